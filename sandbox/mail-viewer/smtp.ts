import type { AddressInfo, Socket } from "node:net";
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from "smtp-server";
import type { Faults } from "../kit/faults.ts";
import type { Mailbox } from "./mailbox.ts";

export interface SmtpCounts {
  /** Recipients refused for good (550). */
  readonly refused: number;
  /** Recipients or mails put off (451). */
  readonly deferred: number;
  /** Mails taken whose sender was cut off before it heard so. */
  readonly dropped: number;
}

export interface SmtpListening {
  readonly port: number;
  counts(): SmtpCounts;
  close(): Promise<void>;
}

const LISTEN_HOST = "127.0.0.1";
const MAIL_BYTES_MAX = 10 * 1024 * 1024;
const CLIENTS_MAX = 100;
/** Open connections are ended at once when the program stops. */
const CLOSE_MILLISECONDS = 1;

/** Takes every mail, for anyone, without sign-in, unless a rule says otherwise. */
export async function startSmtp(port: number, mailbox: Mailbox, faults: Faults): Promise<SmtpListening> {
  const counts = { refused: 0, deferred: 0, dropped: 0 };
  const socketsByPort = new Map<number, Socket>();

  const answerData = (session: SMTPServerSession, raw: Buffer, callback: (error?: Error | null) => void) => {
    const { mailFrom, rcptTo } = session.envelope;
    const recipients = rcptTo.map(({ address }) => address);
    const rule = faults.take("data", recipients[0]?.toLowerCase());
    if (rule?.do === "defer") {
      counts.deferred++;
      return callback(smtpError(451, "4.3.0 Not now, on request"));
    }
    mailbox.deliver(mailFrom === false ? "" : mailFrom.address, recipients, raw);
    if (rule?.do === "drop") {
      counts.dropped++;
      socketsByPort.get(session.remotePort)?.destroy();
    }
    if (rule?.do === "delay") setTimeout(callback, rule.milliseconds).unref();
    else callback();
  };

  const server = new SMTPServer({
    banner: "Mail viewer (test)",
    authOptional: true,
    disabledCommands: ["AUTH", "STARTTLS"],
    disableReverseLookup: true,
    size: MAIL_BYTES_MAX,
    maxClients: CLIENTS_MAX,
    closeTimeout: CLOSE_MILLISECONDS,
    logger: false,
    onRcptTo: ({ address }, _session, callback) => {
      const rule = faults.take("recipient", address.toLowerCase());
      if (rule?.do === "refuse") {
        counts.refused++;
        return callback(smtpError(550, "5.1.1 No such recipient, on request"));
      }
      if (rule?.do === "defer") {
        counts.deferred++;
        return callback(smtpError(451, "4.2.0 Not now, on request"));
      }
      callback();
    },
    onData: (stream, session, callback) => {
      readAll(stream).then(
        (raw) =>
          stream.sizeExceeded ? callback(smtpError(552, "5.3.4 Too large")) : answerData(session, raw, callback),
        (error: Error) => callback(error),
      );
    },
  });
  // A connection that breaks off is the client's affair.
  server.on("error", () => {});
  server.server.on("connection", (socket) => {
    const { remotePort } = socket;
    if (remotePort === undefined) return;
    socketsByPort.set(remotePort, socket);
    socket.once("close", () => socketsByPort.delete(remotePort));
  });
  await new Promise<void>((resolve, reject) => {
    server.server.once("error", reject);
    server.listen(port, LISTEN_HOST, resolve);
  });

  return {
    port: (server.server.address() as AddressInfo).port,
    counts: () => ({ ...counts }),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** The whole mail; of one that is too large nothing is kept, but it is read to its end. */
async function readAll(stream: SMTPServerDataStream): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    if (stream.sizeExceeded) chunks.length = 0;
    else chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function smtpError(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode });
}

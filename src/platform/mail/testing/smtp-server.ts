import type { AddressInfo } from "node:net";
import { SMTPServer, type SMTPServerOptions } from "smtp-server";

/** What one mail's envelope and text were when it was taken. */
export interface TakenMail {
  readonly recipients: readonly string[];
  readonly text: string;
  readonly secure: boolean;
}

export interface TestSmtpServer extends AsyncDisposable {
  readonly port: number;
  readonly taken: readonly TakenMail[];
  /** Addresses that any connection has named so far, whether their mail was taken or not. */
  readonly named: readonly string[];
}

/** Takes every mail, without sign-in, as its options allow. Listens on loopback. */
export async function startTestSmtpServer(options: SMTPServerOptions = {}): Promise<TestSmtpServer> {
  const taken: TakenMail[] = [];
  const named: string[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["AUTH", "STARTTLS"],
    disableReverseLookup: true,
    closeTimeout: 1,
    logger: false,
    onRcptTo: ({ address }, _session, callback) => {
      named.push(address);
      callback();
    },
    onData: (stream, session, callback) => {
      let text = "";
      stream.setEncoding("utf8");
      stream.on("data", (piece: string) => (text += piece));
      stream.once("end", () => {
        taken.push({ recipients: session.envelope.rcptTo.map(({ address }) => address), text, secure: session.secure });
        callback();
      });
    },
    ...options,
  });
  // A connection that breaks off is the client's affair.
  server.on("error", () => {});
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    port: (server.server.address() as AddressInfo).port,
    taken,
    named,
    [Symbol.asyncDispose]: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

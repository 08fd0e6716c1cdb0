import { createTransport } from "nodemailer";

/** A mail at the moment of sending. It exists only in memory: what is owed is queued by id and rendered from there. */
export interface OutgoingMail {
  /** Stable across retries, so that a repeated mail is recognised as one: `<id@host>`. */
  readonly messageId: string;
  readonly from: { readonly name: string; readonly address: string };
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

export interface Mailer {
  /**
   * Hands the mail to the SMTP server. `refused` is the server's final no (5xx); a fault on the way or a temporary no
   * is thrown as MailUnavailable, to be tried again.
   */
  send(mail: OutgoingMail): Promise<{ ok: true } | { ok: false; reason: "refused" }>;
  close(): void;
}

/** The mail server could not be reached or said "later". Carries no address and no content. */
export class MailUnavailable extends Error {
  override readonly name = "MailUnavailable";
}

const SMTP_TIMEOUT_MILLISECONDS = 15_000;
const SMTP_CONNECTIONS_MAX = 4;

/** The steps at which a final no is about the one mail and not about us. */
const FINAL_REFUSALS = new Set(["RCPT TO", "DATA"]);

/** A mailer for `smtp://` or `smtps://` addresses; a remote server must offer TLS (duty 3.1.2). */
export function createMailer(smtpUrl: string): Mailer {
  const { hostname, port, protocol, username, password } = new URL(smtpUrl);
  const isLoopback = hostname === "127.0.0.1" || hostname === "localhost" || hostname === "[::1]";
  const transport = createTransport({
    pool: true,
    maxConnections: SMTP_CONNECTIONS_MAX,
    maxMessages: 1000,
    host: hostname,
    port: Number(port) || (protocol === "smtps:" ? 465 : 587),
    secure: protocol === "smtps:",
    requireTLS: !isLoopback,
    tls: { minVersion: "TLSv1.2" },
    ...(username === "" ? {} : { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }),
    connectionTimeout: SMTP_TIMEOUT_MILLISECONDS,
    greetingTimeout: SMTP_TIMEOUT_MILLISECONDS,
    socketTimeout: SMTP_TIMEOUT_MILLISECONDS,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    send: async (mail) => {
      try {
        await transport.sendMail(mail);
        return { ok: true };
      } catch (error) {
        const { responseCode = 0, command } = error as { responseCode?: number; command?: string };
        // Only a no about this recipient or this mail is final. A refused sign-in or sender is ours to mend.
        if (responseCode >= 500 && FINAL_REFUSALS.has(command ?? "")) return { ok: false, reason: "refused" };
        // The library's error repeats the recipient, so it is not passed on as a cause.
        throw new MailUnavailable("the mail server did not accept the mail");
      }
    },
    close: () => transport.close(),
  };
}

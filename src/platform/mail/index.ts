import { createTransport } from "nodemailer";
import { isLoopbackHost } from "#platform/config";
import { isFinalNo, MailUnavailable } from "./errors.ts";

export { MailUnavailable } from "./errors.ts";

/** A mail at the moment of sending. It exists only in memory: what is owed is queued by id and rendered from there. */
export interface OutgoingMail {
  /** Stable across retries, so that a repeated mail is recognised as one: `<id@host>`. */
  readonly messageId: string;
  readonly from: { readonly name: string; readonly address: string };
  /** One address. */
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

export interface Mailer {
  /**
   * Hands the mail to the SMTP server. `refused` is its final no (5xx) to this mail or its recipient; a fault on the
   * way, a temporary no and a no to the shop itself are thrown as MailUnavailable, to be tried again.
   */
  send(mail: OutgoingMail): Promise<{ ok: true } | { ok: false; reason: "refused" }>;
  close(): void;
}

const SMTP_TIMEOUT_MILLISECONDS = 15_000;
const SMTP_CONNECTIONS_MAX = 4;
const PORTS = { "smtp:": 587, "smtps:": 465 } as const;

/**
 * A mailer for `smtp://` or `smtps://` addresses. A server that is not this machine must offer TLS 1.2 or newer and
 * prove who it is, or no mail is sent (duty 3.1.2).
 */
export function createMailer(smtpUrl: string): Mailer {
  const { hostname, port, protocol, username, password } = new URL(smtpUrl);
  const isLoopback = isLoopbackHost(hostname);
  const transport = createTransport({
    pool: true,
    maxConnections: SMTP_CONNECTIONS_MAX,
    maxMessages: 1000,
    host: hostname.replace(/^\[|\]$/g, ""),
    port: Number(port) || PORTS[protocol as keyof typeof PORTS],
    secure: protocol === "smtps:",
    requireTLS: !isLoopback,
    // A mail server on this machine may offer a certificate that nobody signed; nothing leaves the machine there.
    ignoreTLS: isLoopback,
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
        // As an object the address is taken as one, whatever it contains.
        await transport.sendMail({ ...mail, to: { name: "", address: mail.to } });
        return { ok: true };
      } catch (error) {
        if (isFinalNo(error)) return { ok: false, reason: "refused" };
        throw new MailUnavailable(error);
      }
    },
    close: () => transport.close(),
  };
}

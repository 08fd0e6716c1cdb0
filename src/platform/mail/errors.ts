/** The mail server could not be reached, or said "later", or will not serve us at all. */
export class MailUnavailable extends Error {
  override readonly name = "MailUnavailable";
  /** The library's word for what went wrong: `ECONNECTION`, `ETLS`, `EAUTH`. */
  readonly code: string | undefined;

  /** The library's error repeats the recipient, so nothing of it is passed on but its code. */
  constructor(error: unknown) {
    super("the mail server did not accept the mail");
    const { code } = error as { code?: unknown };
    this.code = typeof code === "string" ? code : undefined;
  }
}

interface SmtpError {
  readonly code?: string;
  /** The command that failed. */
  readonly command?: string;
  readonly responseCode?: number;
}

/** Answers to "who are you" and "speak TLS first": they are about us, and another try may find it mended. */
const ABOUT_US: readonly number[] = [530, 534, 535, 538];

/** Whether trying again is useless: the server refused the recipient or the mail, or the address is none. */
export function isFinalNo(error: unknown): boolean {
  const { code, command, responseCode } = error as SmtpError;
  if (code === "EENVELOPE" && responseCode === undefined) return true;
  if (command !== "RCPT TO" && command !== "DATA") return false;
  return responseCode !== undefined && responseCode >= 500 && !ABOUT_US.includes(responseCode);
}

import PostalMime from "postal-mime";

/** A mail as it came over SMTP. It is parsed only when someone looks at it. */
export interface ReceivedMail {
  readonly id: string;
  readonly receivedAt: string;
  readonly envelopeFrom: string;
  /** Lower case. */
  readonly envelopeTo: readonly string[];
  readonly messageId: string | undefined;
  /** 1 for the first mail with this Message-ID, 2 for its first repetition. */
  readonly copy: number;
  readonly raw: Buffer;
}

export interface ReadableMail {
  readonly id: string;
  readonly receivedAt: string;
  readonly envelopeFrom: string;
  readonly envelopeTo: readonly string[];
  readonly messageId: string | undefined;
  readonly copy: number;
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  readonly html: string;
  /** Every web address in the mail, in order, each once. */
  readonly links: readonly string[];
  readonly attachments: readonly { readonly filename: string; readonly mimeType: string; readonly bytes: number }[];
}

export interface MailFilter {
  /** One whole address, any case. */
  readonly to?: string | undefined;
  /** Received at this instant or later. */
  readonly since?: Date | undefined;
}

export interface MailboxCounts {
  readonly held: number;
  readonly received: number;
  readonly distinct: number;
  /** Mails whose Message-ID had been received before. */
  readonly duplicates: number;
}

/** Keeps the newest mails in memory, and counts by Message-ID also those that have left. */
export interface Mailbox {
  deliver(envelopeFrom: string, envelopeTo: readonly string[], raw: Buffer): ReceivedMail;
  /** Newest first. */
  list(filter: MailFilter): ReceivedMail[];
  find(id: string): ReceivedMail | undefined;
  remove(id: string): void;
  /** Without a filter also the counts begin again. */
  clear(filter: MailFilter): void;
  counts(): MailboxCounts;
  messageIds(): { messageId: string; count: number }[];
}

const MAILS_MAX = 500;
const BYTES_MAX = 64 * 1024 * 1024;
const MESSAGE_IDS_MAX = 200_000;

export function createMailbox(now: () => Date): Mailbox {
  let mails: ReceivedMail[] = [];
  let bytes = 0;
  let received = 0;
  let duplicates = 0;
  const countsById = new Map<string, number>();

  const countCopy = (messageId: string | undefined): number => {
    if (messageId === undefined) return 1;
    const copy = (countsById.get(messageId) ?? 0) + 1;
    countsById.set(messageId, copy);
    if (countsById.size > MESSAGE_IDS_MAX) countsById.delete(countsById.keys().next().value!);
    if (copy > 1) duplicates++;
    return copy;
  };

  const keep = (mail: ReceivedMail) => {
    mails.push(mail);
    bytes += mail.raw.length;
    while (mails.length > MAILS_MAX || (bytes > BYTES_MAX && mails.length > 1)) bytes -= mails.shift()!.raw.length;
  };

  const retain = (isKept: (mail: ReceivedMail) => boolean) => {
    mails = mails.filter(isKept);
    bytes = mails.reduce((sum, { raw }) => sum + raw.length, 0);
  };

  return {
    deliver: (envelopeFrom, envelopeTo, raw) => {
      received++;
      const messageId = findMessageId(raw);
      const mail: ReceivedMail = {
        id: String(received),
        receivedAt: now().toISOString(),
        envelopeFrom,
        envelopeTo: envelopeTo.map((address) => address.toLowerCase()),
        messageId,
        copy: countCopy(messageId),
        raw,
      };
      keep(mail);
      return mail;
    },
    list: (filter) => mails.filter((mail) => matches(mail, filter)).toReversed(),
    find: (id) => mails.find((mail) => mail.id === id),
    remove: (id) => retain((mail) => mail.id !== id),
    clear: (filter) => {
      retain((mail) => !matches(mail, filter));
      if (filter.to !== undefined || filter.since !== undefined) return;
      countsById.clear();
      received = 0;
      duplicates = 0;
    },
    counts: () => ({ held: mails.length, received, distinct: received - duplicates, duplicates }),
    messageIds: () => [...countsById].map(([messageId, count]) => ({ messageId, count })),
  };
}

function matches(mail: ReceivedMail, { to, since }: MailFilter): boolean {
  if (to !== undefined && !mail.envelopeTo.includes(to.toLowerCase())) return false;
  return since === undefined || Date.parse(mail.receivedAt) >= since.getTime();
}

const HEADERS_END = Buffer.from("\r\n\r\n");

/** Read from the header lines alone, so that a mail nobody looks at costs next to nothing. */
function findMessageId(raw: Buffer): string | undefined {
  const end = raw.indexOf(HEADERS_END);
  const headers = raw.toString("latin1", 0, end === -1 ? raw.length : end).replace(/\r\n[ \t]+/g, " ");
  return /^message-id:\s*(\S+)/im.exec(headers)?.[1];
}

export async function readMail(mail: ReceivedMail): Promise<ReadableMail> {
  const parsed = await PostalMime.parse(mail.raw);
  const text = parsed.text ?? "";
  const html = parsed.html ?? "";
  return {
    id: mail.id,
    receivedAt: mail.receivedAt,
    envelopeFrom: mail.envelopeFrom,
    envelopeTo: mail.envelopeTo,
    messageId: mail.messageId,
    copy: mail.copy,
    from: parsed.from === undefined ? mail.envelopeFrom : writeAddress(parsed.from),
    to: (parsed.to ?? []).map(writeAddress).join(", "),
    subject: parsed.subject ?? "",
    headers: Object.fromEntries(parsed.headers.map(({ key, value }) => [key, value])),
    text,
    html,
    links: findLinks(text, html),
    attachments: parsed.attachments.map(({ filename, mimeType, content }) => ({
      filename: filename ?? "without name",
      mimeType,
      bytes: typeof content === "string" ? Buffer.byteLength(content) : content.byteLength,
    })),
  };
}

function writeAddress({ name, address }: { name: string; address?: string | undefined }): string {
  if (address === undefined) return name;
  return name === "" ? address : `${name} <${address}>`;
}

/** A web address in plain text, without the punctuation that ends the sentence it stands in. */
export const WEB_ADDRESS = /https?:\/\/[^\s<>"']*[^\s<>"'.,;:!?)\]}]/g;
const HREF = /\bhref\s*=\s*["'](https?:[^"']+)["']/gi;

function findLinks(text: string, html: string): string[] {
  const inText = text.match(WEB_ADDRESS) ?? [];
  const inHtml = [...html.matchAll(HREF)].map(([, address]) => address!.replaceAll("&amp;", "&"));
  return [...new Set([...inText, ...inHtml])];
}

import { checkShownVersion, isPolicyLocale } from "#policy/versions";
import { readEmail, readPhone, type CountryCode } from "#shop/addresses";
import { findMarket } from "#shop/markets";
import { parseOrderNumber } from "#shop/orders";
import { shop } from "#shop.config";
import { INQUIRY_FIELDS, type InquiryChannel, type InquiryOutcome, type InquiryProblem } from "./inquiry.ts";
import { maskNumbers } from "./mask-numbers.ts";
import { readMessage } from "./message-text.ts";

/** What a form says, once it has been read; nothing of it has been stored. */
export interface InquiryReading {
  readonly email: string | undefined;
  readonly phone: string | undefined;
  /** The way of the answer: by email where an address was given. */
  readonly channel: InquiryChannel;
  /** Without the numbers that were taken out. */
  readonly message: string;
  readonly numbersMasked: number;
  /** As typed; whether there is such a style is the caller's to find out. */
  readonly product: string | undefined;
  readonly orderNumber: string | undefined;
  readonly policyVersion: string;
  readonly policyLocale: string;
}

/** Longer than any slug; more is not looked up. */
const SLUG_LENGTH_MAX = 200;

type Refusal = Extract<InquiryOutcome, { ok: false }>;
type Posted = Readonly<Record<(typeof INQUIRY_FIELDS)[number], unknown>>;

/** The allow-listed keys of a posted form and nothing else. */
export function readPosted(form: unknown): Posted {
  const own = (key: string): unknown =>
    typeof form === "object" && form !== null ? Object.getOwnPropertyDescriptor(form, key)?.value : undefined;
  return Object.fromEntries(INQUIRY_FIELDS.map((key) => [key, own(key)])) as Posted;
}

/** Reads the fields, or says everything that is wrong with them (duty 1.3.4). */
export function readInquiry(posted: Posted, market: string, now: Date): InquiryReading | Refusal {
  const shown = checkShownVersion(posted.policyVersion, now);
  const { policyLocale } = posted;
  if (!shown.ok || typeof policyLocale !== "string" || !isPolicyLocale(policyLocale, shown.version)) {
    return { ok: false, reason: "policy-changed" };
  }
  const problems: InquiryProblem[] = [];
  const email = isBlank(posted.email) ? undefined : readEmail(posted.email);
  const country = (findMarket(market)?.country ?? shop.company.seat.country) as CountryCode;
  const phone = isBlank(posted.phone) ? undefined : readPhone(posted.phone, undefined, country);
  for (const reading of [email, phone]) if (reading?.ok === false) problems.push(reading.problem);
  if (email === undefined && phone === undefined) problems.push({ field: "contact", code: "missing" });
  const message = readMessage(posted.message, shop.inquiries.messageCharactersMax);
  if (!message.ok) {
    const { code } = message;
    const maximum = shop.inquiries.messageCharactersMax;
    problems.push(code === "too-long" ? { field: "message", code, maximum } : { field: "message", code });
  }
  const orderNumber = isBlank(posted.orderNumber) ? undefined : parseOrderNumber(posted.orderNumber);
  if (orderNumber === undefined && !isBlank(posted.orderNumber)) {
    problems.push({ field: "orderNumber", code: "order-number-format" });
  }
  if (problems.length > 0 || !message.ok) return { ok: false, reason: "invalid", problems };
  const { text, masked } = maskNumbers(message.text);
  return {
    email: email?.ok ? email.value : undefined,
    phone: phone?.ok ? phone.value.phone : undefined,
    channel: email === undefined ? "phone" : "email",
    message: text,
    numbersMasked: masked,
    product:
      typeof posted.product === "string" && posted.product !== ""
        ? posted.product.slice(0, SLUG_LENGTH_MAX)
        : undefined,
    orderNumber,
    policyVersion: shown.version.id,
    policyLocale,
  };
}

function isBlank(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === "string" && value.trim() === "");
}

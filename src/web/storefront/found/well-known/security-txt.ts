import { addSeconds } from "#platform/clock";
import { shop } from "#shop.config";

export const SECURITY_PATH = "/.well-known/security.txt";
const SECONDS_PER_DAY = 86_400;
/** RFC 9116 advises less than a year; half of one leaves room for whoever keeps a copy. */
const VALID_DAYS = 180;

/**
 * Where to report a weakness (RFC 9116): the designated contacts (duty 8.2). It ends half a year after the day of the
 * question, so it is never out of date while the shop answers.
 */
export function writeSecurityTxt(publicUrl: string, now: Date): string {
  const today = new Date(Math.floor(now.getTime() / (SECONDS_PER_DAY * 1000)) * SECONDS_PER_DAY * 1000);
  return [
    `Contact: mailto:${shop.contact.email}`,
    `Contact: tel:${shop.contact.phoneE164}`,
    `Expires: ${addSeconds(today, VALID_DAYS * SECONDS_PER_DAY)
      .toISOString()
      .replace(".000Z", "Z")}`,
    `Canonical: ${publicUrl}${SECURITY_PATH}`,
    "",
  ].join("\n");
}

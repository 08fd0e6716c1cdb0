import { domainToASCII } from "node:url";
import { unreadable, type Reading } from "./field-problem.ts";
import { asciiForms, readText } from "./field-text.ts";

/** RFC 5321, in octets; what goes over the wire is the ASCII form of the domain. */
export const EMAIL_LENGTH_MAX = 254;
const LOCAL_PART_OCTETS_MAX = 64;
const DOMAIN_LENGTH_MAX = 253;

/** Unquoted local parts: atoms of RFC 5322 and, after RFC 6531, letters of any script, joined by single dots. */
const LOCAL_PART = /^[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u;

/** Letters and digits of any script; the dots that Chinese and Japanese keyboards give count as dots. */
const DOMAIN_AS_TYPED = /^[\p{L}\p{M}\p{N}\p{Join_Control}-]+(?:[.。．｡][\p{L}\p{M}\p{N}\p{Join_Control}-]+)+$/u;
const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

/**
 * One address that mail can be sent to (duty 1.1.2). The part before the @ is kept as typed, tags after a plus sign
 * included: only its server may say what it means. The domain is lower-cased and, if it is international, put into its
 * ASCII form. Quoted local parts and addresses of bare machines are refused: they are attacks or mistakes.
 */
export function readEmail(raw: unknown): Reading<string> {
  const text = readText(raw, { field: "email", maximum: EMAIL_LENGTH_MAX });
  if (!text.ok) return text;
  const typed = asciiForms(text.value);
  const at = typed.lastIndexOf("@");
  const local = typed.slice(0, Math.max(at, 0));
  const domain = asciiDomain(typed.slice(at + 1));
  const address = `${local}@${domain}`;
  const fits = Buffer.byteLength(local) <= LOCAL_PART_OCTETS_MAX && Buffer.byteLength(address) <= EMAIL_LENGTH_MAX;
  if (at < 1 || domain === undefined || !fits || !LOCAL_PART.test(local)) {
    return unreadable({ field: "email", code: "email-format" });
  }
  return { ok: true, value: address };
}

function asciiDomain(typed: string): string | undefined {
  if (!DOMAIN_AS_TYPED.test(typed)) return undefined;
  const domain = domainToASCII(typed);
  const labels = domain.split(".");
  const last = labels.at(-1) ?? "";
  const wellFormed = labels.length > 1 && labels.every((label) => LABEL.test(label));
  return wellFormed && domain.length <= DOMAIN_LENGTH_MAX && !/^\d+$/.test(last) && last.length > 1
    ? domain
    : undefined;
}

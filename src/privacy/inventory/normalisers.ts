import { domainToASCII } from "node:url";

/**
 * Makes equal what a person means as equal, so that the same digest is found again. Undefined when the text cannot be
 * such a value, and then nothing can be found by it.
 */
export type Normaliser = (value: string) => string | undefined;

const EMAIL_LENGTH_MAX = 320;
const E164 = /^\+[1-9]\d{6,14}$/;

/** NFKC and lower case; the domain in its ASCII form. Plus-tags and dots are kept: they are different mailboxes. */
export const normaliseEmail: Normaliser = (value) => {
  const text = value.normalize("NFKC").trim().toLowerCase();
  const at = text.lastIndexOf("@");
  if (at < 1 || text.length > EMAIL_LENGTH_MAX) return undefined;
  const domain = domainToASCII(text.slice(at + 1));
  return domain === "" ? undefined : `${text.slice(0, at)}@${domain}`;
};

/** E.164. Spaces, dashes, dots, brackets and full-width digits are forgiven; the country code is not guessed. */
export const normalisePhone: Normaliser = (value) => {
  const text = value.normalize("NFKC").replace(/[\s().\-\u2010-\u2015]/g, "");
  return E164.test(text) ? text : undefined;
};

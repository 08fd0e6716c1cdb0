import { shop } from "#shop.config";

export const KEY_CHARACTERS_MAX = shop.checkout.idempotencyKeyCharactersMax;

/** As the draft standard "The Idempotency-Key HTTP Header Field" lets a service choose. */
const KEY = new RegExp(`^[\\x21-\\x7e]{1,${KEY_CHARACTERS_MAX}}$`);

/** The key of a request that must not happen twice, or undefined when there is none of the right form. */
export function readIdempotencyKey(header: string | undefined): string | undefined {
  return header !== undefined && KEY.test(header) ? header : undefined;
}

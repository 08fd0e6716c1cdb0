/** As the draft standard "The Idempotency-Key HTTP Header Field" lets a service choose. */
const KEY = /^[\x21-\x7e]{1,255}$/;

/** The key of a request that must not happen twice, or undefined when there is none of the right form. */
export function readIdempotencyKey(header: string | undefined): string | undefined {
  return header !== undefined && KEY.test(header) ? header : undefined;
}

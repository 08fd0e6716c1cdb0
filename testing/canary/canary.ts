/**
 * A planted value that is nowhere else in the world: wherever it is found, something personal lies in the clear. Words
 * are planted one by one, so that a place that keeps half a name or half an address is found as well.
 */
export interface Canary {
  /** Whose and what it is, such as `delivered: street`; reports name this and never the text. */
  readonly label: string;
  readonly text: string;
  /** A telephone number is also sought as it is written in its country and abroad, with any separators. */
  readonly kind: "word" | "telephone";
}

/** Shorter texts turn up in random bytes. */
export const CANARY_BYTES_MIN = 8;

export function assertCanary({ label, text }: Canary): void {
  if (Buffer.byteLength(text) < CANARY_BYTES_MIN) {
    throw new Error(`the canary ${label} is shorter than ${CANARY_BYTES_MIN} bytes`);
  }
}

import { inspect } from "node:util";

const SHOWN = "[personal]";

/**
 * A personal value that prints `[personal]` wherever it is printed, concatenated or serialised: only `reveal()` gives
 * it away, so each place that does is easy to find (duty 3.1.1).
 */
export class Personal<T> {
  readonly #value: T;

  constructor(value: T) {
    this.#value = value;
  }

  /** The value itself, for the one place that shows, mails or sends it. */
  reveal(): T {
    return this.#value;
  }

  toString(): string {
    return SHOWN;
  }

  toJSON(): string {
    return SHOWN;
  }

  [Symbol.toPrimitive](): string {
    return SHOWN;
  }

  [inspect.custom](): string {
    return SHOWN;
  }
}

/** Wraps a value that was just parsed from a form, until it is sealed. */
export function personal<T>(value: T): Personal<T> {
  return new Personal(value);
}

/** The values themselves, for the one call that hands them to a page, a mail or a partner. */
export function revealAll<V extends object>(values: { readonly [K in keyof V]: Personal<V[K]> }): V {
  const entries = Object.entries<Personal<unknown>>(values);
  return Object.fromEntries(entries.map(([name, value]) => [name, value.reveal()])) as V;
}

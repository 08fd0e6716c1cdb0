import { machines, parseOrderNumber, type Fulfilment } from "#shop/orders";
import type { Argument, Option, Reader } from "./command.ts";

/** The readers that several commands share. None repeats what was typed: it might be something personal. */

export const orderNumberArgument: Argument<string> = {
  what: "the order's number, such as WL-7K3M-QX9D-4HTA; case, spaces and hyphens do not matter",
  read: (text) => {
    const number = parseOrderNumber(text);
    return number === undefined
      ? { ok: false, message: "is not an order number; one looks like WL-7K3M-QX9D-4HTA" }
      : { ok: true, value: number };
  },
};

export const skuArgument: Argument<string> = {
  what: "the article, such as P101-ECR-M",
  read: (text) =>
    /^[A-Z][0-9]{3,6}-[A-Z]{3}-[A-Z0-9]{1,5}$/.test(text.toUpperCase())
      ? { ok: true, value: text.toUpperCase() }
      : { ok: false, message: "is not an SKU; one looks like P101-ECR-M" },
};

/** More pieces than any shelf holds: a slip of the hand. */
export const PIECES_MAX = 100_000;

export function piecesArgument(what: string, piecesMin: 0 | 1): Argument<number> {
  return { what, read: wholeNumber(piecesMin, PIECES_MAX) };
}

export function wholeNumber(minimum: number, maximum: number): Reader<number> {
  return (text) => {
    const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
    return value >= minimum && value <= maximum
      ? { ok: true, value }
      : { ok: false, message: `must be a whole number from ${minimum} to ${maximum}` };
  };
}

/** A point in time with its zone; without one nobody knows which instant is meant. */
export const instant: Reader<Date> = (text) => {
  try {
    return { ok: true, value: new Date(Temporal.Instant.from(text).epochMilliseconds) };
  } catch {
    return { ok: false, message: "must be an instant with its zone, such as 2026-11-20T17:00Z" };
  }
};

export function oneOf<const T extends string>(choices: readonly T[]): Reader<T> {
  return (text) => {
    const value = choices.find((choice) => choice === text);
    return value === undefined ? { ok: false, message: `must be one of ${choices.join(", ")}` } : { ok: true, value };
  };
}

export const FULFILMENT_STATES = Object.keys(machines.fulfilment.table) as Fulfilment[];

export const stateOption: Option<Fulfilment, false> = {
  placeholder: "state",
  what: `only orders in this state: ${FULFILMENT_STATES.join(", ")}`,
  required: false,
  read: oneOf(FULFILMENT_STATES),
};

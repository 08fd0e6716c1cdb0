import type { z } from "zod";
import type { Normaliser } from "./normalisers.ts";

/** The policy's closed list: order processing, service support, compliance (duty 2.1.1). */
export const PURPOSES = ["ORDER", "SERVICE", "LEGAL"] as const;
export type Purpose = (typeof PURPOSES)[number];

/** The only three ways in which personal data comes to us (duty 1.3.1). */
export const SOURCES = ["provided", "automatic", "supplemented"] as const;
export type Source = (typeof SOURCES)[number];

export const LEGAL_BASES = ["contract", "consent", "legal-obligation", "legitimate-interest"] as const;
export type LegalBasis = (typeof LEGAL_BASES)[number];

/** How long a value is kept: so many days after an event in the life of what it belongs to. */
export interface RetentionRule {
  /** The event that starts the period, such as `order-closed`. */
  readonly after: string;
  readonly days: number;
  /** The law or the choice behind the number, in one line. */
  readonly because: string;
}

/** Everything that is decided about one personal field, once, and read by whatever handles it. */
export interface PersonalField<T = unknown> {
  /** What a person calls it. */
  readonly label: string;
  readonly class: "ordinary" | "sensitive";
  readonly purposes: readonly Purpose[];
  readonly legalBasis: LegalBasis;
  readonly sources: readonly Source[];
  /** Kinds of partners that may get it under an agreement; empty when nobody may. */
  readonly recipients: readonly string[];
  /** What staff sees before asking for the whole: enough to recognise, too little to use. */
  mask(value: T): string;
  readonly retention: RetentionRule;
  /** The form a value must have to be sealed. */
  readonly shape: z.ZodType<T>;
  /** How a whole value is made comparable, when records are found by it. */
  readonly index: Normaliser | "none";
  /** `elsewhere`: no personal value by itself, but disclosed beside such, as an order number or an amount. */
  readonly held: "vault" | "elsewhere";
}

/** Dotted kebab-case, such as `order.email` or `mail.order-confirmed`. */
export const DOTTED_ID = /^[a-z][a-z0-9-]*(\.[a-z][a-z0-9-]*)+$/;

export function isPurpose(value: unknown): value is Purpose {
  return (PURPOSES as readonly unknown[]).includes(value);
}

/** Declares a personal field; the type of its values follows from its shape. */
export function personalField<T>(field: PersonalField<T>): PersonalField<T> {
  const { label } = field;
  if (label.trim() === "") throw new Error("a personal field needs a label");
  if (field.purposes.length === 0) throw new Error(`field "${label}" has no purpose: decide why it is collected`);
  for (const purpose of field.purposes) {
    if (!isPurpose(purpose)) throw new Error(`field "${label}" names a purpose outside ${PURPOSES.join(", ")}`);
  }
  if (field.sources.length === 0) throw new Error(`field "${label}" has no source: decide where it comes from`);
  for (const source of field.sources) {
    if (!SOURCES.includes(source)) throw new Error(`field "${label}" names a source outside ${SOURCES.join(", ")}`);
  }
  if (!Number.isInteger(field.retention.days) || field.retention.days < 0) {
    throw new Error(`field "${label}" has no retention in whole days: decide how long it is kept`);
  }
  if (field.held === "elsewhere" && field.index !== "none") {
    throw new Error(`field "${label}" is held elsewhere, so the vault cannot index it`);
  }
  return Object.freeze({ ...field });
}

/** The values that a record of declared fields holds, by field id. */
export type ValuesOf<Fields> = { [Id in keyof Fields]: Fields[Id] extends PersonalField<infer T> ? T : never };

import type { PersonalField } from "./field.ts";

/** What a place that is not sealed may hold. Free text has no class, because nobody knows what a person types. */
export const PLAIN_CLASSES = {
  "pseudonymous-id": "an id that names nobody by itself",
  fact: "a state, number, time or choice about goods, orders or the program",
  "fact-map": "an object whose keys are ids or enums and whose values are facts",
  "public-text": "text that we publish ourselves, such as a product's name",
} as const;
export type PlainClass = keyof typeof PLAIN_CLASSES;

/** What a column may hold besides: bytes that tell nothing without a key that lies elsewhere, or nothing at all. */
export const BYTES_CLASSES = {
  sealed: "a personal value under its subject's key",
  "blind-index": "a keyed digest of a whole value",
  "wrapped-key": "a key under a key-encryption key",
  "secret-hash": "a one-way hash of a secret or of a request",
  salt: "random bytes",
} as const;
export type BytesClass = keyof typeof BYTES_CLASSES;

/** A JSON column: every key it may hold, at any depth. */
export interface JsonColumn {
  readonly json: Readonly<Record<string, PlainClass>>;
}

export type ColumnClass = Exclude<PlainClass, "fact-map"> | BytesClass | JsonColumn;

/** A property in requests and responses of the API; only there may a personal value or a secret pass. */
export type JsonKeyClass = PlainClass | "personal" | "secret";

/** A schema that another program owns, such as the queue's; its tables are not ours to list. */
export interface ExternalSchema {
  readonly owner: string;
  readonly because: string;
  /** Every key of what we put there. */
  readonly payloadKeys: Readonly<Record<string, PlainClass>>;
}

export interface FileKind {
  readonly holds: string;
  /** How the personal data in it, if any, is protected. */
  readonly protection: "no-personal-data" | "sealed" | "key-file" | "wrapped-key";
  readonly kept: string;
  /** Source file that writes it by itself; every other kind goes through the file store. */
  readonly writer?: string;
}

export type Tables = Readonly<Record<string, Readonly<Record<string, ColumnClass>>>>;

/** What one part of the program says about the data it touches; composed into the inventory. */
export interface PersonalDataDeclaration {
  /** Path of the declaring file from the root, named in the messages of the gate. */
  readonly file: string;
  readonly fields?: Readonly<Record<string, PersonalField>>;
  /** Tables by cluster, `schema.table`, then column. */
  readonly storage?: { readonly data?: Tables; readonly keyring?: Tables };
  readonly externalSchemas?: Readonly<Record<string, ExternalSchema>>;
  readonly logFields?: Readonly<Record<string, Exclude<PlainClass, "fact-map">>>;
  readonly jsonKeys?: Readonly<Record<string, JsonKeyClass>>;
  readonly fileKinds?: Readonly<Record<string, FileKind>>;
}

/** Keeps the literal type of a declaration, from which the types of the values follow. */
export function declarePersonalData<const D extends PersonalDataDeclaration>(declaration: D): D {
  return declaration;
}

export function isJsonColumn(column: ColumnClass): column is JsonColumn {
  return typeof column === "object";
}

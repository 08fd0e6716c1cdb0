import type { Ids } from "#platform/ids";
import { InventoryGap, type Scope } from "#privacy/access";
import type { Inventory, PersonalField } from "#privacy/inventory";
import type { Keyring } from "#privacy/keyring";
import type { Cipher } from "./cipher.ts";
import { ValueRefused } from "./errors.ts";

/** Purpose of the service key under which values are made findable. */
export const BLIND_INDEX = "blind-index";
/** A digest of 16 bytes is found by chance once in 2^128 tries. */
const DIGEST_BYTES = 16;

/** A record as it is stored. */
export interface SealedRecord {
  readonly id: string;
  readonly field: string;
  readonly sealed: Buffer;
}

export interface IndexRow {
  readonly epoch: number;
  readonly digest: Buffer;
  readonly field: string;
  readonly recordId: string;
}

/** A declared value in its declared form, as the bytes that are sealed. */
export interface ReadyValue {
  readonly field: string;
  readonly plaintext: Buffer;
  readonly indexed: string | undefined;
}

/** Where a record belongs; its sealed bytes open nowhere else. */
export interface Binding {
  readonly recordId: string;
  readonly subjectId: string;
  readonly field: string;
  readonly scope: Scope;
}

export function encodeBinding({ recordId, subjectId, field, scope }: Binding): Buffer {
  // None of the parts can contain a line break, so no two bindings have the same bytes.
  return Buffer.from([recordId, subjectId, field, scope.kind, scope.id].join("\n"));
}

/**
 * Checks that every value is declared as held in the vault and has its declared form.
 * @throws InventoryGap, ValueRefused
 */
export function readyValues(inventory: Inventory, values: Readonly<Record<string, unknown>>): ReadyValue[] {
  return Object.entries(values).map(([id, value]) => {
    const field = inventory.findField(id);
    if (field === undefined) throw gap("undeclared-field", id);
    if (field.held !== "vault") throw gap("held-otherwise", id);
    const parsed = field.shape.safeParse(value);
    if (!parsed.success)
      throw new ValueRefused(
        id,
        parsed.error.issues.map(({ code }) => code),
      );
    return { field: id, plaintext: encodeValue(parsed.data), indexed: indexedText(id, field, parsed.data) };
  });
}

function gap(reason: "undeclared-field" | "held-otherwise", field: string): InventoryGap {
  return new InventoryGap("sealing", { kind: "gap", reason, fields: [field] });
}

function encodeValue(value: unknown): Buffer {
  return Buffer.from(JSON.stringify(value));
}

export function decodeValue(plaintext: Buffer): unknown {
  return JSON.parse(plaintext.toString());
}

function indexedText(id: string, field: PersonalField, value: unknown): string | undefined {
  if (field.index === "none") return undefined;
  const text = typeof value === "string" ? field.index(value) : undefined;
  if (text === undefined) throw new ValueRefused(id, ["not-indexable"]);
  return text;
}

export interface SealingTools {
  readonly cipher: Cipher;
  readonly keyring: Keyring;
  readonly ids: Ids;
}

export interface SealedBatch {
  readonly records: SealedRecord[];
  readonly index: IndexRow[];
}

/** Seals values of one subject and scope under the subject's key, and makes the indexed ones findable. */
export async function sealValues(
  { cipher, keyring, ids }: SealingTools,
  subject: { id: string; keyId: string },
  scope: Scope,
  values: readonly ReadyValue[],
): Promise<SealedBatch> {
  return keyring.withKey(subject.keyId, (key) => {
    const records: SealedRecord[] = [];
    const index: IndexRow[] = [];
    for (const { field, plaintext, indexed } of values) {
      const id = ids.uuid();
      const binding = encodeBinding({ recordId: id, subjectId: subject.id, field, scope });
      records.push({ id, field, sealed: cipher.seal(key, plaintext, binding) });
      plaintext.fill(0);
      if (indexed !== undefined) index.push({ ...blindIndex(keyring, field, indexed), recordId: id });
    }
    return { records, index };
  });
}

function blindIndex(keyring: Keyring, field: string, text: string): Omit<IndexRow, "recordId"> {
  const { epoch, digest } = keyring.services.mac(BLIND_INDEX, field, text);
  return { epoch, digest: digest.subarray(0, DIGEST_BYTES), field };
}

/** The digests under which records with this value may be found, one for each living epoch. */
export function searchDigests(keyring: Keyring, field: string, text: string): Omit<IndexRow, "recordId">[] {
  return keyring.services
    .macs(BLIND_INDEX, field, text)
    .map(({ epoch, digest }) => ({ epoch, digest: digest.subarray(0, DIGEST_BYTES), field }));
}

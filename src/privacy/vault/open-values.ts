import { sql, type Executor, type Tx } from "#platform/postgres";
import type { Access, Scope } from "#privacy/access";
import type { Ledger, LedgerEntry } from "#privacy/ledger";
import { admit, type VaultContext } from "./context.ts";
import { SealBroken } from "./cipher.ts";
import { decodeValue, encodeBinding } from "./record-sealing.ts";
import { selectingRecords, type FoundRecord } from "./records.ts";

/** Why nothing is opened: the scope holds no such record, or its subject is being erased. */
export type NotOpened = { readonly ok: false; readonly reason: "not-found" | "fenced" };

export type Opened = { readonly ok: true; readonly subjectId: string; readonly values: ReadonlyMap<string, unknown> };

export interface OpeningRequest {
  readonly scope: Scope;
  readonly fields: readonly string[];
}

/**
 * Opens the values of a scope. The sealed rows are read and the opening is recorded by one statement, which is
 * committed when it answers: so no plaintext exists without its entry, and a ledger that fails opens nothing
 * (duty 3.1.5). An entry without an opening is possible, when the keyring cannot be reached afterwards.
 */
export async function openValues(
  context: VaultContext,
  access: Access,
  request: OpeningRequest,
  kind: "opened" | "masked",
): Promise<Opened | NotOpened> {
  const fields = distinct(request.fields);
  await admit(context, access, request.scope, fields);
  const entry: LedgerEntry = { kind, outcome: "granted", access, fields };
  const rows = await readRecording(context.db, context.ledger, entry, request.scope, fields);
  return unseal(context, request.scope, fields, rows);
}

/** Under which agreement an opening goes out, and what of it is written into the ledger beside the opened fields. */
export interface Terms {
  readonly partnerId: string;
  readonly agreementId: string;
  readonly country: string;
  readonly fields: readonly string[];
}

/**
 * Opens values for a partner: `agree` runs in the same transaction, writes what the act writes, and gives the terms or
 * undefined when there are none. Only after the commit is anything unsealed.
 */
export async function openUnderTerms(
  context: VaultContext,
  access: Access,
  request: OpeningRequest,
  agree: (tx: Tx) => Promise<Terms | undefined>,
): Promise<Opened | NotOpened | { readonly ok: false; readonly reason: "no-terms" }> {
  const fields = distinct(request.fields);
  await admit(context, access, request.scope, fields);
  try {
    const rows = await context.db.transact(async (tx) => {
      const terms = await agree(tx);
      if (terms === undefined) return undefined;
      const entry: LedgerEntry = { kind: "disclosed", outcome: "granted", access, ...terms };
      const found = await readRecording(tx, context.ledger, entry, request.scope, fields);
      const refused = whyNot(fields, found);
      if (refused !== undefined) throw new NothingToDisclose(refused);
      return found;
    });
    if (rows === undefined) return { ok: false, reason: "no-terms" };
    return await unseal(context, request.scope, fields, rows);
  } catch (error) {
    if (error instanceof NothingToDisclose) return error.outcome;
    throw error;
  }
}

/** Rolls the transaction back: what the act wrote is not to stay. */
class NothingToDisclose extends Error {
  override readonly name = "NothingToDisclose";
  readonly outcome: NotOpened;

  constructor(outcome: NotOpened) {
    super("the scope holds nothing to disclose");
    this.outcome = outcome;
  }
}

function distinct(fields: readonly string[]): string[] {
  if (fields.length === 0) throw new Error("an opening names at least one field");
  return [...new Set(fields)];
}

/** Reads the sealed rows and appends the entry, if all fields are there and the subject lives. */
function readRecording(
  executor: Executor,
  ledger: Ledger,
  entry: LedgerEntry,
  scope: Scope,
  fields: readonly string[],
): Promise<FoundRecord[]> {
  const subjects = sql`
    select subject_id from found where state = 'living' group by subject_id having count(*) = ${fields.length}::int`;
  return executor.rows<FoundRecord>(sql`
    with found as (${selectingRecords(scope, fields)}),
    recorded as (${ledger.recording(entry, subjects)})
    select id, field, sealed, subject_id as "subjectId", key_id as "keyId", state from found`);
}

function whyNot(fields: readonly string[], rows: readonly FoundRecord[]): NotOpened | undefined {
  if (rows.some(({ state }) => state !== "living")) return { ok: false, reason: "fenced" };
  if (rows.length !== fields.length) return { ok: false, reason: "not-found" };
  return undefined;
}

async function unseal(
  { keyring, cipher }: VaultContext,
  scope: Scope,
  fields: readonly string[],
  rows: readonly FoundRecord[],
): Promise<Opened | NotOpened> {
  const refused = whyNot(fields, rows);
  if (refused !== undefined) return refused;
  const { subjectId, keyId } = rows[0]!;
  if (rows.some((row) => row.subjectId !== subjectId)) throw new SealBroken();
  const values = await keyring.withKey(keyId, (key) => {
    const opened = new Map<string, unknown>();
    for (const { id: recordId, field, sealed } of rows) {
      const plaintext = cipher.open(key, sealed, encodeBinding({ recordId, subjectId, field, scope }));
      opened.set(field, decodeValue(plaintext));
      plaintext.fill(0);
    }
    return opened;
  });
  return { ok: true, subjectId, values };
}

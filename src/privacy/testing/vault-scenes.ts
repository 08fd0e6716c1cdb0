import { randomUUID } from "node:crypto";
import { sql, type Db } from "#platform/postgres";
import { defineActivity, jobAccess, type Access, type Scope } from "#privacy/access";
import type { SubjectRef } from "#privacy/vault";
import { PLANTED, type SampleValues } from "./sample-data.ts";
import type { TestPrivacy } from "./test-privacy.ts";

/** The activity under which the scenes open things. */
export const sending = defineActivity({ id: "bookings.send-parcel", purpose: "ORDER" });

export const newScope = (): Scope => ({ kind: "booking", id: randomUUID() });
export const accessTo = (scope: Scope): Access => jobAccess(sending, "send-parcel", scope);

export interface PlantedScope {
  readonly scope: Scope;
  readonly subject: SubjectRef;
  /** The right to open what was planted. */
  readonly access: Access;
}

/** Seals values for a new subject, in a transaction of its own. */
export async function sealPlanted(
  db: Db,
  { vault }: TestPrivacy<SampleValues>,
  values: Partial<SampleValues> = PLANTED,
): Promise<PlantedScope> {
  const scope = newScope();
  const subject = await vault.sealForNewSubject("guest", { scope, source: "provided", values });
  await db.transact((tx) => subject.store(tx));
  return { scope, subject, access: accessTo(scope) };
}

export interface SceneEntry {
  readonly kind: string;
  readonly outcome: string;
  readonly purpose: string | null;
  readonly fields: string[];
}

/** What the ledger says about a scope, in no particular order. */
export async function entriesOfScope(db: Db, scope: Scope): Promise<SceneEntry[]> {
  return db.rows<SceneEntry>(sql`
    select kind, outcome, purpose, fields from ledger.entry where scope_id = ${scope.id} order by id`);
}

/** Every row of every table of the databases, as text. */
export async function dump(...databases: readonly Db[]): Promise<string> {
  const texts: string[] = [];
  for (const db of databases) {
    const tables = await db.rows<{ name: string }>(sql`
      select format('%I.%I', table_schema, table_name) as name from information_schema.tables
      where table_schema not in ('pg_catalog', 'information_schema') and table_type = 'BASE TABLE'`);
    for (const { name } of tables) {
      const rows = await db.rows<{ row: string }>({
        text: `select t::text as row from ${name} t`,
        values: [],
        name: "",
      });
      texts.push(...rows.map(({ row }) => row));
    }
  }
  return texts.join("\n");
}

import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";

const FILE = /^(\d{4})_[a-z0-9_]+\.sql$/;
/** Any constant: two processes that migrate at once take turns. */
const LOCK = 7_310_022;

/**
 * Applies the numbered SQL files of a folder that the database has not seen, each in a transaction of its own. Forward
 * only: a gap in the numbers, a file that changed after it was applied, and a database that has seen a file which is
 * not there, because it belongs to a newer program, are refused by name before anything is applied.
 * @returns the names of the files applied now.
 */
export async function migrate(url: string, folder: string): Promise<string[]> {
  const files = readMigrations(folder);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query("select pg_advisory_lock($1)", [LOCK]);
    await client.query("create schema if not exists platform");
    await client.query(
      `create table if not exists platform.migration (
         name text primary key, sha256 text not null, applied_at timestamptz not null default now())`,
    );
    const { rows } = await client.query<{ name: string; sha256: string }>(
      "select name, sha256 from platform.migration",
    );
    const pending = findPending(files, rows);
    for (const file of pending) await apply(client, file);
    return pending.map(({ name }) => name);
  } finally {
    await client.end();
  }
}

interface Migration {
  name: string;
  text: string;
  sha256: string;
}

function readMigrations(folder: string): Migration[] {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith(".sql"))
    .toSorted();
  return names.map((name, index) => {
    const number = FILE.exec(name)?.[1];
    if (number === undefined) throw new Error(`migration ${name} is not named NNNN_what_it_makes.sql`);
    if (Number(number) !== index + 1) throw new Error(`migration ${name} leaves a gap or repeats a number`);
    const text = readFileSync(join(folder, name), "utf8");
    return { name, text, sha256: createHash("sha256").update(text).digest("hex") };
  });
}

function findPending(files: readonly Migration[], applied: readonly { name: string; sha256: string }[]): Migration[] {
  const known = new Map(files.map((file) => [file.name, file.sha256]));
  for (const { name, sha256 } of applied) {
    if (!known.has(name)) throw new Error(`migration ${name} was applied by a newer program than this one`);
    if (known.get(name) !== sha256) throw new Error(`migration ${name} was changed after it was applied`);
  }
  const names = new Set(applied.map(({ name }) => name));
  return files.filter(({ name }) => !names.has(name));
}

async function apply(client: pg.Client, migration: Migration): Promise<void> {
  await client.query("begin");
  try {
    await client.query(migration.text);
    await client.query("insert into platform.migration (name, sha256) values ($1, $2)", [
      migration.name,
      migration.sha256,
    ]);
    await client.query("commit");
  } catch (cause) {
    await client.query("rollback");
    throw new Error(`migration ${migration.name} failed: ${(cause as Error).message}`, { cause });
  }
}

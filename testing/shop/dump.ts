import type { Db } from "#platform/postgres";
import type { TestShop } from "./test-shop.ts";

/** Every row of every table of both databases as text, by cluster and table. */
export type Dump = ReadonlyMap<string, readonly string[]>;

export async function dumpDatabases({ databases }: TestShop): Promise<Dump> {
  const tables: [string, readonly string[]][] = [];
  for (const cluster of ["data", "keyring"] as const) {
    for (const table of await listTables(databases[cluster])) {
      const rows = await databases[cluster].rows<{ row: string }>(
        literally(`select t::text as row from ${table} t order by 1`),
      );
      tables.push([`${cluster} ${table}`, rows.map(({ row }) => row)]);
    }
  }
  return new Map(tables);
}

/** Where a text lies in a dump: as it is, in any case, and as the bytes of its UTF-8 or base64 form. */
export function findInDump(dump: Dump, text: string): string[] {
  const bytes = Buffer.from(text);
  const forms = [text.toLowerCase(), bytes.toString("hex"), Buffer.from(bytes.toString("base64")).toString("hex")];
  return [...dump]
    .filter(([, rows]) => rows.some((row) => forms.some((form) => row.toLowerCase().includes(form))))
    .map(([table]) => table);
}

async function listTables(db: Db): Promise<string[]> {
  const rows = await db.rows<{ name: string }>(
    literally(`
      select format('%I.%I', table_schema, table_name) as name from information_schema.tables
      where table_schema not in ('pg_catalog', 'information_schema') and table_type = 'BASE TABLE' order by 1`),
  );
  return rows.map(({ name }) => name);
}

/** Names of tables cannot be parameters; here they come from the database itself. */
function literally(text: string) {
  return { text, values: [], name: "" };
}

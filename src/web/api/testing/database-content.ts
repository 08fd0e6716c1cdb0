import { sql, type Db } from "#platform/postgres";

/** Every row of every table as text, by the table's name. For tests on small databases only. */
export async function readWholeDatabase(db: Db): Promise<ReadonlyMap<string, string>> {
  const tables = await db.rows<{ name: string; content: string }>(sql`
    select format('%I.%I', table_schema, table_name) as name,
      query_to_xml(
        format('select to_jsonb(t)::text as row from %I.%I t order by 1', table_schema, table_name), true, false, ''
      )::text as content
    from information_schema.tables
    where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`);
  return new Map(tables.map((table) => [table.name, table.content]));
}

/** The names of the tables that differ between two readings. */
export function changedTables(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] {
  return [...after].flatMap(([name, content]) => (before.get(name) === content ? [] : [name])).toSorted();
}

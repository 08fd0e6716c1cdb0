import { pipeline } from "node:stream/promises";
import pg from "pg";
import { to as copyTo } from "pg-copy-streams";
import type { Scan } from "./scan.ts";

/**
 * Scans a logical dump of a whole database as a superuser sees it: every table of every schema, the server's own
 * catalogues with their statistics of values included, in one snapshot. Compressed values come out as they are.
 */
export async function scanDatabase(scan: Scan, url: string, name: string): Promise<{ tables: number }> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query("begin isolation level repeatable read read only");
    const { rows } = await client.query<{ schema: string; table: string }>(`
      select nspname as schema, relname as table
      from pg_class join pg_namespace on pg_namespace.oid = relnamespace
      where relkind in ('r', 'm')
      order by 1, 2`);
    for (const { schema, table } of rows) {
      const from = `${client.escapeIdentifier(schema)}.${client.escapeIdentifier(table)}`;
      const dump = client.query(copyTo(`copy (select * from ${from}) to stdout`));
      await pipeline(dump, (pieces: AsyncIterable<Buffer>) =>
        scan.stream(`dump of ${name}: ${schema}.${table}`, pieces),
      );
    }
    await client.query("commit");
    return { tables: rows.length };
  } finally {
    await client.end();
  }
}

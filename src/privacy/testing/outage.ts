import { sql, type Db } from "#platform/postgres";

/** Cuts every connection to a database of the test cluster and lets none in, until resumed: the cluster is "down". */
export async function cutOff(elsewhere: Db, url: string): Promise<{ resume(): Promise<void> }> {
  const name = new URL(url).pathname.slice(1);
  if (!/^[a-z0-9_]+$/.test(name)) throw new Error("not the name of a test database");
  const allow = (allowed: boolean) =>
    elsewhere.run({ text: `alter database ${name} allow_connections ${String(allowed)}`, values: [], name: "" });
  await allow(false);
  await elsewhere.run(sql`select pg_terminate_backend(pid) from pg_stat_activity where datname = ${name}`);
  return {
    resume: async () => {
      await allow(true);
    },
  };
}

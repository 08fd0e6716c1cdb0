import { runMigrations } from "graphile-worker";
import { quiet } from "./quiet.ts";

/** Brings the queue's own tables up to date. */
export async function migrateJobs(url: string): Promise<void> {
  await runMigrations({ connectionString: url, logger: quiet });
}

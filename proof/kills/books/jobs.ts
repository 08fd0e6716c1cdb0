import { sql } from "#platform/postgres";
import { listFaults, type Invariant } from "./evidence.ts";

export const jobInvariants: readonly Invariant[] = [
  {
    // One that was replaced under its key while a killed worker had it stays behind: used up, and without an error.
    holds: "No job is left, waiting or given up.",
    find: ({ db }) =>
      listFaults(
        db,
        sql`
          select task_identifier || ', attempt ' || attempts || ' of ' || max_attempts as fault
          from graphile_worker.jobs where task_identifier in
            ('send-notice', 'send-refund', 'close-unpaid-order', 'book-parcel')
            and (attempts < max_attempts or last_error is not null)`,
      ),
  },
];

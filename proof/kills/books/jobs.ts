import { sql } from "#platform/postgres";
import { listFaults, type Invariant } from "./evidence.ts";

export const jobInvariants: readonly Invariant[] = [
  {
    holds: "No job is left, waiting or given up.",
    find: ({ db }) =>
      listFaults(
        db,
        sql`
          select task_identifier || ', attempt ' || attempts || ' of ' || max_attempts as fault
          from graphile_worker.jobs where task_identifier in
            ('send-notice', 'send-refund', 'close-unpaid-order', 'book-parcel')`,
      ),
  },
];

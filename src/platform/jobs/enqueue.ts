import { sql, type Executor, type Sql } from "#platform/postgres";
import { parsePayload, type TaskName } from "./task.ts";

export interface EnqueueOptions {
  /** Not before this instant; at once when left out. */
  readonly runAt?: Date;
  /** Jobs of one key replace each other while they wait. */
  readonly key?: string;
}

/** Enqueues a job as part of the caller's transaction: it exists if and only if the act commits. */
export async function enqueue<Payload extends Record<string, string>>(
  executor: Executor,
  task: TaskName<Payload>,
  payload: Payload,
  options: EnqueueOptions = {},
): Promise<void> {
  await executor.run(sql`select ${addingJob(task, payload, options)}`);
}

/** The call that adds a job, to be spliced into the statement of the act that makes it due. */
export function addingJob<Payload extends Record<string, string>>(
  task: TaskName<Payload>,
  payload: Payload,
  options: EnqueueOptions = {},
): Sql {
  const carried = JSON.stringify(parsePayload(task, payload));
  const { runAt, key } = options;
  if (runAt === undefined && key === undefined) {
    return sql`platform.add_job(${task.name}, ${carried}::json, ${task.attemptsMax})`;
  }
  return sql`
    graphile_worker.add_job(
      ${task.name}, payload := ${carried}::json, run_at := ${runAt ?? null}::timestamptz,
      max_attempts := ${task.attemptsMax}, job_key := ${key ?? null}::text)`;
}

import { z } from "zod";

/** A kind of work done outside a request, as enqueuers see it: they do not depend on the code that does it. */
export interface TaskName<Payload extends Record<string, string>> {
  readonly name: string;
  /** Payloads carry ids only: personal data never enters a queue. */
  readonly payload: z.ZodType<Payload>;
  readonly attemptsMax: number;
}

/** A task and the code that does it. */
export interface Task {
  readonly name: string;
  /** Why it may touch personal data; a worker does not start with a task whose purpose is not declared (duty 2.1.1). */
  readonly purpose: string;
  readonly attemptsMax: number;
  perform(payload: unknown): Promise<void>;
}

export function defineTaskName<Payload extends Record<string, string>>(task: TaskName<Payload>): TaskName<Payload> {
  return task;
}

/** A task without payload, to be run on a schedule. */
export function defineRecurringTask(name: string): TaskName<Record<string, never>> {
  return { name, payload: z.record(z.string(), z.never()), attemptsMax: 1 };
}

/**
 * Joins a task to its code, which must be safe to repeat: a crash after its effect and before its completion runs it
 * again.
 */
export function implementTask<Payload extends Record<string, string>>(
  task: TaskName<Payload>,
  { purpose, run }: { readonly purpose: string; run(payload: Payload): Promise<void> },
): Task {
  const { name, attemptsMax } = task;
  return { name, purpose, attemptsMax, perform: (input) => run(parsePayload(task, input)) };
}

/** Ids of ours and of partners. A name, an address, a phone number in E.164 or an email address is not among them. */
const ID = /^[A-Za-z0-9_-]{1,64}$/;

/**
 * What a job carries: exactly the declared keys, and ids as values. Checked where a job is added, so that nothing else
 * is ever stored in the queue (duty 3.1.1), and where it is done. Throws without repeating a value.
 */
export function parsePayload<Payload extends Record<string, string>>(
  { name, payload }: TaskName<Payload>,
  input: unknown,
): Payload {
  const parsed = payload.safeParse(input);
  if (!parsed.success) throw new Error(`a job of ${name} does not carry what its task declares`);
  const surplus = Object.keys(input as object).filter((key) => !Object.hasOwn(parsed.data, key));
  if (surplus.length > 0) throw new Error(`a job of ${name} carries more than its task declares`);
  const odd = Object.entries(parsed.data).find(([, value]) => !ID.test(value));
  if (odd !== undefined) throw new Error(`a job of ${name} carries a ${odd[0]} that is no id`);
  return parsed.data;
}

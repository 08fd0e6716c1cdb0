import { setTimeout as sleep } from "node:timers/promises";
import type { Answer } from "./json-call.ts";

/** The shop did not come back in time. */
export class NoAnswer extends Error {
  override readonly name = "NoAnswer";
}

const PATIENCE_MILLISECONDS = 60_000;
const PAUSE_MILLISECONDS = 100;

/**
 * Asks again and again, as a patient person would, until there is an answer that is no breakdown: no connection and
 * 5xx are breakdowns. Only for what may be asked twice.
 */
export async function insist(attempt: () => Promise<Answer>): Promise<Answer> {
  const deadline = Date.now() + PATIENCE_MILLISECONDS;
  for (let last = "never asked"; ;) {
    try {
      const answer = await attempt();
      if (answer.status < 500) return answer;
      last = `status ${answer.status}`;
    } catch (error) {
      last = error instanceof Error ? error.name : "no connection";
    }
    if (Date.now() > deadline) throw new NoAnswer(`no answer within ${PATIENCE_MILLISECONDS / 1000} s: ${last}`);
    await sleep(PAUSE_MILLISECONDS);
  }
}

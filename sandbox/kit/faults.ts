import type { ServerResponse } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { z } from "zod";
import { NOT_FOUND, parseJson, problem, sendJson, type Answer, type Call } from "./http.ts";

/**
 * How any call can be told to misbehave. `-after` means: only after it has acted, so that the caller cannot know.
 * `garbage` answers something that is not JSON, `huge` an endless body; both after it has acted.
 */
const CALL_BEHAVIOURS = [
  "delay",
  "refuse",
  "fail",
  "fail-after",
  "timeout",
  "timeout-after",
  "close",
  "close-after",
  "garbage",
  "huge",
] as const;
const WEBHOOK_BEHAVIOURS = ["delay", "duplicate", "reorder", "drop"] as const;

export interface FaultRule {
  /** The operation it strikes, `webhook` for what is sent. */
  readonly on: string;
  readonly do: string;
  /** How often it strikes before it is used up. */
  readonly times: number;
  /** Strikes at each n-th matching call only. */
  readonly every: number;
  /** Strikes at this one only: a webhook's event type, a mail's recipient. */
  readonly only?: string | undefined;
  /** For delay. */
  readonly milliseconds: number;
  /** For duplicate: how many times more. */
  readonly copies: number;
  /** For behaviours that replace an amount. */
  readonly amountMinor?: number | undefined;
}

/** The form of a rule for a program with these operations, and with behaviours of its own. */
export function faultRuleSchema(operations: readonly string[], ownBehaviours: readonly string[] = []) {
  return z.strictObject({
    on: z.enum([...operations, "webhook"]),
    do: z.enum([...CALL_BEHAVIOURS, ...WEBHOOK_BEHAVIOURS, ...ownBehaviours]),
    times: z.int().min(1).max(1_000_000).default(1),
    every: z.int().min(1).max(1_000_000).default(1),
    only: z.string().max(320).optional(),
    milliseconds: z.int().min(0).max(600_000).default(1000),
    copies: z.int().min(1).max(10).default(1),
    amountMinor: z.int().min(1).optional(),
  });
}

const RULES_MAX = 100;
const HELD_CONNECTIONS_MAX = 1000;
const HOLD_MILLISECONDS = 60_000;
const HUGE_CHUNK = Buffer.alloc(64 * 1024, "x");
const HUGE_CHUNKS = 64;

export interface Faults {
  /** False when there are too many rules. */
  add(rule: FaultRule): boolean;
  clear(): void;
  list(): readonly FaultRule[];
  /** The first rule for this operation, when it strikes now; undefined when all is well. Strikes are counted down. */
  take(on: string, which?: string): FaultRule | undefined;
}

export function createFaults(): Faults {
  let entries: { rule: FaultRule; seen: number; left: number }[] = [];
  return {
    add: (rule) => {
      if (entries.length >= RULES_MAX) return false;
      entries.push({ rule, seen: 0, left: rule.times });
      return true;
    },
    clear: () => {
      entries = [];
    },
    list: () => entries.map(({ rule, left }) => ({ ...rule, times: left })),
    take: (on, which) => {
      const entry = entries.find(({ rule }) => rule.on === on && (rule.only === undefined || rule.only === which));
      if (entry === undefined) return undefined;
      entry.seen++;
      if (entry.seen % entry.rule.every !== 0) return undefined;
      entry.left--;
      if (entry.left === 0) entries = entries.filter((other) => other !== entry);
      return entry.rule;
    },
  };
}

/** The routes `GET`, `POST` and `DELETE /control/faults`. */
export function controlFaults(faults: Faults, schema: ReturnType<typeof faultRuleSchema>, call: Call): Answer {
  if (call.method === "DELETE") faults.clear();
  if (call.method === "POST") {
    const parsed = parseJson(call.body, schema);
    if (!parsed.ok) return parsed.answer;
    if (!faults.add(parsed.value)) return problem(409, "too_many", "There are too many rules.");
    return { status: 201, body: parsed.value };
  }
  if (call.method !== "GET" && call.method !== "DELETE") return NOT_FOUND;
  return { status: 200, body: { rules: faults.list() } };
}

/** Answers a call as the rule says. `act` does the real work and is not called where the fault comes before it. */
export async function answerThroughFault(
  response: ServerResponse,
  rule: FaultRule | undefined,
  act: () => Answer,
): Promise<void> {
  switch (rule?.do) {
    case "delay":
      await sleep(rule.milliseconds, undefined, { ref: false });
      return sendJson(response, act());
    case "refuse":
      return sendJson(response, problem(402, "refused", "Refused on request."));
    case "fail":
      return sendJson(response, problem(500, "internal", "Failed on request."));
    case "fail-after":
      act();
      return sendJson(response, problem(500, "internal", "Failed on request, after the work was done."));
    case "timeout":
      return hold(response);
    case "timeout-after":
      act();
      return hold(response);
    case "close":
      return sever(response, 200);
    case "close-after":
      return sever(response, act().status);
    case "garbage":
      act();
      response.writeHead(200, { "content-type": "application/json" });
      response.end("<html>This is not what you asked for.</html>");
      return;
    case "huge":
      act();
      return flood(response);
    default:
      return sendJson(response, act());
  }
}

let heldConnections = 0;

/** Leaves the caller without an answer until it gives up. */
function hold(response: ServerResponse): void {
  if (heldConnections >= HELD_CONNECTIONS_MAX) {
    response.destroy();
    return;
  }
  heldConnections++;
  const timer = setTimeout(() => response.destroy(), HOLD_MILLISECONDS).unref();
  response.once("close", () => {
    heldConnections--;
    clearTimeout(timer);
  });
}

/** Begins an answer and closes the connection in the middle of it. */
function sever(response: ServerResponse, status: number): void {
  response.writeHead(status, { "content-type": "application/json", "content-length": 1000 });
  response.write('{"id":"', () => response.destroy());
}

function flood(response: ServerResponse): void {
  response.writeHead(200, { "content-type": "application/json" });
  let sent = 0;
  const pour = () => {
    while (sent++ < HUGE_CHUNKS) {
      if (response.destroyed) return;
      if (!response.write(HUGE_CHUNK)) return void response.once("drain", pour);
    }
    response.end();
  };
  pour();
}

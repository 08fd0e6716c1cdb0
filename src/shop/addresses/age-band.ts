import { unreadable, type Reading } from "./field-problem.ts";

/**
 * Three neutral bands, none of them chosen beforehand (duty 5.1). A date of birth is never asked: which band it is
 * decides how an order goes on, and nothing else is needed.
 */
export const AGE_BANDS = ["18-or-over", "14-to-17", "under-14"] as const;

export type AgeBand = (typeof AGE_BANDS)[number];

/** Reads the value of the field `ageBand`. Exactly one of the three; anything else blocks the order. */
export function parseAgeBand(input: unknown): Reading<AgeBand> {
  if (input === undefined || input === null || input === "") return unreadable({ field: "ageBand", code: "missing" });
  const band = AGE_BANDS.find((known) => known === input);
  return band ? { ok: true, value: band } : unreadable({ field: "ageBand", code: "unknown-choice" });
}

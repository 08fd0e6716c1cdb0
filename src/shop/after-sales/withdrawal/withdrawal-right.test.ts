import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { judgeWithdrawal, listWithdrawalCountries, withdrawalEnds, withdrawalMachine } from "./index.ts";
import { INITIAL_WITHDRAWAL_STATE, withdrawalStatesBefore } from "./withdrawal-machine.ts";

const order = { country: "DE", fulfilment: "delivered", deliveredAt: new Date("2026-11-05T10:00:00Z") } as const;
/** Thursday 2026-11-05 and 14 days is Thursday 2026-11-19, which ends at 24:00 in Berlin. */
const end = new Date("2026-11-19T23:00:00Z");

describe("there is no right of withdrawal", () => {
  test("outside the Union, the Economic Area and the United Kingdom", () => {
    for (const country of ["US", "CN", "CH", "JP", "AU", "SJ", "GG", "MC", "constructor"]) {
      expect(judgeWithdrawal({ ...order, country }, order.deliveredAt)).toEqual({ verdict: "country-not-covered" });
    }
  });

  test("from the millisecond on in which the fourteenth day is over", () => {
    expect(judgeWithdrawal(order, new Date(end.getTime() - 1))).toMatchObject({ verdict: "covered", until: end });
    expect(judgeWithdrawal(order, end)).toMatchObject({ verdict: "outside-period", until: end });
  });

  test("from what was canceled or came back", () => {
    for (const fulfilment of ["canceled", "returned_to_sender"] as const) {
      expect(judgeWithdrawal({ ...order, fulfilment }, order.deliveredAt)).toEqual({ verdict: "already-over" });
    }
  });
});

describe("the period", () => {
  test("is open from the order on, as long as nothing was delivered", () => {
    for (const fulfilment of ["placed", "verified", "prepared", "shipped"] as const) {
      const right = judgeWithdrawal({ ...order, fulfilment, deliveredAt: null }, new Date("2027-11-05T10:00:00Z"));
      expect(right).toEqual({ verdict: "covered", until: null, zone: "Europe/Berlin" });
    }
  });

  test.each([
    // The day of delivery is the day in the buyer's country, and is not counted, however early or late in it.
    ["at the first moment of the day", "2026-11-04T23:00:00Z", "Europe/Berlin", "2026-11-19T23:00:00.000Z"],
    ["at the last moment of the day", "2026-11-05T22:59:59.999Z", "Europe/Berlin", "2026-11-19T23:00:00.000Z"],
    ["a moment later", "2026-11-05T23:00:00Z", "Europe/Berlin", "2026-11-20T23:00:00.000Z"],
    ["in London", "2026-11-05T10:00:00Z", "Europe/London", "2026-11-20T00:00:00.000Z"],
    ["on an island far west", "2026-11-05T10:00:00Z", "Atlantic/Azores", "2026-11-20T01:00:00.000Z"],
    ["over the end of summer time", "2026-10-15T10:00:00Z", "Europe/Berlin", "2026-10-29T23:00:00.000Z"],
    ["over the beginning of summer time", "2026-03-18T10:00:00Z", "Europe/Berlin", "2026-04-01T22:00:00.000Z"],
    ["over a leap day", "2028-02-16T10:00:00Z", "Europe/Berlin", "2028-03-01T23:00:00.000Z"],
    ["ending on a Saturday", "2026-11-07T10:00:00Z", "Europe/Berlin", "2026-11-23T23:00:00.000Z"],
    ["ending on a Sunday", "2026-11-08T10:00:00Z", "Europe/Berlin", "2026-11-23T23:00:00.000Z"],
  ])("is fourteen whole days after delivery %s", (_, deliveredAt, zone, ends) => {
    expect(withdrawalEnds(new Date(deliveredAt), zone).toISOString()).toBe(ends);
  });

  test("is known for every country of the law, in a zone that exists", () => {
    const countries = listWithdrawalCountries();
    expect(countries).toHaveLength(27 + 7 + 3 + 1);
    for (const country of countries) {
      const right = judgeWithdrawal({ ...order, country }, order.deliveredAt);
      expect([country, right.verdict]).toEqual([country, "covered"]);
    }
  });
});

describe("a case", () => {
  const table: Readonly<Record<string, readonly string[]>> = withdrawalMachine;

  test("is refunded only after the goods were received or shown to be on their way", () => {
    expect(withdrawalStatesBefore("refunded")).toEqual(["received"]);
    expect(withdrawalMachine.refunded).toEqual([]);
  });

  test("reaches every state", () => {
    const reached = new Set<string>([INITIAL_WITHDRAWAL_STATE]);
    for (const state of reached) for (const next of table[state]!) reached.add(next);
    expect([...reached].toSorted()).toEqual(Object.keys(table).toSorted());
  });

  test("is drawn in the README as it is", () => {
    const readme = readFileSync(new URL("./README.md", import.meta.url), "utf8");
    const steps = Object.entries(table).flatMap(([from, next]) => next.map((to) => `  ${from} --> ${to}\n`));
    expect(readme).toContain(`stateDiagram-v2\n  [*] --> ${INITIAL_WITHDRAWAL_STATE}\n${steps.join("")}`);
  });
});

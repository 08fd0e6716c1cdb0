import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createBuyer, createTestShop, dumpDatabases, takeGoods, type Buyer, type TestShop } from "#testing/shop";

let world: TestShop;
let buyer: Buyer;
let form: Record<string, unknown>;
beforeAll(async () => {
  world = await createTestShop();
  buyer = await createBuyer(world);
  await buyer.add(await takeGoods(world));
  form = await buyer.fillForm();
});
afterAll(() => world[Symbol.asyncDispose]());

/** Submits each form and holds both databases, as they were before all, against what they are after. */
async function submitAll(forms: readonly unknown[]) {
  const before = await dumpDatabases(world);
  const outcomes = [];
  for (const given of forms) outcomes.push(await buyer.submit(given));
  expect(await dumpDatabases(world)).toEqual(before);
  return outcomes;
}

const NECESSARY = ["name", "phone", "email", "country", "line1", "locality", "administrativeArea", "postcode"] as const;

const SPOILED: readonly [what: string, value: unknown][] = [
  ["left out", undefined],
  ["null", null],
  ["empty", ""],
  ["blank", " \u3000\u00A0 "],
  ["of zero width", "\u200B\u200D\uFEFF"],
  ["too long", "a".repeat(20_000)],
  ["with a NUL", "Ada\u0000Lovelace"],
  ["with a line break", "Ada\r\nBcc: x@example.org"],
  ["turned around", "Ada\u202EecalevoL"],
  ["a script", "<script>alert(1)</script>"],
  ["a number", 7],
  ["a list", ["Ada"]],
  ["a record", { text: "Ada" }],
];

describe("a necessary field", () => {
  test.each(NECESSARY)(
    "%s is named when it is missing or spoiled, and nothing is kept [1.1.4, 3.1.1]",
    async (field) => {
      const outcomes = await submitAll(SPOILED.map(([, value]) => ({ ...form, [field]: value })));
      const named = outcomes.map((outcome, index) => [
        SPOILED[index]![0],
        outcome.ok ? "ok" : outcome.reason,
        "problems" in outcome ? outcome.problems.map((problem) => problem.field) : [],
      ]);
      expect(named).toEqual(SPOILED.map(([what]) => [what, "invalid", [field]]));
    },
  );

  test("every missing one is named at once, and nothing is kept [1.1.4]", async () => {
    const [outcome] = await submitAll([{ country: "US", policyVersion: "1", policyLocale: "en" }]);
    expect(outcome).toMatchObject({ ok: false, reason: "invalid" });
    const fields = outcome !== undefined && "problems" in outcome ? outcome.problems.map(({ field }) => field) : [];
    expect(fields.toSorted()).toEqual([
      "administrativeArea",
      "ageBand",
      "email",
      "line1",
      "locality",
      "name",
      "phone",
      "postcode",
    ]);
  });

  test.each([[undefined], [null], ["text"], [7], [[]], [new Map()]])(
    "a body that is %j is refused [1.1.4]",
    async (body) => {
      const [outcome] = await submitAll([body]);
      expect(outcome).toMatchObject({ ok: false, reason: "invalid" });
    },
  );

  test("a postal code is not asked where the country has none [1.1.4, 1.1.5]", async () => {
    const dubai = { country: "AE", phone: "+971501234567", line1: "Al Wasl Road 1", administrativeArea: "DU" };
    const [outcome] = await submitAll([
      { ...form, ...dubai, locality: undefined, postcode: undefined, expectedTotalMinor: 1 },
    ]);
    expect(outcome).toMatchObject({ ok: false, reason: "total-changed" });
  });
});

describe("age", () => {
  test.each(["14-to-17", "under-14"])(
    "a shopper who is %s is kindly refused, and nothing of it is kept [5.1]",
    async (ageBand) => {
      const outcomes = await submitAll([
        { ...form, ageBand },
        { ageBand },
        { ...form, ageBand, name: "", country: "BR" },
      ]);
      for (const outcome of outcomes) expect(outcome).toEqual({ ok: false, reason: "under-age" });
    },
  );

  test.each([undefined, "", "18", 18, "18-OR-OVER", ["18-or-over"]])(
    "the band %j is no choice [5.1]",
    async (ageBand) => {
      const [outcome] = await submitAll([{ ...form, ageBand }]);
      expect(outcome).toMatchObject({ ok: false, reason: "invalid", problems: [{ field: "ageBand" }] });
    },
  );
});

test.each(["BR", "KR", "RU"])("an order to %s is refused before anything is kept [0.2, 1.1.5]", async (country) => {
  const outcomes = await submitAll([
    { ...form, country },
    { country, ageBand: "18-or-over", name: "Ada" },
  ]);
  expect(outcomes).toEqual([1, 2].map(() => ({ ok: false, reason: "not-served", country })));
  expect(await world.shop.checkouts.quote(buyer.sessionId, "us", country)).toEqual({
    ok: false,
    reason: "not-served",
    country,
  });
});

test.each([
  ["missing", { policyVersion: undefined }],
  ["empty", { policyVersion: "" }],
  ["one that never was", { policyVersion: "0" }],
  ["one that will be", { policyVersion: "2" }],
  ["a number", { policyVersion: 1 }],
  ["of unknown language", { policyLocale: "tlh" }],
  ["without language", { policyLocale: undefined }],
  ["of an inherited name", { policyLocale: "constructor" }],
])(
  "a policy version that is %s sends the shopper back to the policy, and nothing is kept [0.7]",
  async (_, changes) => {
    const [outcome] = await submitAll([{ ...form, ...changes }]);
    expect(outcome).toEqual({ ok: false, reason: "policy-changed" });
  },
);

describe("the total", () => {
  test.each([undefined, "", 0, 1, -1, "1e3", 10.5, Number.NaN, "999999999999", {}])(
    "%j is not the one agreed to: the true one is shown, and nothing is kept [1.1.4, 2.1.2]",
    async (expectedTotalMinor) => {
      const [outcome] = await submitAll([{ ...form, expectedTotalMinor }]);
      expect(outcome).toMatchObject({
        ok: false,
        reason: "total-changed",
        quote: { totalMinor: form["expectedTotalMinor"] },
      });
    },
  );
});

test("an empty bag is no order, and nothing is kept [1.1.4]", async () => {
  const empty = await createBuyer(world);
  const before = await dumpDatabases(world);
  expect(await empty.submit(form)).toEqual({ ok: false, reason: "empty-cart" });
  expect(await dumpDatabases(world)).toEqual(before);
});

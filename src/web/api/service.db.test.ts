import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createTestShop, listMails, placeOrder, takeGoods, type TestShop } from "#testing/shop";
import { changedTables, openTestApi, readWholeDatabase, type TestApi } from "./testing/index.ts";

let world: TestShop;
let api: TestApi;
beforeAll(async () => {
  world = await createTestShop();
  api = openTestApi(world);
});
afterAll(() => world[Symbol.asyncDispose]());

const shown = { policyVersion: "1", policyLocale: "en", market: "de", language: "en" };

async function openForm(): Promise<string> {
  const { json } = await api.call("POST", "/v1/inquiry-forms");
  world.clock.advance(30_000);
  return json.formToken;
}

describe("a question by the API", () => {
  test("of a megabyte is refused before it is read, and nothing is stored [1.3.4]", async () => {
    const before = await readWholeDatabase(world.databases.data);
    const body = { ...shown, email: "a@example.com", message: "x".repeat(1_000_000), formToken: await openForm() };
    const answer = await api.call("POST", "/v1/inquiries", { body });
    expect(answer).toMatchObject({ status: 413, json: { type: "urn:weleadzest:problem:too-large" } });
    expect(changedTables(before, await readWholeDatabase(world.databases.data))).toEqual([]);
  });

  test("is refused with the fields that are wrong, and never repeats what was sent [1.3.4]", async () => {
    const body = {
      ...shown,
      email: "plantedwrong@",
      message: "",
      orderNumber: "plantednumber",
      formToken: await openForm(),
    };
    const answer = await api.call("POST", "/v1/inquiries", { body });
    expect(answer.status).toBe(422);
    expect(answer.json.errors.map(({ field, code }: { field: string; code: string }) => [field, code])).toEqual([
      ["email", "email-format"],
      ["message", "missing"],
      ["orderNumber", "order-number-format"],
    ]);
    expect(JSON.stringify(answer.json)).not.toContain("planted");
    const stale = await api.call("POST", "/v1/inquiries", { body: { ...body, formToken: "x" } });
    expect(stale).toMatchObject({ status: 409, json: { type: "urn:weleadzest:problem:stale-form" } });
  });

  test("needs no session, is kept by no cache, and writes down no market that is none [0.4, 1.3.4]", async () => {
    const body = {
      ...shown,
      market: "plantedmarket",
      email: "api-asker@example.com",
      message: "Is it warm?",
      formToken: await openForm(),
    };
    const answer = await api.call("POST", "/v1/inquiries", { body });
    expect(answer).toMatchObject({ status: 201, json: { channel: "email", answerWithinDays: 5, numbersMasked: 0 } });
    expect(answer.headers.get("cache-control")).toBe("no-store");
    expect(answer.headers.get("set-cookie")).toBeNull();
    const again = await api.call("POST", "/v1/inquiries", { body });
    expect(again.json).toEqual(answer.json);
    const content = [...(await readWholeDatabase(world.databases.data)).values()].join();
    expect(content).not.toContain("plantedmarket");
  });
});

describe("a withdrawal by the API", () => {
  const statement = (number: string) => ({
    ...shown,
    name: "Ada Lovelace",
    orderNumber: number,
    email: "ada@example.com",
  });

  test("is refused in one step, and without what the law has it contain [7.1.3]", async () => {
    const body = { ...statement("WL-3333-3333-3333"), confirmationToken: "x" };
    expect(await api.call("POST", "/v1/withdrawals", { body })).toMatchObject({
      status: 409,
      json: { type: "urn:weleadzest:problem:not-stated" },
    });
    const answer = await api.call("POST", "/v1/withdrawal-statements", { body: shown });
    expect(answer.json.errors.map(({ field }: { field: string }) => field).toSorted()).toEqual([
      "email",
      "name",
      "orderNumber",
    ]);
  });

  test("answers alike for an order and for none [1.1.3]", async () => {
    const bought = await placeOrder(world, await takeGoods(world));
    const answers = [];
    for (const number of [bought.number, "WL-3333-3333-3333"]) {
      const stated = await api.call("POST", "/v1/withdrawal-statements", { body: statement(number) });
      expect(stated.json.statement).toEqual({
        name: "Ada Lovelace",
        orderNumber: number,
        email: "ada@example.com",
        part: "whole",
        pieces: null,
        lines: [],
      });
      const body = { ...statement(number), confirmationToken: stated.json.confirmationToken };
      const { status, json } = await api.call("POST", "/v1/withdrawals", { body });
      answers.push({ status, json });
    }
    expect(answers[0]).toEqual({ status: 202, json: { receivedAt: world.clock.now().toISOString() } });
    expect(answers[1]).toEqual(answers[0]);
    await world.drain();
    expect(await listMails(world, "ada@example.com")).toHaveLength(2);
  });

  test("shows the right of an order to the session that has proven it, and to no other [7.1.3]", async () => {
    const bought = await placeOrder(world, await takeGoods(world));
    const path = `/v1/orders/${bought.number}/withdrawal-right`;
    expect((await api.call("GET", path)).status).toBe(401);
    expect((await api.call("GET", path, { token: await api.startSession() })).status).toBe(404);
  });
});

test("the price list of delivery has every country that is served [0.2]", async () => {
  const { json, status } = await api.call("GET", "/v1/shipping-costs?currency=JPY");
  expect(status).toBe(200);
  const germany = json.costs.find(({ country }: { country: string }) => country === "DE");
  expect(germany).toMatchObject({ name: "Germany", currency: "JPY", firstMinor: 2600, dutiesIncluded: true });
});

import { afterAll, beforeAll, expect, test } from "vitest";
import { createPartnerDesk } from "#shop/partners";
import { createTestShop, type TestShop } from "#testing/shop";
import { fulfilmentOf, placePaidOrder, SHOPPER_TRACES } from "#web/testing";
import { runCli } from "./run-cli.ts";

let shop: TestShop;

beforeAll(async () => {
  shop = await createTestShop();
});
afterAll(() => shop[Symbol.asyncDispose]());

/** Runs a command line on the test's shop. */
async function run(line: string) {
  const written = { stdout: "", stderr: "" };
  const code = await runCli(
    line.split(" "),
    async () => ({
      orders: shop.shop.deskOrders,
      stock: shop.shop.stockDesk,
      partners: createPartnerDesk({ ...shop.ground, disclosures: shop.privacy.disclosures }),
      inquiries: shop.shop.inquiryDesk,
      withdrawals: shop.shop.withdrawalDesk,
      [Symbol.asyncDispose]: async () => {},
    }),
    { write: (text: string) => (written.stdout += text) },
    { write: (text: string) => (written.stderr += text) },
  );
  return { code, ...written };
}

async function runJson(line: string) {
  const { code, stdout } = await run(`${line} --json`);
  return { code, json: JSON.parse(stdout) };
}

test("an order that does not exist is refused by every act", async () => {
  for (const act of ["show", "verify", "prepare", "ship", "receive-return", "refund", "cancel --reason mistake"]) {
    const [name, ...options] = act.split(" ");
    const line = ["orders", name, "WL-3333-3333-3333", ...options].join(" ");
    expect(await run(line)).toEqual({ code: 1, stdout: "", stderr: "There is no order with this number.\n" });
    expect(await runJson(line)).toMatchObject({ code: 1, json: { ok: false, reason: "unknown-order" } });
  }
});

test("an act out of turn is refused and says how the order stands [2.1.2]", async () => {
  const number = await placePaidOrder(shop);
  const refused = await runJson(`orders ship ${number}`);
  expect(refused).toMatchObject({ code: 1, json: { reason: "wrong-state", state: "placed" } });
  expect((await run(`orders prepare ${number}`)).stderr).toContain("placed, to be verified");
  expect(await fulfilmentOf(shop, number)).toBe("placed");
});

test("a stock count that cannot be is refused", async () => {
  expect(await runJson("stock receive Z999-XXX-M 3")).toMatchObject({ code: 1, json: { reason: "unknown-sku" } });
  const { sku } = (await runJson("stock list")).json.stock[0];
  expect(await runJson(`stock receive ${sku} 100000`)).toMatchObject({ code: 1, json: { reason: "bad-count" } });
});

test("an order goes its way, act by act, and nothing personal is printed [2.1.2, 2.1.3]", async () => {
  const number = await placePaidOrder(shop);
  let printed = "";
  const see = async (line: string) => {
    const text = await run(line);
    const { json } = await runJson(line);
    printed += text.stdout + text.stderr + JSON.stringify(json);
    return { text, json };
  };
  expect((await see("orders list --state placed")).json.orders).toEqual(
    expect.arrayContaining([expect.objectContaining({ number, country: "US", pieces: 2 })]),
  );
  expect((await see(`orders show ${number}`)).json).toMatchObject({ number, fulfilment: "placed" });

  const verified = await runJson(`orders verify ${number}`);
  expect(verified).toMatchObject({ code: 0, json: { ok: true, number } });
  expect(verified.json.checks.map((check: { passed: boolean }) => check.passed)).toEqual([true, true, true, true]);
  const picks = await see("orders pick-list");
  expect(picks.json.lines).toEqual(
    expect.arrayContaining([expect.objectContaining({ orderNumber: number, quantity: 2 })]),
  );

  expect((await run(`orders prepare ${number}`)).code).toBe(0);
  expect((await run(`orders ship ${number}`)).code).toBe(0);
  await shop.drain();
  expect((await see("orders list")).text.stdout).toMatch(new RegExp(`${number} +shipped`));
  const shown = (await see(`orders show ${number}`)).json;
  expect(shown.parcel.trackingNumber).toBeTypeOf("string");
  for (const trace of SHOPPER_TRACES) expect([trace, printed.includes(trace)]).toEqual([trace, false]);
});

test("an order is canceled with its reason and refunded in full", async () => {
  const number = await placePaidOrder(shop);
  const canceled = await runJson(`orders cancel ${number} --reason goods-damaged`);
  expect(canceled).toMatchObject({ code: 0, json: { ok: true, number, reason: "goods-damaged" } });
  await shop.drain();
  expect((await runJson(`orders show ${number}`)).json.fulfilment).toBe("canceled");
  const nothing = await runJson(`orders refund ${number}`);
  expect(nothing).toMatchObject({ code: 1, json: { ok: false, reason: "nothing-owed" } });
});

test("an agreement is listed with its fields and its end, and signed anew for a year at most [2.2.6]", async () => {
  const day = (offsetDays: number) =>
    new Date(shop.clock.now().getTime() + offsetDays * 86_400_000).toISOString().slice(0, 10);
  for (const until of ["2027-02-30", "tomorrow", "20270101"]) {
    expect((await run(`agreements sign carrier --until ${until}`)).code).toBe(2);
  }
  expect((await run(`agreements sign nobody --until ${day(30)}`)).code).toBe(2);
  const past = await runJson(`agreements sign carrier --until ${day(-1)}`);
  expect(past).toMatchObject({ code: 1, json: { reason: "ends-in-the-past" } });
  const late = await runJson(`agreements sign carrier --until ${day(400)}`);
  expect(late).toMatchObject({ code: 1, json: { reason: "ends-too-late" } });
  const agreements = async () => {
    const { partners } = (await runJson("agreements list")).json;
    return partners.find(({ kind }: { kind: string }) => kind === "carrier").agreements;
  };
  const [first] = await agreements();
  const signed = await runJson(`agreements sign carrier --until ${day(200)}`);
  expect(signed).toMatchObject({ code: 0, json: { ok: true, validTo: `${day(201)}T00:00:00.000Z` } });
  const added = (await agreements()).find(({ id }: { id: string }) => id === signed.json.agreementId);
  expect(added).toEqual({
    ...first,
    id: signed.json.agreementId,
    validFrom: shop.clock.now().toISOString(),
    validTo: signed.json.validTo,
  });
  expect((await run("agreements list")).stdout).toMatch(/carrier +Sandfreight \(test\) +live/);
});

test("stock is received, counted and listed when low", async () => {
  const { sku, onHand } = (await runJson("stock list")).json.stock[0];
  expect((await runJson(`stock receive ${sku.toLowerCase()} 5`)).json).toMatchObject({ ok: true, onHand: onHand + 5 });
  expect((await run(`stock count ${sku} 2`)).stdout).toBe(`${sku}: 2 on hand, 0 held, 2 free\n`);
  const low = (await runJson("stock list --low 3")).json.stock;
  expect(low.map((level: { sku: string }) => level.sku)).toContain(sku);
  expect(low.every((level: { free: number }) => level.free < 3)).toBe(true);
});

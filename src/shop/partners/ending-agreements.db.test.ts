import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { createLogger } from "#platform/log";
import { sql } from "#platform/postgres";
import { shopData } from "#shop/orders";
import { beginOrder, createBuyer, createTestShop, readOrder, readShelf, takeGoods, type TestShop } from "#testing/shop";
import { createPartnerDesk, createWarnOfEndingAgreements } from "./index.ts";

const DAY = 86_400_000;
const worlds: TestShop[] = [];
let world: TestShop;
beforeEach(async () => {
  world = await createTestShop({ now: "2026-03-02T09:00:00Z" });
  worlds.push(world);
});
afterAll(async () => {
  for (const one of worlds) await one[Symbol.asyncDispose]();
});

const openDesk = () => createPartnerDesk({ ...world.ground, disclosures: world.privacy.disclosures });
const inDays = (days: number) => new Date(world.clock.now().getTime() + days * DAY);

/** What the daily look at the agreements writes, through the shop's own logger. */
async function look(): Promise<object[]> {
  const lines: object[] = [];
  const log = createLogger({
    level: "info",
    declaredFields: new Set(Object.keys(shopData.logFields)),
    process: "test",
    destination: { write: (line: string) => void lines.push(JSON.parse(line) as object) },
  });
  await createWarnOfEndingAgreements({ ...world.ground, disclosures: world.privacy.disclosures, log }).perform({});
  return lines.map((line) => {
    const { level, event, partnerKind, days } = line as Record<string, unknown>;
    return { level, event, partnerKind, ...(days === undefined ? {} : { days }) };
  });
}

async function countStored() {
  return world.databases.data.one(sql`
    select (select count(*) from shop."order") as orders, (select count(*) from shop.payment) as payments,
      (select count(*) from vault.record) as records, (select count(*) from disclosure.disclosure) as disclosures`);
}

describe("signing", () => {
  test("is refused for a time that is over or longer than a year, and enters nothing [2.2.6]", async () => {
    const desk = openDesk();
    const before = await desk.list();
    for (const days of [-1, 0]) {
      expect(await desk.sign("payment", inDays(days))).toEqual({ ok: false, reason: "ends-in-the-past" });
    }
    expect(await desk.sign("payment", inDays(367))).toEqual({ ok: false, reason: "ends-too-late" });
    expect(await desk.list()).toEqual(before);
  });

  test("enters another agreement over the same fields, and leaves the former one alone [2.2.6]", async () => {
    const desk = openDesk();
    const [former] = (await desk.list()).find(({ kind }) => kind === "carrier")!.agreements;
    world.clock.advance(360 * DAY);
    const signed = await desk.sign("carrier", inDays(365));
    const { agreements } = (await desk.list()).find(({ kind }) => kind === "carrier")!;
    const at = world.clock.now();
    expect(agreements).toEqual([
      {
        ...former,
        id: signed.ok ? signed.agreementId : "",
        signedAt: at,
        validFrom: at,
        validTo: inDays(365),
      },
      former,
    ]);
    world.clock.advance(10 * DAY);
    const later = (await desk.list()).find(({ kind }) => kind === "carrier")!;
    expect(later.agreements.map(({ state }) => state)).toEqual(["live", "ended"]);
  });
});

describe("when the agreement with the payment provider has ended", () => {
  test("a checkout ends without an order and stores nothing, and goes on once it is signed anew [2.2.6]", async () => {
    world.clock.advance(366 * DAY);
    const goods = await takeGoods(world, 2);
    const buyer = await createBuyer(world);
    await buyer.add(goods);
    const form = await buyer.fillForm();
    const before = await countStored();
    for (const submission of ["first", "first", "second"]) {
      expect(await buyer.submit(form, { submission })).toEqual({ ok: false, reason: "payment-unavailable" });
    }
    expect(await countStored()).toEqual(before);
    expect(await readShelf(world, goods)).toEqual({ onHand: 2, held: 0 });
    expect(await openDesk().sign("payment", inDays(100))).toMatchObject({ ok: true });
    expect(await buyer.submit(form, { submission: "first" })).toMatchObject({ ok: true });
    expect(await readShelf(world, goods)).toEqual({ onHand: 2, held: 1 });
  });

  test("an order that waits cannot begin another payment until it is signed anew [2.2.6]", async () => {
    world.clock.advance(365 * DAY - 28 * 60_000);
    const { buyer, number } = await beginOrder(world, await takeGoods(world));
    // The provider's page has closed, the goods are still held, and the year is over.
    world.clock.advance(28 * 60_000);
    const before = await countStored();
    const payAgain = () => world.shop.shopperOrders.payAgain(buyer.sessionId, number);
    expect(await payAgain()).toEqual({ ok: false, reason: "payment-unavailable" });
    expect(await countStored()).toEqual(before);
    expect(await readOrder(world, number)).toMatchObject({ fulfilment: "awaiting_payment", holdsStock: true });
    await openDesk().sign("payment", inDays(1));
    expect(await payAgain()).toMatchObject({ ok: true });
  });
});

test("the daily look is silent until 30 days before the end, then counts the days, then says that none is left [2.2.6]", async () => {
  const [before, month, last, over] = [334, 335, 364, 365];
  const lookOn = async (day: number) => {
    world.clock.advance(new Date("2026-03-02T09:00:00Z").getTime() + day * DAY - world.clock.now().getTime());
    return look();
  };
  const both = (line: object) => ["payment", "carrier"].map((partnerKind) => ({ ...line, partnerKind }));
  expect(await lookOn(before)).toEqual([]);
  expect(await lookOn(month)).toEqual(both({ level: "warn", event: "agreement.ends-soon", days: 30 }));
  expect(await lookOn(last)).toEqual(both({ level: "warn", event: "agreement.ends-soon", days: 1 }));
  expect(await lookOn(over)).toEqual(both({ level: "error", event: "agreement.none-live" }));
  await openDesk().sign("payment", inDays(365));
  expect(await look()).toEqual([{ level: "error", event: "agreement.none-live", partnerKind: "carrier" }]);
});

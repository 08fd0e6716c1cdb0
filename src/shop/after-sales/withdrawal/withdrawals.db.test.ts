import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sql } from "#platform/postgres";
import { listEntriesAbout } from "#privacy/ledger";
import { shop } from "#shop.config";
import {
  createBuyer,
  createTestShop,
  dumpDatabases,
  expectMoneyToAgree,
  expectShelvesToAgree,
  faultPayments,
  findInDump,
  listMails,
  payOrder,
  placeOrder,
  readOrder,
  readShelf,
  reportScan,
  runTask,
  takeGoods,
  type Bought,
  type Goods,
  type TestShop,
} from "#testing/shop";
import { listOrderLines, staffMember } from "#shop/orders";
import { withdrawnWorth, type WithdrawalRequest } from "../index.ts";

let world: TestShop;
beforeAll(async () => {
  world = await createTestShop();
});
afterAll(() => world[Symbol.asyncDispose]());

const packer = staffMember("packer");
const clerk = { id: "clerk", role: "service" };
const DAY = 86_400_000;
const BERLIN = {
  name: "Erika Mustermann",
  phone: "+4930901820",
  country: "DE",
  line1: "Unter den Linden 1",
  locality: "Berlin",
  administrativeArea: "",
  postcode: "10117",
};
const BERLIN_ORDER = { market: "de", changes: BERLIN };

/** Brings a paid order to the shopper's door, now. */
async function deliver(bought: Bought): Promise<Bought> {
  const { deskOrders } = world.shop;
  for (const step of ["verify", "prepare", "ship"] as const) {
    expect(await deskOrders[step](bought.number, packer)).toMatchObject({ ok: true });
  }
  await world.drain();
  await reportScan(world, bought.number, { status: "delivered", occurredAt: world.clock.now().toISOString() });
  expect(await readOrder(world, bought.number)).toMatchObject({ fulfilment: "delivered" });
  return bought;
}

async function buyDelivered(goods?: Goods, quantity = 1): Promise<Bought> {
  return deliver(await placeOrder(world, goods ?? (await takeGoods(world)), { ...BERLIN_ORDER, quantity }));
}

let visitors = 0;

function request(form: unknown, sessionId?: string): WithdrawalRequest {
  return { market: "de", language: "en", networkPrefix: `10.2.${++visitors}.0/24`, form, sessionId };
}

function formOf(bought: { number: string; buyer?: { email: string } }, changes: object = {}) {
  return {
    name: "Erika Mustermann",
    orderNumber: bought.number,
    email: bought.buyer?.email ?? "someone@example.com",
    policyVersion: "1",
    policyLocale: "en",
    ...changes,
  };
}

/** Both steps, as a guest. */
async function withdraw(form: ReturnType<typeof formOf>, sessionId?: string) {
  const stated = await world.shop.withdrawals.state(request(form, sessionId));
  if (!stated.ok) throw new Error(`the statement was refused: ${stated.reason}`);
  return world.shop.withdrawals.confirm(request({ ...form, confirmationToken: stated.token }, sessionId));
}

async function casesOf(orderId: string) {
  return world.databases.data.rows<{ number: string; state: string; verdict: string; emailAgrees: boolean }>(sql`
    select number, state, verdict, email_agrees as "emailAgrees" from shop.withdrawal
    where order_id = ${orderId} order by received_at, number`);
}

async function receiptsTo(address: string) {
  await world.drain();
  return (await listMails(world, address)).filter(({ subject }) => subject.toLowerCase().includes("withdrawal"));
}

describe("a statement is refused, and nothing is stored,", () => {
  test.each([
    ["without a name", { name: " " }, "name", "missing"],
    ["with a link for a name", { name: "see www.example.com" }, "name", "web-address"],
    ["without an address for the receipt", { email: "" }, "email", "missing"],
    ["without a number", { orderNumber: "" }, "orderNumber", "missing"],
    ["with a number that cannot be one", { orderNumber: "WL-3333-3333-3334" }, "orderNumber", "order-number-format"],
    ["about a part that is none", { part: "half" }, "part", "unknown-choice"],
    ["about some pieces, and does not say which", { part: "some" }, "pieces", "missing"],
    ["with a novel about the pieces", { part: "some", pieces: "a".repeat(501) }, "pieces", "too-long"],
  ])("%s [0.4]", async (_, changes, field, code) => {
    const before = await dumpDatabases(world);
    const form = formOf({ number: "WL-3333-3333-3333" }, changes);
    expect(await world.shop.withdrawals.state(request(form))).toMatchObject({
      ok: false,
      reason: "invalid",
      problems: [{ field, code }],
    });
    expect(await dumpDatabases(world)).toEqual(before);
  });

  test("under a policy that is not in force [0.4]", async () => {
    const form = formOf({ number: "WL-3333-3333-3333" }, { policyVersion: "0" });
    expect(await world.shop.withdrawals.state(request(form))).toEqual({ ok: false, reason: "policy-changed" });
  });

  test("in one step, altered after it was read back, and a day after that [7.1.3]", async () => {
    const form = formOf({ number: "WL-3333-3333-3333" });
    const notStated = { ok: false, reason: "not-stated" };
    const { withdrawals } = world.shop;
    const before = await dumpDatabases(world);
    for (const token of [undefined, "", "A".repeat(30), "x"]) {
      expect(await withdrawals.confirm(request({ ...form, confirmationToken: token }))).toEqual(notStated);
    }
    const stated = await withdrawals.state(request(form));
    const confirmationToken = stated.ok ? stated.token : "";
    for (const changes of [{ email: "other@example.com" }, { orderNumber: "WL-4444-4444-4444" }, { name: "Other" }]) {
      const outcome = await withdrawals.confirm(request({ ...form, ...changes, confirmationToken }));
      expect(outcome.ok).toBe(false);
    }
    world.clock.advance(shop.withdrawal.confirmHoursMax * 3_600_000);
    expect(await withdrawals.confirm(request({ ...form, confirmationToken }))).toEqual(notStated);
    expect(await dumpDatabases(world)).toEqual(before);
  });
});

describe("whoever gives a number that is not theirs", () => {
  test("hears what everyone hears, and gets the mail that everyone gets [1.1.3]", async () => {
    const bought = await buyDelivered();
    await world.drain();
    const unknown = formOf({ number: "WL-3333-3333-3333" }, { email: "stranger-1@example.com", name: "Mallory" });
    const foreign = formOf(bought, { email: "stranger-2@example.com", name: "Mallory" });
    const abroad = formOf(await deliver(await placeOrder(world, await takeGoods(world))), {
      email: "stranger-3@example.com",
      name: "Mallory",
    });
    const outcomes = [await withdraw(unknown), await withdraw(foreign), await withdraw(abroad)];
    for (const outcome of outcomes) expect(outcome).toEqual({ ok: true, receivedAt: world.clock.now() });
    const mails = [];
    for (const form of [unknown, foreign, abroad]) {
      const received = await receiptsTo(form.email);
      expect(received).toHaveLength(1);
      mails.push(`${received[0]!.subject}\n${received[0]!.text}`.replaceAll(form.orderNumber, "NUMBER"));
    }
    expect(new Set(mails).size).toBe(1);
    expect(mails[0]).not.toMatch(/Mallory|Erika|14 days|ended/);
    // The owner hears of it at the order's own address, with all that follows from it.
    const [receipt] = await receiptsTo(bought.buyer.email);
    expect(receipt!.text).toContain("If this was not you");
    expect(await casesOf(bought.orderId)).toMatchObject([{ emailAgrees: false }]);
  });

  test("cannot see what an order holds by naming articles [1.1.3]", async () => {
    const bought = await buyDelivered();
    const lines = [{ sku: "P999-XXX-M", quantity: 1 }];
    const form = formOf(bought, { part: "some", lines, pieces: "the blue one" });
    const unknown = formOf({ number: "WL-3333-3333-3333" }, { part: "some", lines, pieces: "the blue one" });
    const { token: _, ...one } = (await world.shop.withdrawals.state(request(form))) as { token: string };
    const { token: __, ...other } = (await world.shop.withdrawals.state(request(unknown))) as { token: string };
    expect(one).toEqual({ ok: true, statement: expect.objectContaining({ lines: [] }) });
    expect(Object.keys(one)).toEqual(Object.keys(other));
    expect(await world.shop.withdrawals.findRight((await createBuyer(world)).sessionId, bought.number)).toEqual({
      ok: false,
      reason: "not-proven",
    });
  });

  test("floods nobody: an order's owner gets five receipts a day [1.1.3]", async () => {
    const bought = await buyDelivered();
    for (let turn = 0; turn < 8; turn++) await withdraw(formOf(bought, { email: `flood-${turn}@example.com` }));
    expect(await receiptsTo(bought.buyer.email)).toHaveLength(5);
    world.clock.advance(DAY + 1);
    await withdraw(formOf(bought, { email: "flood-late@example.com" }));
    expect(await receiptsTo(bought.buyer.email)).toHaveLength(6);
  });

  test("is stopped after enough of them from one network [0.4]", async () => {
    const outcomes = [];
    for (let turn = 0; turn <= shop.withdrawal.perNetworkPerHourMax; turn++) {
      const form = formOf({ number: "WL-3333-3333-3333" }, { email: `many-${turn}@example.com` });
      const stated = await world.shop.withdrawals.state(request(form));
      const confirmationToken = stated.ok ? stated.token : "";
      const confirmed = { ...request({ ...form, confirmationToken }), networkPrefix: "192.0.2.0/24" };
      outcomes.push(await world.shop.withdrawals.confirm(confirmed));
    }
    expect(outcomes.at(-1)).toEqual({ ok: false, reason: "too-many" });
    expect(outcomes.slice(0, -1).every(({ ok }) => ok)).toBe(true);
  });
});

describe("outside of the right", () => {
  test("the owner of an order is told why before stating anything, and a guest by the receipt [7.1.3]", async () => {
    const abroad = await deliver(await placeOrder(world, await takeGoods(world)));
    const { sessionId } = abroad.buyer;
    expect(await world.shop.withdrawals.state(request(formOf(abroad), sessionId))).toEqual({
      ok: false,
      reason: "country-not-covered",
    });
    await withdraw(formOf(abroad));
    const [receipt] = await receiptsTo(abroad.buyer.email);
    expect(receipt!.text).toContain("without a right of withdrawal by law");
    expect(await casesOf(abroad.orderId)).toMatchObject([{ state: "declined", verdict: "country-not-covered" }]);
  });

  test("after the last day the contract goes on, with its end in the receipt; staff may accept it [7.1.3]", async () => {
    world.clock.set(nextWednesday(world.clock.now()));
    const bought = await buyDelivered();
    const found = await world.shop.withdrawals.findRight(bought.buyer.sessionId, bought.number);
    const until = found.ok && found.right.verdict === "covered" ? found.right.until! : new Date(0);
    world.clock.set(new Date(until.getTime() - 1));
    expect((await world.shop.withdrawals.state(request(formOf(bought), bought.buyer.sessionId))).ok).toBe(true);
    world.clock.set(until);
    expect(await world.shop.withdrawals.state(request(formOf(bought), bought.buyer.sessionId))).toEqual({
      ok: false,
      reason: "outside-period",
      until,
      zone: "Europe/Berlin",
    });
    await withdraw(formOf(bought));
    const [receipt] = await receiptsTo(bought.buyer.email);
    expect(receipt!.text).toMatch(/ended on .* at 23:59:59/);
    const [declined] = await casesOf(bought.orderId);
    expect(declined).toMatchObject({ state: "declined", verdict: "outside-period" });
    expect(await world.shop.withdrawalDesk.accept(declined!.number, "clerk")).toEqual({ ok: true });
    expect(
      await world.shop.withdrawalDesk.settle(declined!.number, "clerk", { evidence: "goods-received" }),
    ).toMatchObject({
      ok: true,
      refundMinor: (await readOrder(world, bought.number)).totalMinor,
    });
  });
});

function nextWednesday(now: Date): Date {
  const days = (3 - now.getUTCDay() + 7) % 7 || 7;
  return new Date(now.getTime() + days * DAY);
}

describe("a guest withdraws", () => {
  test("from a delivered order: receipt with content, date and time; a case; the money when the goods are back [7.1.2]", async () => {
    world.clock.set("2027-03-10T14:04:05Z");
    const goods = await takeGoods(world, 2);
    const bought = await buyDelivered(goods, 2);
    expect(await withdraw(formOf(bought, { orderNumber: bought.number.toLowerCase() }))).toEqual({
      ok: true,
      receivedAt: world.clock.now(),
    });
    const receipts = await receiptsTo(bought.buyer.email);
    expect(receipts).toHaveLength(1);
    expect(receipts[0]!.text).toContain(`“I withdraw from the contract about order ${bought.number}.”`);
    expect(receipts[0]!.text).toContain("10 March 2027 at 15:04:05 CET");
    expect(receipts[0]!.text).toMatch(/- 2 × /);
    expect(receipts[0]!.text).toContain("within 14 days");
    expect(receipts[0]!.text).not.toContain("Mustermann");
    const [opened] = await casesOf(bought.orderId);
    expect(opened).toMatchObject({ state: "awaiting_goods", verdict: "covered", emailAgrees: true });
    expect(await readShelf(world, goods)).toEqual({ onHand: 0, held: 0 });

    const settled = await world.shop.withdrawalDesk.settle(opened!.number, "clerk", { evidence: "goods-received" });
    const order = await readOrder(world, bought.number);
    expect(settled).toEqual({ ok: true, refundMinor: order.totalMinor, currency: "EUR" });
    await world.drain();
    await runTask(world, "close-refunded-withdrawals");
    expect(await casesOf(bought.orderId)).toMatchObject([{ state: "refunded" }]);
    expect(await readShelf(world, goods)).toEqual({ onHand: 2, held: 0 });
    await expectMoneyToAgree(world);
    await expectShelvesToAgree(world);
  });

  test("by pressing the button twice, or twice at once, once [7.1.2]", async () => {
    const bought = await buyDelivered();
    const form = formOf(bought);
    const stated = await world.shop.withdrawals.state(request(form));
    const confirmed = { ...form, confirmationToken: stated.ok ? stated.token : "" };
    const press = () => world.shop.withdrawals.confirm(request(confirmed));
    const [one, two] = await Promise.all([press(), press()]);
    world.clock.advance(60_000);
    const three = await press();
    expect(one.ok).toBe(true);
    expect(two).toEqual(one);
    expect(three).toEqual(one);
    expect(await casesOf(bought.orderId)).toHaveLength(1);
    expect(await receiptsTo(bought.buyer.email)).toHaveLength(1);
  });

  test("again from what was withdrawn: there is nothing left, and nothing is paid twice [7.1.2]", async () => {
    const bought = await buyDelivered();
    await withdraw(formOf(bought));
    world.clock.advance(1000);
    await withdraw(formOf(bought, { name: "E. Mustermann" }));
    expect(await casesOf(bought.orderId)).toMatchObject([
      { state: "awaiting_goods" },
      { state: "declined", verdict: "already-over" },
    ]);
    const [first] = await casesOf(bought.orderId);
    const settle = () => world.shop.withdrawalDesk.settle(first!.number, "clerk", { evidence: "proof-of-dispatch" });
    const outcomes = await Promise.all([settle(), settle(), settle()]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes).toContainEqual({ ok: false, reason: "wrong-state", state: "received" });
    await expectMoneyToAgree(world);
  });

  test("before anything has left: the order is canceled at once and all money goes back [7.1.2]", async () => {
    const goods = await takeGoods(world, 1);
    const bought = await placeOrder(world, goods, BERLIN_ORDER);
    await withdraw(formOf(bought));
    expect(await readOrder(world, bought.number)).toMatchObject({ fulfilment: "canceled" });
    expect(await readShelf(world, goods)).toEqual({ onHand: 1, held: 0 });
    const [receipt] = await receiptsTo(bought.buyer.email);
    expect(receipt!.text).toContain("Nothing had left our house");
    await runTask(world, "close-refunded-withdrawals");
    expect(await casesOf(bought.orderId)).toMatchObject([{ state: "refunded" }]);
    await expectMoneyToAgree(world);
  });

  test("from some pieces in their own words: a person looks, and names them [7.1.2]", async () => {
    const goods = await takeGoods(world, 3);
    const bought = await buyDelivered(goods, 3);
    await withdraw(formOf(bought, { part: "some", pieces: "one of the three, plantedwords" }));
    expect(findInDump(await dumpDatabases(world), "plantedwords")).toEqual([]);
    const [opened] = await casesOf(bought.orderId);
    expect(opened).toMatchObject({ state: "requested" });
    const [receipt] = await receiptsTo(bought.buyer.email);
    expect(receipt!.text).toContain("A person of ours looks");
    expect(receipt!.text).not.toContain("plantedwords");
    const settle = (pieces?: { sku: string; quantity: number }[]) =>
      world.shop.withdrawalDesk.settle(opened!.number, "clerk", { evidence: "goods-received", pieces });
    expect(await settle()).toEqual({ ok: false, reason: "pieces-unknown" });
    expect(await settle([{ sku: goods.sku, quantity: 4 }])).toEqual({ ok: false, reason: "not-in-order" });
    expect(await settle([{ sku: "P999-XXX-M", quantity: 1 }])).toEqual({ ok: false, reason: "not-in-order" });
    const refunds = [await settle([{ sku: goods.sku, quantity: 1 }])];
    expect(await readShelf(world, goods)).toEqual({ onHand: 1, held: 0 });
    // The others one by one: none is worth more than it was, and together they are the total, to the cent.
    for (const turn of [1, 2]) {
      world.clock.advance(1000);
      await withdraw(formOf(bought, { part: "some", pieces: `one more, ${turn}` }));
      const { number } = (await casesOf(bought.orderId)).at(-1)!;
      const pieces = [{ sku: goods.sku, quantity: 1 }];
      refunds.push(await world.shop.withdrawalDesk.settle(number, "clerk", { evidence: "goods-received", pieces }));
    }
    const order = await readOrder(world, bought.number);
    const lines = await listOrderLines(world.databases.data, bought.orderId);
    const [first = 0, second = 0, third = 0] = refunds.map((refund) => (refund.ok ? refund.refundMinor : 0));
    expect(first).toBe(withdrawnWorth(order, lines, [{ position: 0, quantity: 1 }]));
    expect(first + second).toBe(withdrawnWorth(order, lines, [{ position: 0, quantity: 2 }]));
    expect(first + second + third).toBe(order.totalMinor);
    await world.drain();
    await expectMoneyToAgree(world);
    await expectShelvesToAgree(world);
  });
});

describe("the owner of an order", () => {
  test("sees the period and the pieces, and withdraws from some of them [7.1.3]", async () => {
    const [one, other] = [await takeGoods(world), await takeGoods(world)];
    const buyer = await createBuyer(world, { market: "de" });
    await buyer.add(one, 2);
    await buyer.add(other);
    const begun = await buyer.submit(await buyer.fillForm(BERLIN));
    const number = begun.ok ? begun.orderNumber : "";
    await payOrder(world, number);
    const bought = { buyer, number, orderId: (await readOrder(world, number)).id, redirectUrl: "" };
    await deliver(bought);
    const found = await world.shop.withdrawals.findRight(buyer.sessionId, number);
    expect(found).toMatchObject({ ok: true, right: { verdict: "covered", zone: "Europe/Berlin" }, before: [] });
    const piecesOf = (right: typeof found) =>
      new Map(right.ok ? right.lines.map(({ sku, quantity }) => [sku, quantity]) : []);
    expect(piecesOf(found)).toEqual(
      new Map([
        [one.sku, 2],
        [other.sku, 1],
      ]),
    );
    const wrong = formOf(bought, { part: "some", lines: [{ sku: one.sku, quantity: 3 }] });
    expect(await world.shop.withdrawals.state(request(wrong, buyer.sessionId))).toMatchObject({
      problems: [{ field: "lines", code: "not-in-order" }],
    });
    const form = formOf(bought, { part: "some", lines: [{ sku: one.sku, quantity: "1" }] });
    expect((await withdraw(form, buyer.sessionId)).ok).toBe(true);
    const after = await world.shop.withdrawals.findRight(buyer.sessionId, number);
    expect(piecesOf(after)).toEqual(
      new Map([
        [one.sku, 1],
        [other.sku, 1],
      ]),
    );
    expect(after.ok && after.before).toMatchObject([{ state: "awaiting_goods" }]);
  });
});

describe("at the desk", () => {
  test("unknown numbers and other roles are refused, and nothing is opened [1.1.3]", async () => {
    const bought = await buyDelivered();
    await withdraw(formOf(bought));
    const { number } = (await casesOf(bought.orderId))[0]!;
    expect(await world.shop.withdrawalDesk.show(number, { id: "packer", role: "warehouse" })).toEqual({
      ok: false,
      reason: "not-allowed",
    });
    for (const other of ["", "WD-3333-3333-3333", bought.number]) {
      expect(await world.shop.withdrawalDesk.show(other, clerk)).toEqual({ ok: false, reason: "unknown-withdrawal" });
      expect(await world.shop.withdrawalDesk.lapse(other, "clerk")).toEqual({
        ok: false,
        reason: "unknown-withdrawal",
      });
    }
    const { subjectId } = await world.databases.data.one<{ subjectId: string }>(sql`
      select subject_id as "subjectId" from shop.withdrawal where number = ${number}`);
    const opened = (await listEntriesAbout(world.databases.data, subjectId)).filter(
      ({ actorKind }) => actorKind === "staff",
    );
    expect(opened).toEqual([]);
  });

  test("the queue names nobody; a statement is read on record, beside a mask of the order's name [1.1.3]", async () => {
    const bought = await buyDelivered();
    await withdraw(formOf(bought));
    const { number } = (await casesOf(bought.orderId))[0]!;
    const queue = await world.shop.withdrawalDesk.list();
    expect(queue.find((entry) => entry.number === number)).toMatchObject({
      orderNumber: bought.number,
      state: "awaiting_goods",
      refundDueAt: new Date(world.clock.now().getTime() + 14 * DAY),
      emailAgrees: true,
    });
    expect(JSON.stringify(queue)).not.toMatch(/Mustermann|@example/);
    const shown = await world.shop.withdrawalDesk.show(number, clerk);
    expect(shown).toMatchObject({
      ok: true,
      withdrawal: { name: "Erika Mustermann", orderNameMask: "E•••", emailMask: "b•••@e•••.com", pieces: null },
    });
    const purposes = await world.databases.data.rows(sql`
      select distinct purpose, actor_role as role from ledger.entry where activity = 'withdrawal.read'`);
    expect(purposes).toEqual([{ purpose: "SERVICE", role: "service" }]);
  });

  test("goods that never came lapse, and are settled when they come late [7.1.2]", async () => {
    const bought = await buyDelivered();
    await withdraw(formOf(bought));
    const { number } = (await casesOf(bought.orderId))[0]!;
    expect(await world.shop.withdrawalDesk.accept(number, "clerk")).toMatchObject({ reason: "wrong-state" });
    expect(await world.shop.withdrawalDesk.lapse(number, "clerk")).toEqual({ ok: true });
    expect(await world.shop.withdrawalDesk.settle(number, "clerk", { evidence: "goods-received" })).toMatchObject({
      ok: true,
    });
  });

  test("a refund that the provider declined is asked for again, once [7.1.2]", async () => {
    const bought = await buyDelivered();
    await withdraw(formOf(bought));
    const { number } = (await casesOf(bought.orderId))[0]!;
    await faultPayments(world, { on: "create-refund", do: "decline" });
    await world.shop.withdrawalDesk.settle(number, "clerk", { evidence: "goods-received" });
    await world.drain();
    await runTask(world, "close-refunded-withdrawals");
    expect(await casesOf(bought.orderId)).toMatchObject([{ state: "received" }]);
    const again = () => world.shop.withdrawalDesk.refundAgain(number, "clerk");
    const outcomes = await Promise.all([again(), again()]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes).toContainEqual({ ok: false, reason: "nothing-owed" });
    await world.drain();
    await runTask(world, "close-refunded-withdrawals");
    expect(await casesOf(bought.orderId)).toMatchObject([{ state: "refunded" }]);
    await expectMoneyToAgree(world);
  });
});

test("what a statement says of a person lies sealed, and nowhere in the clear [3.1.1]", async () => {
  await withdraw(
    formOf({ number: "WL-3333-3333-3333" }, { name: "Plantedwithdrawer", email: "plantedreceipt@example.com" }),
  );
  const dump = await dumpDatabases(world);
  for (const value of ["Plantedwithdrawer", "plantedreceipt"]) expect(findInDump(dump, value)).toEqual([]);
});

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addSeconds } from "#platform/clock";
import { shop } from "#shop.config";
import { staffMember } from "#shop/orders";
import {
  clearCarrierFaults,
  createTestShop,
  deliverCarrierEvent,
  dumpDatabases,
  expectMoneyToAgree,
  expectShelvesToAgree,
  faultCarrier,
  findInDump,
  hastenJobs,
  listMails,
  placeOrder,
  readOrder,
  readShelf,
  reportScan,
  runJobs,
  runTask,
  scanParcel,
  takeGoods,
  type Bought,
  type Goods,
  type TestShop,
} from "#testing/shop";
import { listStalledParcels } from "./queries.ts";

let world: TestShop;
beforeAll(async () => {
  world = await createTestShop();
});
afterAll(() => world[Symbol.asyncDispose]());

const packer = staffMember("packer");

async function prepare(goods?: Goods): Promise<Bought> {
  const bought = await placeOrder(world, goods ?? (await takeGoods(world)));
  await world.shop.deskOrders.verify(bought.number, packer);
  await world.shop.deskOrders.prepare(bought.number, packer);
  await world.drain();
  return bought;
}

async function ship(goods?: Goods): Promise<Bought> {
  const bought = await prepare(goods);
  await world.shop.deskOrders.ship(bought.number, packer);
  await world.drain();
  expect(await readOrder(world, bought.number)).toMatchObject({ fulfilment: "shipped" });
  return bought;
}

/** What of the mails came after the one about the hand-over: the words behind the order's number, oldest first. */
async function listNews({ buyer }: Bought): Promise<string[]> {
  const subjects = (await listMails(world, buyer.email)).map(({ subject }) => subject.split(": ")[1]!);
  return subjects.slice(subjects.indexOf("on its way") + 1);
}

const readParcel = ({ number }: Bought) => world.shop.deskOrders.view(number).then((view) => view!.parcel);

/** An instant some minutes from now, as the carrier writes it. */
const inMinutes = (minutes: number) => addSeconds(world.clock.now(), minutes * 60).toISOString();

describe("a message that is not the carrier's", () => {
  test.each(["bad", "none", "old"] as const)(
    "(signature %s) is refused and changes nothing [2.1.7, 7.1.2]",
    async (signature) => {
      const bought = await ship();
      const event = await scanParcel(world, bought.number, { status: "delivered" });
      const before = await dumpDatabases(world);
      const reason = signature === "old" ? "too-old" : "bad-signature";
      expect(await deliverCarrierEvent(world, event, signature)).toEqual({ ok: false, reason });
      expect(await dumpDatabases(world)).toEqual(before);
    },
  );

  test("or names no parcel of ours changes nothing [7.1.2]", async () => {
    const bought = await ship();
    const event = await scanParcel(world, bought.number, { status: "delivered" });
    const before = await dumpDatabases(world);
    const foreign = [
      { parcelId: "0190a5d0-0000-7000-8000-00000000ffff" },
      { parcelId: "somebody-elses" },
      { trackingNumber: "SBX-AAAA-AAAA-AAA" },
    ];
    for (const changes of foreign) {
      expect(await deliverCarrierEvent(world, { ...event, data: { ...event.data, ...changes } })).toEqual({ ok: true });
    }
    expect(await dumpDatabases(world)).toEqual(before);
  });
});

describe("a scan", () => {
  test("is told once, however often its message comes [2.1.6, 2.1.7]", async () => {
    const bought = await ship();
    const event = await scanParcel(world, bought.number, { status: "picked_up" });
    for (let times = 0; times < 3; times++) expect(await deliverCarrierEvent(world, event)).toEqual({ ok: true });
    await Promise.all([1, 2, 3].map(() => deliverCarrierEvent(world, { ...event, id: "evt_other" })));
    await world.drain();
    expect(await listNews(bought)).toEqual(["news of your parcel"]);
    expect(await readParcel(bought)).toMatchObject({ status: "picked_up" });
  });

  test("each makes its own mail, and the last one the order delivered [2.1.2, 2.1.6, 2.1.7]", async () => {
    const bought = await ship();
    const way = ["picked_up", "in_transit", "customs_held", "customs_cleared", "out_for_delivery", "delivered"];
    for (const [index, status] of way.entries()) {
      await reportScan(world, bought.number, { status, occurredAt: inMinutes(index) });
      await world.drain();
    }
    expect(await listNews(bought)).toEqual([...Array.from({ length: 4 }, () => "news of your parcel"), "delivered"]);
    const texts = (await listMails(world, bought.buyer.email)).slice(-5).map(({ text }) => text.split("\n")[0]);
    expect(new Set(texts).size).toBe(5);
    const view = await world.shop.deskOrders.view(bought.number);
    expect(view).toMatchObject({ status: "delivered", parcel: { status: "delivered" } });
    expect(view!.timeline.filter(({ source }) => source === "parcel").map(({ what }) => what)).toEqual(way);
  });

  test("that has been overtaken is on the timeline and in no mail [2.1.6, 2.1.7]", async () => {
    const bought = await ship();
    const statuses = ["out_for_delivery", "delivery_failed", "delivered"];
    const events = [];
    for (const [index, status] of statuses.entries()) {
      events.push(await scanParcel(world, bought.number, { status, occurredAt: inMinutes(index) }));
    }
    for (const event of events.toReversed()) await deliverCarrierEvent(world, event);
    await world.drain();
    expect(await listNews(bought)).toEqual(["delivered"]);
    expect(await readOrder(world, bought.number)).toMatchObject({ fulfilment: "delivered" });
    expect(await readParcel(bought)).toMatchObject({ status: "delivered" });
    const view = await world.shop.deskOrders.view(bought.number);
    expect(view!.timeline.filter(({ source }) => source === "parcel").map(({ what }) => what)).toEqual(statuses);
  });

  test("is kept when it comes before the booking is written down, and followed then [2.1.7, 7.1.2]", async () => {
    const bought = await prepare();
    await faultCarrier(world, { on: "create-shipment", do: "close-after" });
    await world.shop.deskOrders.ship(bought.number, packer);
    expect(await runJobs(world)).toHaveLength(1);
    await reportScan(world, bought.number, { status: "picked_up", occurredAt: inMinutes(1) });
    await reportScan(world, bought.number, { status: "out_for_delivery", occurredAt: inMinutes(2) });
    await reportScan(world, bought.number, { status: "delivered", occurredAt: inMinutes(3) });
    expect(await readOrder(world, bought.number)).toMatchObject({ fulfilment: "prepared" });
    await hastenJobs(world);
    expect(await runJobs(world)).toEqual([]);
    expect(await readOrder(world, bought.number)).toMatchObject({ fulfilment: "delivered" });
    expect(await readParcel(bought)).toMatchObject({ status: "delivered" });
    const subjects = (await listMails(world, bought.buyer.email)).map(({ subject }) => subject.split(": ")[1]);
    expect(subjects.slice(-2).toSorted((one, other) => one!.localeCompare(other!))).toEqual([
      "delivered",
      "on its way",
    ]);
  });

  test("tells a status and an instant: who signed and where goes no further [2.1.7, 3.1.1]", async () => {
    const bought = await ship();
    const extra = { signedBy: "Neighbour Plantedname", latitude: 39.781234, note: "planted-note" };
    await reportScan(world, bought.number, { status: "delivered", extra });
    const dump = await dumpDatabases(world);
    for (const text of ["Plantedname", "39.781234", "planted-note"]) expect(findInDump(dump, text)).toEqual([]);
  });

  test("in a word that we do not know moves nothing [2.1.7]", async () => {
    const bought = await ship();
    const event = await scanParcel(world, bought.number, { status: "in_transit" });
    await deliverCarrierEvent(world, { ...event, data: { ...event.data, status: "teleported" } });
    await world.drain();
    expect(await listNews(bought)).toEqual([]);
    expect(await readParcel(bought)).toMatchObject({ status: "unknown" });
  });
});

describe("a parcel that comes back", () => {
  test("is received once: its pieces are for sale again and the money goes back [2.1.2, 2.1.3]", async () => {
    const goods = await takeGoods(world, 1);
    const bought = await ship(goods);
    await reportScan(world, bought.number, { status: "return_to_sender", occurredAt: inMinutes(2) });
    await reportScan(world, bought.number, { status: "delivered", occurredAt: inMinutes(1) });
    const { deskOrders } = world.shop;
    expect(await deskOrders.view(bought.number)).toMatchObject({ status: "returned", afterSales: "return_in_transit" });
    expect(await readShelf(world, goods)).toEqual({ onHand: 0, held: 0 });
    const outcomes = await Promise.all([1, 2, 3].map(() => deskOrders.receiveReturn(bought.number, packer)));
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    const again = { ok: false, reason: "wrong-state", state: "returned_to_sender" };
    expect(outcomes.filter(({ ok }) => !ok)).toEqual([again, again]);
    await world.drain();
    expect(await readShelf(world, goods)).toEqual({ onHand: 1, held: 0 });
    expect(await deskOrders.view(bought.number)).toMatchObject({ afterSales: "return_received" });
    expect((await listNews(bought)).map((subject) => subject.replace(/^\S+ refunded/, "refunded"))).toEqual([
      "on its way back to us",
      "refunded",
    ]);
    await expectShelvesToAgree(world);
    await expectMoneyToAgree(world);
  });

  test.each(["shipped", "delivered"])(
    "is believed when it stands here, though it is %s for the carrier [2.1.2]",
    async (state) => {
      const bought = await ship();
      if (state === "delivered") await reportScan(world, bought.number, { status: "delivered" });
      expect(await world.shop.deskOrders.receiveReturn(bought.number, packer)).toEqual({ ok: true });
      await world.drain();
      expect(await readOrder(world, bought.number)).toMatchObject({ fulfilment: "returned_to_sender" });
      await expectMoneyToAgree(world);
    },
  );
});

describe("a parcel that stands still", () => {
  const DAY_MILLISECONDS = 86_400_000;
  const remind = () => runTask(world, "remind-of-stalled-parcels").then(() => world.drain());

  test("is told of after a week, once for each standstill, and only while it travels [2.1.7]", async () => {
    const bought = await ship();
    const delivered = await ship();
    await reportScan(world, delivered.number, { status: "delivered" });
    await reportScan(world, bought.number, { status: "in_transit" });
    world.clock.advance(shop.shipping.stalledParcelDays * DAY_MILLISECONDS);
    await remind();
    expect(await listNews(bought)).toEqual([]);
    world.clock.advance(1);
    await remind();
    await remind();
    expect(await listNews(bought)).toEqual(["we are asking after your parcel"]);
    await reportScan(world, bought.number, { status: "customs_held" });
    world.clock.advance((shop.shipping.stalledParcelDays + 1) * DAY_MILLISECONDS);
    await remind();
    await remind();
    expect(await listNews(bought)).toEqual([
      "we are asking after your parcel",
      "news of your parcel",
      "we are asking after your parcel",
    ]);
    expect(await listNews(delivered)).toEqual(["delivered"]);
  });

  test("is asked after first: what the carrier's lost messages said is entered, and nobody is alarmed [2.1.7, 7.1.2]", async () => {
    const bought = await ship();
    world.clock.advance((shop.shipping.stalledParcelDays + 1) * DAY_MILLISECONDS);
    await scanParcel(world, bought.number, { status: "in_transit" });
    await scanParcel(world, bought.number, { status: "delivered" });
    await remind();
    expect(await listNews(bought)).toEqual(["delivered"]);
    expect(await readOrder(world, bought.number)).toMatchObject({ fulfilment: "delivered" });
  });

  test("is told of while the carrier cannot be asked [2.1.7, 7.1.2]", async () => {
    const bought = await ship();
    world.clock.advance((shop.shipping.stalledParcelDays + 1) * DAY_MILLISECONDS);
    await faultCarrier(world, { on: "get-tracking", do: "fail", times: 100 });
    await remind();
    await clearCarrierFaults(world);
    expect(await listNews(bought)).toEqual(["we are asking after your parcel"]);
  });

  test("never keeps others from being told [2.1.7]", async () => {
    const parcels = [await ship(), await ship(), await ship()];
    const later = addSeconds(world.clock.now(), 86_400);
    const found: string[] = [];
    let afterId = "00000000-0000-0000-0000-000000000000";
    for (;;) {
      const page = await listStalledParcels(world.databases.data, later, { afterId, limit: 2 });
      found.push(...page.map(({ orderId }) => orderId));
      if (page.length < 2) break;
      afterId = page.at(-1)!.parcelId;
    }
    for (const { orderId } of parcels) expect(found.filter((id) => id === orderId)).toHaveLength(1);
  });
});

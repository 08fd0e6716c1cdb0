import { setTimeout as sleep } from "node:timers/promises";
import { createTrackingLinks } from "#shop/order-access";
import { findOrder, staffMember } from "#shop/orders";
import { sql } from "#platform/postgres";
import { payOrder, runTask, scanParcel } from "#testing/shop";
import type { TestShopWeb } from "#testing/shop-web";
import { shop } from "#shop.config";
import { EDITIONS, type Edition } from "./editions.ts";
import { personOf } from "./persons.ts";

/** What befalls an order, one thing after the other. */
const STAGES = ["pay", "verify", "prepare", "ship", "picked_up", "in_transit", "customs_held"] as const;
const LATER_STAGES = ["customs_cleared", "out_for_delivery", "delivered"] as const;
type Stage = (typeof STAGES)[number] | (typeof LATER_STAGES)[number] | "cancel" | "return_to_sender" | "receive";

const LIVES = {
  received: STAGES.slice(0, 1),
  verified: STAGES.slice(0, 2),
  prepared: STAGES.slice(0, 3),
  shipped: STAGES.slice(0, 4),
  "in-customs": STAGES.slice(0, 7),
  "out-for-delivery": [...STAGES, ...LATER_STAGES.slice(0, 2)],
  delivered: [...STAGES, ...LATER_STAGES],
  "coming-back": [...STAGES.slice(0, 6), "return_to_sender"],
  returned: [...STAGES.slice(0, 6), "return_to_sender", "receive"],
  canceled: ["pay", "cancel"],
} as const satisfies Readonly<Record<string, readonly Stage[]>>;
export type OrderLife = keyof typeof LIVES | "unpaid" | "delivered-long-ago";

/** Hours after the order at which a stage comes. */
const HOURS: Readonly<Record<Stage, number>> = {
  pay: 0.1,
  cancel: 2,
  verify: 3,
  prepare: 22,
  ship: 26,
  picked_up: 31,
  in_transit: 58,
  customs_held: 92,
  return_to_sender: 110,
  customs_cleared: 115,
  receive: 140,
  out_for_delivery: 141,
  delivered: 147,
};
const LIFE_HOURS = 150;
/** Outside every period in which a contract may be withdrawn from. */
export const LONG_AGO_DAYS = 29;

export interface CastOrder {
  readonly number: string;
  readonly email: string;
  /** As the mails have it: opens the order in any browser. */
  readonly link: string;
}

/** The orders, bags and persons that the pages show. */
export interface Cast {
  readonly web: TestShopWeb;
  order(edition: Edition, life: OrderLife): CastOrder;
  /** A session with pieces in its bag; gives its token. Articles that are there, each of another style. */
  fillBag(market: string, pieces: readonly number[]): Promise<{ token: string; variantIds: readonly string[] }>;
  staff: ReturnType<typeof staffMember>;
}

/** Begins when the shop's clock stands `LONG_AGO_DAYS` before the present, and ends in the present. */
export async function gatherCast(web: TestShopWeb, say: (line: string) => void): Promise<Cast> {
  const { world } = web;
  const orders = new Map<string, CastOrder>();
  const key = (edition: Edition, life: OrderLife) => `${edition.language} ${life}`;
  const start = world.clock.now().getTime();
  const moveTo = (hours: number) => world.clock.set(new Date(start + hours * 3_600_000));
  const presentHours = LONG_AGO_DAYS * 24;

  const liveThrough = async (lives: readonly (readonly [OrderLife, readonly Stage[]])[], fromHours: number) => {
    moveTo(fromHours);
    for (const edition of EDITIONS) {
      for (const [life] of lives) orders.set(key(edition, life), await beginOrder(web, edition));
    }
    const stages = (Object.keys(HOURS) as Stage[]).toSorted((one, other) => HOURS[one] - HOURS[other]);
    for (const stage of stages) {
      moveTo(fromHours + HOURS[stage]);
      for (const edition of EDITIONS) {
        for (const [life, itsStages] of lives) {
          if (itsStages.includes(stage)) await bring(web, orders.get(key(edition, life))!.number, stage);
        }
      }
    }
  };
  say("orders are placed, sent, held up and brought");
  await liveThrough([["delivered-long-ago", LIVES.delivered]], 0);
  await liveThrough(Object.entries(LIVES) as [OrderLife, Stage[]][], presentHours - LIFE_HOURS);
  await liveThrough([["unpaid", []]], presentHours);
  moveTo(presentHours + 0.2);

  return {
    web,
    staff,
    order: (edition, life) => orders.get(key(edition, life))!,
    fillBag: (market, pieces) => fillBag(web, market, pieces),
  };
}

const staff = staffMember("proof");
let ordersBegun = 0;

async function fillBag({ world }: TestShopWeb, market: string, pieces: readonly number[]) {
  const { id, token } = await world.shop.sessions.start();
  const goods = await world.databases.data.rows<{ id: string }>(sql`
    select distinct on (variant.style_id) variant.id
    from catalog.variant join shop.stock on stock.variant_id = variant.id
    where stock.on_hand - stock.held > 5 order by variant.style_id, variant.sku`);
  const variantIds: string[] = [];
  for (const [index, quantity] of pieces.entries()) {
    const variantId = goods[(ordersBegun * 5 + index * 11) % goods.length]!.id;
    const added = await world.shop.carts.add(id, market, { variantId, quantity });
    if (!added.ok) throw new Error(`the bag did not take the pieces: ${added.reason}`);
    variantIds.push(variantId);
  }
  return { id, token, variantIds };
}

async function beginOrder(web: TestShopWeb, edition: Edition): Promise<CastOrder> {
  const { world } = web;
  const { market, language } = edition;
  const number = ++ordersBegun;
  const { id } = await fillBag(web, market, number % 2 === 0 ? [1] : [1, 2]);
  const person = personOf(market.toUpperCase());
  const quoted = await world.shop.checkouts.quote(id, market, person.country, language);
  if (!quoted.ok) throw new Error(`there is no quote for ${person.country}: ${quoted.reason}`);
  const email = person.email.replace("@", `+${number}@`);
  const begun = await world.shop.checkouts.begin({
    sessionId: id,
    market,
    language,
    submission: `proof-${number}`,
    changedContent: "renews",
    networkPrefix: `10.9.${number}.0/24`,
    form: {
      ...person,
      email,
      ageBand: "18-or-over",
      policyVersion: "1",
      policyLocale: "en",
      expectedTotalMinor: quoted.quote.totalMinor,
      expectedCurrency: quoted.quote.currency,
    },
  });
  if (!begun.ok) throw new Error(`an order was refused: ${JSON.stringify(begun)}`);
  const order = await findOrder(world.databases.data, begun.orderNumber);
  const links = createTrackingLinks({
    services: world.privacy.keyring.services,
    clock: world.clock,
    publicUrl: web.url,
    validDays: shop.tracking.signedLinkValidDays,
  });
  return { number: begun.orderNumber, email, link: links.create({ id: order!.id, market, language }) };
}

async function bring({ world }: TestShopWeb, number: string, stage: Stage): Promise<void> {
  const { deskOrders } = world.shop;
  const view = () => deskOrders.view(number);
  switch (stage) {
    case "pay":
      await payOrder(world, number);
      return until(async () => (await view())?.fulfilment === "placed");
    case "verify":
    case "prepare":
      return expectDone(await deskOrders[stage](number, staff));
    case "ship":
      expectDone(await deskOrders.ship(number, staff));
      return until(async () => (await view())?.fulfilment === "shipped");
    case "cancel":
      expectDone(await deskOrders.cancel(number, staff, "asked-by-shopper"));
      return;
    case "receive":
      expectDone(await deskOrders.receiveReturn(number, staff));
      return;
    default:
      await scanParcel(world, number, { status: stage, occurredAt: world.clock.now().toISOString() });
      return until(async () => (await view())?.parcel?.status === stage);
  }
}

function expectDone(outcome: { ok: boolean }): void {
  if (!outcome.ok) throw new Error(`an act was refused: ${JSON.stringify(outcome)}`);
}

const WAIT_MILLISECONDS_MAX = 20_000;

async function until(condition: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + WAIT_MILLISECONDS_MAX;
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error("waited too long for an order");
    await sleep(10);
  }
}

/** What is to be done every so often is done now. */
export async function passTime(web: TestShopWeb): Promise<void> {
  await runTask(web.world, "sweep-unpaid-orders");
}

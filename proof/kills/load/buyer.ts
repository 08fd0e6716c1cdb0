import { setTimeout as sleep } from "node:timers/promises";
import type { Chance } from "../../chance.ts";
import { expectStatus, problemOf, type ShopClient } from "../../client/shop-client.ts";
import type { ToldOrder, World } from "./world.ts";

export interface Buyer {
  readonly client: ShopClient;
  readonly chance: Chance;
  /** What this person types into the form. */
  readonly form: Readonly<Record<string, string>> & { readonly email: string };
}

/** How buyers pay, and how often in a hundred orders. */
const WAYS = [
  ["pays", 48],
  ["pays, and the provider says so three times", 8],
  ["pays, and only the return tells", 10],
  ["pays, and nobody tells", 6],
  ["is declined first", 6],
  ["turns back first", 6],
  ["leaves", 9],
  ["comes back to pay when the time is over", 7],
] as const;
type Way = (typeof WAYS)[number][0];

const MARKET = "us";
const ARTICLES_TRIED_MAX = 6;
const CHECKOUTS_TRIED_MAX = 4;
const LATE_MILLISECONDS_MAX = 2500;

let submissions = 0;

/** One visit: a bag, an order, a payment or not, and sometimes a second thought. */
export async function buyOnce(world: World, buyer: Buyer): Promise<void> {
  const token = await buyer.client.startSession();
  const begun = await checkOut(world, buyer, token);
  if (begun === undefined) return;
  const way = chooseWay(buyer.chance);
  await pay(world, buyer, token, begun, way);
  if (way === "leaves" || way === "pays, and nobody tells") return;
  await thinkAgain(buyer, token, begun.order);
}

interface Begun {
  readonly order: ToldOrder;
  readonly redirectUrl: string;
}

/** Undefined when there is nothing left to buy. */
async function checkOut(world: World, buyer: Buyer, token: string): Promise<Begun | undefined> {
  const { client, chance, form } = buyer;
  for (let tries = 0; tries < CHECKOUTS_TRIED_MAX; tries++) {
    if (!(await fillBag(world, buyer, token))) return undefined;
    const quote = await client.call("GET", `/cart/quote?country=${form["country"]}`, { token });
    if (quote.status === 409) continue;
    const line = `${chance.between(1, 9999)} ${form["line1"]}`;
    const body = {
      ...form,
      line1: line,
      ageBand: "18-or-over",
      policyVersion: world.policy.version,
      policyLocale: world.policy.locale,
      expectedTotalMinor: expectStatus(quote, 200).json.totalMinor,
      expectedCurrency: quote.json.currency,
    };
    const key = `order-${++submissions}`;
    const answer = await client.call("POST", "/checkouts", { token, body, headers: { "Idempotency-Key": key } });
    if (answer.status !== 201) {
      // Somebody else was faster, or the hold of a lost attempt is in the way.
      if (["out-of-stock", "total-changed", "empty-cart", "too-many-holds"].includes(problemOf(answer))) continue;
      throw new Error(`a checkout was answered ${answer.status} ${problemOf(answer)}`);
    }
    const { orderNumber, redirectUrl } = answer.json;
    if (world.told.some(({ number }) => number === orderNumber)) {
      world.complaints.push(`the number ${orderNumber} was given to two submissions`);
    }
    const order = { number: orderNumber, email: form.email, lines: new Set([line]) };
    world.told.push(order);
    if (chance.happens(20)) {
      const again = await client.call("POST", "/checkouts", { token, body, headers: { "Idempotency-Key": key } });
      if (again.json?.orderNumber !== orderNumber) {
        world.complaints.push(`the submission of ${orderNumber} came again and was answered ${again.status}`);
      }
    }
    return { order, redirectUrl };
  }
  return undefined;
}

async function fillBag(world: World, { client, chance }: Buyer, token: string): Promise<boolean> {
  for (let tries = 0; tries < ARTICLES_TRIED_MAX; tries++) {
    const body = { variantId: chance.pick(world.goods), quantity: chance.between(1, 2) };
    const added = await client.call("POST", `/cart/lines?market=${MARKET}`, { token, body });
    if (added.status === 200) return true;
  }
  return false;
}

function chooseWay(chance: Chance): Way {
  let left = chance.between(
    1,
    WAYS.reduce((sum, [, weight]) => sum + weight, 0),
  );
  for (const [way, weight] of WAYS) {
    left -= weight;
    if (left <= 0) return way;
  }
  return "pays";
}

async function pay(world: World, buyer: Buyer, token: string, begun: Begun, way: Way): Promise<void> {
  const { partners, abandoned } = world;
  const { client, chance } = buyer;
  const { number } = begun.order;
  const comeBack = async () => {
    expectStatus(await client.call("POST", `/orders/${number}/payment-inquiries`, { token }), 200);
  };
  switch (way) {
    case "pays":
      await partners.pay(begun.redirectUrl, "pays");
      return chance.happens(60) ? comeBack() : undefined;
    case "pays, and the provider says so three times":
      await partners.pay(begun.redirectUrl, "twice");
      return undefined;
    case "pays, and only the return tells":
      await partners.pay(begun.redirectUrl, "silent");
      return comeBack();
    case "pays, and nobody tells":
      await partners.pay(begun.redirectUrl, "silent");
      abandoned.add(number);
      return undefined;
    case "is declined first":
      await partners.pay(begun.redirectUrl, "declined");
      await partners.pay(begun.redirectUrl, "pays");
      return comeBack();
    case "turns back first": {
      await partners.cancelPayment(begun.redirectUrl);
      const again = await client.call("POST", `/orders/${number}/payments`, { token });
      if (again.status === 201) await partners.pay(again.json.redirectUrl, "pays");
      return comeBack();
    }
    case "leaves":
      abandoned.add(number);
      return undefined;
    case "comes back to pay when the time is over":
      abandoned.add(number);
      await sleep(chance.between(0, LATE_MILLISECONDS_MAX));
      await partners.pay(begun.redirectUrl, "pays");
      return comeBack();
  }
}

/** Cancels, corrects the address, or leaves it at that. */
async function thinkAgain({ client, chance, form }: Buyer, token: string, order: ToldOrder): Promise<void> {
  if (chance.happens(15)) {
    expectStatus(await client.call("POST", `/orders/${order.number}/cancellation`, { token }), 202, 409);
  } else if (chance.happens(12)) {
    const line = `${chance.between(10_000, 99_999)} ${form["line1"]}`;
    const { email: _email, country: _country, ...recipient } = form;
    // Until the answer is there, either line may be what the shop holds.
    order.lines.add(line);
    const body = { ...recipient, line1: line };
    const answer = await client.call("PUT", `/orders/${order.number}/delivery-address`, { token, body });
    if (expectStatus(answer, 204, 409).status === 204) {
      order.lines.clear();
      order.lines.add(line);
    }
  }
}

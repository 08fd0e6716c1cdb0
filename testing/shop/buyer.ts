import type { CheckoutOutcome, CheckoutRequest } from "#shop/checkout";
import { findOrder, type Order } from "#shop/orders";
import type { Goods } from "./goods.ts";
import type { TestShop } from "./test-shop.ts";
import { payOrder } from "./payment-partner.ts";

/** A guest in a session and a network of their own. */
export interface Buyer {
  readonly sessionId: string;
  readonly networkPrefix: string;
  readonly market: string;
  readonly email: string;
  /** Puts pieces into the bag. */
  add(goods: Goods, quantity?: number): Promise<void>;
  /** The whole form as a browser would post it, with the total of the bag as it is. */
  fillForm(changes?: Readonly<Record<string, unknown>>): Promise<Record<string, unknown>>;
  submit(form: unknown, request?: Partial<CheckoutRequest>): Promise<CheckoutOutcome>;
}

/** What a guest in Illinois types. */
export const ILLINOIS = {
  name: "Ada Lovelace",
  phone: "+12025550123",
  country: "US",
  line1: "1 Main Street",
  locality: "Springfield",
  administrativeArea: "IL",
  postcode: "62701",
} as const;

let buyers = 0;

export async function createBuyer(
  world: TestShop,
  { market = "us", networkPrefix }: { market?: string; networkPrefix?: string } = {},
): Promise<Buyer> {
  const { sessions, carts, checkouts } = world.shop;
  const number = ++buyers;
  const { id: sessionId } = await sessions.start();
  const email = `buyer-${number}@example.com`;
  const network = networkPrefix ?? `10.${number >> 8}.${number & 255}.0/24`;
  let submissions = 0;
  return {
    sessionId,
    networkPrefix: network,
    market,
    email,
    add: async ({ variantId }, quantity = 1) => {
      const added = await carts.add(sessionId, market, { variantId, quantity });
      if (!added.ok) throw new Error(`the bag did not take the pieces: ${added.reason}`);
    },
    fillForm: async (changes = {}) => {
      const country = typeof changes["country"] === "string" ? changes["country"] : ILLINOIS.country;
      const quoted = await checkouts.quote(sessionId, market, country);
      return {
        ...ILLINOIS,
        email,
        ageBand: "18-or-over",
        policyVersion: "1",
        policyLocale: "en",
        expectedTotalMinor: quoted.ok ? quoted.quote.totalMinor : 0,
        expectedCurrency: quoted.ok ? quoted.quote.currency : "USD",
        ...changes,
      };
    },
    submit: (form, request = {}) =>
      checkouts.begin({
        sessionId,
        market,
        language: "en",
        submission: `form-${++submissions}`,
        changedContent: "renews",
        networkPrefix: network,
        form,
        ...request,
      }),
  };
}

/** An order of which the payment has begun, and its buyer. */
export interface Bought {
  readonly buyer: Buyer;
  readonly number: string;
  readonly orderId: string;
  readonly redirectUrl: string;
}

/** A guest orders and has not paid yet. */
export async function beginOrder(
  world: TestShop,
  goods: Goods,
  options: { quantity?: number; changes?: Readonly<Record<string, unknown>>; market?: string } = {},
): Promise<Bought> {
  const buyer = await createBuyer(world, options.market === undefined ? {} : { market: options.market });
  await buyer.add(goods, options.quantity ?? 1);
  const outcome = await buyer.submit(await buyer.fillForm(options.changes));
  if (!outcome.ok) throw new Error(`the checkout was refused: ${outcome.reason}`);
  const { orderNumber: number, redirectUrl } = outcome;
  return { buyer, number, orderId: (await readOrder(world, number)).id, redirectUrl };
}

/** A guest orders and pays, and the provider has told us so. */
export async function placeOrder(
  world: TestShop,
  goods: Goods,
  options: Parameters<typeof beginOrder>[2] = {},
): Promise<Bought> {
  const bought = await beginOrder(world, goods, options);
  await payOrder(world, bought.number);
  return bought;
}

/** The order as it stands. */
export async function readOrder(world: TestShop, number: string): Promise<Order> {
  const order = await findOrder(world.databases.data, number);
  if (order === undefined) throw new Error(`there is no order ${number}`);
  return order;
}

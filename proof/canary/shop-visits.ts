import { listGoods } from "../client/goods.ts";
import type { PartnerControls } from "../client/partner-controls.ts";
import { createShopClient, expectStatus, type ShopClient } from "../client/shop-client.ts";
import { openVisitor, type Page } from "./visitor.ts";
import type { Network } from "./planted.ts";

export interface ShopVisits {
  readonly api: ShopClient;
  readonly partners: PartnerControls;
  readonly shopUrl: string;
  readonly deskUrl: string;
  readonly network: Network;
  readonly goods: readonly string[];
  readonly policy: { readonly version: string; readonly locale: string };
}

export type Form = Readonly<Record<string, unknown>>;

/** An order whose payment has begun. */
export interface Begun {
  readonly token: string;
  readonly number: string;
  readonly redirectUrl: string;
}

export async function openShopVisits(
  addresses: { shopUrl: string; deskUrl: string },
  partners: PartnerControls,
  network: Network,
): Promise<ShopVisits> {
  const api = createShopClient({ shopUrl: addresses.shopUrl, clientAddress: network.addressV6 });
  const { version, locale } = expectStatus(await api.call("GET", "/policy"), 200).json;
  return { ...addresses, api, partners, network, goods: await listGoods(api, "us"), policy: { version, locale } };
}

/** Headers of everyone who comes through the proxy. */
export function headersOf({ address, browser }: Network): Record<string, string> {
  return { "X-Forwarded-For": address, "User-Agent": browser };
}

/** Fills a bag and sends the order form by API; gives the answer, whatever it is. */
export async function checkOut(shop: ShopVisits, form: Form, changes: Form = {}) {
  const { api, goods, network, policy } = shop;
  const token = await api.startSession();
  const market = String(form["country"]).toLowerCase();
  const line = { variantId: goods[0], quantity: 1 };
  expectStatus(await api.call("POST", `/cart/lines?market=${market}`, { token, body: line }), 200);
  const { json: quote } = await api.call("GET", `/cart/quote?country=${String(form["country"])}`, { token });
  const body = {
    ...form,
    ageBand: "18-or-over",
    policyVersion: policy.version,
    policyLocale: policy.locale,
    expectedTotalMinor: quote.totalMinor,
    expectedCurrency: quote.currency,
    ...changes,
  };
  const headers = { ...headersOf(network), "Idempotency-Key": "one" };
  return { token, answer: await api.call("POST", "/checkouts", { token, body, headers }) };
}

export async function beginOrder(shop: ShopVisits, form: Form): Promise<Begun> {
  const { token, answer } = await checkOut(shop, form);
  const { orderNumber, redirectUrl } = expectStatus(answer, 201).json;
  return { token, number: orderNumber, redirectUrl };
}

export async function buy(shop: ShopVisits, form: Form): Promise<Begun> {
  const begun = await beginOrder(shop, form);
  await payFor(shop, begun);
  return begun;
}

async function payFor({ api, partners }: ShopVisits, { token, number, redirectUrl }: Begun): Promise<void> {
  expectStatus(await partners.pay(redirectUrl, "pays"), 200);
  const order = expectStatus(await api.call("POST", `/orders/${number}/payment-inquiries`, { token }), 200);
  if (order.json.status !== "received") throw new Error(`a paid order is ${order.json.status}`);
}

/** Orders on the pages: first with a form that is wrong, then with a right one, and pays. Gives the order's number. */
export async function buyOnPages(shop: ShopVisits, form: Readonly<Record<string, string>>): Promise<string> {
  const market = `/${String(form["country"]).toLowerCase()}/en`;
  const visitor = openVisitor(shop.shopUrl, headersOf(shop.network));
  const style = await findStyle(shop, shop.goods[0]!);
  const bag = { style: style.slug, currency: style.currency, variant: shop.goods[0]! };
  expectPage(await visitor.post(`${market}/cart/lines`, bag), 303);
  const page = expectPage(await visitor.get(`${market}/checkout`), 200);
  const typed = { ...form, ageBand: "18-or-over", act: "order" };
  const wrong = await visitor.post(`${market}/checkout`, { ...page.hidden, ...typed, email: `${form["email"]} at` });
  expectPage(wrong, 422);
  const sent = expectPage(await visitor.post(`${market}/checkout`, { ...wrong.hidden, ...typed }), 303);
  const redirectUrl = sent.location!;
  expectStatus(await shop.partners.pay(redirectUrl, "pays"), 200);
  const session = redirectUrl.split("/").at(-1);
  const charge = (await shop.partners.charges()).find(({ sessionId }) => sessionId === session);
  const number = charge!.reference;
  expectPage(await visitor.get(`${market}/orders/${number}/return?session=${session}`), 200, 303);
  expectPage(await visitor.get(`${market}/orders/${number}`), 200);
  expectPage(await visitor.get(`${market}/orders/${number}/address`), 200);
  return number;
}

async function findStyle({ api }: ShopVisits, variantId: string): Promise<{ slug: string; currency: string }> {
  const token = await api.startSession();
  const body = { variantId, quantity: 1 };
  const cart = expectStatus(await api.call("POST", "/cart/lines?market=us", { token, body }), 200).json;
  return { slug: cart.lines[0].styleSlug, currency: cart.currency };
}

/** Does one act at the desk, and gives its page. */
export async function actAtDesk({ deskUrl }: ShopVisits, number: string, act: string): Promise<Page> {
  const desk = openVisitor(deskUrl, {});
  return expectPage(await desk.post(`/orders/${number}/${act}`, { reason: "goods-damaged" }), 303);
}

/** Prepares and ships an order, and waits until the carrier has the parcel; gives its tracking number. */
export async function ship(shop: ShopVisits, number: string, parcelOf: (number: string) => Promise<string>) {
  for (const act of ["verify", "prepare", "ship"]) await actAtDesk(shop, number, act);
  return parcelOf(number);
}

export function expectPage(page: Page, ...expected: readonly number[]): Page {
  if (expected.includes(page.status)) return page;
  throw new Error(`expected a page with status ${expected.join(" or ")}, got ${page.status}`);
}

/** Sends bytes that no client of ours would send, and does not care about the answer. */
export async function sendAnything(
  url: string,
  method: string,
  headers: Readonly<Record<string, string>>,
  body?: string,
) {
  try {
    const response = await fetch(url, { method, headers, body: body ?? null, redirect: "manual" });
    await response.arrayBuffer();
  } catch {
    // A refused connection is an answer, too.
  }
}

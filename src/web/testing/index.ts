import { sql } from "#platform/postgres";
import type { Fulfilment } from "#shop/orders";
import type { TestShop } from "#testing/shop";

/** Words that occur in no text of the shop, so that one on a page is a leak. */
export const SHOPPER = {
  name: "Wanjiku Quetzal",
  phone: "+1 415 555 2671",
  email: "wanjiku.quetzal@example.com",
  line1: "1 Embarcadero Zephyr Lane",
  postcode: "94105",
} as const;

/** Whatever of a shopper must not stand on a page of staff, in the forms in which it could. */
export const SHOPPER_TRACES = [
  "Wanjiku",
  "Quetzal",
  "4155552671",
  "555 2671",
  "555-2671",
  "@example.com",
  "Embarcadero",
  "94105",
  "San Francisco",
] as const;

/** For tests only: a paid order of two pieces, as a shopper makes one. Returns its number. */
export async function placePaidOrder({ shop, databases }: TestShop): Promise<string> {
  const session = await shop.sessions.start();
  const { variantId } = await databases.data.one<{ variantId: string }>(sql`
    select variant_id as "variantId" from shop.stock where on_hand - held >= 10 order by variant_id limit 1`);
  await shop.carts.add(session.id, "us", { variantId, quantity: 2 });
  const quoted = await shop.checkouts.quote(session.id, "us", "US");
  if (!quoted.ok) throw new Error(`no quote: ${quoted.reason}`);
  const begun = await shop.checkouts.begin({
    sessionId: session.id,
    market: "us",
    language: "en",
    submission: session.id,
    changedContent: "refused",
    networkPrefix: session.id,
    form: {
      ...SHOPPER,
      country: "US",
      locality: "San Francisco",
      administrativeArea: "CA",
      ageBand: "18-or-over",
      policyVersion: "1",
      policyLocale: "en",
      expectedTotalMinor: quoted.quote.totalMinor,
      expectedCurrency: quoted.quote.currency,
    },
  });
  if (!begun.ok) throw new Error(`no order: ${begun.reason}`);
  const { origin, pathname } = new URL(begun.redirectUrl);
  const paid = await fetch(`${origin}/control/sessions/${pathname.split("/").at(-1)}/pay`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: "{}",
  });
  if (!paid.ok) throw new Error(`not paid: ${paid.status}`);
  await shop.shopperOrders.returnFromPayment(session.id, begun.orderNumber);
  return begun.orderNumber;
}

/** Where an order stands in truth. */
export async function fulfilmentOf({ shop }: TestShop, number: string): Promise<Fulfilment | undefined> {
  return (await shop.deskOrders.view(number))?.fulfilment;
}

import { cancelAtProvider, listMails } from "#testing/shop";
import type { OrderLife } from "../cast.ts";
import type { PageState, Visit } from "../page-state.ts";
import { personOf } from "../persons.ts";
import { fillFields, type } from "./fill-fields.ts";

const LIVES: readonly OrderLife[] = [
  "unpaid",
  "received",
  "verified",
  "prepared",
  "shipped",
  "in-customs",
  "out-for-delivery",
  "delivered",
  "coming-back",
  "returned",
  "canceled",
];

/** One order in each of its states, the ways to it, and what its shopper may change. */
export const order: readonly PageState[] = [
  { name: "confirmation", group: "order", reach: (visit) => openOrder(visit, "received", "/return") },
  { name: "payment-not-made", group: "order", reach: (visit) => turnBack(visit) },
  ...LIVES.map((life): PageState => ({
    name: `order-${life}`,
    group: "order",
    reach: (visit) => openOrder(visit, life),
  })),
  { name: "order-address", group: "order", reach: (visit) => openOrder(visit, "received", "/address") },
  {
    name: "order-address-errors",
    group: "order",
    status: 422,
    reach: async (visit) => {
      await openOrder(visit, "received", "/address");
      await visit.page.locator('[name="name"]').fill("A");
      await Promise.all([
        visit.page.waitForEvent("load"),
        visit.page.locator('main form[action$="/address"] button').last().click(),
      ]);
    },
  },
  {
    name: "order-address-corrected",
    group: "order",
    reach: async (visit) => {
      await openOrder(visit, "received", "/address");
      const { page, edition } = visit;
      const { country: _country, email: _email, ...typed } = personOf(edition.market.toUpperCase());
      await fillFields(visit, typed);
      await Promise.all([
        page.waitForURL(/done=corrected/),
        page.locator('main form[action$="/address"] button').last().click(),
      ]);
    },
  },
  { name: "order-not-proven", group: "order", status: 403, reach: (visit) => visit.open("/orders/WL-7K3M-QX9D-4HTA") },
  { name: "order-link-broken", group: "order", status: 403, reach: (visit) => visit.open("/orders/open?t=broken") },
  { name: "track", group: "order", reach: (visit) => visit.open("/track") },
  {
    name: "track-no-number",
    group: "order",
    status: 422,
    reach: async (visit) => {
      await visit.open("/track");
      await type(visit, "/track", { number: "hello" });
    },
  },
  { name: "track-code", group: "order", reach: (visit) => askForCode(visit) },
  {
    name: "track-code-wrong",
    group: "order",
    status: 422,
    reach: async (visit) => {
      await askForCode(visit);
      await type(visit, "/track/code", { code: "000000" });
    },
  },
];

async function openOrder(visit: Visit, life: OrderLife, below = ""): Promise<void> {
  const { link, number } = visit.cast.order(visit.edition, life);
  await visit.page.goto(link, { waitUntil: "load" });
  if (below !== "") await visit.open(`/orders/${number}${below}`);
}

/** Comes back from the payment provider without having paid. */
async function turnBack(visit: Visit): Promise<void> {
  const { number } = visit.cast.order(visit.edition, "unpaid");
  await cancelAtProvider(visit.cast.web.world, number);
  await openOrder(visit, "unpaid", "/return");
}

async function askForCode(visit: Visit): Promise<void> {
  const { number, email } = visit.cast.order(visit.edition, "shipped");
  await visit.open("/track");
  await type(visit, "/track", { number });
  // The page says the same whether a code was sent or not; that one is sent is looked at elsewhere.
  await listMails(visit.cast.web.world, email);
}

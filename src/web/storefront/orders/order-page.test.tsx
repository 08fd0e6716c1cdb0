import { beforeAll, describe, expect, it } from "vitest";
import { deriveStatus, machines, type OrderView } from "#shop/orders";
import { renderFragment } from "#web/ui";
import { setScene, type Scene } from "../testing/scene.ts";
import { ordersMessages } from "./messages/index.ts";
import { OrderPage } from "./order-page.tsx";
import { ReturnPage } from "./return-page.tsx";

let scene: Scene;
beforeAll(async () => {
  scene = await setScene();
});

const AT = new Date("2026-11-22T08:00:00Z");
const FULFILMENTS = Object.keys(machines.fulfilment.table) as OrderView["fulfilment"][];

function orderIn(fulfilment: OrderView["fulfilment"], changes: Partial<OrderView> = {}): OrderView {
  return {
    number: "WL-7K3M-QX9D-4HTA",
    status: deriveStatus({ fulfilment, chargedMinor: 0, refundedMinor: 0 }),
    fulfilment,
    afterSales: "none",
    market: "de",
    country: "DE",
    currency: "EUR",
    lines: [
      {
        title: "Linden Fine-Rib Pullover",
        colour: "Oat",
        size: "M",
        sku: "P101-OAT-M",
        quantity: 2,
        unitPriceMinor: 119_00,
      },
    ],
    charges: [{ kind: "shipping", name: "Delivery", amountMinor: 15_00, included: false }],
    subtotalMinor: 238_00,
    totalMinor: 253_00,
    chargedMinor: 253_00,
    refundedMinor: 0,
    dutiesEstimateMinor: null,
    createdAt: AT,
    placedAt: AT,
    holdUntil: AT,
    deliveryDaysMin: 7,
    deliveryDaysMax: 14,
    deliverFrom: "2026-11-29",
    deliverBy: "2026-12-06",
    mayChange: false,
    mayPay: false,
    timeline: [{ what: fulfilment, source: "order", at: AT }],
    parcel: undefined,
    ...changes,
  };
}

describe.each(FULFILMENTS)("an order that is %s", (fulfilment) => {
  it("is told in words, with what has happened and what it cost", () => {
    const html = renderFragment(<OrderPage {...scene} order={orderIn(fulfilment)} />);
    const words = ordersMessages(scene.visit);
    expect(html).toContain(`<h1>${words.statuses[orderIn(fulfilment).status].title}</h1>`);
    expect(html).not.toContain("News from the carrier");
    expect(html).toContain("€238.00");
    expect(html).toContain("€253.00");
  });

  it("answers the return from the payment", () => {
    expect(renderFragment(<ReturnPage {...scene} order={orderIn(fulfilment)} />)).toContain("<h1>");
  });
});

it("names every state of a parcel, and takes a word it does not know for news", () => {
  const told = (what: string) =>
    renderFragment(
      <OrderPage {...scene} order={orderIn("shipped", { timeline: [{ what, source: "parcel", at: AT }] })} />,
    );
  for (const what of ["customs_held", "customs_cleared", "out_for_delivery", "ready_for_pickup", "delivery_failed"]) {
    expect(told(what)).not.toContain("News from the carrier");
  }
  expect(told("abducted")).toContain("News from the carrier");
});

it("offers to pay, to change and to cancel only while that can be done", () => {
  const closed = renderFragment(<OrderPage {...scene} order={orderIn("shipped")} />);
  expect(closed).not.toMatch(/\/(pay|cancel|address)"/);
  const open = renderFragment(<OrderPage {...scene} order={orderIn("placed", { mayChange: true })} />);
  expect(open).toMatch(/\/cancel"/);
  expect(open).toMatch(/\/address"/);
  const unpaid = renderFragment(<OrderPage {...scene} order={orderIn("awaiting_payment", { mayPay: true })} />);
  expect(unpaid).toMatch(/\/pay"/);
});

it("says what the carrier will ask for, as it was said before the order", () => {
  const html = renderFragment(<OrderPage {...scene} order={orderIn("placed", { dutiesEstimateMinor: 31_00 })} />);
  expect(html).toContain("about €31.00, paid to the carrier");
});

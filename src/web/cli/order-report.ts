import { decimalOf, type Currency } from "#shop/markets";
import type { QueueEntry } from "#shop/fulfilment";
import type { OrderView } from "#shop/orders";
import { formatInstant, formatTable } from "./table.ts";

/** The order as `orders show --json` prints it. Fields are listed, so that a new one is a decision. */
export function orderJson(order: OrderView) {
  return {
    number: order.number,
    status: order.status,
    fulfilment: order.fulfilment,
    afterSales: order.afterSales,
    country: order.country,
    currency: order.currency,
    lines: order.lines.map((line) => ({
      sku: line.sku,
      title: line.title,
      colour: line.colour,
      size: line.size,
      quantity: line.quantity,
      unitPriceMinor: line.unitPriceMinor,
    })),
    charges: order.charges.map((charge) => ({
      kind: charge.kind,
      name: charge.name,
      amountMinor: charge.amountMinor,
      included: charge.included,
    })),
    subtotalMinor: order.subtotalMinor,
    totalMinor: order.totalMinor,
    chargedMinor: order.chargedMinor,
    refundedMinor: order.refundedMinor,
    createdAt: order.createdAt.toISOString(),
    placedAt: order.placedAt?.toISOString() ?? null,
    parcel:
      order.parcel === undefined ? null : { trackingNumber: order.parcel.trackingNumber, status: order.parcel.status },
    timeline: order.timeline.map((entry) => ({
      what: entry.what,
      source: entry.source,
      at: entry.at.toISOString(),
    })),
  };
}

export function orderLines(order: OrderView): string[] {
  const amount = (amountMinor: number) => formatAmount(amountMinor, order.currency);
  return [
    `${order.number}  ${order.fulfilment}  to ${order.country}`,
    `placed ${formatInstant(order.placedAt)}`,
    "",
    ...formatTable(
      ["SKU", "ARTICLE", "PIECES", "EACH"],
      order.lines.map((line) => [
        line.sku,
        `${line.title}, ${line.colour}, ${line.size}`,
        line.quantity,
        amount(line.unitPriceMinor),
      ]),
      "no lines",
    ),
    "",
    ...order.charges.map(
      (charge) => `${charge.name}: ${amount(charge.amountMinor)}${charge.included ? ", included in the prices" : ""}`,
    ),
    `total ${amount(order.totalMinor)}, charged ${amount(order.chargedMinor)}, refunded ${amount(order.refundedMinor)}`,
    order.parcel === undefined
      ? "no parcel yet"
      : `parcel ${order.parcel.trackingNumber ?? "being booked"}, ${order.parcel.status}`,
    "",
    ...order.timeline.map((entry) => `${formatInstant(entry.at)}  ${entry.source}  ${entry.what}`),
  ];
}

export function queueEntryJson(entry: QueueEntry) {
  return {
    number: entry.number,
    fulfilment: entry.fulfilment,
    country: entry.country,
    pieces: entry.pieces,
    placedAt: entry.placedAt?.toISOString() ?? null,
    parcelStatus: entry.parcelStatus,
  };
}

export function queueTable(entries: readonly QueueEntry[]): string[] {
  return formatTable(
    ["ORDER", "STATE", "TO", "PIECES", "PLACED", "PARCEL"],
    entries.map((entry) => [
      entry.number,
      entry.fulfilment,
      entry.country,
      entry.pieces,
      formatInstant(entry.placedAt),
      entry.parcelStatus ?? "-",
    ]),
    "no orders",
  );
}

function formatAmount(amountMinor: number, currency: Currency): string {
  return `${decimalOf({ amountMinor, currency })} ${currency}`;
}

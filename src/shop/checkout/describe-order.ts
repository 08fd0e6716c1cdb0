import type { NewOrder, OrderCharge, OrderLine } from "#shop/orders";
import { promiseOf, type Quote } from "#shop/pricing";
import type { QuotedCart } from "./quote-cart.ts";

type Given = Pick<
  NewOrder["order"],
  | "id"
  | "number"
  | "sessionId"
  | "subjectId"
  | "language"
  | "country"
  | "policyVersion"
  | "policyLocale"
  | "submissionTag"
  | "requestTag"
  | "networkTag"
  | "holdUntil"
  | "createdAt"
>;

/** Writes a quoted cart down as an order: what was shown is what is stored. */
export function describeOrder({ cart, quote, variants, ...given }: Given & QuotedCart): NewOrder {
  const byId = new Map(variants.map((variant) => [variant.variantId, variant]));
  const lines = cart.lines.map((line, position): OrderLine => {
    const variant = byId.get(line.variantId)!;
    return {
      position,
      variantId: line.variantId,
      sku: line.sku,
      title: line.title,
      colour: line.colour,
      size: line.size,
      quantity: line.quantity,
      unitPriceMinor: line.unitPriceMinor,
      weightGrams: variant.weightGrams,
      hsCode: variant.hsCode,
      origin: variant.originCountry,
      customsDescription: variant.customsDescription,
    };
  });
  const promise = promiseOf(quote, given.createdAt);
  return {
    order: {
      ...given,
      market: cart.market,
      currency: promise.currency,
      subtotalMinor: promise.goodsMinor,
      totalMinor: promise.totalMinor,
      dutiesEstimateMinor: promise.dutiesEstimateMinor,
      deliveryDaysMin: promise.daysMin,
      deliveryDaysMax: promise.daysMax,
      deliverFrom: promise.earliest,
      deliverBy: promise.latest,
    },
    lines,
    charges: listCharges(quote),
  };
}

function listCharges(quote: Quote): OrderCharge[] {
  const shipping: OrderCharge = {
    kind: "shipping",
    name: "Delivery",
    amountMinor: quote.shippingMinor,
    included: false,
  };
  const charges = quote.duties.kind === "delivered-duty-paid" ? quote.duties.charges : [];
  return [
    shipping,
    ...charges.map(({ kind, name, amountMinor, included }): OrderCharge => ({ kind, name, amountMinor, included })),
  ];
}

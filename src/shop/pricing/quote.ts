import { findMarketForCountry, isCurrency, type CountryCode, type Currency } from "#shop/markets";
import { dayOf } from "./dated.ts";
import { estimateImport } from "./estimate-import.ts";
import { landedCost, lineMinor, type Charge, type ConsignmentLine, type LandedLine } from "./landed-cost.ts";
import { findScheme } from "./rules.ts";
import { shippingTo, type DeliveryDays } from "./shipping.ts";
import { sum } from "./whole-numbers.ts";

export interface QuoteInput {
  readonly lines: readonly QuoteLineInput[];
  readonly destination: {
    readonly country: CountryCode;
    /** Code of the province or state, once the address is known; it sharpens some estimates. */
    readonly region?: string | undefined;
  };
  readonly currency: Currency;
  /** Tax and duty are those of this moment's day. */
  readonly at: Date;
}

export interface QuoteLineInput extends ConsignmentLine {
  /** Whatever the caller recognises the line by. */
  readonly id: string;
}

/** The whole truth about a price, before the button. All amounts are minor units of `currency`. */
export interface Quote {
  readonly currency: Currency;
  readonly country: CountryCode;
  readonly lines: readonly QuoteLine[];
  readonly subtotalMinor: number;
  readonly shippingMinor: number;
  /** What of the delivery is tax, for refunds and invoices. */
  readonly shippingTax: { readonly includedTaxMinor: number; readonly addedTaxMinor: number };
  readonly duties: Duties;
  /** Tax contained in subtotal and shipping. */
  readonly includedMinor: number;
  /** Tax and duty on top of subtotal and shipping. */
  readonly addedMinor: number;
  /** subtotal + shipping + added: what is charged. */
  readonly totalMinor: number;
  readonly parcelGrams: number;
  readonly delivery: DeliveryDays;
}

export interface QuoteLine extends LandedLine {
  readonly id: string;
  readonly unitPriceMinor: number;
  readonly quantity: number;
  readonly lineMinor: number;
}

export type Duties =
  /** Everything is paid with the order; the charges say what for. Without charges, nothing is due there at all. */
  | { readonly kind: "delivered-duty-paid"; readonly charges: readonly Charge[] }
  /** Not in the total: about this much is paid to the carrier. */
  | { readonly kind: "not-included"; readonly estimateMinor: number };

/** A cart holds fewer; this bounds the work for any caller. */
const LINES_MAX = 200;

/**
 * Computes what an order costs, from server-side facts only. Pure: the same input gives the same quote on every
 * machine. Throws for input that no cart of ours contains: no lines, amounts that are not whole, a country without a
 * market.
 */
export function quote(input: QuoteInput): Quote {
  assertQuotable(input);
  const { lines, currency, destination } = input;
  const market = findMarketForCountry(destination.country);
  if (market === undefined) throw new RangeError("the destination has no market");
  const day = dayOf(input.at);
  const subtotalMinor = sum(lines.map(lineMinor));
  const shipping = shippingTo(
    destination.country,
    {
      goodsGrams: sum(lines.map((line) => line.weightGrams * line.quantity)),
      pieces: sum(lines.map((line) => line.quantity)),
    },
    currency,
    day,
  );
  const scheme = findScheme(destination.country, day);
  const consignment = {
    country: destination.country,
    currency,
    day,
    pricesIncludeTax: market.pricesIncludeTax,
    lines,
    shippingMinor: shipping.amountMinor,
  };
  const landed = scheme && landedCost(consignment, scheme);
  const charges = landed?.charges ?? [];
  const includedMinor = sum(charges.filter((charge) => charge.included).map((charge) => charge.amountMinor));
  const addedMinor = sum(charges.filter((charge) => !charge.included).map((charge) => charge.amountMinor));
  return {
    currency,
    country: destination.country,
    lines: lines.map((line, index) => ({
      id: line.id,
      unitPriceMinor: line.unitPriceMinor,
      quantity: line.quantity,
      lineMinor: lineMinor(line),
      ...(landed?.lines[index] ?? untaxed(line)),
    })),
    subtotalMinor,
    shippingMinor: shipping.amountMinor,
    shippingTax: landed?.shipping ?? { includedTaxMinor: 0, addedTaxMinor: 0 },
    duties: landed
      ? { kind: "delivered-duty-paid", charges }
      : { kind: "not-included", estimateMinor: estimateFor(input, subtotalMinor, shipping.amountMinor, day) },
    includedMinor,
    addedMinor,
    totalMinor: subtotalMinor + shipping.amountMinor + addedMinor,
    parcelGrams: shipping.grams,
    delivery: shipping.delivery,
  };
}

function untaxed(line: QuoteLineInput): LandedLine {
  return { netMinor: lineMinor(line), includedTaxMinor: 0, dutyMinor: 0, addedTaxMinor: 0 };
}

function estimateFor(input: QuoteInput, goodsMinor: number, shippingMinor: number, day: string): number {
  return estimateImport(input.destination, { goodsMinor, shippingMinor, currency: input.currency }, day);
}

function assertQuotable({ lines, currency }: QuoteInput): void {
  if (lines.length === 0 || lines.length > LINES_MAX) throw new RangeError(`a quote has 1 to ${LINES_MAX} lines`);
  if (!isCurrency(currency)) throw new RangeError("the currency is none of the shop's");
  for (const line of lines) {
    for (const amount of [line.unitPriceMinor, line.quantity, line.weightGrams]) {
      if (!Number.isSafeInteger(amount) || amount <= 0) throw new RangeError("a line has whole, positive numbers only");
    }
    if (!/^\d{6}$/.test(line.hsCode)) throw new RangeError("an HS code has six digits");
    if (line.originCountry !== "CN") throw new RangeError("duty rates are known for goods made in China only");
  }
}

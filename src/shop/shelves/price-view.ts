import { CURRENCY_EXPONENT, type Currency } from "#shop/markets";
import { priceBands, type Category, type PriceBand, type StyleFacts } from "#shop/catalog";

/** What the styles cost in a currency at a moment, and in which orders that puts them. */
export interface PriceView {
  /** Milliseconds since 1970 between which all of this holds, the second excluded. */
  readonly fromMs: number;
  readonly untilMs: number;
  /** Per style, minor units; 0 when it is not for sale in the currency at the moment. */
  readonly amountsMinor: Float64Array;
  /** Per style, whole units of the currency, rounded down. */
  readonly amountsMajor: Float64Array;
  /** Places of all styles in these orders; equals stay in the order of the range. */
  readonly byNewest: Uint32Array;
  readonly byPriceUp: Uint32Array;
  readonly byPriceDown: Uint32Array;
  readonly bands: Readonly<Record<Category | "all", readonly PriceBand[]>>;
}

export function viewPrices(styles: readonly StyleFacts[], currency: Currency, atMs: number): PriceView {
  const amountsMinor = Float64Array.from(styles, (style) => priceAt(style, currency, atMs));
  const unit = 10 ** CURRENCY_EXPONENT[currency];
  const amountsMajor = amountsMinor.map((amount) => Math.floor(amount / unit));
  const places = Array.from(styles, (_, place) => place);
  const order = (compare: (left: number, right: number) => number) =>
    Uint32Array.from(places.toSorted((left, right) => compare(left, right) || left - right));
  const bandsOf = (category: Category | "all") => {
    const sold = places.filter(
      (place) => amountsMinor[place]! > 0 && (category === "all" || styles[place]!.category === category),
    );
    return priceBands(sold.map((place) => amountsMajor[place]!).toSorted((left, right) => left - right));
  };
  return {
    ...stableAround(styles, atMs),
    amountsMinor,
    amountsMajor,
    byNewest: order((left, right) => styles[right]!.publishedAtMs - styles[left]!.publishedAtMs),
    byPriceUp: order((left, right) => amountsMinor[left]! - amountsMinor[right]!),
    byPriceDown: order((left, right) => amountsMinor[right]! - amountsMinor[left]!),
    bands: {
      all: bandsOf("all"),
      pullovers: bandsOf("pullovers"),
      sweaters: bandsOf("sweaters"),
      jumpsuits: bandsOf("jumpsuits"),
      coats: bandsOf("coats"),
    },
  };
}

/** The price that holds at a moment, or 0 when the style is not for sale then. */
function priceAt(style: StyleFacts, currency: Currency, atMs: number): number {
  if (style.publishedAtMs > atMs || (style.withdrawnAtMs !== null && style.withdrawnAtMs <= atMs)) return 0;
  let amountMinor = 0;
  // Prices come in the order in which they begin.
  for (const price of style.prices) {
    if (price.currency === currency && price.validFromMs <= atMs) amountMinor = price.amountMinor;
  }
  return amountMinor;
}

/** The moments next to one at which a price begins, or a style appears or is withdrawn. */
function stableAround(styles: readonly StyleFacts[], atMs: number): { fromMs: number; untilMs: number } {
  let fromMs = -Infinity;
  let untilMs = Infinity;
  const look = (momentMs: number): void => {
    if (momentMs <= atMs) fromMs = Math.max(fromMs, momentMs);
    else untilMs = Math.min(untilMs, momentMs);
  };
  for (const style of styles) {
    look(style.publishedAtMs);
    if (style.withdrawnAtMs !== null) look(style.withdrawnAtMs);
    for (const price of style.prices) look(price.validFromMs);
  }
  return { fromMs, untilMs };
}

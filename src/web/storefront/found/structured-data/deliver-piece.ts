import { promiseDelivery } from "#shop/pricing";
import { money, type CountryCode, type Currency, type Money } from "#shop/markets";
import { shop } from "#shop.config";

/** One piece, as far as its delivery depends on it. */
export interface Piece {
  readonly price: Money;
  readonly weightGrams: number;
  readonly hsCode: string;
  readonly originCountry: CountryCode;
}

/** What machines are told about the delivery of one piece. */
export interface PieceDelivery {
  /**
   * Everything that is paid with the order on top of the price: delivery, and tax and duty where we collect them. So
   * price and charge together are the total of the checkout. What a carrier collects at the door is not in it.
   */
  readonly charge: Money;
  /** From payment to the carrier, in days. */
  readonly handlingDays: DayRange;
  /** With the carrier, customs included, in days. */
  readonly transitDays: DayRange;
}

export interface DayRange {
  readonly min: number;
  readonly max: number;
}

/** Computes deliveries to one country. Pieces of the same price, weight and tariff code are computed once. */
export function createPieceDelivery(to: {
  readonly country: CountryCode;
  readonly currency: Currency;
  readonly at: Date;
}): (piece: Piece) => PieceDelivery {
  const known = new Map<string, PieceDelivery>();
  return ({ price, weightGrams, hsCode, originCountry }) => {
    const key = `${price.amountMinor} ${weightGrams} ${hsCode} ${originCountry}`;
    let delivery = known.get(key);
    if (delivery === undefined) {
      const line = { unitPriceMinor: price.amountMinor, quantity: 1, weightGrams, hsCode, originCountry };
      const { totalMinor, goodsMinor, daysMin, daysMax } = promiseDelivery({ ...to, lines: [line] });
      const { preparationDaysMin, preparationDaysMax } = shop.shipping;
      delivery = {
        charge: money(totalMinor - goodsMinor, to.currency),
        handlingDays: { min: preparationDaysMin, max: preparationDaysMax },
        transitDays: { min: daysMin - preparationDaysMin, max: daysMax - preparationDaysMax },
      };
      known.set(key, delivery);
    }
    return delivery;
  };
}

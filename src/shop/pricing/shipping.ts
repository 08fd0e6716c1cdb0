import { shop } from "#shop.config";
import type { CountryCode, Currency } from "#shop/markets";
import { PACKING_GRAMS, SHIPPING_RATES, STEP_GRAMS, ZONE_COUNTRIES, type Zone } from "./data/shipping-rates.ts";
import { dayOf, theOneOn } from "./dated.ts";

export interface Shipping {
  readonly zone: Zone;
  /** Goods and packing together. */
  readonly grams: number;
  readonly amountMinor: number;
  readonly delivery: DeliveryDays;
}

/** Days from payment to the door. */
export interface DeliveryDays {
  readonly daysMin: number;
  readonly daysMax: number;
}

const zoneOfCountry = new Map<CountryCode, Zone>(
  Object.entries(ZONE_COUNTRIES).flatMap(([zone, countries]) =>
    countries.split(" ").map((country) => [country, zone as Zone] as const),
  ),
);

export function zoneOf(country: CountryCode): Zone {
  return zoneOfCountry.get(country) ?? "rest-of-world";
}

/** What it costs to send pieces of a total weight to a country, and how long it takes. */
export function shippingTo(
  country: CountryCode,
  parcel: { readonly goodsGrams: number; readonly pieces: number },
  currency: Currency,
  day: string,
): Shipping {
  const zone = zoneOf(country);
  const rate = theOneOn(SHIPPING_RATES, day, "shipping rates").zones[zone];
  const grams = parcel.goodsGrams + PACKING_GRAMS.parcel + PACKING_GRAMS.perPiece * parcel.pieces;
  const [first, each] = rate.minor[currency];
  const stepsAfterFirst = Math.max(0, Math.ceil(grams / STEP_GRAMS) - 1);
  return {
    zone,
    grams,
    amountMinor: first + each * stepsAfterFirst,
    delivery: {
      daysMin: shop.shipping.preparationDaysMin + rate.transitDays.min,
      daysMax: shop.shipping.preparationDaysMax + rate.transitDays.max,
    },
  };
}

/** The delivery time shown on a product page, before anything is in the cart. */
export function deliveryDaysTo(country: CountryCode, at: Date): DeliveryDays {
  return shippingTo(country, { goodsGrams: 0, pieces: 1 }, "USD", dayOf(at)).delivery;
}

import { listDestinations } from "#shop/addresses";
import { findMarketForCountry, type CountryCode, type Currency } from "#shop/markets";
import { PACKING_GRAMS, SHIPPING_RATES, STEP_GRAMS } from "./data/shipping-rates.ts";
import { dayOf, theOneOn } from "./dated.ts";
import { findScheme } from "./rules.ts";
import { deliveryDaysTo, zoneOf, type DeliveryDays } from "./shipping.ts";

/** What delivery to one country costs, as the price list has it. */
export interface ShippingCost extends DeliveryDays {
  readonly country: CountryCode;
  /** The country's name in the language of the list. */
  readonly name: string;
  readonly currency: Currency;
  /** Minor units for a parcel of up to `stepGrams`. */
  readonly firstMinor: number;
  /** Minor units for every further `stepGrams` begun. */
  readonly eachMinor: number;
  readonly stepGrams: number;
  /** Tax and duty are paid with the order; otherwise the carrier asks for them at the door. */
  readonly dutiesIncluded: boolean;
}

/** Weight of the packing, which counts: grams for the parcel, and for each piece in it. */
export const PACKING: Readonly<{ parcelGrams: number; perPieceGrams: number }> = {
  parcelGrams: PACKING_GRAMS.parcel,
  perPieceGrams: PACKING_GRAMS.perPiece,
};

/**
 * The price list of delivery for the help page: every country that is served, in the order of its name. Each has the
 * currency of its market, or all have `currency`. A test holds each row against `quote`.
 */
export function listShippingCosts(reading: {
  /** Language tag in which countries are named and sorted. */
  readonly language: string;
  readonly at: Date;
  readonly currency?: Currency | undefined;
}): ShippingCost[] {
  const day = dayOf(reading.at);
  const { zones } = theOneOn(SHIPPING_RATES, day, "shipping rates");
  return listDestinations(reading.language).flatMap(({ country, name, served }): ShippingCost[] => {
    const market = findMarketForCountry(country);
    if (!served || market === undefined) return [];
    const currency = reading.currency ?? market.currency;
    const [firstMinor, eachMinor] = zones[zoneOf(country)].minor[currency];
    return [
      {
        country,
        name,
        currency,
        firstMinor,
        eachMinor,
        stepGrams: STEP_GRAMS,
        dutiesIncluded: findScheme(country, day) !== undefined,
        ...deliveryDaysTo(country, reading.at),
      },
    ];
  });
}

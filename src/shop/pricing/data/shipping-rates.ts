import type { Currency } from "#shop/markets";
import type { Dated } from "../dated.ts";

export const ZONES = [
  "greater-china",
  "east-asia",
  "south-and-central-asia",
  "oceania",
  "north-america",
  "europe",
  "middle-east",
  "rest-of-world",
] as const;
export type Zone = (typeof ZONES)[number];

/** Countries of each zone; every other country is in `rest-of-world`. */
export const ZONE_COUNTRIES: Readonly<Record<Exclude<Zone, "rest-of-world">, string>> = {
  "greater-china": "CN HK MO TW",
  "east-asia": "BN ID JP KH KR LA MM MN MY PH SG TH TL VN",
  "south-and-central-asia": "BD BT IN KG KZ LK MV NP PK TJ TM UZ",
  oceania: "AU CC CX FJ NC NF NZ PF PG",
  "north-america": "CA MX PM PR US",
  europe:
    "AD AL AM AT AX AZ BA BE BG CH CY CZ DE DK EE ES FI FO FR GB GE GG GI GR HR HU IE IM IS IT JE LI LT LU LV MC MD ME " +
    "MK MT NL NO PL PT RO RS SE SI SJ SK SM TR UA VA XK",
  "middle-east": "AE BH IL IQ JO KW LB OM PS QA SA",
};

export interface ZoneRate {
  /** Calendar days from hand-over to the carrier to the door, customs included. */
  readonly transitDays: { readonly min: number; readonly max: number };
  /** Minor units: for the first 500 g of the parcel, and for each 500 g begun after them. */
  readonly minor: Readonly<Record<Currency, readonly [first: number, each: number]>>;
}

export interface ShippingRates extends Dated {
  readonly zones: Readonly<Record<Zone, ZoneRate>>;
}

/** Weight of the packing, added to that of the goods. */
export const PACKING_GRAMS = { parcel: 120, perPiece: 40 };
export const STEP_GRAMS = 500;

export const SHIPPING_RATES: readonly ShippingRates[] = [
  {
    validFrom: "2025-07-01",
    validTo: null,
    source: "The shop's own price list for delivery",
    certainty: "settled",
    zones: {
      "greater-china": {
        transitDays: { min: 2, max: 5 },
        minor: {
          USD: [9_00, 2_00],
          EUR: [8_00, 2_00],
          GBP: [7_00, 2_00],
          JPY: [1_400, 300],
          AUD: [14_00, 3_00],
          CAD: [12_00, 3_00],
          HKD: [70_00, 15_00],
          AED: [33_00, 7_00],
        },
      },
      "east-asia": {
        transitDays: { min: 4, max: 8 },
        minor: {
          USD: [13_00, 3_00],
          EUR: [12_00, 3_00],
          GBP: [11_00, 3_00],
          JPY: [2_000, 450],
          AUD: [20_00, 5_00],
          CAD: [18_00, 4_00],
          HKD: [100_00, 25_00],
          AED: [48_00, 11_00],
        },
      },
      "south-and-central-asia": {
        transitDays: { min: 6, max: 12 },
        minor: {
          USD: [17_00, 4_00],
          EUR: [16_00, 4_00],
          GBP: [14_00, 3_00],
          JPY: [2_600, 600],
          AUD: [26_00, 6_00],
          CAD: [23_00, 5_00],
          HKD: [130_00, 30_00],
          AED: [62_00, 15_00],
        },
      },
      oceania: {
        transitDays: { min: 6, max: 11 },
        minor: {
          USD: [18_00, 4_00],
          EUR: [17_00, 4_00],
          GBP: [15_00, 4_00],
          JPY: [2_800, 600],
          AUD: [28_00, 6_00],
          CAD: [24_00, 5_00],
          HKD: [140_00, 30_00],
          AED: [66_00, 15_00],
        },
      },
      "north-america": {
        transitDays: { min: 6, max: 11 },
        minor: {
          USD: [18_00, 5_00],
          EUR: [17_00, 5_00],
          GBP: [15_00, 4_00],
          JPY: [2_800, 750],
          AUD: [28_00, 8_00],
          CAD: [24_00, 7_00],
          HKD: [140_00, 40_00],
          AED: [66_00, 18_00],
        },
      },
      europe: {
        transitDays: { min: 6, max: 11 },
        minor: {
          USD: [17_00, 4_00],
          EUR: [15_00, 4_00],
          GBP: [13_00, 3_00],
          JPY: [2_600, 600],
          AUD: [26_00, 6_00],
          CAD: [23_00, 5_00],
          HKD: [130_00, 30_00],
          AED: [62_00, 15_00],
        },
      },
      "middle-east": {
        transitDays: { min: 6, max: 12 },
        minor: {
          USD: [18_00, 5_00],
          EUR: [17_00, 5_00],
          GBP: [15_00, 4_00],
          JPY: [2_800, 750],
          AUD: [28_00, 8_00],
          CAD: [24_00, 7_00],
          HKD: [140_00, 40_00],
          AED: [66_00, 18_00],
        },
      },
      "rest-of-world": {
        transitDays: { min: 10, max: 20 },
        minor: {
          USD: [28_00, 8_00],
          EUR: [26_00, 7_00],
          GBP: [23_00, 6_00],
          JPY: [4_300, 1_200],
          AUD: [43_00, 12_00],
          CAD: [38_00, 11_00],
          HKD: [220_00, 60_00],
          AED: [103_00, 30_00],
        },
      },
    },
  },
];

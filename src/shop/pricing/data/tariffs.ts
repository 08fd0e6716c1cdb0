import type { Limit } from "../exchange.ts";
import type { Dated } from "../dated.ts";

/** Countries and unions with a customs tariff of their own to which we deliver duty paid. */
export type Tariff = "eu" | "gb" | "us" | "jp" | "au" | "nz" | "no" | "ae";

/** A rate of duty on goods made in China, by the beginning of their code; the longest beginning that fits holds. */
export interface DutyRate extends Dated {
  readonly tariff: Tariff;
  /** Duties of different measures are added together. */
  readonly measure: string;
  /** Beginnings of HS codes, two to six digits. */
  readonly headings: string;
  /** Of the customs value, in parts per million. */
  readonly ratePpm: number;
  /** In addition, by net weight. */
  readonly perKilogram?: Limit;
  /** Only for pieces of this net weight or more. */
  readonly pieceGramsMin?: number;
}

const CUSTOMS_DUTY = "Customs duty";
const open = { validTo: null, certainty: "believed" } as const;

const unitedStates = (headings: string, ratePpm: number, centsPerKilogram?: number): DutyRate => ({
  tariff: "us",
  measure: CUSTOMS_DUTY,
  headings,
  ratePpm,
  ...(centsPerKilogram === undefined
    ? {}
    : { perKilogram: { amountMinor: centsPerKilogram, currency: "USD" as const } }),
  validFrom: "2022-01-27",
  source: "Harmonized Tariff Schedule of the United States, chapters 61 and 62, column 1 general",
  ...open,
});

export const DUTY_RATES: readonly DutyRate[] = [
  {
    tariff: "eu",
    measure: CUSTOMS_DUTY,
    headings: "61 62",
    ratePpm: 120_000,
    validFrom: "2021-07-01",
    validTo: null,
    source: "Combined Nomenclature, chapters 61 and 62, conventional rate",
    certainty: "settled",
  },
  {
    tariff: "eu",
    measure: CUSTOMS_DUTY,
    headings: "611011",
    pieceGramsMin: 600,
    ratePpm: 105_000,
    validFrom: "2021-07-01",
    validTo: null,
    source: "Combined Nomenclature 6110 11 10: pullovers of half wool or more that weigh 600 g or more",
    certainty: "settled",
  },
  {
    tariff: "gb",
    measure: CUSTOMS_DUTY,
    headings: "61 62",
    ratePpm: 120_000,
    validFrom: "2021-01-01",
    validTo: null,
    source: "UK Global Tariff, chapters 61 and 62",
    certainty: "settled",
  },
  {
    tariff: "gb",
    measure: CUSTOMS_DUTY,
    headings: "611011",
    pieceGramsMin: 600,
    ratePpm: 100_000,
    validFrom: "2021-01-01",
    source: "UK Global Tariff 6110 11 10: pullovers of half wool or more that weigh 600 g or more",
    ...open,
  },
  unitedStates("610120", 159_000),
  unitedStates("610130", 282_000),
  unitedStates("610190", 160_000, 62),
  unitedStates("610210", 164_000, 56),
  unitedStates("610220", 159_000),
  unitedStates("610230", 282_000),
  unitedStates("610290", 57_000),
  unitedStates("611011 611012 611019", 160_000),
  unitedStates("611020", 165_000),
  unitedStates("611030", 320_000),
  unitedStates("611090", 60_000),
  unitedStates("611420", 108_000),
  unitedStates("611430", 149_000),
  unitedStates("611490", 120_000),
  unitedStates("620120 620220", 163_000, 41),
  unitedStates("620130 620230", 94_000),
  unitedStates("620140 620240", 277_000),
  unitedStates("620190 620290", 67_000),
  {
    tariff: "us",
    measure: "Section 301 duty",
    headings: "61 62",
    ratePpm: 75_000,
    validFrom: "2020-02-14",
    source: "Trade Act of 1974, section 301, goods of China, list 4A, heading 9903.88.15",
    ...open,
  },
  {
    tariff: "us",
    measure: "Emergency duties",
    headings: "61 62",
    ratePpm: 300_000,
    validFrom: "2025-08-29",
    validTo: "2025-11-10",
    source: "Executive orders under IEEPA, goods of China: 20 % and 10 % together",
    certainty: "believed",
  },
  {
    tariff: "us",
    measure: "Emergency duties",
    headings: "61 62",
    ratePpm: 200_000,
    validFrom: "2025-11-10",
    validTo: "2026-02-24",
    source: "Executive orders under IEEPA, 10 % and 10 %, until the Supreme Court ended them on 20 February 2026",
    certainty: "settled",
  },
  {
    tariff: "us",
    measure: "Section 122 surcharge",
    headings: "61 62",
    ratePpm: 100_000,
    validFrom: "2026-02-24",
    validTo: "2026-07-24",
    source: "Proclamation under section 122 of the Trade Act of 1974, 150 days",
    certainty: "settled",
  },
  {
    tariff: "jp",
    measure: CUSTOMS_DUTY,
    headings: "61",
    ratePpm: 109_000,
    validFrom: "2024-04-01",
    source: "Customs tariff schedule of Japan, chapter 61; the lower RCEP rate is not claimed",
    ...open,
  },
  {
    tariff: "jp",
    measure: CUSTOMS_DUTY,
    headings: "62",
    ratePpm: 91_000,
    validFrom: "2024-04-01",
    source: "Customs tariff schedule of Japan, headings 62.01 and 62.02, WTO rate; RCEP is not claimed",
    ...open,
  },
  {
    tariff: "au",
    measure: CUSTOMS_DUTY,
    headings: "61 62",
    ratePpm: 50_000,
    validFrom: "2015-01-01",
    source: "Australian customs tariff, chapters 61 and 62; the free rate for goods of China is not claimed",
    ...open,
  },
  {
    tariff: "nz",
    measure: CUSTOMS_DUTY,
    headings: "61 62",
    ratePpm: 100_000,
    validFrom: "2009-07-01",
    source: "Working tariff of New Zealand, chapters 61 and 62; the free rate for goods of China is not claimed",
    ...open,
  },
  {
    tariff: "no",
    measure: CUSTOMS_DUTY,
    headings: "61 62",
    ratePpm: 107_000,
    validFrom: "2020-01-01",
    validTo: null,
    source: "Norwegian Customs, importation of clothing",
    certainty: "settled",
  },
  {
    tariff: "ae",
    measure: CUSTOMS_DUTY,
    headings: "61 62",
    ratePpm: 50_000,
    validFrom: "2018-01-01",
    source: "Common customs tariff of the Gulf Cooperation Council",
    ...open,
  },
];

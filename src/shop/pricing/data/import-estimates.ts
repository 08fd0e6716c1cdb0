import type { Limit } from "../exchange.ts";
import type { Dated } from "../dated.ts";

/**
 * What a recipient is likely to pay the carrier where we do not deliver duty paid. Rounded towards the higher side: an
 * estimate that proves too high disappoints nobody.
 */
export interface ImportEstimate extends Dated {
  /** Country codes, or "*" for every country that no other row names. */
  readonly countries: string;
  readonly dutyPpm: number;
  readonly dutyFreeUpTo?: Limit;
  readonly taxPpm: number;
  readonly taxFreeUpTo?: Limit;
  /** Where the tax depends on a province or state, by its code; `taxPpm` is the highest of them. */
  readonly taxPpmByRegion?: Readonly<Record<string, number>>;
}

const usd = (dollars: number): Limit => ({ amountMinor: dollars * 100, currency: "USD" });
const believed = { validFrom: "2025-07-01", validTo: null, certainty: "believed" } as const;

export const IMPORT_ESTIMATES: readonly ImportEstimate[] = [
  {
    ...believed,
    countries: "CA",
    dutyPpm: 180_000,
    dutyFreeUpTo: { amountMinor: 20_00, currency: "CAD" },
    taxPpm: 150_000,
    taxFreeUpTo: { amountMinor: 20_00, currency: "CAD" },
    taxPpmByRegion: {
      AB: 50_000,
      BC: 120_000,
      MB: 120_000,
      NB: 150_000,
      NL: 150_000,
      NS: 140_000,
      NT: 50_000,
      NU: 50_000,
      ON: 130_000,
      PE: 150_000,
      QC: 149_750,
      SK: 110_000,
      YT: 50_000,
    },
    source: "Customs tariff of Canada, chapters 61 and 62; GST, HST and provincial tax collected by the CBSA",
  },
  {
    ...believed,
    validFrom: "2025-08-15",
    countries: "MX",
    dutyPpm: 335_000,
    taxPpm: 0,
    source: "Global rate of 33.5 % for courier parcels from countries without a treaty, taxes included",
  },
  {
    ...believed,
    countries: "IS",
    dutyPpm: 0,
    taxPpm: 240_000,
    source: "Iceland Revenue and Customs: clothing is free of duty",
  },
  {
    ...believed,
    countries: "GG",
    dutyPpm: 120_000,
    dutyFreeUpTo: { amountMinor: 135_00, currency: "GBP" },
    taxPpm: 0,
    source: "Customs union with the United Kingdom; no tax on consumption",
  },
  {
    ...believed,
    countries: "JE",
    dutyPpm: 120_000,
    dutyFreeUpTo: { amountMinor: 135_00, currency: "GBP" },
    taxPpm: 50_000,
    source: "Customs union with the United Kingdom; goods and services tax of Jersey",
  },
  {
    ...believed,
    countries: "GP MQ RE",
    dutyPpm: 120_000,
    taxPpm: 130_000,
    source: "Union tariff; reduced French rate of 8.5 % and dock dues",
  },
  {
    ...believed,
    countries: "GF YT",
    dutyPpm: 120_000,
    taxPpm: 60_000,
    source: "Union tariff; no value added tax, dock dues only",
  },
  {
    ...believed,
    countries: "IL",
    dutyPpm: 60_000,
    dutyFreeUpTo: usd(500),
    taxPpm: 180_000,
    taxFreeUpTo: usd(75),
    source: "Israel Tax Authority, personal import by post",
  },
  {
    ...believed,
    countries: "SA",
    dutyPpm: 150_000,
    taxPpm: 150_000,
    source: "Zakat, Tax and Customs Authority of Saudi Arabia",
  },
  {
    ...believed,
    countries: "QA KW",
    dutyPpm: 50_000,
    taxPpm: 0,
    source: "Common customs tariff of the Gulf Cooperation Council; no value added tax",
  },
  {
    ...believed,
    countries: "BH",
    dutyPpm: 50_000,
    taxPpm: 100_000,
    source: "Common customs tariff of the Gulf Cooperation Council; value added tax of Bahrain",
  },
  {
    ...believed,
    countries: "OM",
    dutyPpm: 50_000,
    taxPpm: 50_000,
    source: "Common customs tariff of the Gulf Cooperation Council; value added tax of Oman",
  },
  {
    ...believed,
    countries: "TW",
    dutyPpm: 120_000,
    dutyFreeUpTo: usd(60),
    taxPpm: 50_000,
    taxFreeUpTo: usd(60),
    source: "Customs Administration of Taiwan: relief up to TWD 2,000",
  },
  {
    ...believed,
    countries: "MY",
    dutyPpm: 200_000,
    dutyFreeUpTo: usd(115),
    taxPpm: 100_000,
    source: "Royal Malaysian Customs: sales tax on low value goods up to MYR 500, duty and sales tax above",
  },
  {
    ...believed,
    countries: "TH",
    dutyPpm: 300_000,
    taxPpm: 70_000,
    source: "Thai Customs: duty from the first baht since 1 January 2026",
  },
  {
    ...believed,
    countries: "VN",
    dutyPpm: 200_000,
    dutyFreeUpTo: usd(38),
    taxPpm: 100_000,
    source: "Viet Nam Customs: value added tax from the first dong since 18 February 2025",
  },
  {
    ...believed,
    countries: "PH",
    dutyPpm: 150_000,
    dutyFreeUpTo: usd(170),
    taxPpm: 120_000,
    taxFreeUpTo: usd(170),
    source: "Bureau of Customs of the Philippines: relief up to PHP 10,000",
  },
  {
    ...believed,
    countries: "ID",
    dutyPpm: 250_000,
    taxPpm: 120_000,
    source: "Directorate General of Customs and Excise of Indonesia, consignment rules for textiles",
  },
  {
    ...believed,
    countries: "IN",
    dutyPpm: 220_000,
    taxPpm: 180_000,
    source: "Central Board of Indirect Taxes and Customs: basic duty with surcharge, integrated GST",
  },
  {
    ...believed,
    countries: "ZA",
    dutyPpm: 450_000,
    taxPpm: 150_000,
    source: "South African Revenue Service, chapters 61 and 62",
  },
  {
    ...believed,
    countries: "CL",
    dutyPpm: 60_000,
    dutyFreeUpTo: usd(500),
    taxPpm: 190_000,
    source: "Servicio Nacional de Aduanas: duty relief up to USD 500, value added tax from the first peso",
  },
  {
    ...believed,
    countries: "TR",
    dutyPpm: 600_000,
    taxPpm: 0,
    source: "Single and fixed rate for parcels from outside the Union",
  },
  {
    ...believed,
    countries: "UA",
    dutyPpm: 120_000,
    dutyFreeUpTo: { amountMinor: 150_00, currency: "EUR" },
    taxPpm: 200_000,
    taxFreeUpTo: { amountMinor: 150_00, currency: "EUR" },
    source: "State Customs Service of Ukraine: relief up to EUR 150",
  },
  {
    ...believed,
    countries: "*",
    dutyPpm: 200_000,
    taxPpm: 180_000,
    source: "A cautious middle of the world's duties and taxes on clothing, for countries not looked into yet",
  },
];

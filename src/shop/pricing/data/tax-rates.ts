import type { Dated } from "../dated.ts";

/** The standard rate of a country's tax on consumption; knitwear for adults is nowhere below it. */
export interface TaxRate extends Dated {
  readonly countries: string;
  readonly name: "VAT" | "GST" | "Consumption tax";
  /** Parts per million. */
  readonly ratePpm: number;
}

const europeanUnion = (
  countries: string,
  ratePpm: number,
  validFrom: string,
  validTo: string | null = null,
): TaxRate => ({
  countries,
  name: "VAT",
  ratePpm,
  validFrom,
  validTo,
  source: "Standard rates of value added tax in the Union, Taxes in Europe Database of the Commission",
  certainty: "settled",
});

export const TAX_RATES: readonly TaxRate[] = [
  europeanUnion("LU", 170_000, "2024-01-01"),
  europeanUnion("MT", 180_000, "2004-01-01"),
  europeanUnion("DE", 190_000, "2021-01-01"),
  europeanUnion("CY", 190_000, "2014-01-13"),
  // Monaco is taxed as part of France.
  europeanUnion("FR MC", 200_000, "2014-01-01"),
  europeanUnion("AT BG", 200_000, "2007-01-01"),
  europeanUnion("BE LV LT NL ES CZ", 210_000, "2013-01-01"),
  europeanUnion("RO", 190_000, "2017-01-01", "2025-08-01"),
  europeanUnion("RO", 210_000, "2025-08-01"),
  europeanUnion("IT SI", 220_000, "2013-10-01"),
  europeanUnion("IE PL PT", 230_000, "2012-01-01"),
  europeanUnion("SK", 230_000, "2025-01-01"),
  europeanUnion("GR", 240_000, "2016-06-01"),
  europeanUnion("EE", 240_000, "2025-07-01"),
  europeanUnion("DK SE HR", 250_000, "2012-03-01"),
  europeanUnion("FI", 255_000, "2024-09-01"),
  europeanUnion("HU", 270_000, "2012-01-01"),
  {
    countries: "GB IM",
    name: "VAT",
    ratePpm: 200_000,
    validFrom: "2011-01-04",
    validTo: null,
    source: "Value Added Tax Act 1994, section 2; the Isle of Man charges the same tax",
    certainty: "settled",
  },
  {
    countries: "NO",
    name: "VAT",
    ratePpm: 250_000,
    validFrom: "2005-01-01",
    validTo: null,
    source: "Norwegian Tax Administration, rates of value added tax",
    certainty: "settled",
  },
  {
    countries: "CH LI",
    name: "VAT",
    ratePpm: 81_000,
    validFrom: "2024-01-01",
    validTo: null,
    source: "Swiss Federal Tax Administration, rates from 2024; Liechtenstein applies the same law",
    certainty: "settled",
  },
  {
    countries: "AU",
    name: "GST",
    ratePpm: 100_000,
    validFrom: "2000-07-01",
    validTo: null,
    source: "A New Tax System (Goods and Services Tax) Act 1999",
    certainty: "settled",
  },
  {
    countries: "NZ",
    name: "GST",
    ratePpm: 150_000,
    validFrom: "2010-10-01",
    validTo: null,
    source: "Goods and Services Tax Act 1985, section 8",
    certainty: "settled",
  },
  {
    countries: "SG",
    name: "GST",
    ratePpm: 90_000,
    validFrom: "2024-01-01",
    validTo: null,
    source: "Inland Revenue Authority of Singapore, rate from 2024",
    certainty: "settled",
  },
  {
    countries: "JP",
    name: "Consumption tax",
    ratePpm: 100_000,
    validFrom: "2019-10-01",
    validTo: null,
    source: "Consumption Tax Act, national and local rate together",
    certainty: "settled",
  },
  {
    countries: "AE",
    name: "VAT",
    ratePpm: 50_000,
    validFrom: "2018-01-01",
    validTo: null,
    source: "Federal Decree-Law No. 8 of 2017 on value added tax",
    certainty: "settled",
  },
  {
    countries: "CN",
    name: "VAT",
    ratePpm: 130_000,
    validFrom: "2019-04-01",
    validTo: null,
    source: "Ministry of Finance notice 39 of 2019; a sale inside the country, not an import",
    certainty: "settled",
  },
];

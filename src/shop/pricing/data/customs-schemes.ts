import type { Dated } from "../dated.ts";
import type { Limit } from "../exchange.ts";
import type { Tariff } from "./tariffs.ts";

/** How duty and tax arise on a consignment of up to a value. */
export interface Band {
  /** Highest value of the goods, without tax and delivery; absent in the last band. */
  readonly upTo?: Limit;
  readonly duty: "none" | "tariff" | { readonly perTariffLine: Limit };
  readonly taxed: boolean;
}

/** A destination to which we deliver duty paid: the shopper pays us, and nobody at the door. */
export interface CustomsScheme extends Dated {
  readonly countries: string;
  /** Whose duty rates; absent where none is due. */
  readonly tariff?: Tariff;
  /** What is compared with the limit of a band. */
  readonly limitOn: "consignment" | "dearest-piece";
  /** Whether delivery is part of the value on which duty is due. */
  readonly dutyOnFreight: boolean;
  /** Whether delivery is part of the value on which tax is due. */
  readonly taxOnFreight: boolean;
  /** Share of the retail price that counts as customs value, in parts per million. */
  readonly valueSharePpm: number;
  /** By rising value; the last has no limit. */
  readonly bands: readonly [...Band[], Band];
}

const WHOLE_VALUE = 1_000_000;
const EU_COUNTRIES = "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MC MT NL PL PT RO SE SI SK";
const EU_LOW_VALUE: Limit = { amountMinor: 150_00, currency: "EUR" };

const europeanUnion = {
  countries: EU_COUNTRIES,
  tariff: "eu",
  limitOn: "consignment",
  dutyOnFreight: true,
  taxOnFreight: true,
  valueSharePpm: WHOLE_VALUE,
} as const;

export const CUSTOMS_SCHEMES: readonly CustomsScheme[] = [
  {
    ...europeanUnion,
    validFrom: "2021-07-01",
    validTo: "2026-07-01",
    source: "Council Regulation (EC) No 1186/2009, art. 23, relief up to EUR 150; import one-stop shop for VAT",
    certainty: "settled",
    bands: [
      { upTo: EU_LOW_VALUE, duty: "none", taxed: true },
      { duty: "tariff", taxed: true },
    ],
  },
  {
    ...europeanUnion,
    validFrom: "2026-07-01",
    validTo: "2028-07-01",
    source: "Council Regulation (EU) 2026/382: EUR 3 per tariff subheading in consignments up to EUR 150",
    certainty: "settled",
    bands: [
      { upTo: EU_LOW_VALUE, duty: { perTariffLine: { amountMinor: 3_00, currency: "EUR" } }, taxed: true },
      { duty: "tariff", taxed: true },
    ],
  },
  {
    ...europeanUnion,
    validFrom: "2028-07-01",
    validTo: null,
    source: "Council Regulation (EU) 2026/382: the tariff for every consignment once the customs data hub works",
    certainty: "believed",
    bands: [{ duty: "tariff", taxed: true }],
  },
  {
    countries: "GB IM",
    tariff: "gb",
    limitOn: "consignment",
    dutyOnFreight: true,
    taxOnFreight: true,
    valueSharePpm: WHOLE_VALUE,
    validFrom: "2021-01-01",
    validTo: null,
    source: "HMRC, VAT and overseas goods sold directly to customers in the UK: GBP 135. To end by March 2029",
    certainty: "settled",
    bands: [
      { upTo: { amountMinor: 135_00, currency: "GBP" }, duty: "none", taxed: true },
      { duty: "tariff", taxed: true },
    ],
  },
  {
    countries: "US PR",
    tariff: "us",
    limitOn: "consignment",
    dutyOnFreight: false,
    taxOnFreight: false,
    valueSharePpm: WHOLE_VALUE,
    validFrom: "2025-08-29",
    validTo: null,
    source: "Executive order of 30 July 2025 suspending duty-free de minimis treatment for all countries",
    certainty: "settled",
    bands: [{ duty: "tariff", taxed: false }],
  },
  {
    countries: "AU",
    tariff: "au",
    limitOn: "consignment",
    dutyOnFreight: false,
    taxOnFreight: true,
    valueSharePpm: WHOLE_VALUE,
    validFrom: "2018-07-01",
    validTo: null,
    source: "Australian Taxation Office, GST on low value imported goods: AUD 1,000",
    certainty: "settled",
    bands: [
      { upTo: { amountMinor: 1000_00, currency: "AUD" }, duty: "none", taxed: true },
      { duty: "tariff", taxed: true },
    ],
  },
  {
    countries: "NZ",
    tariff: "nz",
    limitOn: "consignment",
    dutyOnFreight: false,
    taxOnFreight: true,
    valueSharePpm: WHOLE_VALUE,
    validFrom: "2019-12-01",
    validTo: null,
    source: "Inland Revenue, GST on low value imported goods: NZD 1,000",
    certainty: "settled",
    bands: [
      { upTo: { amountMinor: 1000_00, currency: "NZD" }, duty: "none", taxed: true },
      { duty: "tariff", taxed: true },
    ],
  },
  {
    countries: "SG",
    limitOn: "consignment",
    dutyOnFreight: true,
    taxOnFreight: true,
    valueSharePpm: WHOLE_VALUE,
    validFrom: "2023-01-01",
    validTo: null,
    source: "IRAS, GST on low-value goods up to SGD 400; import GST above; no duty on clothing at any value",
    certainty: "settled",
    bands: [{ duty: "none", taxed: true }],
  },
  {
    countries: "NO",
    tariff: "no",
    limitOn: "dearest-piece",
    dutyOnFreight: true,
    taxOnFreight: true,
    valueSharePpm: WHOLE_VALUE,
    validFrom: "2024-01-01",
    validTo: null,
    source: "Norwegian Tax Administration, VAT on e-commerce (VOEC): pieces below NOK 3,000 bear VAT and no duty",
    certainty: "settled",
    bands: [
      { upTo: { amountMinor: 2_999_99, currency: "NOK" }, duty: "none", taxed: true },
      { duty: "tariff", taxed: true },
    ],
  },
  {
    countries: "CH LI",
    limitOn: "consignment",
    dutyOnFreight: true,
    taxOnFreight: true,
    valueSharePpm: WHOLE_VALUE,
    validFrom: "2024-01-01",
    validTo: null,
    source: "Abolition of Swiss industrial tariffs from 2024; mail-order rule for VAT since 2019",
    certainty: "settled",
    bands: [{ duty: "none", taxed: true }],
  },
  {
    countries: "JP",
    tariff: "jp",
    limitOn: "consignment",
    dutyOnFreight: false,
    taxOnFreight: false,
    // Goods for personal use are valued at 60 % of their retail price; delivery is not added to it.
    valueSharePpm: 600_000,
    validFrom: "2019-10-01",
    validTo: null,
    source:
      "Japan Customs, valuation of goods for personal use; the relief up to JPY 10,000 does not cover knitted clothing. " +
      "The reform of 2026 foresees the end of both: a new row when its day is fixed",
    certainty: "believed",
    bands: [{ duty: "tariff", taxed: true }],
  },
  {
    countries: "AE",
    tariff: "ae",
    limitOn: "consignment",
    dutyOnFreight: true,
    taxOnFreight: true,
    valueSharePpm: WHOLE_VALUE,
    validFrom: "2023-01-01",
    validTo: null,
    source: "Dubai Customs, relief for consignments up to AED 300",
    certainty: "believed",
    bands: [
      { upTo: { amountMinor: 300_00, currency: "AED" }, duty: "none", taxed: false },
      { duty: "tariff", taxed: true },
    ],
  },
  {
    countries: "HK MO",
    limitOn: "consignment",
    dutyOnFreight: false,
    taxOnFreight: false,
    valueSharePpm: WHOLE_VALUE,
    validFrom: "2020-01-01",
    validTo: null,
    source: "Free ports: neither duty on clothing nor a tax on consumption",
    certainty: "settled",
    bands: [{ duty: "none", taxed: false }],
  },
  {
    countries: "CN",
    limitOn: "consignment",
    dutyOnFreight: false,
    taxOnFreight: true,
    valueSharePpm: WHOLE_VALUE,
    validFrom: "2020-01-01",
    validTo: null,
    source: "A sale inside the country: no customs",
    certainty: "settled",
    bands: [{ duty: "none", taxed: true }],
  },
];

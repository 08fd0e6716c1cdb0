import type { CountryCode, Currency } from "#shop/markets";
import type { Band, CustomsScheme } from "./data/customs-schemes.ts";
import type { DutyRate } from "./data/tariffs.ts";
import { convert } from "./exchange.ts";
import { getTaxRate, listDutyRates } from "./rules.ts";
import { allocate, MILLION, scaleHalfUp, sum } from "./whole-numbers.ts";

/** A parcel on its way over a border. Amounts are minor units of one currency. */
export interface Consignment {
  readonly country: CountryCode;
  readonly currency: Currency;
  readonly day: string;
  /** Whether prices and delivery are read as including the destination's tax. */
  readonly pricesIncludeTax: boolean;
  readonly lines: readonly ConsignmentLine[];
  readonly shippingMinor: number;
}

export interface ConsignmentLine {
  readonly unitPriceMinor: number;
  readonly quantity: number;
  /** Net weight of one piece. */
  readonly weightGrams: number;
  /** Six digits. */
  readonly hsCode: string;
  /** The duty rates are those on goods made in China; nothing else is sold. */
  readonly originCountry: CountryCode;
}

/** A named tax or duty. An `included` one is part of the prices already; any other is added to them. */
export interface Charge {
  readonly kind: "tax" | "duty";
  /** As shown to the shopper: "VAT 19%", "Customs duty". */
  readonly name: string;
  readonly amountMinor: number;
  readonly included: boolean;
}

/** Tax and duty of a consignment that we deliver duty paid, and the share of each line and of delivery in them. */
export interface LandedCost {
  readonly charges: readonly Charge[];
  readonly lines: readonly LandedLine[];
  readonly shipping: { readonly includedTaxMinor: number; readonly addedTaxMinor: number };
}

export interface LandedLine {
  /** Price of the line without tax: what a customs form declares. */
  readonly netMinor: number;
  readonly includedTaxMinor: number;
  readonly dutyMinor: number;
  readonly addedTaxMinor: number;
}

/**
 * Computes tax and duty in whole minor units.
 *
 * Rounding: a tax is rounded once, half up, on its whole base and then parted among lines and delivery by the largest
 * remainder. An ad valorem duty is rounded half up on each line, as it is declared; a duty by weight is rounded in the
 * currency of the law first. A flat duty per tariff line is converted once and parted among the lines of its code. So
 * the shares of the lines always add up to the charges.
 */
export function landedCost(consignment: Consignment, scheme: CustomsScheme): LandedCost {
  const included = splitIncludedTax(consignment, scheme);
  const netLines = consignment.lines.map((line, index) => lineMinor(line) - included.lines[index]!);
  const netShipping = consignment.shippingMinor - included.shipping;
  const band = bandOf(consignment, scheme, netLines);
  const duties = dutiesOf(consignment, scheme, band, netLines, netShipping);
  const dutyLines = consignment.lines.map((_, index) => sum(duties.map((duty) => duty.lines[index]!)));
  const added = addTax(consignment, scheme, band, netLines, netShipping, dutyLines);
  const charges: Charge[] = [
    { kind: "tax", name: included.name, amountMinor: sum(included.lines) + included.shipping, included: true },
    ...duties.map(({ measure, lines }): Charge => ({
      kind: "duty",
      name: measure,
      amountMinor: sum(lines),
      included: false,
    })),
    { kind: "tax", name: added.name, amountMinor: sum(added.lines) + added.shipping, included: false },
  ];
  return {
    charges: charges.filter((charge) => charge.amountMinor > 0),
    lines: netLines.map((netMinor, index) => ({
      netMinor,
      includedTaxMinor: included.lines[index]!,
      dutyMinor: dutyLines[index]!,
      addedTaxMinor: added.lines[index]!,
    })),
    shipping: { includedTaxMinor: included.shipping, addedTaxMinor: added.shipping },
  };
}

interface TaxShares {
  readonly name: string;
  readonly lines: readonly number[];
  readonly shipping: number;
}

/** Takes out of prices the tax that they include: of 119 at 19 % it is 19. */
function splitIncludedTax(consignment: Consignment, scheme: CustomsScheme): TaxShares {
  const gross = consignment.lines.map(lineMinor);
  if (!consignment.pricesIncludeTax) return { name: "", lines: gross.map(() => 0), shipping: 0 };
  const tax = getTaxRate(consignment.country, consignment.day);
  const ratePpm = scaleHalfUp(tax.ratePpm, scheme.valueSharePpm, MILLION);
  const weights = [...gross, scheme.taxOnFreight ? consignment.shippingMinor : 0];
  const parts = allocate(scaleHalfUp(sum(weights), ratePpm, MILLION + ratePpm), weights);
  return { name: taxName(tax), lines: parts.slice(0, -1), shipping: parts.at(-1)! };
}

/** The band in which the value of the goods falls, without tax and delivery, in the currency of the law. */
function bandOf({ lines, currency, day }: Consignment, scheme: CustomsScheme, netLines: readonly number[]): Band {
  const valueMinor =
    scheme.limitOn === "consignment"
      ? sum(netLines)
      : Math.max(...netLines.map((net, index) => scaleHalfUp(net, 1, lines[index]!.quantity)));
  const fits = ({ upTo }: Band) => !upTo || convert(valueMinor, currency, upTo.currency, day) <= upTo.amountMinor;
  const band = scheme.bands.find(fits);
  if (band === undefined) throw new Error(`the customs scheme of ${scheme.countries} has no last band`);
  return band;
}

interface DutyShares {
  readonly measure: string;
  readonly lines: readonly number[];
}

function dutiesOf(
  consignment: Consignment,
  scheme: CustomsScheme,
  band: Band,
  netLines: readonly number[],
  netShipping: number,
): DutyShares[] {
  if (band.duty === "none") return [];
  if (band.duty !== "tariff") {
    const { amountMinor, currency } = band.duty.perTariffLine;
    const perTariffLine = convert(amountMinor, currency, consignment.currency, consignment.day);
    return [{ measure: "Customs duty", lines: flatDuty(consignment.lines, perTariffLine) }];
  }
  const freight = scheme.dutyOnFreight ? allocate(netShipping, netLines) : netLines.map(() => 0);
  const byMeasure = new Map<string, number[]>();
  consignment.lines.forEach((line, index) => {
    const customsValue = scaleHalfUp(netLines[index]! + freight[index]!, scheme.valueSharePpm, MILLION);
    for (const rate of listDutyRates(scheme.tariff!, line, consignment.day)) {
      const lines = byMeasure.get(rate.measure) ?? netLines.map(() => 0);
      lines[index] = dutyOn(line, customsValue, rate, consignment);
      byMeasure.set(rate.measure, lines);
    }
  });
  return [...byMeasure].map(([measure, lines]) => ({ measure, lines }));
}

function dutyOn(line: ConsignmentLine, customsValue: number, rate: DutyRate, { currency, day }: Consignment): number {
  const byValue = scaleHalfUp(customsValue, rate.ratePpm, MILLION);
  if (rate.perKilogram === undefined) return byValue;
  const byWeight = scaleHalfUp(line.weightGrams * line.quantity, rate.perKilogram.amountMinor, 1000);
  return byValue + convert(byWeight, rate.perKilogram.currency, currency, day);
}

/** The same amount for each distinct code, parted among the lines that share it by their price. */
function flatDuty(lines: readonly ConsignmentLine[], perTariffLine: number): number[] {
  const duties = lines.map(() => 0);
  for (const code of new Set(lines.map((line) => line.hsCode))) {
    const members = lines.flatMap((line, index) => (line.hsCode === code ? [index] : []));
    const parts = allocate(
      perTariffLine,
      members.map((index) => lineMinor(lines[index]!)),
    );
    members.forEach((index, part) => (duties[index] = parts[part]!));
  }
  return duties;
}

/**
 * Tax that prices do not include: on goods, delivery and duty where prices are without tax; on the duty alone where
 * they are with it, because duty that the buyer pays belongs to the taxable amount.
 */
function addTax(
  consignment: Consignment,
  scheme: CustomsScheme,
  band: Band,
  netLines: readonly number[],
  netShipping: number,
  dutyLines: readonly number[],
): TaxShares {
  if (!band.taxed) return { name: "", lines: netLines.map(() => 0), shipping: 0 };
  const tax = getTaxRate(consignment.country, consignment.day);
  const { pricesIncludeTax } = consignment;
  const valueOf = (net: number) => (pricesIncludeTax ? 0 : scaleHalfUp(net, scheme.valueSharePpm, MILLION));
  const freight = pricesIncludeTax || !scheme.taxOnFreight ? 0 : netShipping;
  const weights = [...netLines.map((net, index) => valueOf(net) + dutyLines[index]!), freight];
  const parts = allocate(scaleHalfUp(sum(weights), tax.ratePpm, MILLION), weights);
  const name = pricesIncludeTax ? `${taxName(tax)} on customs duty` : taxName(tax);
  return { name, lines: parts.slice(0, -1), shipping: parts.at(-1)! };
}

function taxName(tax: { readonly name: string; readonly ratePpm: number }): string {
  return `${tax.name} ${tax.ratePpm / 10_000}%`;
}

export function lineMinor(line: { readonly unitPriceMinor: number; readonly quantity: number }): number {
  return line.unitPriceMinor * line.quantity;
}

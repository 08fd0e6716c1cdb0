import { wholeLayout } from "./address-form.ts";
import { countryName } from "./country-codes.ts";
import type { CountryFacts } from "./countries/country-facts.ts";
import { FACTS_BY_COUNTRY } from "./countries/facts-by-country.ts";
import type { DeliveryAddress } from "./delivery-address.ts";

const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/**
 * The lines of an address in the order of its country, for labels and pages. An address written in Han, kana or hangul
 * is printed as at home, largest part first; the same address in Latin letters, smallest first.
 *
 * The last line is the country in English capitals, as the Universal Postal Union wants it on mail from abroad; leave
 * it out with `countryLine: false`.
 */
export function formatAddress(
  address: DeliveryAddress,
  name: string,
  options: { readonly countryLine?: boolean } = {},
): readonly string[] {
  const facts = FACTS_BY_COUNTRY[address.country];
  const ownScriptLayout = EAST_ASIAN.test(address.line1 + (address.locality ?? "")) ? facts.ownScriptLayout : undefined;
  const ownScript = ownScriptLayout !== undefined;
  const values = { ...address, name, administrativeArea: printedArea(facts, address, ownScript) };
  const lines = (ownScriptLayout ?? wholeLayout(facts)).split("|").map((line) => fillLine(line, values));
  if (options.countryLine ?? true) lines.push(countryName(address.country, "en").toUpperCase());
  return lines.filter((line) => line !== "");
}

function printedArea(facts: CountryFacts, address: DeliveryAddress, ownScript: boolean): string | undefined {
  const { options, print } = facts.administrativeArea ?? {};
  const area = options?.find((option) => option.code === address.administrativeArea);
  if (!area) return address.administrativeArea;
  if (print === "code") return area.code;
  return ownScript ? (area.ownName ?? area.name) : area.name;
}

/**
 * One line of a layout. What stands between two fields is printed only when both are there, and what stands before the
 * first or after the last only when that one is: a missing state leaves no comma behind.
 */
function fillLine(line: string, values: Readonly<Record<string, string | undefined>>): string {
  const parts = line.split(/(\{\w+\})/).filter((part) => part !== "");
  let printed = "";
  let between = "";
  let nothingYet = true;
  for (const part of parts) {
    const key = /^\{(\w+)\}$/.exec(part)?.[1];
    if (key === undefined) {
      between = part;
      continue;
    }
    const value = values[key];
    if (value) printed += printed === "" && !nothingYet ? value : between + value;
    nothingYet = false;
    between = "";
  }
  const standsAlone = parts.length === 1 && nothingYet;
  return printed !== "" || standsAlone ? (printed + between).trim() : "";
}

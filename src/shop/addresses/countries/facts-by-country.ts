import type { CountryCode } from "../country-codes.ts";
import { AFRICA } from "./africa.ts";
import { AMERICAS } from "./americas.ts";
import { ASIA } from "./asia.ts";
import type { CountryFacts, PostcodeFacts } from "./country-facts.ts";
import { EUROPE } from "./europe.ts";
import { OCEANIA } from "./oceania.ts";

/** The compiler refuses this table when a code of ISO 3166-1 has no facts. */
export const FACTS_BY_COUNTRY: Readonly<Record<CountryCode, CountryFacts>> = {
  ...AFRICA,
  ...AMERICAS,
  ...ASIA,
  ...EUROPE,
  ...OCEANIA,
};

/** The codes people of a country write, or undefined where there are none or only one. */
export function askedPostcode(facts: CountryFacts): PostcodeFacts | undefined {
  return facts.postcode !== undefined && "masks" in facts.postcode ? facts.postcode : undefined;
}

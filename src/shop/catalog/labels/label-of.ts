import type { Language } from "#shop/markets";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";
import { ja } from "./ja.ts";
import type { Fact, FactValues, Labels } from "./label-table.ts";
import { zh } from "./zh.ts";

/** All labels, by language: the compiler names whatever a new value or a new language lacks. */
export const LABELS: Readonly<Record<Language, Labels>> = { en, zh, de, fr, ja };

/** What a value is called where it stands alone, with a capital: `labelOf("stitch", "rib", "de")` → "Rippstrick". */
export function labelOf<Name extends Fact>(fact: Name, value: FactValues[Name], language: Language): string {
  const label = LABELS[language].values[fact][value];
  return label.charAt(0).toLocaleUpperCase(language) + label.slice(1);
}

/** What a fact is called, as the heading of a filter or of a row: `nameOfFact("stitch", "de")` → "Strickart". */
export function nameOfFact(fact: Fact, language: Language): string {
  return LABELS[language].names[fact];
}

import type { Language } from "#shop/markets";
import type { Fibre, FibrePart } from "../garment.ts";
import { LABELS } from "./label-of.ts";

const NO_BREAK_SPACE = "\u00A0";

/** One fibre with its share, as labels of the language write it. */
const SHARES: Readonly<Record<Language, (percent: number, name: string) => string>> = {
  en: (percent, name) => `${percent}% ${name}`,
  zh: (percent, name) => `${name} ${percent}%`,
  de: (percent, name) => `${percent}${NO_BREAK_SPACE}% ${name}`,
  fr: (percent, name) => `${percent}${NO_BREAK_SPACE}% ${name}`,
  ja: (percent, name) => `${name} ${percent}%`,
};

/** What stands between the part and its fibres, and between two fibres. */
const MARKS: Readonly<Record<Language, { readonly part: string; readonly fibre: string }>> = {
  en: { part: ": ", fibre: ", " },
  zh: { part: "：", fibre: "，" },
  de: { part: ": ", fibre: ", " },
  fr: { part: `${NO_BREAK_SPACE}: `, fibre: ", " },
  ja: { part: "：", fibre: "、" },
};

/** Words that Regulation (EU) No 1007/2011, article 12, prescribes; the Chinese and Japanese say the same. */
const ANIMAL_PARTS: Readonly<Record<Language, string>> = {
  en: "Contains non-textile parts of animal origin",
  zh: "含有非纺织的动物源性部件",
  de: "Enthält nichttextile Teile tierischen Ursprungs",
  fr: "Contient des parties non textiles d’origine animale",
  ja: "動物由来の非繊維部分を含みます",
};

/**
 * The composition as a label gives it, one line per part of the garment in the order of `fibres`: "80% wool, 20%
 * nylon", or "Outer fabric: 80% wool, 20% nylon" and "Lining: 100% viscose". A garment of one fabric names no part.
 */
export function describeFibres(fibres: readonly Fibre[], language: Language): string[] {
  return [...Map.groupBy(fibres, (fibre) => fibre.part)].map(([part, shares]) => partLine(part, shares, language));
}

function partLine(part: FibrePart, shares: readonly Fibre[], language: Language): string {
  const { fibre, fibrePart } = LABELS[language].values;
  const composition = shares
    .map(({ name, percent }) => SHARES[language](percent, fibre[name]))
    .join(MARKS[language].fibre);
  return part === "whole" ? composition : `${fibrePart[part]}${MARKS[language].part}${composition}`;
}

/** The statement that a garment with buttons of horn, patches of leather or the like must carry. */
export function describeAnimalParts(language: Language): string {
  return ANIMAL_PARTS[language];
}

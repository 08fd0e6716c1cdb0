import type { Language, SizeSystem } from "#shop/markets";
import { SIZES, type Size, type Wearer } from "./garment.ts";

/** Labels of other systems beside XS, S, M, L, XL, XXL, XXXL. They are customary, not exact: the chart decides. */
const LABELS: Readonly<Record<"women" | "men", Readonly<Record<SizeSystem, readonly string[]>>>> = {
  women: {
    EU: ["34", "36", "38–40", "42", "44", "46", "48"],
    UK: ["6", "8", "10–12", "14", "16", "18", "20"],
    US: ["2", "4", "6–8", "10", "12", "14", "16"],
    JP: ["5", "7", "9–11", "13", "15", "17", "19"],
  },
  men: {
    EU: ["44", "46", "48–50", "52", "54", "56", "58"],
    UK: ["34", "36", "38–40", "42", "44", "46", "48"],
    US: ["34", "36", "38–40", "42", "44", "46", "48"],
    JP: ["XS", "S", "M–L", "LL", "3L", "4L", "5L"],
  },
};

/** What a size of ours is called in a system; undefined for unisex garments, which are sold by letter alone. */
export function sizeLabel(size: Size, wearer: Wearer, system: SizeSystem): string | undefined {
  if (wearer === "unisex") return undefined;
  return LABELS[wearer][system][SIZES.indexOf(size)];
}

/** What a system is called beside its labels. */
const SYSTEM_NAMES: Readonly<Record<Language, Readonly<Record<SizeSystem, string>>>> = {
  en: { EU: "EU", UK: "UK", US: "US", JP: "Japan" },
  zh: { EU: "欧码", UK: "英码", US: "美码", JP: "日码" },
  de: { EU: "EU", UK: "UK", US: "US", JP: "Japan" },
  fr: { EU: "EU", UK: "UK", US: "US", JP: "Japon" },
  ja: { EU: "EU", UK: "UK", US: "US", JP: "日本" },
};

/** The name of a size system, as it stands before a label: "EU 38–40", "欧码 38–40". */
export function sizeSystemName(system: SizeSystem, language: Language): string {
  return SYSTEM_NAMES[language][system];
}

import type { Language } from "#shop/markets";
import type { Care } from "./garment.ts";

type CareText = { readonly [Instruction in keyof Care]: Readonly<Record<Care[Instruction], string>> };

const TEXTS: Readonly<Record<Language, CareText>> = {
  en: {
    wash: {
      "hand-30": "Wash by hand in cool water, 30 °C at most; press, do not wring",
      "machine-30-wool": "Machine wash on the wool programme, 30 °C at most",
      "machine-30-gentle": "Machine wash on a gentle programme, 30 °C at most",
      "machine-40": "Machine wash at 40 °C at most",
      "do-not-wash": "Do not wash",
    },
    bleach: {
      "do-not-bleach": "Do not bleach",
      "oxygen-only": "Oxygen bleach only, no chlorine",
    },
    dry: {
      flat: "Dry flat, pulled to shape while damp",
      "flat-in-shade": "Dry flat and out of the sun",
      line: "Dry on a line",
      "tumble-low": "Tumble dry at low heat",
    },
    iron: {
      "do-not-iron": "Do not iron; hang in steam instead",
      low: "Iron with a cool iron, 110 °C at most, through a damp cloth",
      medium: "Iron with a warm iron, 150 °C at most",
    },
    professional: {
      "dry-clean-p": "May be dry cleaned in any solvent but trichloroethylene",
      "dry-clean-f": "May be dry cleaned in hydrocarbon solvents only",
      "wet-clean": "May be wet cleaned by a professional",
      "do-not-dry-clean": "Do not dry clean",
    },
  },
};

/** The care instructions of a garment as sentences, in the order of the symbols: wash, bleach, dry, iron, clean. */
export function describeCare(care: Care, language: Language): string[] {
  const text = TEXTS[language];
  return [
    text.wash[care.wash],
    text.bleach[care.bleach],
    text.dry[care.dry],
    text.iron[care.iron],
    text.professional[care.professional],
  ];
}

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
  zh: {
    wash: {
      "hand-30": "冷水手洗，水温不超过30℃；轻轻按压，不可拧绞",
      "machine-30-wool": "可机洗，羊毛程序，水温不超过30℃",
      "machine-30-gentle": "可机洗，轻柔程序，水温不超过30℃",
      "machine-40": "可机洗，水温不超过40℃",
      "do-not-wash": "不可水洗",
    },
    bleach: {
      "do-not-bleach": "不可漂白",
      "oxygen-only": "只可使用含氧漂白剂，不可氯漂",
    },
    dry: {
      flat: "平摊晾干，趁湿整理形状",
      "flat-in-shade": "在阴凉处平摊晾干",
      line: "悬挂晾干",
      "tumble-low": "可低温翻转干燥",
    },
    iron: {
      "do-not-iron": "不可熨烫；挂在蒸汽中自然平整",
      low: "垫湿布低温熨烫，不超过110℃",
      medium: "中温熨烫，不超过150℃",
    },
    professional: {
      "dry-clean-p": "可常规干洗，除三氯乙烯外的溶剂均可",
      "dry-clean-f": "可干洗，仅限石油类溶剂",
      "wet-clean": "可专业湿洗",
      "do-not-dry-clean": "不可干洗",
    },
  },
  de: {
    wash: {
      "hand-30": "Von Hand kühl waschen, höchstens 30 °C; ausdrücken, nicht wringen",
      "machine-30-wool": "Maschinenwäsche im Wollprogramm, höchstens 30 °C",
      "machine-30-gentle": "Maschinenwäsche im Schonprogramm, höchstens 30 °C",
      "machine-40": "Maschinenwäsche bei höchstens 40 °C",
      "do-not-wash": "Nicht waschen",
    },
    bleach: {
      "do-not-bleach": "Nicht bleichen",
      "oxygen-only": "Nur mit Sauerstoff bleichen, nicht mit Chlor",
    },
    dry: {
      flat: "Liegend trocknen, feucht in Form ziehen",
      "flat-in-shade": "Liegend und im Schatten trocknen",
      line: "Auf der Leine trocknen",
      "tumble-low": "Im Trockner bei niedriger Temperatur trocknen",
    },
    iron: {
      "do-not-iron": "Nicht bügeln; stattdessen in Dampf aushängen",
      low: "Mit feuchtem Tuch kühl bügeln, höchstens 110 °C",
      medium: "Mäßig heiß bügeln, höchstens 150 °C",
    },
    professional: {
      "dry-clean-p": "Chemische Reinigung mit allen Lösungsmitteln außer Trichlorethylen",
      "dry-clean-f": "Chemische Reinigung nur mit Kohlenwasserstoffen",
      "wet-clean": "Professionelle Nassreinigung möglich",
      "do-not-dry-clean": "Nicht chemisch reinigen",
    },
  },
  fr: {
    wash: {
      "hand-30": "Lavage à la main à l’eau fraîche, 30 °C au plus ; presser sans tordre",
      "machine-30-wool": "Lavage en machine, programme laine, 30 °C au plus",
      "machine-30-gentle": "Lavage en machine, programme délicat, 30 °C au plus",
      "machine-40": "Lavage en machine à 40 °C au plus",
      "do-not-wash": "Ne pas laver",
    },
    bleach: {
      "do-not-bleach": "Ne pas blanchir",
      "oxygen-only": "Blanchiment à l’oxygène seulement, sans chlore",
    },
    dry: {
      flat: "Sécher à plat, remis en forme encore humide",
      "flat-in-shade": "Sécher à plat et à l’ombre",
      line: "Sécher sur fil",
      "tumble-low": "Séchage en machine à basse température",
    },
    iron: {
      "do-not-iron": "Ne pas repasser ; suspendre à la vapeur",
      low: "Repasser à fer doux, 110 °C au plus, avec une pattemouille",
      medium: "Repasser à fer moyen, 150 °C au plus",
    },
    professional: {
      "dry-clean-p": "Nettoyage à sec avec tout solvant sauf le trichloréthylène",
      "dry-clean-f": "Nettoyage à sec aux hydrocarbures seulement",
      "wet-clean": "Nettoyage professionnel à l’eau possible",
      "do-not-dry-clean": "Pas de nettoyage à sec",
    },
  },
  ja: {
    wash: {
      "hand-30": "30℃以下の水で手洗い。押し洗いし、絞らないでください",
      "machine-30-wool": "30℃以下、ウールコースで洗濯機洗い",
      "machine-30-gentle": "30℃以下、弱い水流で洗濯機洗い",
      "machine-40": "40℃以下で洗濯機洗い",
      "do-not-wash": "家庭での洗濯はできません",
    },
    bleach: {
      "do-not-bleach": "漂白はできません",
      "oxygen-only": "酸素系漂白剤のみ使用可。塩素系は使えません",
    },
    dry: {
      flat: "形を整えて平干し",
      "flat-in-shade": "日陰で平干し",
      line: "つり干し",
      "tumble-low": "低温でタンブル乾燥できます",
    },
    iron: {
      "do-not-iron": "アイロンはかけず、蒸気にあてて整えてください",
      low: "当て布をして110℃以下でアイロン",
      medium: "150℃以下でアイロン",
    },
    professional: {
      "dry-clean-p": "ドライクリーニング可（トリクロロエチレンを除く溶剤）",
      "dry-clean-f": "ドライクリーニング可（石油系溶剤のみ）",
      "wet-clean": "ウエットクリーニング可",
      "do-not-dry-clean": "ドライクリーニングはできません",
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

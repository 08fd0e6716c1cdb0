import type { RangeStyle } from "../range-style.ts";

export const yarrowFairIsleSweater: RangeStyle = {
  code: "S201",
  slug: "yarrow-fair-isle-sweater",
  category: "sweaters",
  wearer: "women",
  fit: "regular",
  stitch: "fair-isle",
  neckline: "crew",
  closure: "none",
  cut: {
    sleeve: "yoke",
    sleeveLength: "long",
    length: "hip",
    hem: "rib",
    pocket: "none",
    leg: "none",
    motif: "yoke-stars",
    buttons: "none",
  },
  seasons: ["autumn", "winter"],
  feel: "rustic",
  warmth: 4,
  shownOn: { heightCm: 176, size: "S" },
  goesWith: ["J303", "C401", "P101"],
  construction: "knitted",
  noun: "pullover",
  hsCode: "611011",
  hasAnimalParts: false,
  text: {
    en: {
      name: "Yarrow Fair Isle Sweater",
      summary: "A round yoke in five colours, two to a row, with the yarns carried behind the work.",
      description:
        "The yoke is worked in the round from underarm to neck, so the ring of stars never breaks at a seam. " +
        "Every row uses two colours; the one not in use floats behind for at most five stitches, and nothing " +
        "catches on a ring.\n\n" +
        "Wool with some grip, as this technique wants: the stitches felt into one another within a few wears and " +
        "the inside becomes smooth. Plain body, plain sleeves, corrugated rib at the cuffs.",
      fitNote: "Easy at the chest, a little narrower at the hem. Sits on the hip. True to size.",
    },
    zh: {
      name: "蓍草费尔岛提花毛衣",
      summary: "五色圆育克，一行两色，不用的纱从背后走。",
      description:
        "育克从腋下一圈圈织到领口，那一环星星不会被接缝打断。每一行只用两种颜色，暂时不用的那根从背后浮过，" +
        "最多跨五针，戒指也不会勾到。\n\n" +
        "羊毛略带涩感，正是这种工艺要的：穿上几次，线圈互相毡合，里面就平滑了。大身与袖子素织，袖口用双色罗纹。",
      fitNote: "胸围从容，下摆稍收，长及胯部。按平时尺码选。",
    },
    de: {
      name: "Fair-Isle-Pullover Yarrow mit Rundpasse",
      summary: "Eine Rundpasse in fünf Farben, zwei je Reihe, der ruhende Faden läuft hinten mit.",
      description:
        "Die Passe wird von der Achsel bis zum Hals rund gestrickt, kein Saum unterbricht den Kranz aus Sternen. " +
        "Jede Reihe braucht zwei Farben; die gerade nicht gebrauchte läuft hinten über höchstens fünf Maschen, " +
        "und kein Ring bleibt hängen.\n\n" +
        "Eine Wolle mit etwas Griff, wie diese Technik sie verlangt: Nach ein paar Mal Tragen verfilzen die " +
        "Maschen leicht ineinander, und die Innenseite wird glatt. Körper und Ärmel uni, an den Bündchen " +
        "zweifarbige Rippe.",
      fitNote: "An der Brust locker, am Saum etwas schmaler, Länge bis zur Hüfte. Fällt normal aus.",
    },
    fr: {
      name: "Pull jacquard Fair Isle Yarrow",
      summary: "Un empiècement rond en cinq couleurs, deux par rang, les fils au repos portés sur l’envers.",
      description:
        "L’empiècement se tricote en rond de l’aisselle au col : aucune couture ne coupe la couronne d’étoiles. " +
        "Chaque rang prend deux couleurs ; celle qui attend flotte derrière sur cinq mailles au plus, et aucune " +
        "bague ne s’y prend.\n\n" +
        "Une laine qui accroche un peu, comme le veut la technique : en quelques jours les mailles se feutrent " +
        "l’une à l’autre et l’intérieur devient lisse. Corps et manches unis, côtes bicolores aux poignets.",
      fitNote: "À l’aise à la poitrine, un peu plus étroit en bas, longueur hanches. Taille normalement.",
    },
    ja: {
      name: "ヤロー フェアアイル セーター",
      summary: "5色の丸ヨーク。一段に二色ずつ、休む糸は裏を渡ります。",
      description:
        "ヨークは脇から衿まで輪に編むため、星の輪が縫い目で途切れません。一段に使うのは二色。" +
        "使わない糸は裏に渡しますが、長くても5目までなので、指輪が引っかかることもありません。\n\n" +
        "この編み方に向く、少し引っかかりのあるウールを使いました。何度か着るうちに目どうしがなじんで、" +
        "裏側はなめらかに。身頃と袖は無地、袖口は二色のリブです。",
      fitNote: "胸はゆったり、裾はやや細め。丈は腰まで。普段のサイズで。",
    },
  },
  fibres: [{ part: "whole", name: "wool", percent: 100 }],
  care: { wash: "hand-30", bleach: "do-not-bleach", dry: "flat", iron: "do-not-iron", professional: "dry-clean-p" },
  prices: {
    USD: 168_00,
    EUR: 169_00,
    GBP: 149_00,
    JPY: 25_800,
    AUD: 259_00,
    CAD: 229_00,
    HKD: 1310_00,
    AED: 619_00,
  },
  sizes: ["XS", "S", "M", "L", "XL", "XXL"],
  weightGrams: [420, 445, 475, 510, 545, 585],
  measurementsCm: {
    chest: [46, 48.5, 51, 54, 57.5, 61],
    hem: [41, 43.5, 46, 49, 52.5, 56],
    shoulder: [37, 38, 39, 40.5, 42, 43.5],
    sleeve: [57, 58, 59, 60, 60.5, 61],
    length: [57, 58.5, 60, 61.5, 63, 64.5],
  },
  colours: [
    {
      code: "PEA",
      hex: "#4b3a2c",
      accents: ["#efe6d2", "#a4502f", "#8b9a82", "#c08a2e"],
      name: { en: "Peat", zh: "泥炭棕", de: "Torf", fr: "Tourbe", ja: "ピート" },
      stockPieces: [6, 12, 16, 10, 6, 3],
    },
    {
      code: "SEA",
      hex: "#35576b",
      accents: ["#f1ece1", "#6e2a35", "#9fb9cf", "#c79a32"],
      name: { en: "Sea", zh: "海蓝", de: "Meerblau", fr: "Bleu mer", ja: "シーブルー" },
      stockPieces: [6, 12, 14, 10, 5, 2],
    },
  ],
};

import type { RangeStyle } from "../range-style.ts";

export const ashbyShawlCardigan: RangeStyle = {
  code: "S205",
  slug: "ashby-shawl-cardigan",
  category: "sweaters",
  wearer: "men",
  fit: "relaxed",
  stitch: "rib",
  neckline: "shawl",
  closure: "buttons",
  cut: {
    sleeve: "set-in",
    sleeveLength: "long",
    length: "hip",
    hem: "deep-rib",
    pocket: "patch",
    leg: "none",
    motif: "none",
    buttons: "single-row",
  },
  seasons: ["autumn", "winter"],
  feel: "soft",
  warmth: 4,
  shownOn: { heightCm: 189, size: "L" },
  goesWith: ["P103", "P105", "P107", "C410"],
  construction: "knitted",
  noun: "cardigan",
  hsCode: "611011",
  hasAnimalParts: false,
  text: {
    en: {
      name: "Ashby Shawl-Collar Cardigan",
      summary: "Half-cardigan rib, five corozo buttons, pockets deep enough for a paperback.",
      description:
        "Half-cardigan is a rib with a tuck in every other row: it stands away from the body and springs back " +
        "when leant on. Nine parts wool give it the spring, one part cashmere the handle.\n\n" +
        "The shawl collar is knitted in one piece with the front bands and joined at the back of the neck, where " +
        "it is short-rowed to lie flat. Buttons of corozo nut, sewn with a shank, and a spare inside the left " +
        "pocket.",
      fitNote: "Relaxed; closes easily over a thick shirt. Between sizes, take the smaller.",
    },
    zh: {
      name: "梣里青果领开衫",
      summary: "半元宝罗纹，五粒果实扣，口袋深得放得下一本平装书。",
      description:
        "半元宝是隔行集圈的罗纹：离身站着，靠上去会弹回来。九成羊毛给弹性，一成羊绒给手感。\n\n" +
        "青果领与门襟一体织成，在后颈相接，接处用引返针织出弧度，领子因此服帖。果实扣缝有线柱，" +
        "左边口袋里另备一粒。",
      fitNote: "宽松，厚衬衫外面也轻松扣上。介于两码之间选小一码。",
    },
    de: {
      name: "Schalkragen-Strickjacke Ashby",
      summary: "Halbpatent, fünf Steinnussknöpfe, Taschen, tief genug für ein Taschenbuch.",
      description:
        "Halbpatent ist eine Rippe mit einem Fanghenkel in jeder zweiten Reihe: Sie steht vom Körper ab und " +
        "federt zurück, wenn man sich anlehnt. Neun Teile Wolle geben die Federung, ein Teil Kaschmir den Griff.\n\n" +
        "Der Schalkragen ist mit den Blenden in einem Stück gestrickt und im Nacken geschlossen, wo verkürzte " +
        "Reihen ihn flach legen. Die Knöpfe aus Steinnuss sind mit Stiel angenäht, ein Ersatzknopf liegt in der " +
        "linken Tasche.",
      fitNote: "Locker; schließt auch über einem dicken Hemd. Zwischen zwei Größen die kleinere nehmen.",
    },
    fr: {
      name: "Cardigan col châle Ashby",
      summary: "Côtes perlées, cinq boutons de corozo, des poches où tient un livre de poche.",
      description:
        "La côte perlée est une côte dont un rang sur deux porte une maille chargée : elle s’écarte du corps et " +
        "reprend sa place quand on s’y appuie. Neuf parts de laine font le ressort, une part de cachemire fait " +
        "la main.\n\n" +
        "Le col châle est tricoté d’un seul tenant avec les bords du devant et fermé à la nuque, où des rangs " +
        "raccourcis le couchent à plat. Boutons en corozo cousus sur tige, et un de rechange dans la poche " +
        "gauche.",
      fitNote: "Ample ; se ferme sans peine sur une chemise épaisse. Entre deux tailles, prenez la plus petite.",
    },
    ja: {
      name: "アシュビー ショールカラー カーディガン",
      summary: "片あぜ編みに、コロゾの5つボタン。文庫本がすっぽり入る深いポケット。",
      description:
        "片あぜ編みは一段おきにタックを入れたリブ。体から少し離れて立ち、もたれても弾んで戻ります。" +
        "弾力はウール9、手ざわりはカシミヤ1の配合から。\n\n" +
        "ショールカラーは前立てとひと続きに編み、後ろ首で接ぎ合わせ、引き返し編みで平らに沿わせました。" +
        "コロゾボタンは根巻き付け。左ポケットの中に替えをひとつ。",
      fitNote: "ゆったりめで、厚手のシャツの上からも楽に留まります。迷ったら小さいほうを。",
    },
  },
  fibres: [
    { part: "whole", name: "wool", percent: 90 },
    { part: "whole", name: "cashmere", percent: 10 },
  ],
  care: { wash: "hand-30", bleach: "do-not-bleach", dry: "flat", iron: "do-not-iron", professional: "dry-clean-f" },
  prices: {
    USD: 198_00,
    EUR: 199_00,
    GBP: 175_00,
    JPY: 30_400,
    AUD: 305_00,
    CAD: 269_00,
    HKD: 1550_00,
    AED: 729_00,
  },
  sizes: ["S", "M", "L", "XL", "XXL"],
  weightGrams: [720, 770, 820, 880, 940],
  measurementsCm: {
    chest: [53, 56, 59, 62.5, 66],
    hem: [48, 51, 54, 57.5, 61],
    shoulder: [44, 45.5, 47, 48.5, 50],
    sleeve: [62, 63.5, 65, 66, 67],
    length: [67, 69, 71, 73, 75],
  },
  colours: [
    {
      code: "CHS",
      hex: "#6b4630",
      accents: [],
      name: { en: "Chestnut", zh: "栗棕", de: "Kastanie", fr: "Châtaigne", ja: "チェスナット" },
      stockPieces: [6, 12, 14, 8, 4],
    },
    {
      code: "MID",
      hex: "#1d2540",
      accents: [],
      name: { en: "Midnight", zh: "午夜蓝", de: "Mitternachtsblau", fr: "Bleu nuit", ja: "ミッドナイト" },
      stockPieces: [6, 12, 14, 8, 4],
    },
  ],
};

import type { RangeStyle } from "../range-style.ts";

export const fenwickWaffleSweater: RangeStyle = {
  code: "S202",
  slug: "fenwick-waffle-sweater",
  category: "sweaters",
  wearer: "unisex",
  fit: "relaxed",
  stitch: "waffle",
  neckline: "funnel",
  closure: "none",
  cut: {
    sleeve: "drop",
    sleeveLength: "long",
    length: "hip",
    hem: "rib",
    pocket: "none",
    leg: "none",
    motif: "none",
    buttons: "none",
  },
  seasons: ["autumn", "winter"],
  feel: "dry",
  warmth: 4,
  shownOn: { heightCm: 183, size: "M" },
  goesWith: ["J304", "C405", "P108"],
  construction: "knitted",
  noun: "pullover",
  hsCode: "611020",
  hasAnimalParts: false,
  text: {
    en: {
      name: "Fenwick Waffle Sweater",
      summary: "Cotton and wool in a grid of small pockets that hold the warmth still.",
      description:
        "Raised ribs and ridges cross every four stitches and leave square hollows between them: the same reason " +
        "a honeycomb blanket is warm for its weight. More cotton than wool, so it is dry rather than fluffy to " +
        "the hand.\n\n" +
        "A funnel neck high enough to keep the wind off, dropped shoulders, and cuffs knitted long to be turned " +
        "back. It shrinks a little in the first wash and then no more; the measurements are those after it.",
      fitNote: "Relaxed, with dropped shoulders. Take your usual size for room, one smaller for less.",
    },
    zh: {
      name: "泽畔华夫格立领毛衣",
      summary: "棉与羊毛织成细密方格，把暖意留在格子里。",
      description:
        "凸起的竖棱与横棱每四针相交一次，中间留下方形凹格：蜂巢毯子不重却暖，也是这个道理。棉比羊毛多，" +
        "所以手感干爽，不毛茸。\n\n" +
        "立领够高，挡得住风；落肩，袖口特意织长，好往回翻。第一次洗会略缩，之后不再缩；" +
        "尺码表写的是缩过之后的尺寸。",
      fitNote: "宽松落肩。要宽裕按平时尺码，要利落选小一码。",
    },
    de: {
      name: "Waffelpullover Fenwick",
      summary: "Baumwolle und Wolle in einem Gitter kleiner Taschen, in denen die Wärme stillsteht.",
      description:
        "Erhabene Rippen und Stege kreuzen sich alle vier Maschen und lassen quadratische Mulden frei; aus " +
        "demselben Grund ist eine Wabendecke warm für ihr Gewicht. Mehr Baumwolle als Wolle, also trocken im " +
        "Griff statt flauschig.\n\n" +
        "Ein Stehkragen, hoch genug gegen Wind, überschnittene Schultern und lange Bündchen zum Umschlagen. Bei " +
        "der ersten Wäsche läuft er ein wenig ein, danach nicht mehr; die Maße gelten für danach.",
      fitNote: "Locker, mit überschnittenen Schultern. Für viel Raum die übliche Größe, für weniger eine kleiner.",
    },
    fr: {
      name: "Pull nid d’abeille Fenwick",
      summary: "Coton et laine en grille de petites alvéoles où la chaleur ne bouge plus.",
      description:
        "Nervures et côtes en relief se croisent toutes les quatre mailles et laissent des creux carrés : c’est " +
        "aussi pourquoi une couverture nid d’abeille est chaude pour son poids. Plus de coton que de laine, donc " +
        "un toucher sec plutôt que duveteux.\n\n" +
        "Un col montant assez haut contre le vent, des épaules tombantes, des poignets longs à retourner. Il " +
        "rétrécit un peu au premier lavage, puis plus ; les mesures sont celles d’après.",
      fitNote: "Ample, épaules tombantes. Votre taille pour être au large, une de moins pour l’être moins.",
    },
    ja: {
      name: "フェンウィック ワッフル編み セーター",
      summary: "コットンとウールの小さなます目が、ぬくもりをとどめます。",
      description:
        "縦の畝と横の畝が4目ごとに交わり、間に四角いくぼみができる。" +
        "ハニカム織の毛布が軽くて暖かいのと同じ理屈です。ウールよりコットンが多いので、毛羽立たず、" +
        "さらりとした手ざわり。\n\n" +
        "風をよけるファネルネックにドロップショルダー、折り返せる長めの袖口。最初の洗濯で少しだけ縮み、" +
        "その後は変わりません。サイズ表は縮んだあとの寸法です。",
      fitNote: "ゆったりしたドロップショルダー。ゆとりが欲しければ普段のサイズ、控えめがよければひとつ下を。",
    },
  },
  fibres: [
    { part: "whole", name: "cotton", percent: 55 },
    { part: "whole", name: "wool", percent: 45 },
  ],
  care: { wash: "machine-30-wool", bleach: "do-not-bleach", dry: "flat", iron: "low", professional: "dry-clean-p" },
  prices: {
    USD: 128_00,
    EUR: 129_00,
    GBP: 115_00,
    JPY: 19_800,
    AUD: 199_00,
    CAD: 175_00,
    HKD: 995_00,
    AED: 470_00,
  },
  sizes: ["XS", "S", "M", "L", "XL", "XXL"],
  weightGrams: [500, 535, 570, 610, 655, 700],
  measurementsCm: {
    chest: [50, 52.5, 55, 58, 61.5, 65],
    hem: [45, 47.5, 50, 53, 56.5, 60],
    shoulder: [47, 48.5, 50, 52, 54, 56],
    sleeve: [54, 55, 56, 57, 58, 58.5],
    length: [62, 64, 66, 68, 70, 72],
  },
  colours: [
    {
      code: "FLN",
      hex: "#cfc6b8",
      accents: [],
      name: { en: "Flannel", zh: "法兰绒灰", de: "Flanell", fr: "Flanelle", ja: "フランネル" },
      stockPieces: [6, 14, 20, 18, 10, 5],
    },
    {
      code: "SLT",
      hex: "#56606b",
      accents: [],
      name: { en: "Slate", zh: "石板灰", de: "Schiefer", fr: "Ardoise", ja: "スレート" },
      stockPieces: [6, 14, 20, 18, 10, 5],
    },
    {
      code: "OCH",
      hex: "#c08a2e",
      accents: [],
      name: { en: "Ochre", zh: "赭黄", de: "Ocker", fr: "Ocre", ja: "オーカー" },
      stockPieces: [4, 8, 12, 10, 0, 2],
    },
  ],
};

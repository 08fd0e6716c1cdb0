import type { RangeStyle } from "../range-style.ts";

export const larkfieldGarterSweater: RangeStyle = {
  code: "S206",
  slug: "larkfield-garter-sweater",
  category: "sweaters",
  wearer: "women",
  fit: "relaxed",
  stitch: "garter",
  neckline: "crew",
  closure: "none",
  cut: {
    sleeve: "raglan",
    sleeveLength: "long",
    length: "hip",
    hem: "straight",
    pocket: "none",
    leg: "none",
    motif: "none",
    buttons: "none",
  },
  seasons: ["spring", "autumn", "winter"],
  feel: "soft",
  warmth: 3,
  shownOn: { heightCm: 173, size: "M" },
  goesWith: ["J301", "C401", "P104"],
  construction: "knitted",
  noun: "pullover",
  hsCode: "611030",
  hasAnimalParts: false,
  text: {
    en: {
      name: "Larkfield Garter Sweater",
      summary: "The one for every day: garter ridges in a blend that goes through the machine.",
      description:
        "Garter stitch is knitting at its plainest, the same loop row after row, and the ridges it makes hide a " +
        "week of wear. Acrylic and nylon do the work, a fifth of wool takes away the shine.\n\n" +
        "It comes out of a gentle wash in shape and dries overnight. Raglan sleeves, a collar that does not " +
        "stretch, and a hem that may be worn in or out.",
      fitNote: "Relaxed through body and arm. True to size.",
    },
    zh: {
      name: "云雀田起伏针毛衣",
      summary: "天天穿的那件：起伏针横棱，混纺纱线，可以机洗。",
      description:
        "起伏针是编织里最朴素的一种，一行又一行都是同样的线圈，织出的横棱藏得住一星期的褶皱。腈纶与锦纶耐穿，" +
        "五分之一的羊毛收住光泽。\n\n" +
        "轻柔程序洗完不走形，晾一夜就干。插肩袖，领口不会越撑越大，下摆塞进去、放出来都行。",
      fitNote: "身与袖都宽松。按平时尺码选。",
    },
    de: {
      name: "Kraus-rechts-Pullover Larkfield",
      summary: "Der für jeden Tag: kraus rechts gestrickt, aus einer Mischung, die in die Maschine darf.",
      description:
        "Kraus rechts ist Stricken in seiner einfachsten Form, Reihe für Reihe dieselbe Masche, und die " +
        "Querrippen verbergen eine Woche Tragen. Polyacryl und Polyamid halten aus, ein Fünftel Wolle nimmt den " +
        "Glanz.\n\n" +
        "Aus dem Schonwaschgang kommt er in Form und ist über Nacht trocken. Raglanärmel, ein Ausschnitt, der " +
        "nicht ausleiert, und ein Saum, der in die Hose passt oder darüber.",
      fitNote: "Locker an Körper und Arm. Fällt normal aus.",
    },
    fr: {
      name: "Pull point mousse Larkfield",
      summary: "Celui de tous les jours : du point mousse dans un mélange qui passe en machine.",
      description:
        "Le point mousse est le tricot le plus simple, la même maille rang après rang, et ses côtes couchées " +
        "cachent une semaine de plis. L’acrylique et le polyamide encaissent, un cinquième de laine ôte le " +
        "brillant.\n\n" +
        "Il sort d’un lavage délicat sans se déformer et sèche en une nuit. Manches raglan, encolure qui ne se " +
        "détend pas, ourlet à porter dedans ou dehors.",
      fitNote: "Ample au corps et aux bras. Taille normalement.",
    },
    ja: {
      name: "ラークフィールド ガーター編み セーター",
      summary: "毎日のための一枚。ガーター編みの畝と、洗濯機で洗える混紡糸。",
      description:
        "ガーター編みは編み物のいちばん素朴な形。どの段も同じ目を重ね、横に並ぶ畝が一週間ぶんの着じわを隠します。" +
        "丈夫さはアクリルとナイロン、つやを抑えるのは5分の1のウール。\n\n" +
        "弱水流で洗っても形は崩れず、一晩で乾きます。ラグラン袖に、伸びにくい衿もと。裾は入れても出しても。",
      fitNote: "身頃も袖もゆったり。普段のサイズで。",
    },
  },
  fibres: [
    { part: "whole", name: "acrylic", percent: 50 },
    { part: "whole", name: "nylon", percent: 30 },
    { part: "whole", name: "wool", percent: 20 },
  ],
  care: {
    wash: "machine-30-gentle",
    bleach: "do-not-bleach",
    dry: "flat",
    iron: "do-not-iron",
    professional: "do-not-dry-clean",
  },
  prices: {
    USD: 78_00,
    EUR: 79_00,
    GBP: 69_00,
    JPY: 12_400,
    AUD: 125_00,
    CAD: 105_00,
    HKD: 610_00,
    AED: 309_00,
  },
  sizes: ["XS", "S", "M", "L", "XL", "XXL"],
  weightGrams: [340, 365, 390, 420, 450, 485],
  measurementsCm: {
    chest: [48, 50.5, 53, 56, 59.5, 63],
    hem: [44, 46.5, 49, 52, 55.5, 59],
    shoulder: [41, 42, 43, 44.5, 46, 47.5],
    sleeve: [56, 57, 58, 59, 59.5, 60],
    length: [57, 58.5, 60, 61.5, 63, 64.5],
  },
  colours: [
    {
      code: "MLK",
      hex: "#f1ece1",
      accents: [],
      name: { en: "Milk", zh: "牛奶白", de: "Milchweiß", fr: "Blanc lait", ja: "ミルク" },
      stockPieces: [10, 22, 28, 20, 12, 6],
    },
    {
      code: "DEN",
      hex: "#5a7391",
      accents: [],
      name: { en: "Denim Blue", zh: "牛仔蓝", de: "Jeansblau", fr: "Bleu jean", ja: "デニムブルー" },
      stockPieces: [10, 20, 26, 18, 10, 5],
    },
    {
      code: "CRL",
      hex: "#d4705b",
      accents: [],
      name: { en: "Coral", zh: "珊瑚色", de: "Koralle", fr: "Corail", ja: "コーラル" },
      stockPieces: [6, 12, 16, 10, 6, 3],
    },
    {
      code: "BLK",
      hex: "#17181a",
      accents: [],
      name: { en: "Black", zh: "黑色", de: "Schwarz", fr: "Noir", ja: "ブラック" },
      stockPieces: [10, 20, 26, 18, 10, 5],
    },
  ],
};

import type { RangeStyle } from "../range-style.ts";

export const mallowCashmereVNeckPullover: RangeStyle = {
  code: "P109",
  slug: "mallow-cashmere-v-neck-pullover",
  category: "pullovers",
  wearer: "women",
  fit: "slim",
  stitch: "plain",
  neckline: "v",
  closure: "none",
  cut: {
    sleeve: "set-in",
    sleeveLength: "long",
    length: "hip",
    hem: "rib",
    pocket: "none",
    leg: "none",
    motif: "tipping",
    buttons: "none",
  },
  seasons: ["spring", "autumn", "winter"],
  feel: "silky",
  warmth: 3,
  shownOn: { heightCm: 178, size: "S" },
  goesWith: ["C402", "J309", "S214"],
  construction: "knitted",
  noun: "pullover",
  hsCode: "611012",
  hasAnimalParts: false,
  text: {
    en: {
      name: "Mallow Cashmere V-Neck Pullover",
      summary: "Two-ply cashmere of 15.5 microns, edged at neck and cuff with three rows of a second colour.",
      description:
        "The hair is combed from the undercoat in spring, dehaired until fewer than three coarse fibres in a " +
        "thousand remain, and spun to Nm 2/28. We knit it at twelve gauge and rather firmly: a loosely knitted " +
        "cashmere feels softer in the shop and pills within a month.\n\n" +
        "The tipping is knitted into the ribs and not sewn on. Wash it by hand with a drop of shampoo and it " +
        "blooms a little each time; in the first weeks take the pilling off with a comb, and it stops.",
      fitNote: "Follows the body without clinging. Fine enough for a blazer. Between sizes, take the larger.",
    },
    zh: {
      name: "锦葵羊绒撞色边V领套头衫",
      summary: "15.5微米双股山羊绒，领口与袖口各织三行撞色细边。",
      description:
        "绒毛春天从山羊底绒里梳下，分梳到每千根里粗毛不足三根，纺成Nm 2/28。我们用12针机，而且织得偏紧：" +
        "织得松的羊绒在店里摸着更软，一个月就起球。\n\n" +
        "细边织在罗纹里，不是另外缝的。滴一滴洗发水手洗，每洗一次绒面就丰盈一点；头几周起的球用梳子梳掉，" +
        "之后便不再起。",
      fitNote: "顺着身体走，不紧绷；薄得可以穿进西装里。介于两码之间选大一码。",
    },
    de: {
      name: "Kaschmir-V-Pullover Mallow",
      summary: "Zweifädiger Kaschmir von 15,5 Mikron, an Hals und Bündchen mit drei Reihen Kontrastfarbe.",
      description:
        "Das Haar wird im Frühjahr aus dem Unterfell gekämmt, entgrannt, bis auf tausend Fasern weniger als drei " +
        "grobe kommen, und zu Nm 2/28 gesponnen. Wir stricken es mit zwölf Nadeln pro Zoll und eher fest: Locker " +
        "gestrickter Kaschmir fühlt sich im Laden weicher an und pillt nach einem Monat.\n\n" +
        "Die Kontraststreifen sind in die Rippe gestrickt und nicht aufgenäht. Mit einem Tropfen Shampoo von " +
        "Hand gewaschen, wird er jedes Mal etwas flauschiger; die Knötchen der ersten Wochen nimmt ein Kamm ab, " +
        "dann kommen keine mehr nach.",
      fitNote:
        "Folgt dem Körper, ohne zu kleben, und passt unter einen Blazer. Zwischen zwei Größen die größere nehmen.",
    },
    fr: {
      name: "Pull col V en cachemire Mallow",
      summary:
        "Cachemire deux fils de 15,5 microns, souligné au col et aux poignets de trois rangs d’une autre couleur.",
      description:
        "Le duvet est peigné au printemps, éjarré jusqu’à moins de trois poils grossiers pour mille, puis filé " +
        "en Nm 2/28. Nous le tricotons en jauge 12, plutôt serré : un cachemire lâche paraît plus doux en " +
        "boutique et bouloche au bout d’un mois.\n\n" +
        "Le liseré est tricoté dans les côtes, pas cousu. Lavé à la main avec une goutte de shampoing, il gonfle " +
        "un peu à chaque fois ; les bouloches des premières semaines partent au peigne et ne reviennent plus.",
      fitNote: "Suit le corps sans coller, assez fin pour un blazer. Entre deux tailles, prenez la plus grande.",
    },
    ja: {
      name: "マロウ カシミヤ Vネック プルオーバー",
      summary: "15.5ミクロンのカシミヤ双糸。衿と袖口に3段の配色ラインを編み入れました。",
      description:
        "春に梳き取った産毛から、粗い毛が千本に三本を切るまで刺し毛を取り除き、Nm 2/28に紡績。12ゲージで、" +
        "あえてやや詰めて編んでいます。ゆるく編んだカシミヤは店頭ではやわらかく感じても、" +
        "ひと月で毛玉になるからです。\n\n" +
        "配色ラインはリブに編み込んだもので、縫い付けではありません。シャンプーを一滴落として手洗いすると、" +
        "そのたびに少しずつふっくらします。はじめの数週間に出る毛玉はコームで取れば、やがて落ち着きます。",
      fitNote: "体に沿いながら張りつかず、ジャケットの下にも着られる薄さ。迷ったら大きいほうを。",
    },
  },
  fibres: [{ part: "whole", name: "cashmere", percent: 100 }],
  care: { wash: "hand-30", bleach: "do-not-bleach", dry: "flat", iron: "low", professional: "dry-clean-f" },
  prices: {
    USD: 248_00,
    EUR: 249_00,
    GBP: 215_00,
    JPY: 38_600,
    AUD: 385_00,
    CAD: 335_00,
    HKD: 1930_00,
    AED: 915_00,
  },
  sizes: ["XS", "S", "M", "L", "XL", "XXL"],
  weightGrams: [190, 200, 215, 230, 245, 265],
  measurementsCm: {
    chest: [40, 42.5, 45, 48, 51.5, 55],
    hem: [37, 39.5, 42, 45, 48.5, 52],
    shoulder: [35, 36, 37, 38.5, 40, 41.5],
    sleeve: [58, 59, 60, 61, 61.5, 62],
    length: [57, 58.5, 60, 61.5, 63, 64.5],
  },
  colours: [
    {
      code: "ROS",
      hex: "#d9a3a0",
      accents: ["#6e2a35"],
      name: { en: "Dog Rose", zh: "蔷薇粉", de: "Heckenrose", fr: "Églantine", ja: "野ばら" },
      stockPieces: [5, 10, 12, 7, 3, 1],
    },
    {
      code: "NVY",
      hex: "#22304f",
      accents: ["#efe6d2"],
      name: { en: "Navy", zh: "藏青", de: "Marineblau", fr: "Bleu marine", ja: "ネイビー" },
      stockPieces: [6, 12, 14, 8, 4, 2],
    },
    {
      code: "FOG",
      hex: "#c9cccb",
      accents: ["#3d4045"],
      name: { en: "Fog", zh: "雾灰", de: "Nebel", fr: "Brume", ja: "フォグ" },
      stockPieces: [4, 10, 12, 6, 0, 2],
    },
    {
      code: "CML",
      hex: "#b98b5e",
      accents: ["#22304f"],
      name: { en: "Camel", zh: "驼色", de: "Camel", fr: "Camel", ja: "キャメル" },
      stockPieces: [4, 8, 3, 6, 3, 1],
    },
  ],
};

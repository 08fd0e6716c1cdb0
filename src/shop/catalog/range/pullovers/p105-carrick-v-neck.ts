import type { RangeStyle } from "../range-style.ts";

export const carrickVNeckPullover: RangeStyle = {
  code: "P105",
  slug: "carrick-v-neck-pullover",
  category: "pullovers",
  wearer: "men",
  fit: "regular",
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
    motif: "none",
    buttons: "none",
  },
  seasons: ["spring", "autumn", "winter"],
  feel: "rustic",
  warmth: 3,
  shownOn: { heightCm: 185, size: "M" },
  goesWith: ["S205", "C404", "P111", "J305"],
  construction: "knitted",
  noun: "pullover",
  hsCode: "611011",
  hasAnimalParts: false,
  text: {
    en: {
      name: "Carrick V-Neck Pullover",
      summary: "Springy woollen-spun yarn, plain stitch, and a V that meets a tie where it should.",
      description:
        "Woollen-spun, which means the fibres lie in every direction and hold more air than a smooth yarn of the " +
        "same weight. Plain stitch throughout, brushed once with teasels, so that it feels worn in on the first " +
        "day.\n\n" +
        "The V is mitred at its point instead of crossed over: twelve stitches meet in one line. Shoulders are " +
        "taped inside and will not grow on a hanger.",
      fitNote: "Regular, with a slightly shortened body that ends at the belt. True to size.",
    },
    zh: {
      name: "岩丘V领套头衫",
      summary: "粗纺羊毛弹性足，平针织就，V领深浅正好配领带。",
      description:
        "粗纺纱里的纤维朝各个方向躺着，同样重量比精纺纱藏住更多空气。通身平针，用起绒草的刺果刷过一遍，" +
        "第一天穿就像穿惯了的旧衣。\n\n" +
        "V尖不是交叠，而是斜接：十二针收成一条直线。肩缝内侧加了嵌条，挂在衣架上也不会越拉越长。",
      fitNote: "常规版型，衣长略短，落在皮带处。按平时尺码选。",
    },
    de: {
      name: "V-Pullover Carrick",
      summary: "Federndes Streichgarn, glatt gestrickt, und ein V, das die Krawatte da trifft, wo es soll.",
      description:
        "Im Streichgarn liegen die Fasern in alle Richtungen und halten mehr Luft als in einem glatten Garn " +
        "gleichen Gewichts. Durchgehend glatt rechts und einmal mit Karden aufgeraut, fühlt er sich schon am " +
        "ersten Tag eingetragen an.\n\n" +
        "Das V ist an der Spitze auf Gehrung gearbeitet statt überkreuzt: Zwölf Maschen treffen sich in einer " +
        "Linie. Die Schultern sind innen mit Band gesichert und wachsen auf dem Bügel nicht.",
      fitNote: "Normale Weite, etwas kürzerer Körper, der am Gürtel endet. Fällt normal aus.",
    },
    fr: {
      name: "Pull col V Carrick",
      summary: "Un fil cardé qui a du ressort, du jersey, et un V qui rencontre la cravate au bon endroit.",
      description:
        "Dans un fil cardé, les fibres partent en tous sens et retiennent plus d’air qu’un fil lisse de même " +
        "poids. Jersey partout, gratté une fois au chardon : on le dirait déjà porté dès le premier jour.\n\n" +
        "La pointe du V est montée en onglet au lieu d’être croisée : douze mailles se rejoignent sur une ligne. " +
        "Les épaules sont renforcées d’un ruban à l’intérieur et ne s’allongent pas sur un cintre.",
      fitNote: "Coupe droite, corps un peu raccourci qui s’arrête à la ceinture. Taille normalement.",
    },
    ja: {
      name: "キャリック Vネック プルオーバー",
      summary: "弾力のある紡毛糸の天竺編み。Vの深さはネクタイの結び目に合わせました。",
      description:
        "紡毛糸は繊維があらゆる方向を向き、同じ重さの梳毛糸より多くの空気を抱えます。全体を天竺で編み、" +
        "チーゼルで一度だけ起毛。着はじめた日から、着慣れたような手ざわりです。\n\n" +
        "Vの先は重ねずに額縁仕立て。12目が一本の線に集まります。肩の内側にはテープを入れ、" +
        "ハンガーに掛けても伸びません。",
      fitNote: "標準的な身幅で、着丈はベルトの位置に合わせてやや短め。普段のサイズで。",
    },
  },
  fibres: [{ part: "whole", name: "wool", percent: 100 }],
  care: { wash: "hand-30", bleach: "do-not-bleach", dry: "flat", iron: "low", professional: "dry-clean-p" },
  prices: {
    USD: 108_00,
    EUR: 109_00,
    GBP: 95_00,
    JPY: 16_800,
    AUD: 169_00,
    CAD: 145_00,
    HKD: 850_00,
    AED: 399_00,
  },
  sizes: ["S", "M", "L", "XL", "XXL", "XXXL"],
  weightGrams: [310, 330, 355, 380, 410, 440],
  measurementsCm: {
    chest: [50, 53, 56, 59.5, 63, 67],
    hem: [42, 45, 48, 51.5, 55, 59],
    shoulder: [42.5, 44, 45.5, 47, 48.5, 50],
    sleeve: [61, 62.5, 64, 65, 66, 66.5],
    length: [64, 66, 68, 70, 72, 73.5],
  },
  colours: [
    {
      code: "GRY",
      hex: "#9a9da1",
      accents: [],
      name: { en: "Grey Marl", zh: "花灰", de: "Grau meliert", fr: "Gris chiné", ja: "杢グレー" },
      stockPieces: [10, 18, 20, 14, 8, 4],
    },
    {
      code: "NVY",
      hex: "#22304f",
      accents: [],
      name: { en: "Navy", zh: "藏青", de: "Marineblau", fr: "Bleu marine", ja: "ネイビー" },
      stockPieces: [10, 18, 20, 14, 8, 4],
    },
    {
      code: "CLR",
      hex: "#6e2a35",
      accents: [],
      name: { en: "Claret", zh: "酒红", de: "Weinrot", fr: "Bordeaux", ja: "ワイン" },
      stockPieces: [6, 10, 12, 8, 0, 2],
    },
    {
      code: "LVT",
      hex: "#6f7a6a",
      accents: [],
      name: { en: "Lovat", zh: "灰绿", de: "Graugrün", fr: "Gris-vert", ja: "グレイッシュグリーン" },
      stockPieces: [4, 10, 12, 8, 4, 2],
    },
  ],
};

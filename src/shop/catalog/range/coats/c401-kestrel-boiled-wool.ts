import type { RangeStyle } from "../range-style.ts";

export const kestrelBoiledWoolCoat: RangeStyle = {
  code: "C401",
  slug: "kestrel-boiled-wool-coat",
  category: "coats",
  wearer: "women",
  fit: "regular",
  stitch: "boiled",
  neckline: "collarless",
  closure: "buttons",
  cut: {
    sleeve: "set-in",
    sleeveLength: "long",
    length: "knee",
    hem: "straight",
    pocket: "welt",
    leg: "none",
    motif: "none",
    buttons: "single-row",
  },
  seasons: ["autumn", "winter", "spring"],
  feel: "dense",
  warmth: 4,
  shownOn: { heightCm: 175, size: "S" },
  goesWith: ["P101", "S203", "J301", "J309"],
  construction: "knitted",
  noun: "coat",
  hsCode: "610210",
  hasAnimalParts: false,
  text: {
    en: {
      name: "Kestrel Boiled-Wool Coat",
      summary: "Knitted half as large again, then felted down until the wind gives up.",
      description:
        "The fabric is knitted first and boiled afterwards: in hot water and friction the stitches " +
        "close, a third of the width goes, and what remains is a felt that bends like a knit. Edges " +
        "are cut raw, because they cannot fray.\n\n" +
        "Collarless, single-breasted, four corozo buttons, two welt pockets. Unlined, so it folds over " +
        "an arm, and warm enough without. Rain beads on it for a quarter of an hour; after that, hang " +
        "it away from the radiator and brush it when dry.",
      fitNote: "Straight, to just above the knee, with room for a thick sweater. True to size.",
    },
    zh: {
      name: "红隼煮羊毛大衣",
      summary: "先织大一半，再缩绒到风也无可奈何。",
      description:
        "先针织，后煮缩：热水与摩擦让线圈一个个合拢，幅宽缩去三分之一，剩下一层毡，却像针织一样柔韧。布" +
        "边直接裁开，不必锁边，因为它散不了。\n\n" +
        "无领，单排扣，四颗椰子果纽扣，两只嵌线袋。不加衬里，搭在手臂上就能带走，单穿也够暖。小雨一刻钟" +
        "内成珠滚落；再久了，挂在离暖气远的地方，干后刷一刷。",
      fitNote: "直身，长至膝上，里面容得下厚毛衣。按平时尺码选。",
    },
    de: {
      name: "Walkmantel Kestrel",
      summary: "Um die Hälfte größer gestrickt, dann gewalkt, bis der Wind aufgibt.",
      description:
        "Erst wird gestrickt, dann gewalkt: In heißem Wasser und unter Reibung schließen sich die " +
        "Maschen, ein Drittel der Breite verschwindet, und übrig bleibt ein Filz, der sich biegt wie " +
        "ein Gestrick. Die Kanten sind offen geschnitten, denn sie können nicht ausfransen.\n\n" +
        "Kragenlos, einreihig, vier Corozoknöpfe, zwei Paspeltaschen. Ungefüttert, deshalb über dem " +
        "Arm zu tragen, und auch so warm genug. Regen perlt eine Viertelstunde lang ab; danach nicht " +
        "an die Heizung hängen und nach dem Trocknen ausbürsten.",
      fitNote: "Gerade, bis knapp über das Knie, mit Platz für einen dicken Pullover. Fällt normal aus.",
    },
    fr: {
      name: "Manteau en laine bouillie Kestrel",
      summary: "Tricoté moitié plus grand, puis foulé jusqu’à ce que le vent renonce.",
      description:
        "L’étoffe est d’abord tricotée, ensuite bouillie : dans l’eau chaude et le frottement, les " +
        "mailles se ferment, un tiers de la largeur s’en va et il reste un feutre souple comme un " +
        "tricot. Les bords sont coupés à cru, puisqu’ils ne peuvent pas s’effilocher.\n\n" +
        "Sans col, à simple boutonnage, quatre boutons en corozo, deux poches passepoilées. Non " +
        "doublé, il se plie sur le bras, et il est assez chaud ainsi. La pluie y perle un quart " +
        "d’heure ; au-delà, suspendez-le loin du radiateur et brossez-le une fois sec.",
      fitNote: "Droit, juste au-dessus du genou, avec de la place pour un gros pull. Taille normalement.",
    },
    ja: {
      name: "ケストレル 縮絨ウール コート",
      summary: "五割大きく編んでから、風があきらめるまで縮絨しました。",
      description:
        "先に編み、それから煮ます。熱い湯と摩擦で編み目が閉じ、幅の三分の一が縮んで、ニットのように曲が" +
        "るフェルトが残ります。ほつれないので、端は裁ち切りのままです。\n\n" +
        "襟なし、シングル、四つのコロゾボタン、二つの箱ポケット。裏地がないので腕に掛けて持ち歩け、それ" +
        "でも十分に暖かい。雨は十五分ほど玉になって落ちます。それ以上濡れたら、暖房から離して掛け、乾い" +
        "てからブラシを。",
      fitNote: "膝上丈のストレート。厚手のセーターが着込めます。いつものサイズを。",
    },
  },
  fibres: [{ part: "whole", name: "wool", percent: 100 }],
  care: {
    wash: "do-not-wash",
    bleach: "do-not-bleach",
    dry: "flat",
    iron: "low",
    professional: "dry-clean-p",
  },
  prices: {
    USD: 298_00,
    EUR: 299_00,
    GBP: 259_00,
    JPY: 45_800,
    AUD: 459_00,
    CAD: 405_00,
    HKD: 2330_00,
    AED: 1095_00,
  },
  sizes: ["XS", "S", "M", "L", "XL", "XXL"],
  weightGrams: [1010, 1060, 1120, 1185, 1255, 1330],
  measurementsCm: {
    chest: [48, 50.5, 53, 56, 59.5, 63],
    hem: [54, 56.5, 59, 62, 65.5, 69],
    shoulder: [39, 40, 41, 42.5, 44, 45.5],
    sleeve: [58, 59, 60, 61, 61.5, 62],
    length: [92, 93.5, 95, 96.5, 98, 99.5],
  },
  colours: [
    {
      code: "LOD",
      hex: "#3f4a38",
      accents: [],
      name: { en: "Loden", zh: "洛登绿", de: "Loden", fr: "Loden", ja: "ローデングリーン" },
      stockPieces: [4, 8, 12, 8, 4, 2],
    },
    {
      code: "BER",
      hex: "#7a2738",
      accents: [],
      name: { en: "Berry", zh: "莓果红", de: "Beere", fr: "Baie", ja: "ベリー" },
      stockPieces: [4, 8, 10, 6, 3, 0],
    },
    {
      code: "ANT",
      hex: "#36393d",
      accents: [],
      name: { en: "Anthracite", zh: "炭黑", de: "Anthrazit", fr: "Anthracite", ja: "アンスラサイト" },
      stockPieces: [4, 8, 12, 8, 4, 2],
    },
  ],
};

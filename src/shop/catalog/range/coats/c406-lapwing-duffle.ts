import type { RangeStyle } from "../range-style.ts";

export const lapwingDuffleCoat: RangeStyle = {
  code: "C406",
  slug: "lapwing-duffle-coat",
  category: "coats",
  wearer: "unisex",
  fit: "relaxed",
  stitch: "boiled",
  neckline: "hood",
  closure: "buttons",
  cut: {
    sleeve: "set-in",
    sleeveLength: "long",
    length: "thigh",
    hem: "straight",
    pocket: "flap",
    leg: "none",
    motif: "none",
    buttons: "toggle",
  },
  seasons: ["autumn", "winter"],
  feel: "dense",
  warmth: 5,
  shownOn: { heightCm: 180, size: "M" },
  goesWith: ["P102", "S201", "S204", "J310"],
  construction: "knitted",
  noun: "coat",
  hsCode: "610210",
  hasAnimalParts: true,
  text: {
    en: {
      name: "Lapwing Duffle Coat",
      summary: "Boiled wool, four horn toggles, a hood deep enough to read a map in.",
      description:
        "We knit the body panels 96 centimetres wide and boil them down to 60. At that density the " +
        "wool turns wind without a membrane and takes a raw edge, so hem, flaps and hood are cut and " +
        "left; only the seams are bound, in cotton tape.\n\n" +
        "The toggles are cow horn on waxed cotton cord, spaced for gloved fingers. Two flap pockets " +
        "hold a folded newspaper, a tab closes the throat. It weighs what it looks: about a kilo and a " +
        "half in M. Snow brushes off; a wet hood dries overnight on the hook, and the felt closes a " +
        "little more each winter.",
      fitNote:
        "Straight and roomy, to mid-thigh, over any sweater of ours. Women usually take one size smaller " +
        "than their own.",
    },
    zh: {
      name: "麦鸡牛角扣大衣",
      summary: "煮羊毛，四颗牛角棒扣，帽子深得能躲进去看地图。",
      description:
        "衣片织到96厘米宽，煮缩到60厘米。到了这个密度，羊毛不靠任何薄膜也挡得住风，边缘裁开便是光边，下" +
        "摆、袋盖、帽沿一概如此；只有缝份用棉带包住。\n\n" +
        "牛角棒扣系在打蜡棉绳上，间距留给戴手套的手指。两只带盖口袋装得下对折的报纸，领口一枚搭襻护住咽" +
        "喉。看着多重就有多重：M码约一公斤半。雪一拂就落；帽子湿了，挂一夜便干，而毡面每过一个冬天，又" +
        "密实一分。",
      fitNote: "直身宽绰，长至大腿中部，本店任何一件毛衣都能套在里面。女士通常比自己的尺码选小一码。",
    },
    de: {
      name: "Dufflecoat Lapwing",
      summary: "Gewalkte Wolle, vier Knebel aus Horn, eine Kapuze, in der man eine Karte lesen kann.",
      description:
        "Die Teile werden 96 Zentimeter breit gestrickt und auf 60 gewalkt. In dieser Dichte hält " +
        "Wolle den Wind ohne Membran ab und verträgt offene Kanten: Saum, Patten und Kapuze sind nur " +
        "geschnitten, allein die Nähte sind mit Baumwollband eingefasst.\n\n" +
        "Die Knebel sind aus Rinderhorn, an gewachster Baumwollkordel und so gesetzt, dass Finger im " +
        "Handschuh sie fassen. In die zwei Pattentaschen passt eine gefaltete Zeitung, ein Riegel " +
        "schließt den Hals. Er wiegt, wonach er aussieht: rund anderthalb Kilo in M. Schnee lässt sich " +
        "abbürsten, eine nasse Kapuze trocknet über Nacht am Haken, und mit jedem Winter wird der Filz " +
        "noch etwas dichter.",
      fitNote:
        "Gerade und geräumig, bis Mitte Oberschenkel, über jeden unserer Pullover. Frauen nehmen meist " +
        "eine Größe kleiner als ihre eigene.",
    },
    fr: {
      name: "Duffle-coat Lapwing",
      summary: "De la laine bouillie, quatre brandebourgs de corne, une capuche où l’on peut lire une carte.",
      description:
        "Les panneaux sont tricotés sur 96 centimètres de large et bouillis jusqu’à 60. À cette " +
        "densité, la laine coupe le vent sans membrane et supporte un bord franc : ourlet, rabats et " +
        "capuche sont coupés et laissés ainsi ; seules les coutures sont gansées, d’un ruban de coton.\n\n" +
        "Les bûchettes sont en corne de vache, sur cordon de coton ciré, espacées pour des doigts " +
        "gantés. Deux poches à rabat contiennent un journal plié, une patte ferme la gorge. Il pèse ce " +
        "dont il a l’air : environ un kilo et demi en M. La neige s’en va d’un coup de brosse, une " +
        "capuche mouillée sèche dans la nuit sur la patère, et le feutre se resserre un peu à chaque " +
        "hiver.",
      fitNote:
        "Droit et spacieux, à mi-cuisse, par-dessus n’importe lequel de nos pulls. Les femmes prennent " +
        "en général une taille de moins.",
    },
    ja: {
      name: "ラップウィング 縮絨 ダッフルコート",
      summary: "縮絨ウールに四つの角のトグル。地図を広げて読めるほど深いフード。",
      description:
        "身頃は幅96cmに編み、60cmまで縮絨します。ここまで詰まると、膜を貼らなくても風を通さず、端も裁ち" +
        "切りでほつれません。裾もフラップもフードも切ったまま。縫い代だけを綿テープでくるみました。\n\n" +
        "トグルは牛の角、ひもは蝋引きの綿。手袋の指でつかめる間隔に付けています。フラップポケットは折っ" +
        "た新聞が入る大きさ、喉元はタブで留まります。見た目どおりの重さで、Mで約1.5kg。雪は払えば落ち、" +
        "濡れたフードは一晩掛ければ乾き、冬を越すたびに目が少しずつ詰まっていきます。",
      fitNote:
        "腿の中ほどまでのまっすぐでゆったりした形。どのセーターの上にも着られます。女性は一つ小さいサイズ" +
        "が目安です。",
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
    USD: 348_00,
    EUR: 349_00,
    GBP: 299_00,
    JPY: 53_600,
    AUD: 535_00,
    CAD: 469_00,
    HKD: 2710_00,
    AED: 1280_00,
  },
  sizes: ["XS", "S", "M", "L", "XL", "XXL", "XXXL"],
  weightGrams: [1340, 1400, 1470, 1550, 1640, 1740, 1850],
  measurementsCm: {
    chest: [55, 57.5, 60, 63, 66.5, 70, 73.5],
    hem: [58, 60.5, 63, 66, 69.5, 73, 76.5],
    shoulder: [45, 46.5, 48, 50, 52, 54, 56],
    sleeve: [59, 60.5, 62, 63.5, 65, 66, 67],
    length: [84, 86, 88, 90, 92, 94, 96],
  },
  colours: [
    {
      code: "CML",
      hex: "#b98b5e",
      accents: [],
      name: { en: "Camel", zh: "驼色", de: "Camel", fr: "Camel", ja: "キャメル" },
      stockPieces: [3, 8, 12, 10, 6, 3, 2],
    },
    {
      code: "NVY",
      hex: "#1f2a44",
      accents: [],
      name: { en: "Navy", zh: "藏青", de: "Marineblau", fr: "Bleu marine", ja: "ネイビー" },
      stockPieces: [4, 8, 12, 12, 6, 3, 1],
    },
    {
      code: "BOG",
      hex: "#3c4636",
      accents: [],
      name: { en: "Bog Green", zh: "沼泽绿", de: "Moorgrün", fr: "Vert tourbière", ja: "ボグリーン" },
      stockPieces: [3, 6, 10, 8, 4, 0, 2],
    },
    {
      code: "RHP",
      hex: "#9b2f2c",
      accents: [],
      name: { en: "Rosehip", zh: "蔷薇果红", de: "Hagebutte", fr: "Églantier", ja: "ローズヒップ" },
      stockPieces: [2, 6, 8, 3, 4, 2, 0],
    },
  ],
};

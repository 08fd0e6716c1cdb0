import type { RangeStyle } from "../range-style.ts";

export const inverayAranSweater: RangeStyle = {
  code: "S207",
  slug: "inveray-aran-sweater",
  category: "sweaters",
  wearer: "unisex",
  fit: "relaxed",
  stitch: "cable",
  neckline: "crew",
  closure: "none",
  cut: {
    sleeve: "set-in",
    sleeveLength: "long",
    length: "hip",
    hem: "deep-rib",
    pocket: "none",
    leg: "none",
    motif: "braid-and-diamond",
    buttons: "none",
  },
  seasons: ["autumn", "winter"],
  feel: "rustic",
  warmth: 5,
  shownOn: { heightCm: 174, size: "S" },
  goesWith: ["C406", "C405", "J304"],
  construction: "knitted",
  noun: "pullover",
  hsCode: "611011",
  hasAnimalParts: false,
  text: {
    en: {
      name: "Inveray Aran Sweater",
      summary: "Plaits, diamonds filled with moss stitch and honeycomb down the sleeves: nine hundred grams of wool.",
      description:
        "Reading from the middle: a braid of twelve stitches, a diamond on either side with moss stitch inside " +
        "it, a rope, and purl between them all, so that each stands on its own ground. It is knitted at five " +
        "gauge in a three-ply that still holds some of the sheep’s grease, which is why rain beads on it for a " +
        "while.\n\n" +
        "Natural is scoured and nothing else. The ribs are knitted two sizes tighter than the body and come back " +
        "every time. Expect a day and a half on a towel to dry, and, now and then, a seed of hay left in the " +
        "yarn: it pulls out.",
      fitNote:
        "Relaxed, heavy, with a straight body. Women usually take one size smaller. It eases by a centimetre or " +
        "two in wear.",
    },
    zh: {
      name: "湾口阿兰花毛衣",
      summary: "辫子花、填满桂花针的菱形、袖上的蜂巢花：九百克羊毛。",
      description:
        "从正中往外看：一条十二针的辫子花，两旁各一列菱形，里头填桂花针，再外面是一条绳花；花与花之间隔着反针，" +
        "每一样都站在自己的地上。5针机，三股纱，留着几分羊脂，所以小雨落上去会先滚成水珠。\n\n" +
        "“本色”只洗毛、不染色。罗纹比大身织紧两档，拉开总会回来。晾干要在毛巾上平铺一天半；" +
        "纱里偶尔会留着一粒草籽，拈掉就好。",
      fitNote: "宽松，分量足，直身。女士一般选小一码。穿久了会松一两厘米。",
    },
    de: {
      name: "Aran-Pullover Inveray mit Zopfmuster",
      summary: "Flechtzöpfe, Rauten voller Perlmuster und Waben auf den Ärmeln: neunhundert Gramm Wolle.",
      description:
        "Von der Mitte aus gelesen: ein Flechtzopf über zwölf Maschen, auf jeder Seite eine mit Perlmuster " +
        "gefüllte Raute, ein Seilzopf, und dazwischen linke Maschen, damit jedes Muster für sich steht. " +
        "Gestrickt mit fünf Nadeln pro Zoll aus dreifachem Garn, das noch etwas Wollfett hält; darum perlt der " +
        "Regen eine Weile ab.\n\n" +
        "„Natur“ ist gewaschen und sonst nichts. Die Rippe ist zwei Stufen fester gestrickt als der Körper und " +
        "zieht sich jedes Mal zurück. Zum Trocknen braucht er anderthalb Tage auf einem Handtuch, und ab und zu " +
        "steckt noch ein Heusamen im Garn: Er lässt sich herauszupfen.",
      fitNote:
        "Locker, schwer, gerade. Frauen nehmen meist eine Größe kleiner. Beim Tragen gibt er ein, zwei " +
        "Zentimeter nach.",
    },
    fr: {
      name: "Pull irlandais à torsades Inveray",
      summary:
        "Tresses, losanges garnis de point de riz, nids d’abeille sur les manches : neuf cents grammes de laine.",
      description:
        "En partant du milieu : une tresse de douze mailles, de chaque côté un losange rempli de point de riz, " +
        "puis une corde, et du jersey envers entre eux pour que chacun ait son terrain. Jauge 5, fil trois bouts " +
        "qui garde un peu de suint ; la pluie y perle un moment.\n\n" +
        "« Naturel » est lavé, rien de plus. Les côtes, tricotées deux crans plus serré que le corps, reviennent " +
        "toujours. Comptez un jour et demi sur une serviette pour le séchage, et parfois une graine de foin " +
        "restée dans le fil : elle s’enlève à la main.",
      fitNote:
        "Ample, lourd, corps droit. Les femmes prennent en général une taille de moins. Il cède d’un ou deux " +
        "centimètres à l’usage.",
    },
    ja: {
      name: "インヴェレイ アラン編み セーター",
      summary: "三つ編み、鹿の子を詰めたダイヤ、袖のハニカム。900gのウールです。",
      description:
        "中央から順に、12目の三つ編み、その両脇に鹿の子編みで埋めたダイヤ、さらに縄。間はすべて裏目なので、" +
        "どの柄もくっきりと立ち上がります。羊の脂を少し残した三本撚りの糸を5ゲージで編んでいるため、" +
        "小雨ならしばらく玉になって転がります。\n\n" +
        "「生成り」は毛を洗っただけの色。リブは身頃より二段階きつく編み、引いても必ず戻ります。" +
        "乾くまではタオルの上で一日半。糸にときどき残る干し草の種は、つまめば取れます。",
      fitNote:
        "ゆったりとして重みのある、まっすぐな身頃。女性はひとつ下のサイズが目安です。着るうちに1〜2cmなじみます。",
    },
  },
  fibres: [{ part: "whole", name: "wool", percent: 100 }],
  care: { wash: "hand-30", bleach: "do-not-bleach", dry: "flat", iron: "do-not-iron", professional: "dry-clean-p" },
  prices: {
    USD: 198_00,
    EUR: 199_00,
    GBP: 175_00,
    JPY: 30_800,
    AUD: 309_00,
    CAD: 269_00,
    HKD: 1540_00,
    AED: 729_00,
  },
  sizes: ["XS", "S", "M", "L", "XL", "XXL", "XXXL"],
  weightGrams: [785, 835, 890, 950, 1025, 1105, 1195],
  measurementsCm: {
    chest: [51, 53.5, 56, 59, 62.5, 66, 70],
    hem: [44, 46.5, 49, 52, 55.5, 59, 63],
    shoulder: [42, 43.5, 45, 47, 49, 51, 53],
    sleeve: [58, 59.5, 61, 62.5, 64, 65, 65.5],
    length: [63, 65, 67, 69, 71, 73, 74.5],
  },
  colours: [
    {
      code: "NAT",
      hex: "#e3d9c3",
      accents: [],
      name: { en: "Natural", zh: "本色", de: "Natur", fr: "Naturel", ja: "生成り" },
      stockPieces: [6, 12, 18, 16, 10, 5, 2],
    },
    {
      code: "MID",
      hex: "#1d2540",
      accents: [],
      name: { en: "Midnight", zh: "午夜蓝", de: "Mitternachtsblau", fr: "Bleu nuit", ja: "ミッドナイト" },
      stockPieces: [5, 10, 14, 12, 8, 4, 2],
    },
    {
      code: "MOS",
      hex: "#5c6b3c",
      accents: [],
      name: { en: "Moss", zh: "苔绿", de: "Moosgrün", fr: "Vert mousse", ja: "モスグリーン" },
      stockPieces: [4, 8, 10, 3, 6, 0, 1],
    },
  ],
};

import type { RangeStyle } from "../range-style.ts";

export const hollinWoolJumpsuit: RangeStyle = {
  code: "J303",
  slug: "hollin-wool-jumpsuit",
  category: "jumpsuits",
  wearer: "women",
  fit: "relaxed",
  stitch: "plain",
  neckline: "scoop",
  closure: "placket",
  cut: {
    sleeve: "set-in",
    sleeveLength: "long",
    length: "ankle",
    hem: "rib",
    pocket: "patch",
    leg: "ribbed-cuff",
    motif: "none",
    buttons: "single-row",
  },
  seasons: ["autumn", "winter", "spring"],
  feel: "soft",
  warmth: 3,
  shownOn: { heightCm: 175, size: "S" },
  goesWith: ["S205", "C401", "C408", "S203"],
  construction: "knitted",
  noun: "jumpsuit",
  hsCode: "611490",
  hasAnimalParts: false,
  text: {
    en: {
      name: "Hollin Wool Jumpsuit",
      summary: "Fine wool from shoulder to cuffed ankle, for the warm half of the house.",
      description:
        "Jersey-weight wool of 19.5 microns, knitted on a circular machine and cut on the straight so " +
        "that it does not twist. It breathes in a heated room and does not feel cold in an unheated " +
        "one.\n\n" +
        "Six buttons to the waist, a drawcord inside it, cuffs at wrist and ankle. Two patch pockets " +
        "are knitted double and will carry a telephone without sagging. A day on a hanger by an open " +
        "window freshens it as well as a wash.",
      fitNote: "Relaxed everywhere, narrow at the ankle. True to size.",
    },
    zh: {
      name: "霍林羊毛连体裤",
      summary: "从肩到束口脚踝，一身细羊毛，宜居家，也宜不出远门的日子。",
      description:
        "19.5微米羊毛，圆机织成汗布的厚度，顺着直纹裁剪，洗后不会扭。暖气房里透气，没有暖气的房间里也不" +
        "觉得凉。\n\n" +
        "前襟六颗纽扣开到腰，腰内穿抽绳，袖口和脚踝都有罗纹束口。两只贴袋织成双层，放手机也不坠。想让它" +
        "清爽，在开窗的地方挂一天，与洗一次无异。",
      fitNote: "整体宽松，脚踝收窄。按平时尺码选。",
    },
    de: {
      name: "Woll-Jumpsuit Hollin",
      summary: "Feine Wolle von der Schulter bis zum Bündchen am Knöchel, für die warme Hälfte des Hauses.",
      description:
        "Wolle von 19,5 Mikron in Jersey-Stärke, auf der Rundstrickmaschine gestrickt und im geraden " +
        "Fadenlauf zugeschnitten, damit sich nichts verdreht. Im geheizten Zimmer atmet sie, im " +
        "ungeheizten fühlt sie sich nicht kalt an.\n\n" +
        "Sechs Knöpfe bis zur Taille, darin ein Zugband, Bündchen an Handgelenk und Knöchel. Die " +
        "beiden aufgesetzten Taschen sind doppelt gestrickt und tragen ein Telefon, ohne auszubeulen. " +
        "Ein Tag am offenen Fenster erfrischt ihn so gut wie eine Wäsche.",
      fitNote: "Überall locker, am Knöchel schmal. Fällt normal aus.",
    },
    fr: {
      name: "Combinaison en laine Hollin",
      summary: "De la laine fine de l’épaule à la cheville resserrée, pour la moitié chaude de la maison.",
      description:
        "Une laine de 19,5 microns, de l’épaisseur d’un jersey, tricotée sur métier circulaire et " +
        "coupée droit fil pour ne pas vriller. Elle respire dans une pièce chauffée et ne paraît pas " +
        "froide dans une pièce qui ne l’est pas.\n\n" +
        "Six boutons jusqu’à la taille, un cordon coulissé à l’intérieur, des poignets côtelés aux " +
        "mains et aux chevilles. Les deux poches plaquées, tricotées en double, portent un téléphone " +
        "sans bâiller. Une journée sur un cintre à la fenêtre la rafraîchit aussi bien qu’un lavage.",
      fitNote: "Ample partout, étroite à la cheville. Taille normalement.",
    },
    ja: {
      name: "ホリン ウール オールインワン",
      summary: "肩から足首のリブまで細番手のウール。家でいちばん暖かい場所に似合う一着。",
      description:
        "19.5ミクロンのウールを丸編み機でジャージーの厚さに編み、地の目をまっすぐに裁断。洗っても脚がね" +
        "じれません。暖房の効いた部屋では蒸れにくく、火の気のない部屋でもひやりとしません。\n\n" +
        "ウエストまで六つのボタン、内側にドローコード、袖口と足首はリブ仕立て。二つのパッチポケットは二" +
        "重編みで、電話を入れても口が下がりません。窓辺に一日掛けておけば、洗ったあとのようにさっぱりし" +
        "ます。",
      fitNote: "全体にゆったり、足首だけ細め。いつものサイズをお選びください。",
    },
  },
  fibres: [{ part: "whole", name: "wool", percent: 100 }],
  care: {
    wash: "machine-30-wool",
    bleach: "do-not-bleach",
    dry: "flat",
    iron: "low",
    professional: "dry-clean-p",
  },
  prices: {
    USD: 208_00,
    EUR: 209_00,
    GBP: 185_00,
    JPY: 31_800,
    AUD: 319_00,
    CAD: 279_00,
    HKD: 1620_00,
    AED: 765_00,
  },
  sizes: ["XS", "S", "M", "L", "XL"],
  weightGrams: [520, 550, 585, 620, 660],
  measurementsCm: {
    chest: [46, 48.5, 51, 54, 57.5],
    waist: [42, 44.5, 47, 50, 53.5],
    hip: [50, 52.5, 55, 58, 61.5],
    sleeve: [57, 58, 59, 60, 60.5],
    length: [140, 142.5, 145, 147.5, 150],
    inseam: [71, 72, 73, 74, 75],
  },
  colours: [
    {
      code: "HTH",
      hex: "#8f8196",
      accents: [],
      name: { en: "Heather", zh: "石南紫", de: "Heidekraut", fr: "Bruyère", ja: "ヘザー" },
      stockPieces: [4, 10, 12, 8, 4],
    },
    {
      code: "GRA",
      hex: "#4a4d52",
      accents: [],
      name: { en: "Graphite", zh: "石墨灰", de: "Graphit", fr: "Graphite", ja: "グラファイト" },
      stockPieces: [4, 10, 12, 8, 4],
    },
  ],
};

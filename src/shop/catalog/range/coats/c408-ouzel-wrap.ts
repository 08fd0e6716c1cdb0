import type { RangeStyle } from "../range-style.ts";

export const ouzelWrapCoat: RangeStyle = {
  code: "C408",
  slug: "ouzel-wrap-coat",
  category: "coats",
  wearer: "women",
  fit: "oversized",
  stitch: "brioche",
  neckline: "shawl",
  closure: "wrap-tie",
  cut: {
    sleeve: "drop",
    sleeveLength: "long",
    length: "knee",
    hem: "rib",
    pocket: "patch",
    leg: "none",
    motif: "none",
    buttons: "none",
  },
  seasons: ["autumn", "winter"],
  feel: "fluffy",
  warmth: 4,
  shownOn: { heightCm: 177, size: "S" },
  goesWith: ["J301", "J303", "J309", "P101"],
  construction: "knitted",
  noun: "coat",
  hsCode: "610210",
  hasAnimalParts: false,
  text: {
    en: {
      name: "Ouzel Wrap Coat",
      summary: "Half coat, half blanket: alpaca brioche that crosses over and ties.",
      description:
        "Fronts and collar are knitted as one strip that begins at the left hem, goes round the neck " +
        "and ends at the right, so the shawl has no seam where it folds. Brioche on five needles in a " +
        "brushed yarn: half alpaca, three tenths wool, two tenths nylon as the core round which the " +
        "rest is spun.\n\n" +
        "No buttons to sew back on. The tie passes through a slit in the side seam and holds the wrap " +
        "at any width; untied, the fronts hang like a scarf. Folded in three it is a pillow for a " +
        "night train. Between outings let it lie on a shelf: on a hanger, something this soft grows.",
      fitNote:
        "Oversized, dropped shoulder, to the knee. Take your own size for layers, one smaller for a single sweater.",
    },
    zh: {
      name: "河乌裹身针织大衣",
      summary: "一半大衣，一半毯子：羊驼毛元宝针，左右一裹，系住就走。",
      description:
        "前襟和领子是一整条：从左下摆起针，绕过后颈，到右下摆收针，青果领翻折的地方没有接缝。五针机元宝" +
        "针，拉毛纱线，以两成锦纶为芯，外面裹五成羊驼毛、三成羊毛。\n\n" +
        "没有纽扣，也就没有掉扣子的事。系带穿过侧缝的开口，裹松裹紧都能停住；不系，两片前襟像围巾一样垂" +
        "着。折三折，是夜车上的枕头。平日请平放在搁板上：这么软的东西，挂着会越挂越长。",
      fitNote: "宽大，落肩，长及膝。要叠穿按平时尺码，里面只穿一件毛衣则小一码。",
    },
    de: {
      name: "Wickelmantel Ouzel",
      summary: "Halb Mantel, halb Decke: Alpaka im Patentmuster zum Wickeln und Binden.",
      description:
        "Vorderteile und Kragen sind ein einziger Streifen: Er beginnt am linken Saum, läuft um den " +
        "Nacken und endet am rechten, darum hat der Schal dort, wo er umschlägt, keine Naht. " +
        "Patentmuster auf fünf Nadeln pro Zoll, aus aufgerautem Garn: zwei Zehntel Polyamid als Seele, " +
        "darum die Hälfte Alpaka und drei Zehntel Wolle.\n\n" +
        "Keine Knöpfe, also auch keine, die abfallen. Der Gürtel läuft durch einen Schlitz in der " +
        "Seitennaht und hält den Mantel in jeder Weite; offen hängen die Vorderteile wie ein Schal. " +
        "Dreifach gefaltet ist er ein Kissen für den Nachtzug. Zwischendurch gehört er ins Regal: Auf " +
        "dem Bügel würde etwas so Weiches länger.",
      fitNote:
        "Weit, mit überschnittener Schulter, bis zum Knie. Für mehrere Lagen die eigene Größe, für einen " +
        "einzelnen Pullover eine kleiner.",
    },
    fr: {
      name: "Manteau portefeuille Ouzel",
      summary: "Mi-manteau, mi-plaid : des côtes anglaises d’alpaga qui se croisent et se nouent.",
      description:
        "Devants et col ne font qu’une seule bande : elle part de l’ourlet gauche, contourne la nuque " +
        "et finit à droite ; le châle n’a donc pas de couture à la pliure. Des côtes anglaises en " +
        "jauge 5, dans un fil gratté : une âme de deux dixièmes de polyamide, et autour, la moitié " +
        "d’alpaga et trois dixièmes de laine.\n\n" +
        "Pas de boutons, donc aucun à recoudre. Le lien passe par une fente de la couture de côté et " +
        "retient le croisé à la largeur voulue ; dénoués, les devants pendent comme une écharpe. Plié " +
        "en trois, c’est l’oreiller d’un train de nuit. Entre deux sorties, posez-le sur une étagère : " +
        "sur un cintre, une maille aussi souple s’allonge.",
      fitNote: "Très ample, épaule tombante, au genou. Votre taille pour superposer, une de moins pour un seul pull.",
    },
    ja: {
      name: "ウーゼル あぜ編み ラップコート",
      summary: "半分はコート、半分はブランケット。アルパカのあぜ編みを、巻いて結びます。",
      description:
        "前身頃と襟はひと続きの帯です。左の裾から編みはじめ、首の後ろを回り、右の裾で終わるので、ショー" +
        "ルカラーの折り目に縫い目がありません。5ゲージのあぜ編み。二割のナイロンを芯に、アルパカ五割と" +
        "ウール三割をからめて起毛した糸を使いました。\n\n" +
        "ボタンがないので、取れる心配もありません。ひもは脇のスリットを通り、好きな幅で留まります。結ば" +
        "なければ、前身頃がマフラーのように垂れます。三つに折れば夜行列車の枕に。着ない日は棚に平置きで。" +
        "これほど柔らかい編み地は、ハンガーに掛けると丈が伸びます。",
      fitNote: "落ち肩、膝丈のオーバーサイズ。重ね着するならいつものサイズ、セーター一枚の上なら一つ下を。",
    },
  },
  fibres: [
    { part: "whole", name: "alpaca", percent: 50 },
    { part: "whole", name: "wool", percent: 30 },
    { part: "whole", name: "nylon", percent: 20 },
  ],
  care: {
    wash: "hand-30",
    bleach: "do-not-bleach",
    dry: "flat-in-shade",
    iron: "do-not-iron",
    professional: "dry-clean-f",
  },
  prices: {
    USD: 338_00,
    EUR: 339_00,
    GBP: 295_00,
    JPY: 52_200,
    AUD: 519_00,
    CAD: 455_00,
    HKD: 2630_00,
    AED: 1240_00,
  },
  sizes: ["XS", "S", "M", "L", "XL"],
  weightGrams: [980, 1030, 1090, 1155, 1225],
  measurementsCm: {
    chest: [62, 64.5, 67, 70, 73.5],
    hem: [58, 60.5, 63, 66, 69.5],
    shoulder: [56, 57, 58, 59.5, 61],
    sleeve: [44, 45, 46, 47, 47.5],
    length: [100, 101.5, 103, 104.5, 106],
  },
  colours: [
    {
      code: "OYS",
      hex: "#d8cfc0",
      accents: [],
      name: { en: "Oyster", zh: "牡蛎白", de: "Auster", fr: "Huître", ja: "オイスター" },
      stockPieces: [3, 8, 10, 6, 3],
    },
    {
      code: "MSE",
      hex: "#8b7f76",
      accents: [],
      name: { en: "Mouse", zh: "鼠灰褐", de: "Mausgrau", fr: "Gris souris", ja: "マウスグレー" },
      stockPieces: [3, 6, 8, 5, 2],
    },
    {
      code: "FIG",
      hex: "#4a2f45",
      accents: [],
      name: { en: "Fig", zh: "无花果紫", de: "Feige", fr: "Figue", ja: "フィグ" },
      stockPieces: [0, 6, 8, 3, 2],
    },
  ],
};

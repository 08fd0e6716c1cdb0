import type { RangeStyle } from "../range-style.ts";

export const weirHalfZipPullover: RangeStyle = {
  code: "P111",
  slug: "weir-half-zip-pullover",
  category: "pullovers",
  wearer: "men",
  fit: "regular",
  stitch: "rib",
  neckline: "funnel",
  closure: "half-zip",
  cut: {
    sleeve: "raglan",
    sleeveLength: "long",
    length: "hip",
    hem: "deep-rib",
    pocket: "none",
    leg: "none",
    motif: "colour-block",
    buttons: "none",
  },
  seasons: ["spring", "autumn", "winter"],
  feel: "smooth",
  warmth: 3,
  shownOn: { heightCm: 186, size: "M" },
  goesWith: ["J305", "C405", "P108", "P103"],
  construction: "knitted",
  noun: "pullover",
  hsCode: "611011",
  hasAnimalParts: false,
  text: {
    en: {
      name: "Weir Half-Zip Pullover",
      summary: "A fine rib in two colours, parted at the chest, that goes from desk to towpath and into the machine.",
      description:
        "Wool and lyocell are spun together to Nm 2/40: wool for warmth that survives a shower, lyocell for a " +
        "surface that stays smooth and takes sweat away. Three knit, one purl, at fourteen gauge; the rib runs " +
        "unbroken through the change of colour, which happens in one row from cuff to cuff.\n\n" +
        "The zip is a two-millimetre coil with a cord instead of a metal puller, and it stops at the third rib. " +
        "On the wool programme it keeps its length; pull it to shape while damp and it needs no iron.",
      fitNote: "Regular, raglan, with a little more length at the back for the saddle. True to size.",
    },
    zh: {
      name: "石堰拼色半拉链套头衫",
      summary: "细罗纹分两色，在胸口相接；办公桌前、河边骑行都穿得，脏了就机洗。",
      description:
        "羊毛与莱赛尔同纺成Nm 2/40：羊毛淋了阵雨也还保暖，莱赛尔让表面光滑、带走汗气。14针机，三正一反的罗纹，" +
        "换色只在一行之间完成，从左袖口到右袖口，纹路不断。\n\n" +
        "拉链用2毫米螺旋齿，拉头是一段绳子而不是金属，停在第三道罗纹处。用羊毛程序机洗不缩长；趁湿拉平整形，" +
        "不用熨。",
      fitNote: "常规版型，插肩袖，后片略长，骑车时不露腰。按平时尺码选。",
    },
    de: {
      name: "Troyer-Pullover Weir mit Reißverschluss",
      summary:
        "Feine Rippe in zwei Farben, an der Brust geteilt: vom Schreibtisch auf den Uferweg und in die Maschine.",
      description:
        "Wolle und Lyocell sind gemeinsam zu Nm 2/40 gesponnen: Wolle für Wärme, die einen Schauer übersteht, " +
        "Lyocell für eine glatte Oberfläche, die Schweiß abführt. Drei rechts, eins links, vierzehn Nadeln pro " +
        "Zoll; die Rippe läuft ohne Unterbrechung durch den Farbwechsel, der in einer einzigen Reihe von " +
        "Bündchen zu Bündchen liegt.\n\n" +
        "Der kurze Reißverschluss ist eine Zwei-Millimeter-Spirale mit Kordel statt Metallzipper. Im " +
        "Wollprogramm behält er seine Länge; feucht in Form gezogen, braucht er kein Bügeleisen.",
      fitNote: "Normale Weite, Raglan, hinten etwas länger fürs Rad. Fällt normal aus.",
    },
    fr: {
      name: "Pull camionneur Weir",
      summary:
        "De fines côtes en deux couleurs, séparées à la poitrine : du bureau au chemin de halage, puis à la " +
        "machine.",
      description:
        "Laine et lyocell sont filés ensemble en Nm 2/40 : la laine pour une chaleur qui résiste à une averse, " +
        "le lyocell pour une surface lisse qui évacue la sueur. Côtes trois-un en jauge 14 ; elles traversent " +
        "sans rupture le changement de couleur, fait sur un seul rang d’un poignet à l’autre.\n\n" +
        "Le demi-zip est une spirale de deux millimètres tirée par un cordon et non par une pièce de métal. Au " +
        "programme laine, il garde sa longueur ; remis en forme humide, il se passe de fer.",
      fitNote: "Coupe droite, manches raglan, dos un peu plus long pour le vélo. Taille normalement.",
    },
    ja: {
      name: "ウィア ハーフジップ プルオーバー",
      summary: "胸で切り替わる2色の細リブ。机に向かう日も川沿いを走る日も着られて、洗濯機で洗えます。",
      description:
        "ウールとリヨセルを混ぜて40番双糸に紡ぎました。ウールはにわか雨に濡れても暖かく、" +
        "リヨセルは表面をなめらかに保って汗を逃がします。14ゲージ、表3目裏1目のリブ。" +
        "色の切り替えは袖口から袖口までちょうど1段で、畝は途切れません。\n\n" +
        "ファスナーは細い2mmのコイル。引き手は金属ではなくコードです。ウールコースで洗っても丈は変わらず、" +
        "湿っているうちに形を整えればアイロンもいりません。",
      fitNote: "標準的な身幅のラグラン袖。自転車に乗っても腰が出ないよう、後ろをやや長くしています。普段のサイズで。",
    },
  },
  fibres: [
    { part: "whole", name: "wool", percent: 60 },
    { part: "whole", name: "lyocell", percent: 40 },
  ],
  care: { wash: "machine-30-wool", bleach: "do-not-bleach", dry: "flat", iron: "low", professional: "dry-clean-p" },
  prices: {
    USD: 134_00,
    EUR: 135_00,
    GBP: 115_00,
    JPY: 20_800,
    AUD: 209_00,
    CAD: 179_00,
    HKD: 1050_00,
    AED: 495_00,
  },
  sizes: ["S", "M", "L", "XL", "XXL", "XXXL"],
  weightGrams: [365, 390, 415, 450, 485, 525],
  measurementsCm: {
    chest: [51, 54, 57, 60.5, 64, 68],
    hem: [44, 47, 50, 53.5, 57, 61],
    shoulder: [43.5, 45, 46.5, 48, 49.5, 51],
    sleeve: [63.5, 65, 66.5, 67.5, 68.5, 69],
    length: [66, 68, 70, 72, 74, 75.5],
  },
  colours: [
    {
      code: "SLT",
      hex: "#56606b",
      accents: ["#22304f"],
      name: { en: "Slate", zh: "石板灰", de: "Schiefer", fr: "Ardoise", ja: "スレート" },
      stockPieces: [6, 14, 18, 12, 6, 2],
    },
    {
      code: "OLV",
      hex: "#6a6b3f",
      accents: ["#e3d9c3"],
      name: { en: "Olive", zh: "橄榄绿", de: "Olive", fr: "Olive", ja: "オリーブ" },
      stockPieces: [5, 12, 14, 10, 5, 2],
    },
    {
      code: "SND",
      hex: "#d8c3a0",
      accents: ["#8a5a34"],
      name: { en: "Sand", zh: "沙色", de: "Sand", fr: "Sable", ja: "サンド" },
      stockPieces: [5, 10, 12, 3, 4, 0],
    },
  ],
};

import type { RangeStyle } from "../range-style.ts";

export const brackenWideStripeSweater: RangeStyle = {
  code: "S212",
  slug: "bracken-wide-stripe-sweater",
  category: "sweaters",
  wearer: "unisex",
  fit: "relaxed",
  stitch: "plain",
  neckline: "crew",
  closure: "none",
  cut: {
    sleeve: "raglan",
    sleeveLength: "long",
    length: "hip",
    hem: "rib",
    pocket: "none",
    leg: "none",
    motif: "wide-stripe",
    buttons: "none",
  },
  seasons: ["autumn", "winter"],
  feel: "rustic",
  warmth: 4,
  shownOn: { heightCm: 171, size: "S" },
  goesWith: ["J304", "C405", "P102"],
  construction: "knitted",
  noun: "pullover",
  hsCode: "611011",
  hasAnimalParts: false,
  text: {
    en: {
      name: "Bracken Wide-Stripe Sweater",
      summary: "Stripes a hand wide in recycled wool that has been a sweater before.",
      description:
        "Old knitwear is sorted by colour, torn back to fibre and spun again; the mixed-in threads give each " +
        "stripe its flecks. Fibres that have been torn once are shorter, so nylon carries them, and the yarn is " +
        "sold to us already in its colours: nothing is dyed again.\n\n" +
        "Eight centimetres a stripe, matched across body and sleeve when the arms hang down. Plain stitch at " +
        "seven gauge, raglan seams linked in the darker colour. It may go into the wool programme with the socks.",
      fitNote: "Relaxed, raglan. True to size; women may take one smaller.",
    },
    zh: {
      name: "蕨原宽条纹毛衣",
      summary: "一掌宽的条纹，再生羊毛织成，前世也是一件毛衣。",
      description:
        "旧毛衣先按颜色分拣，再开松成纤维重新纺纱；混进来的杂色，成了条纹里的细点。开松过的纤维偏短，" +
        "要靠锦纶带着走。纱线到我们手里已经有颜色，不再染第二回。\n\n" +
        "每条宽8厘米，手臂垂下时，身与袖的条纹对齐。7针机平针，插肩缝用深色纱套口。可以和袜子一起放进洗衣机，" +
        "用羊毛程序。",
      fitNote: "宽松插肩袖。按平时尺码选，女士可选小一码。",
    },
    de: {
      name: "Blockstreifen-Pullover Bracken",
      summary: "Handbreite Streifen aus recycelter Wolle, die schon einmal ein Pullover war.",
      description:
        "Alte Strickwaren werden nach Farben sortiert, zur Faser gerissen und neu gesponnen; die mitgelaufenen " +
        "Fäden geben jedem Streifen seine Sprenkel. Einmal gerissene Fasern sind kürzer, darum trägt sie " +
        "Polyamid, und das Garn kommt farbig zu uns: Es wird nichts noch einmal gefärbt.\n\n" +
        "Acht Zentimeter je Streifen, bei hängenden Armen über Körper und Ärmel passend. Glatt rechts, sieben " +
        "Nadeln pro Zoll, Raglannähte in der dunkleren Farbe gekettelt. Darf mit den Socken ins Wollprogramm.",
      fitNote: "Locker, Raglan. Fällt normal aus; Frauen können eine Größe kleiner nehmen.",
    },
    fr: {
      name: "Pull à larges rayures Bracken",
      summary: "Des rayures larges comme la main, dans une laine recyclée qui a déjà été un pull.",
      description:
        "De vieux tricots sont triés par couleur, effilochés jusqu’à la fibre et refilés ; les fils qui s’y " +
        "mêlent donnent à chaque rayure ses mouchetures. Une fibre effilochée est plus courte, le polyamide la " +
        "porte donc, et le fil nous arrive déjà en couleur : on ne reteint rien.\n\n" +
        "Huit centimètres par rayure, raccordées entre corps et manches quand les bras pendent. Jersey en jauge " +
        "7, raglans remaillés dans la couleur foncée. Il va en machine, programme laine, avec les chaussettes.",
      fitNote: "Ample, raglan. Taille normalement ; les femmes peuvent prendre une taille de moins.",
    },
    ja: {
      name: "ブラッケン ワイドボーダー セーター",
      summary: "手のひら幅のボーダー。かつてもセーターだった、再生ウールで編みました。",
      description:
        "古いニットを色ごとに選り分け、繊維に戻して紡ぎ直した糸。混ざり込んだ別の色が、" +
        "ボーダーに小さな斑を残します。一度ほぐした繊維は短いためナイロンで支え、糸ははじめから色づいて届くので、" +
        "染め直しはしません。\n\n" +
        "ボーダーは1本8cm。腕を下ろしたとき、身頃と袖の柄がそろいます。7ゲージの天竺編み、" +
        "ラグラン線は濃いほうの色でリンキング。靴下と一緒にウールコースで洗えます。",
      fitNote: "ゆったりしたラグラン袖。普段のサイズで、女性はひとつ下でも。",
    },
  },
  fibres: [
    { part: "whole", name: "wool", percent: 70 },
    { part: "whole", name: "nylon", percent: 30 },
  ],
  care: { wash: "machine-30-wool", bleach: "do-not-bleach", dry: "flat", iron: "low", professional: "dry-clean-p" },
  prices: {
    USD: 118_00,
    EUR: 119_00,
    GBP: 105_00,
    JPY: 18_400,
    AUD: 185_00,
    CAD: 159_00,
    HKD: 920_00,
    AED: 435_00,
  },
  sizes: ["XS", "S", "M", "L", "XL", "XXL", "XXXL"],
  weightGrams: [475, 505, 540, 580, 620, 670, 725],
  measurementsCm: {
    chest: [51, 53.5, 56, 59, 62.5, 66, 70],
    hem: [44, 46.5, 49, 52, 55.5, 59, 63],
    shoulder: [43, 44.5, 46, 48, 50, 52, 54],
    sleeve: [59, 60.5, 62, 63.5, 65, 66, 66.5],
    length: [62, 64, 66, 68, 70, 72, 73.5],
  },
  colours: [
    {
      code: "RST",
      hex: "#a4502f",
      accents: ["#efe6d2"],
      name: { en: "Rust", zh: "铁锈红", de: "Rost", fr: "Rouille", ja: "さび色" },
      stockPieces: [6, 12, 18, 16, 9, 4, 2],
    },
    {
      code: "NVY",
      hex: "#22304f",
      accents: ["#9a9da1"],
      name: { en: "Navy", zh: "藏青", de: "Marineblau", fr: "Bleu marine", ja: "ネイビー" },
      stockPieces: [6, 14, 20, 16, 10, 5, 2],
    },
    {
      code: "OLV",
      hex: "#6a6b3f",
      accents: ["#e6c860"],
      name: { en: "Olive", zh: "橄榄绿", de: "Olive", fr: "Olive", ja: "オリーブ" },
      stockPieces: [4, 8, 12, 3, 6, 0, 1],
    },
    {
      code: "PLM",
      hex: "#5b2f45",
      accents: ["#d9a3a0"],
      name: { en: "Plum", zh: "李紫", de: "Pflaume", fr: "Prune", ja: "プラム" },
      stockPieces: [4, 9, 12, 8, 5, 2, 1],
    },
  ],
};

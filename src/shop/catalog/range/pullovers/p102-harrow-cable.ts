import type { RangeStyle } from "../range-style.ts";

export const harrowCablePullover: RangeStyle = {
  code: "P102",
  slug: "harrow-cable-pullover",
  category: "pullovers",
  wearer: "unisex",
  fit: "regular",
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
    motif: "rope-cables",
    buttons: "none",
  },
  seasons: ["autumn", "winter"],
  feel: "dense",
  warmth: 4,
  shownOn: { heightCm: 186, size: "M" },
  goesWith: ["C404", "C405", "P108"],
  construction: "knitted",
  noun: "pullover",
  hsCode: "611011",
  hasAnimalParts: false,
  text: {
    en: {
      name: "Harrow Cable Pullover",
      summary: "Six-stitch cables and a channel of moss stitch, in a yarn that keeps its edges.",
      description:
        "Five cables run up the front, each crossing six stitches every eighth row, with moss stitch between " +
        "them so that the ropes stand clear. A fifth of the yarn is nylon, spun into the core: you do not feel " +
        "it, but elbows and cuffs last years longer.\n\n" +
        "The wool is dyed before spinning, which gives each colour a second shade in the shadows. Set-in " +
        "sleeves, a rib of seven centimetres at hem and cuff, and a collar narrow enough to let a shirt show.",
      fitNote: "Straight through the body with room for a shirt. Women usually take one size smaller than their own.",
    },
    zh: {
      name: "田垄绞花套头衫",
      summary: "六针绞花之间嵌着桂花针，纱线有骨，花纹棱角分明。",
      description:
        "前身五条绞花自下而上，每八行交叉一次六针；绞花之间织桂花针压低底面，麻花才立得起来。" +
        "纱线里五分之一是锦纶，包在纱芯：手摸不到，手肘和袖口却能多穿好几年。\n\n" +
        "羊毛先染色、后纺纱，每种颜色的暗处都藏着第二层色调。装袖，下摆与袖口罗纹宽7厘米，领口收得窄，" +
        "正好露出衬衫领。",
      fitNote: "身片直筒，里面穿得下一件衬衫。女士一般比平时选小一码。",
    },
    de: {
      name: "Zopfmuster-Pullover Harrow",
      summary: "Zöpfe über sechs Maschen, dazwischen Perlmuster, in einem Garn mit klaren Kanten.",
      description:
        "Fünf Zöpfe laufen über das Vorderteil; in jeder achten Reihe kreuzen sich sechs Maschen. Dazwischen " +
        "liegt Perlmuster, damit die Stränge frei stehen. Ein Fünftel des Garns ist Polyamid im Kern: zu spüren " +
        "ist es nicht, aber Ellbogen und Bündchen halten Jahre länger.\n\n" +
        "Die Wolle wird vor dem Spinnen gefärbt, daher hat jede Farbe im Schatten einen zweiten Ton. Eingesetzte " +
        "Ärmel, sieben Zentimeter Rippe an Saum und Bündchen und ein Ausschnitt, aus dem ein Hemdkragen gerade " +
        "noch hervorsieht.",
      fitNote: "Gerade geschnitten, mit Platz für ein Hemd. Frauen nehmen meist eine Größe kleiner als gewohnt.",
    },
    fr: {
      name: "Pull à torsades Harrow",
      summary: "Torsades de six mailles séparées par du point de riz, dans un fil au relief net.",
      description:
        "Cinq torsades montent sur le devant ; tous les huit rangs, six mailles s’y croisent. Entre elles, du " +
        "point de riz, pour que les cordes se détachent. Un cinquième du fil est du polyamide, filé à cœur : on " +
        "ne le sent pas, mais coudes et poignets tiennent des années de plus.\n\n" +
        "La laine est teinte avant filature, ce qui donne à chaque couleur une seconde nuance dans les creux. " +
        "Manches montées, sept centimètres de côtes à l’ourlet et aux poignets, et une encolure qui laisse voir " +
        "un col de chemise.",
      fitNote: "Coupe droite, avec la place d’une chemise. Les femmes prennent en général une taille de moins.",
    },
    ja: {
      name: "ハロー ケーブル編み プルオーバー",
      summary: "6目のケーブルの間に鹿の子編み。編み目の輪郭が立つ糸を選びました。",
      description:
        "前身頃を走る5本の縄は、8段ごとに6目を交差させたもの。間に鹿の子編みをはさみ、" +
        "縄をくっきり浮き立たせています。糸の5分の1は芯に通したナイロン。手ざわりはそのままに、" +
        "ひじと袖口の寿命が何年も延びます。\n\n" +
        "ウールは紡ぐ前に染めているので、どの色も陰の部分にもうひとつの色合いがのぞきます。セットインスリーブ、" +
        "裾と袖口のリブは7cm。衿もとは詰まり気味で、シャツの衿がほどよく見えます。",
      fitNote: "身幅はまっすぐで、シャツを重ねられるゆとり。女性は普段よりひとつ下のサイズが目安です。",
    },
  },
  fibres: [
    { part: "whole", name: "wool", percent: 80 },
    { part: "whole", name: "nylon", percent: 20 },
  ],
  care: { wash: "hand-30", bleach: "do-not-bleach", dry: "flat", iron: "do-not-iron", professional: "dry-clean-p" },
  prices: {
    USD: 138_00,
    EUR: 139_00,
    GBP: 119_00,
    JPY: 21_400,
    AUD: 215_00,
    CAD: 189_00,
    HKD: 1080_00,
    AED: 509_00,
  },
  sizes: ["XS", "S", "M", "L", "XL", "XXL"],
  weightGrams: [460, 495, 530, 570, 615, 660],
  measurementsCm: {
    chest: [47, 49.5, 52, 55, 58.5, 62],
    hem: [40, 42.5, 45, 48, 51.5, 55],
    shoulder: [39.5, 41, 42.5, 44.5, 46.5, 48.5],
    sleeve: [58, 59.5, 61, 62.5, 64, 65],
    length: [61, 63, 65, 67, 69, 71],
  },
  colours: [
    {
      code: "ECR",
      hex: "#efe6d2",
      accents: [],
      name: { en: "Ecru", zh: "米白", de: "Ecru", fr: "Écru", ja: "エクリュ" },
      stockPieces: [8, 16, 24, 22, 14, 6],
    },
    {
      code: "NVY",
      hex: "#22304f",
      accents: [],
      name: { en: "Navy", zh: "藏青", de: "Marineblau", fr: "Bleu marine", ja: "ネイビー" },
      stockPieces: [6, 14, 22, 20, 12, 6],
    },
    {
      code: "BRK",
      hex: "#8d3f33",
      accents: [],
      name: { en: "Brick", zh: "砖红", de: "Ziegelrot", fr: "Brique", ja: "れんが色" },
      stockPieces: [4, 10, 14, 2, 8, 0],
    },
  ],
};

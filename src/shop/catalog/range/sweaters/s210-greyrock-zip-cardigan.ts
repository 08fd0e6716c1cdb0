import type { RangeStyle } from "../range-style.ts";

export const greyrockZipCardigan: RangeStyle = {
  code: "S210",
  slug: "greyrock-zip-cardigan",
  category: "sweaters",
  wearer: "men",
  fit: "regular",
  stitch: "cable",
  neckline: "funnel",
  closure: "zip",
  cut: {
    sleeve: "raglan",
    sleeveLength: "long",
    length: "hip",
    hem: "rib",
    pocket: "welt",
    leg: "none",
    motif: "rope-cables",
    buttons: "none",
  },
  seasons: ["autumn", "winter"],
  feel: "dense",
  warmth: 5,
  shownOn: { heightCm: 190, size: "L" },
  goesWith: ["P103", "P108", "P111"],
  construction: "knitted",
  noun: "cardigan",
  hsCode: "611011",
  hasAnimalParts: false,
  text: {
    en: {
      name: "Greyrock Zip Cardigan",
      summary: "A cabled jacket in all but name: two-way zip, high collar, pockets knitted in the same yarn.",
      description:
        "Four ropes a side, crossed over eight stitches and lying close, so that there is hardly any ground to " +
        "let the wind through. Three gauge, six ends of lambswool and alpaca run together, with nylon in one of " +
        "them where a zip would otherwise drag.\n\n" +
        "The zip has metal teeth, opens from below for sitting down, and is set on a woven tape that stops the " +
        "front from growing longer than the back. The welt pockets are plain-stitch pouches of the same yarn. " +
        "Close the zip before washing and lay it flat on the grid of a drying rack.",
      fitNote: "Regular over a shirt and a thin pullover, raglan. Between sizes, take the smaller; it relaxes.",
    },
    zh: {
      name: "灰岩绞花拉链开衫",
      summary: "名为开衫，实则外套：双头拉链，高领，同纱织成的暗袋。",
      description:
        "左右各四条绳花，八针一交叉，紧挨着排，几乎不留给风钻的空地。3针机，六根羊羔毛与羊驼毛并织，" +
        "其中一根带锦纶，免得拉链把前襟拽长。\n\n" +
        "金属齿拉链，坐下时可从下端打开，缝在机织带上，前身不会越穿越比后身长。挖袋的袋布用同一种纱织平针。" +
        "洗前拉上拉链，平摊在晾网上。",
      fitNote: "常规版型，里面容得下衬衫加薄套头衫；插肩袖。介于两码之间选小一码，穿着会松。",
    },
    de: {
      name: "Zopfstrickjacke Greyrock mit Reißverschluss",
      summary: "Bis auf den Namen eine Jacke: Zweiwege-Reißverschluss, hoher Kragen, gestrickte Taschenbeutel.",
      description:
        "Vier Seilzöpfe auf jeder Seite, über acht Maschen gekreuzt und so dicht gelegt, dass kaum Grund bleibt, " +
        "durch den der Wind käme. Drei Nadeln pro Zoll, sechs Fäden Lammwolle und Alpaka zusammen, in einem " +
        "davon Polyamid, damit der Reißverschluss nicht zieht.\n\n" +
        "Er hat Metallzähne, öffnet zum Sitzen von unten und sitzt auf einem Webband, das verhindert, dass die " +
        "Front länger wird als der Rücken. Die Paspeltaschen sind glatt gestrickte Beutel aus demselben Garn. " +
        "Vor der Wäsche schließen und flach auf dem Wäschegitter trocknen.",
      fitNote:
        "Normale Weite über Hemd und dünnem Pullover, Raglan. Zwischen zwei Größen die kleinere nehmen; sie gibt " +
        "nach.",
    },
    fr: {
      name: "Gilet zippé à torsades Greyrock",
      summary: "Une veste qui ne dit pas son nom : zip double sens, col montant, poches tricotées dans le même fil.",
      description:
        "Quatre cordes de chaque côté, croisées sur huit mailles et serrées l’une contre l’autre : il ne reste " +
        "guère de fond où le vent passe. Jauge 3, six bouts d’agneau et d’alpaga tricotés ensemble, du polyamide " +
        "dans l’un d’eux pour que le zip ne tire pas.\n\n" +
        "Le zip à dents de métal s’ouvre par le bas quand on s’assied ; il est monté sur un ruban tissé qui " +
        "empêche le devant de devenir plus long que le dos. Les poches passepoilées sont des sacs de jersey. " +
        "Fermez-le avant lavage et séchez-le à plat sur une grille.",
      fitNote:
        "Coupe droite, sur une chemise et un pull fin, manches raglan. Entre deux tailles, prenez la plus petite " +
        "; il se détend.",
    },
    ja: {
      name: "グレーロック ケーブル編み ジップ カーディガン",
      summary: "カーディガンという名のアウター。両開きファスナー、高い衿、共糸で編んだポケット袋布。",
      description:
        "左右に4本ずつ、8目で交差する縄をすき間なく並べ、風の抜ける地をほとんど残していません。" +
        "ラムウールとアルパカを6本引き揃えて3ゲージで。うち1本にナイロンを含ませ、" +
        "ファスナーに引っぱられて伸びるのを防ぎます。\n\n" +
        "金属のファスナーは座るときに下からも開きます。織りテープに付けているため、" +
        "前だけが後ろより長くなることもありません。玉縁ポケットの袋布は同じ糸の天竺編み。洗う前に閉じ、" +
        "ネットの上で平らに干してください。",
      fitNote:
        "シャツと薄手のプルオーバーを重ねられる標準的な身幅、ラグラン袖。着るとゆるむので、迷ったら小さいほうを。",
    },
  },
  fibres: [
    { part: "whole", name: "wool", percent: 75 },
    { part: "whole", name: "alpaca", percent: 15 },
    { part: "whole", name: "nylon", percent: 10 },
  ],
  care: {
    wash: "hand-30",
    bleach: "do-not-bleach",
    dry: "flat-in-shade",
    iron: "do-not-iron",
    professional: "dry-clean-f",
  },
  prices: {
    USD: 224_00,
    EUR: 225_00,
    GBP: 195_00,
    JPY: 34_800,
    AUD: 349_00,
    CAD: 305_00,
    HKD: 1750_00,
    AED: 825_00,
  },
  sizes: ["S", "M", "L", "XL", "XXL", "XXXL"],
  weightGrams: [900, 960, 1025, 1105, 1195, 1290],
  measurementsCm: {
    chest: [54, 57, 60, 63.5, 67, 71],
    hem: [47, 50, 53, 56.5, 60, 64],
    shoulder: [44.5, 46, 47.5, 49, 50.5, 52],
    sleeve: [64.5, 66, 67.5, 68.5, 69.5, 70],
    length: [67, 69, 71, 73, 75, 76.5],
  },
  colours: [
    {
      code: "GRA",
      hex: "#4a4d52",
      accents: [],
      name: { en: "Graphite", zh: "石墨灰", de: "Graphit", fr: "Graphite", ja: "グラファイト" },
      stockPieces: [6, 12, 16, 12, 6, 3],
    },
    {
      code: "CHS",
      hex: "#6b4630",
      accents: [],
      name: { en: "Chestnut", zh: "栗棕", de: "Kastanie", fr: "Châtaigne", ja: "チェスナット" },
      stockPieces: [5, 10, 12, 3, 5, 2],
    },
    {
      code: "LVT",
      hex: "#6f7a6a",
      accents: [],
      name: { en: "Lovat", zh: "灰绿", de: "Graugrün", fr: "Gris-vert", ja: "グレイッシュグリーン" },
      stockPieces: [4, 8, 12, 8, 0, 2],
    },
  ],
};

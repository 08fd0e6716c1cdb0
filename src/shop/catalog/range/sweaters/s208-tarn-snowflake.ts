import type { RangeStyle } from "../range-style.ts";

export const tarnSnowflakeSweater: RangeStyle = {
  code: "S208",
  slug: "tarn-snowflake-sweater",
  category: "sweaters",
  wearer: "unisex",
  fit: "regular",
  stitch: "fair-isle",
  neckline: "roll",
  closure: "none",
  cut: {
    sleeve: "drop",
    sleeveLength: "long",
    length: "hip",
    hem: "rib",
    pocket: "none",
    leg: "none",
    motif: "all-over-snowflakes",
    buttons: "none",
  },
  seasons: ["winter"],
  feel: "dense",
  warmth: 5,
  shownOn: { heightCm: 186, size: "L" },
  goesWith: ["C406", "J310", "P102"],
  construction: "knitted",
  noun: "pullover",
  hsCode: "611011",
  hasAnimalParts: false,
  text: {
    en: {
      name: "Tarn Snowflake Sweater",
      summary: "Two layers for the price of one row: snowflakes from hem to shoulder, floats locked in behind.",
      description:
        "Every stitch of a second colour brings a strand across the back, so a patterned sweater is a double " +
        "one. Here the strands are caught every third stitch; the inside reads as a fine grid and a child’s " +
        "finger cannot get under it. Two-ply wool, Nm 2/9, seven gauge.\n\n" +
        "The eight-pointed flakes are set on the half, like bricks, and cut off where the armhole needs it, not " +
        "squeezed. A short roll neck in plain rib. Air it on a frosty night in place of a wash: it will need " +
        "water perhaps twice a winter.",
      fitNote:
        "Regular width, dropped shoulders. The fabric gives less than a plain knit; between sizes, take the " +
        "larger.",
    },
    zh: {
      name: "山湖雪花提花毛衣",
      summary: "织一行等于两层：雪花从下摆落到肩头，背面浮线逐一锁住。",
      description:
        "每用一针第二色，背后就多走一根纱，所以满花毛衣其实是双层的。这里的浮线每三针压住一次，" +
        "里面看去是一张细网，小孩的手指也钩不进去。Nm 2/9双股羊毛，7针机。\n\n" +
        "八角雪花错位排列，像砌砖；到袖窿处该裁就裁，不把花型挤小。短翻领，素罗纹。霜夜里挂出去透透气可以代替洗：" +
        "一冬下水两次大概就够。",
      fitNote: "常规宽度，落肩。提花比平针弹性小，介于两码之间选大一码。",
    },
    de: {
      name: "Norwegerpullover Tarn mit Schneesternen",
      summary: "Eine Reihe, zwei Lagen: Schneesterne vom Saum bis zur Schulter, hinten sind die Fäden eingewebt.",
      description:
        "Jede Masche in der zweiten Farbe bringt hinten einen Faden mit; ein durchgemusterter Pullover ist also " +
        "ein doppelter. Hier wird der Faden alle drei Maschen gefasst, innen sieht man ein feines Gitter, unter " +
        "das kein Kinderfinger kommt. Zweifache Wolle, Nm 2/9, sieben Nadeln pro Zoll.\n\n" +
        "Die achtzackigen Sterne sind versetzt wie Ziegel und werden am Armloch angeschnitten, nicht gestaucht. " +
        "Ein kurzer Rollkragen in einfacher Rippe. In einer Frostnacht gelüftet, spart er sich die Wäsche: " +
        "Wasser braucht er vielleicht zweimal im Winter.",
      fitNote:
        "Normale Weite, überschnittene Schultern. Gibt weniger nach als glatt Gestricktes; zwischen zwei Größen " +
        "die größere nehmen.",
    },
    fr: {
      name: "Pull jacquard à flocons Tarn",
      summary: "Un rang, deux épaisseurs : des flocons de l’ourlet à l’épaule, les fils bloqués derrière.",
      description:
        "Chaque maille d’une seconde couleur amène un brin au dos ; un pull entièrement jacquard est donc un " +
        "pull double. Ici les flottés sont pris toutes les trois mailles : l’intérieur forme une fine grille où " +
        "un doigt d’enfant ne passe pas. Laine deux bouts, Nm 2/9, jauge 7.\n\n" +
        "Les flocons à huit branches sont posés en quinconce, et l’emmanchure les coupe là où il faut au lieu de " +
        "les tasser. Col roulé court en côtes simples. Une nuit de gel à la fenêtre remplace un lavage : l’eau, " +
        "peut-être deux fois par hiver.",
      fitNote:
        "Largeur normale, épaules tombantes. Le jacquard prête moins qu’un jersey ; entre deux tailles, prenez " +
        "la plus grande.",
    },
    ja: {
      name: "ターン 雪柄編み込み セーター",
      summary: "一段で二枚ぶんの厚み。裾から肩まで雪の結晶、渡り糸は裏で留めています。",
      description:
        "配色糸を一目編むごとに、裏にも一本の糸が渡る。総柄のセーターは、つまり二重のセーターです。" +
        "渡り糸は3目ごとに編みくるんであり、裏は細かな格子になって、子どもの指も入りません。" +
        "Nm 2/9の双糸ウールを7ゲージで。\n\n" +
        "八つの角を持つ結晶はれんがのように互い違いに置き、袖ぐりでは縮めずにそのまま断ち切りました。" +
        "短めのタートルネックは無地のリブ。霜の降りる夜に外で風を通せば洗濯代わりになり、" +
        "水に通すのは冬に二度ほどで足ります。",
      fitNote: "標準的な身幅のドロップショルダー。編み込みは伸びが少ないので、迷ったら大きいほうを。",
    },
  },
  fibres: [{ part: "whole", name: "wool", percent: 100 }],
  care: { wash: "hand-30", bleach: "do-not-bleach", dry: "flat", iron: "do-not-iron", professional: "dry-clean-p" },
  prices: {
    USD: 186_00,
    EUR: 187_00,
    GBP: 159_00,
    JPY: 29_000,
    AUD: 289_00,
    CAD: 249_00,
    HKD: 1450_00,
    AED: 685_00,
  },
  sizes: ["XS", "S", "M", "L", "XL", "XXL"],
  weightGrams: [635, 675, 720, 770, 830, 895],
  measurementsCm: {
    chest: [49, 51.5, 54, 57, 60.5, 64],
    hem: [43, 45.5, 48, 51, 54.5, 58],
    shoulder: [48, 49.5, 51, 53, 55, 57],
    sleeve: [52, 53.5, 55, 56.5, 58, 59],
    length: [63, 65, 67, 69, 71, 73],
  },
  colours: [
    {
      code: "BLK",
      hex: "#17181a",
      accents: ["#f1ece1"],
      name: { en: "Black", zh: "黑色", de: "Schwarz", fr: "Noir", ja: "ブラック" },
      stockPieces: [6, 12, 16, 14, 8, 3],
    },
    {
      code: "ROW",
      hex: "#a8342e",
      accents: ["#efe6d2"],
      name: { en: "Rowan Red", zh: "花楸红", de: "Vogelbeerrot", fr: "Rouge sorbier", ja: "ローワンレッド" },
      stockPieces: [5, 10, 14, 12, 0, 3],
    },
    {
      code: "PNE",
      hex: "#2f4a3c",
      accents: ["#e3d9c3", "#a8342e"],
      name: { en: "Pine", zh: "松绿", de: "Kieferngrün", fr: "Vert pin", ja: "パイン" },
      stockPieces: [4, 8, 12, 3, 6, 2],
    },
  ],
};

import type { RangeStyle } from "../range-style.ts";

export const rowanCableCoat: RangeStyle = {
  code: "C403",
  slug: "rowan-cable-coat",
  category: "coats",
  wearer: "women",
  fit: "relaxed",
  stitch: "cable",
  neckline: "shawl",
  closure: "buttons",
  cut: {
    sleeve: "drop",
    sleeveLength: "long",
    length: "knee",
    hem: "rib",
    pocket: "patch",
    leg: "none",
    motif: "braid-and-diamond",
    buttons: "single-row",
  },
  seasons: ["autumn", "winter"],
  feel: "soft",
  warmth: 4,
  shownOn: { heightCm: 174, size: "S" },
  goesWith: ["P101", "J303", "J307", "P104"],
  construction: "knitted",
  noun: "coat",
  hsCode: "610210",
  hasAnimalParts: true,
  text: {
    en: {
      name: "Rowan Cable Coat",
      summary: "A cardigan that grew up: knee-length cables, a shawl collar, horn buttons.",
      description:
        "Plaited cables of nine stitches, with a lattice of diamonds between them, run from hem to " +
        "shoulder on a ground of purl, in a chunky yarn of wool and alpaca knitted at three needles to " +
        "the inch. A tape inside the shoulders and down the back carries the weight, so that the " +
        "length on the last day is the length on the first.\n\n" +
        "Buttons of buffalo horn, each a little different. Patch pockets lined with cotton. Wear it as " +
        "a coat until November and as a blanket after that.",
      fitNote: "Relaxed, to the knee. Between sizes, take the smaller.",
    },
    zh: {
      name: "花楸绞花针织大衣",
      summary: "一件长大了的开衫：及膝绞花，青果领，牛角扣。",
      description:
        "九针编成的辫子花夹着菱格，以反针为底，从下摆一直盘到肩头。羊毛与羊驼毛的粗纱，用三针机织成。肩" +
        "内和后背衬一条织带吃住分量，最后一天的长度，还是第一天的长度。\n\n" +
        "水牛角纽扣，颗颗纹路不同。贴袋衬棉布。十一月之前当大衣穿，之后当毯子盖。",
      fitNote: "宽松，长及膝。介于两码之间请选小一码。",
    },
    de: {
      name: "Zopfmantel Rowan",
      summary: "Eine erwachsen gewordene Strickjacke: Zöpfe bis zum Knie, Schalkragen, Hornknöpfe.",
      description:
        "Geflochtene Zöpfe aus neun Maschen, dazwischen ein Rautengitter, laufen auf linkem Grund vom " +
        "Saum bis zur Schulter. Das dicke Garn aus Wolle und Alpaka wird mit drei Nadeln pro Zoll " +
        "gestrickt. Ein Band in den Schultern und entlang des Rückens trägt das Gewicht, damit der " +
        "Mantel am letzten Tag so lang ist wie am ersten.\n\n" +
        "Knöpfe aus Büffelhorn, jeder ein wenig anders. Aufgesetzte Taschen, mit Baumwolle gefüttert. " +
        "Bis November als Mantel zu tragen, danach als Decke.",
      fitNote: "Locker, bis zum Knie. Zwischen zwei Größen die kleinere nehmen.",
    },
    fr: {
      name: "Manteau à torsades Rowan",
      summary: "Un cardigan qui a grandi : torsades jusqu’au genou, col châle, boutons de corne.",
      description:
        "Des tresses de neuf mailles et un treillis de losanges montent de l’ourlet à l’épaule sur " +
        "fond de mailles envers, dans un gros fil de laine et d’alpaga tricoté en jauge 3. Un ruban " +
        "posé dans les épaules et le long du dos porte le poids : la longueur du dernier jour est " +
        "celle du premier.\n\n" +
        "Boutons en corne de buffle, chacun un peu différent. Poches plaquées doublées de coton. Un " +
        "manteau jusqu’en novembre, un plaid ensuite.",
      fitNote: "Ample, au genou. Entre deux tailles, prenez la plus petite.",
    },
    ja: {
      name: "ローワン ケーブル編み コート",
      summary: "大人になったカーディガン。膝までの縄編みに、ショールカラー、水牛のボタン。",
      description:
        "九目の三つ編みと菱形の格子が、裏目の地の上を裾から肩まで上っていきます。ウールとアルパカの太い" +
        "糸を3ゲージで。肩と背の内側に渡したテープが重さを支えるので、最後の日の丈は最初の日の丈のまま" +
        "です。\n\n" +
        "ボタンは水牛の角で、一つずつ表情が違います。パッチポケットには綿の裏地。十一月まではコートとし" +
        "て、その先はブランケットとして。",
      fitNote: "膝丈のゆったり型。迷ったら小さいほうのサイズを。",
    },
  },
  fibres: [
    { part: "shell", name: "wool", percent: 60 },
    { part: "shell", name: "alpaca", percent: 40 },
    { part: "pocket-lining", name: "cotton", percent: 100 },
  ],
  care: {
    wash: "hand-30",
    bleach: "do-not-bleach",
    dry: "flat-in-shade",
    iron: "do-not-iron",
    professional: "dry-clean-f",
  },
  prices: {
    USD: 328_00,
    EUR: 329_00,
    GBP: 285_00,
    JPY: 50_400,
    AUD: 505_00,
    CAD: 445_00,
    HKD: 2560_00,
    AED: 1205_00,
  },
  sizes: ["XS", "S", "M", "L", "XL"],
  weightGrams: [1240, 1310, 1390, 1480, 1580],
  measurementsCm: {
    chest: [52, 54.5, 57, 60, 63.5],
    hem: [54, 56.5, 59, 62, 65.5],
    shoulder: [44, 45, 46, 47.5, 49],
    sleeve: [54, 55, 56, 57, 57.5],
    length: [98, 99.5, 101, 102.5, 104],
  },
  colours: [
    {
      code: "PTH",
      hex: "#a58f72",
      accents: [],
      name: { en: "Path", zh: "小径褐", de: "Feldweg", fr: "Sentier", ja: "小径のベージュ" },
      stockPieces: [3, 6, 8, 5, 3],
    },
    {
      code: "NGT",
      hex: "#20283a",
      accents: [],
      name: { en: "Night", zh: "夜蓝", de: "Nacht", fr: "Nuit", ja: "夜の紺" },
      stockPieces: [3, 6, 8, 5, 0],
    },
  ],
};

import type { RangeStyle } from "../range-style.ts";

export const thornburyDoubleFaceCoat: RangeStyle = {
  code: "C402",
  slug: "thornbury-double-face-coat",
  category: "coats",
  wearer: "women",
  fit: "relaxed",
  stitch: "double-face",
  neckline: "lapel",
  closure: "belt",
  cut: {
    sleeve: "raglan",
    sleeveLength: "long",
    length: "calf",
    hem: "straight",
    pocket: "slant",
    leg: "none",
    motif: "none",
    buttons: "none",
  },
  seasons: ["autumn", "winter"],
  feel: "smooth",
  warmth: 4,
  shownOn: { heightCm: 178, size: "S" },
  goesWith: ["P101", "J301", "J309", "J306"],
  construction: "woven",
  noun: "coat",
  hsCode: "620220",
  hasAnimalParts: false,
  text: {
    en: {
      name: "Thornbury Double-Face Coat",
      summary: "Two cloths woven as one, opened at the edge by hand and closed without a lining.",
      description:
        "Double-face is two layers of cloth bound together in the loom. At every seam and hem the " +
        "layers are parted for a centimetre, turned in and sewn shut by hand, so the inside is as " +
        "finished as the outside and nothing needs covering.\n\n" +
        "Wool with a tenth of cashmere, brushed in one direction. Notched lapels, raglan sleeves, two " +
        "deep slanted pockets, and a belt that may stay at home. Stroke it with the nap, never " +
        "against; a hanger as wide as the shoulders does more for it than any cleaner.",
      fitNote: "Relaxed, to mid-calf. The belt takes in up to fifteen centimetres. True to size.",
    },
    zh: {
      name: "棘堡双面呢大衣",
      summary: "两层呢料织成一层，边缘手工剥开、折进、缝合，不用衬里。",
      description:
        "双面呢是在织机上结为一体的两层布。每道缝、每条边都要先剥开一厘米，向里折好，再一针针手工缝拢，" +
        "所以里面和外面一样干净，没有什么需要遮盖。\n\n" +
        "羊毛里有一成羊绒，绒面朝一个方向刷顺。平驳领，插肩袖，两只深斜插袋，腰带可以留在家里。顺毛抚，" +
        "不要逆毛；一只与肩同宽的衣架，比哪家干洗店都管用。",
      fitNote: "宽松，长至小腿中部。腰带最多可收进十五厘米。按平时尺码选。",
    },
    de: {
      name: "Doubleface-Mantel Thornbury",
      summary: "Zwei Stoffe in einem gewebt, an der Kante von Hand geöffnet und ohne Futter geschlossen.",
      description:
        "Doubleface besteht aus zwei Stofflagen, die schon im Webstuhl verbunden werden. An jeder Naht " +
        "und jedem Saum werden die Lagen einen Zentimeter weit getrennt, eingeschlagen und von Hand " +
        "vernäht. Innen ist er so sauber verarbeitet wie außen, es gibt nichts zu verdecken.\n\n" +
        "Wolle mit einem Zehntel Kaschmir, in einer Richtung gebürstet. Fallendes Revers, Raglanärmel, " +
        "zwei tiefe schräge Taschen und ein Gürtel, der auch zu Hause bleiben darf. Immer mit dem " +
        "Strich streichen, nie dagegen; ein Bügel in Schulterbreite tut mehr für ihn als jede " +
        "Reinigung.",
      fitNote: "Locker, bis Mitte Wade. Der Gürtel nimmt bis zu fünfzehn Zentimeter weg. Fällt normal aus.",
    },
    fr: {
      name: "Manteau double face Thornbury",
      summary: "Deux étoffes tissées en une, ouvertes au bord à la main et refermées sans doublure.",
      description:
        "Le double face, ce sont deux épaisseurs liées sur le métier. À chaque couture, à chaque " +
        "ourlet, on les sépare sur un centimètre, on les rentre et on les referme à la main : " +
        "l’intérieur est aussi net que l’extérieur, il n’y a rien à cacher.\n\n" +
        "De la laine avec un dixième de cachemire, brossée dans un seul sens. Col à revers crantés, " +
        "manches raglan, deux poches profondes en biais et une ceinture qui peut rester à la maison. " +
        "Caressez-le dans le sens du poil ; un cintre à la largeur des épaules lui fera plus de bien " +
        "que n’importe quel pressing.",
      fitNote: "Ample, à mi-mollet. La ceinture reprend jusqu’à quinze centimètres. Taille normalement.",
    },
    ja: {
      name: "ソーンベリー ダブルフェイス コート",
      summary: "二枚の布を一枚に織り、端を手で開いて手で閉じた、裏地のないコート。",
      description:
        "ダブルフェイスは、織機の上で二枚の布をつないだ生地です。縫い目も裾も、一センチだけ二枚にはがし" +
        "て内側へ折り、手でまつります。だから裏も表と同じように整い、隠すものがありません。\n\n" +
        "ウールにカシミヤを一割。毛並みを一方向に整えました。ノッチドラペルにラグランスリーブ、深い斜め" +
        "のポケット。ベルトは家に置いてきてもかまいません。ブラシは毛並みに沿って。肩幅に合ったハンガー" +
        "が、どんなクリーニングより長もちさせます。",
      fitNote: "ふくらはぎ丈のゆったり型。ベルトで最大15cm絞れます。いつものサイズを。",
    },
  },
  fibres: [
    { part: "whole", name: "wool", percent: 70 },
    { part: "whole", name: "nylon", percent: 20 },
    { part: "whole", name: "cashmere", percent: 10 },
  ],
  care: {
    wash: "do-not-wash",
    bleach: "do-not-bleach",
    dry: "flat",
    iron: "low",
    professional: "dry-clean-f",
  },
  prices: {
    USD: 420_00,
    EUR: 419_00,
    GBP: 365_00,
    JPY: 64_800,
    AUD: 649_00,
    CAD: 569_00,
    HKD: 3280_00,
    AED: 1545_00,
  },
  sizes: ["XS", "S", "M", "L", "XL"],
  weightGrams: [1280, 1340, 1410, 1490, 1580],
  measurementsCm: {
    chest: [54, 56.5, 59, 62, 65.5],
    hem: [62, 64.5, 67, 70, 73.5],
    shoulder: [46, 47, 48, 49.5, 51],
    sleeve: [56, 57, 58, 59, 59.5],
    length: [112, 113.5, 115, 116.5, 118],
  },
  colours: [
    {
      code: "CML",
      hex: "#b98b5e",
      accents: [],
      name: { en: "Camel", zh: "驼色", de: "Camel", fr: "Camel", ja: "キャメル" },
      stockPieces: [4, 8, 10, 6, 3],
    },
    {
      code: "IVO",
      hex: "#ece4d4",
      accents: [],
      name: { en: "Ivory", zh: "象牙白", de: "Elfenbein", fr: "Ivoire", ja: "アイボリー" },
      stockPieces: [3, 6, 8, 5, 2],
    },
    {
      code: "BLK",
      hex: "#17181a",
      accents: [],
      name: { en: "Black", zh: "黑色", de: "Schwarz", fr: "Noir", ja: "ブラック" },
      stockPieces: [4, 8, 10, 6, 1],
    },
  ],
};

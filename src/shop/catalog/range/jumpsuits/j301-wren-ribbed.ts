import type { RangeStyle } from "../range-style.ts";

export const wrenRibbedJumpsuit: RangeStyle = {
  code: "J301",
  slug: "wren-ribbed-jumpsuit",
  category: "jumpsuits",
  wearer: "women",
  fit: "slim",
  stitch: "rib",
  neckline: "crew",
  closure: "zip",
  cut: {
    sleeve: "set-in",
    sleeveLength: "long",
    length: "ankle",
    hem: "straight",
    pocket: "none",
    leg: "straight",
    motif: "none",
    buttons: "none",
  },
  seasons: ["spring", "autumn"],
  feel: "silky",
  warmth: 2,
  shownOn: { heightCm: 176, size: "S" },
  goesWith: ["C402", "C401", "C408", "C409"],
  construction: "knitted",
  noun: "jumpsuit",
  hsCode: "611430",
  hasAnimalParts: false,
  text: {
    en: {
      name: "Wren Ribbed Jumpsuit",
      summary: "Viscose rib from collar to ankle, heavy enough to hang straight.",
      description:
        "A dense three-by-three rib in viscose, cool and fluid, with nylon plaited behind it so that " +
        "knees and seat come back into line when you stand up. The weight does the rest: the leg falls " +
        "without a crease.\n\n" +
        "Long sleeves, a close neck, and a fine zip down the front whose tape disappears between two " +
        "ribs. The waist is marked by four rows of finer stitches, not by a seam. Rolled up, it takes " +
        "the room of a pair of shoes and comes out of the case ready to wear.",
      fitNote: "Close above the waist, straight below. The rib gives; between sizes, take the smaller.",
    },
    zh: {
      name: "鹪鹩罗纹连体裤",
      summary: "粘胶罗纹从领口一路织到脚踝，自有分量，裤管垂得笔直。",
      description:
        "三隔三的密实罗纹，正面是清凉顺滑的粘胶纱，背面添纱一股锦纶：久坐起身，膝盖和臀部自己回到原位。" +
        "剩下的交给重量，裤管垂落，不留一道褶。\n\n" +
        "长袖，小圆领贴着颈根，前身一道细拉链，链带藏进两道罗纹之间。腰线不靠接缝，只用四行更细密的线圈" +
        "收出来。卷起来和一双鞋差不多大，从行李箱里拿出来就能穿。",
      fitNote: "腰以上合体，腰以下直筒。罗纹有弹性，介于两码之间请选小一码。",
    },
    de: {
      name: "Ripp-Jumpsuit Wren",
      summary: "Viskose im Rippstrick vom Hals bis zum Knöchel, schwer genug, um gerade zu fallen.",
      description:
        "Dichter Drei-drei-Ripp aus Viskose, kühl und fließend, auf der Rückseite mit Polyamid " +
        "plattiert: Knie und Gesäß finden in ihre Form zurück, sobald man aufsteht. Den Rest besorgt " +
        "das Gewicht, das Bein fällt ohne Knick.\n\n" +
        "Lange Ärmel, ein enger Rundhals und vorn ein feiner Reißverschluss, dessen Band zwischen zwei " +
        "Rippen verschwindet. Die Taille entsteht durch vier Reihen feinerer Maschen, nicht durch eine " +
        "Naht. Zusammengerollt braucht er so viel Platz wie ein Paar Schuhe und kommt tragefertig aus " +
        "dem Koffer.",
      fitNote:
        "Bis zur Taille körpernah, darunter gerade. Der Ripp gibt nach; zwischen zwei Größen die kleinere nehmen.",
    },
    fr: {
      name: "Combinaison côtelée Wren",
      summary: "Des côtes de viscose du col à la cheville, assez lourdes pour tomber bien droit.",
      description:
        "Une côte trois-trois serrée, en viscose fraîche et fluide, vanisée de polyamide sur " +
        "l’envers : quand on se lève, genoux et assise reprennent leur place. Le poids fait le reste, " +
        "la jambe tombe sans un pli.\n\n" +
        "Manches longues, encolure près du cou et, devant, un zip fin dont le ruban disparaît entre " +
        "deux côtes. La taille est dessinée par quatre rangs de mailles plus fines, sans couture. " +
        "Roulée, elle occupe la place d’une paire de chaussures et sort de la valise prête à porter.",
      fitNote:
        "Près du corps jusqu’à la taille, droite ensuite. La côte est souple : entre deux tailles, " +
        "prenez la plus petite.",
    },
    ja: {
      name: "レン リブ オールインワン",
      summary: "襟元から足首までひと続きのレーヨンリブ。ほどよい重みで、脚の線がまっすぐ落ちます。",
      description:
        "目の詰まった3×3のリブ編み。表はひんやりとなめらかなレーヨン、裏にはナイロンを添え糸で編み込ん" +
        "であり、立ち上がれば膝もヒップも元の形に戻ります。あとは生地の重みまかせ。裾までしわなく落ちま" +
        "す。\n\n" +
        "長袖に、首に沿うクルーネック。前あきの細いファスナーは、テープがリブの谷に隠れます。ウエストは" +
        "切り替え線ではなく、目を細かくした4段で形づくりました。巻けば靴一足ほどの大きさで、鞄から出し" +
        "てすぐに着られます。",
      fitNote: "ウエストから上は細身、下はストレート。リブがよく伸びるので、迷ったら小さいほうのサイズを。",
    },
  },
  fibres: [
    { part: "whole", name: "viscose", percent: 83 },
    { part: "whole", name: "nylon", percent: 17 },
  ],
  care: {
    wash: "machine-30-gentle",
    bleach: "do-not-bleach",
    dry: "flat",
    iron: "low",
    professional: "dry-clean-p",
  },
  prices: {
    USD: 148_00,
    EUR: 149_00,
    GBP: 129_00,
    JPY: 22_800,
    AUD: 229_00,
    CAD: 199_00,
    HKD: 1150_00,
    AED: 545_00,
  },
  sizes: ["XS", "S", "M", "L", "XL"],
  weightGrams: [560, 590, 625, 665, 710],
  measurementsCm: {
    chest: [37, 39.5, 42, 45, 48.5],
    waist: [30, 32.5, 35, 38, 41.5],
    hip: [40, 42.5, 45, 48, 51.5],
    sleeve: [58, 59, 60, 61, 61.5],
    length: [139, 141.5, 144, 146.5, 149],
    inseam: [73, 74, 75, 76, 77],
  },
  colours: [
    {
      code: "BLK",
      hex: "#17181a",
      accents: [],
      name: { en: "Black", zh: "黑色", de: "Schwarz", fr: "Noir", ja: "ブラック" },
      stockPieces: [8, 16, 18, 12, 6],
    },
    {
      code: "TRF",
      hex: "#57443a",
      accents: [],
      name: { en: "Truffle", zh: "松露棕", de: "Trüffel", fr: "Truffe", ja: "トリュフ" },
      stockPieces: [6, 12, 14, 8, 4],
    },
    {
      code: "SGE",
      hex: "#8b9a82",
      accents: [],
      name: { en: "Sage", zh: "鼠尾草绿", de: "Salbei", fr: "Sauge", ja: "セージ" },
      stockPieces: [4, 10, 12, 2, 3],
    },
  ],
};

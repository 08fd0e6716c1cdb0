import type { RangeStyle } from "../range-style.ts";

export const marramWaffleHenleyPullover: RangeStyle = {
  code: "P108",
  slug: "marram-waffle-henley-pullover",
  category: "pullovers",
  wearer: "men",
  fit: "regular",
  stitch: "waffle",
  neckline: "crew",
  closure: "placket",
  cut: {
    sleeve: "raglan",
    sleeveLength: "long",
    length: "hip",
    hem: "curved",
    pocket: "none",
    leg: "none",
    motif: "none",
    buttons: "single-row",
  },
  seasons: ["spring", "autumn"],
  feel: "dry",
  warmth: 2,
  shownOn: { heightCm: 184, size: "M" },
  goesWith: ["J304", "C405", "S210"],
  construction: "knitted",
  noun: "pullover",
  hsCode: "611020",
  hasAnimalParts: false,
  text: {
    en: {
      name: "Marram Waffle Henley Pullover",
      summary: "A cotton undershirt promoted: fine waffle, four corozo buttons, a tail that stays tucked.",
      description:
        "Tuck stitches in turn draw the cotton into squares six millimetres wide. The hollows hold air when it " +
        "is cold and let sweat out when it is not, which is why thermal underwear has looked like this for a " +
        "hundred years. Five per cent elastane sits in the ribs only and pulls the squares shut after every wash.\n\n" +
        "The placket is two layers of plain cotton knit, so it neither gapes nor curls, with corozo buttons " +
        "small enough to do up by feel. Tumble-dry it if you must. It gives up two centimetres of length the " +
        "first time and then holds.",
      fitNote: "Regular, raglan, longer at the back than at the front. Tall men keep their usual size.",
    },
    zh: {
      name: "滨草华夫格亨利领套头衫",
      summary: "从打底棉衫升级而来：细密华夫格，四粒果实扣，后摆塞得住。",
      description:
        "集圈组织轮番把棉纱收成六毫米见方的小格。天冷时格子蓄住空气，出汗时又透得出去，" +
        "保暖内衣一百年来都织成这样，道理就在这里。5%的氨纶只用在凸起的棱上，每次洗完都把格子重新收紧。\n\n" +
        "门襟用双层平针棉布，不豁口、不卷边，配小巧的果实扣，不看也能系上。赶时间可以低温烘干：" +
        "第一次会缩两厘米衣长，之后就定了。",
      fitNote: "常规版型，插肩袖，后片比前片长。高个子照常选码。",
    },
    de: {
      name: "Henley-Pullover Marram mit Waffelmuster",
      summary: "Ein befördertes Unterhemd: feine Waffel, vier Steinnussknöpfe, ein Saum, der in der Hose bleibt.",
      description:
        "Fanghenkel ziehen die Baumwolle abwechselnd zu Quadraten von sechs Millimetern zusammen. Die Mulden " +
        "halten bei Kälte Luft und lassen bei Wärme Schweiß hinaus; deshalb sieht Thermowäsche seit hundert " +
        "Jahren so aus. Fünf Prozent Elasthan liegen nur in den Stegen und ziehen die Waffel nach jeder Wäsche " +
        "wieder zu.\n\n" +
        "Die Knopfleiste besteht aus zwei Lagen glatter Baumwolle, klafft nicht und rollt nicht; die Knöpfe aus " +
        "Steinnuss lassen sich blind schließen. Der Trockner ist erlaubt. Beim ersten Mal verliert er zwei " +
        "Zentimeter Länge, danach keinen mehr.",
      fitNote: "Normale Weite, Raglan, hinten länger als vorn. Große Männer bleiben bei ihrer Größe.",
    },
    fr: {
      name: "Pull tunisien nid d’abeille Marram",
      summary:
        "Un maillot de corps monté en grade : fin nid d’abeille, quatre boutons de corozo, un pan qui reste dans " +
        "le pantalon.",
      description:
        "Des mailles chargées, en alternance, resserrent le coton en carrés de six millimètres. Les creux " +
        "gardent l’air quand il fait froid et laissent passer la sueur quand il fait chaud ; les sous-vêtements " +
        "d’hiver ont cet aspect depuis un siècle. Cinq pour cent d’élasthanne, dans les seules nervures, " +
        "referment le nid d’abeille à chaque lavage.\n\n" +
        "La patte est faite de deux épaisseurs de jersey : elle ne bâille pas, ne roule pas, et ses boutons de " +
        "corozo se ferment à tâtons. Le sèche-linge est permis. Il perd deux centimètres de longueur la première " +
        "fois, puis plus rien.",
      fitNote: "Coupe droite, manches raglan, dos plus long que le devant. Les grands gardent leur taille.",
    },
    ja: {
      name: "マラム ワッフル ヘンリーネック プルオーバー",
      summary: "肌着から昇格した一枚。細かなワッフル、コロゾの4つボタン、はみ出しにくい後ろ裾。",
      description:
        "タック編みを交互に配し、コットンを6mm角のます目に編み縮めています。くぼみは寒い日には空気をため、" +
        "暑い日には汗を逃がす。冬の肌着が百年前からこの編み地なのは、そのためです。" +
        "5%のポリウレタンは畝の部分だけに使い、洗うたびにます目を引き締めます。\n\n" +
        "前立ては平編みコットンの二枚仕立てで、開きもめくれもしません。" +
        "小ぶりなコロゾボタンは手探りで留められます。タンブル乾燥も可能。最初の一度で着丈が2cm縮み、" +
        "そのあとは変わりません。",
      fitNote: "標準的な身幅のラグラン袖。後ろが前より長めです。背の高い方も普段のサイズで。",
    },
  },
  fibres: [
    { part: "whole", name: "cotton", percent: 95 },
    { part: "whole", name: "elastane", percent: 5 },
  ],
  care: {
    wash: "machine-40",
    bleach: "oxygen-only",
    dry: "tumble-low",
    iron: "medium",
    professional: "do-not-dry-clean",
  },
  prices: {
    USD: 84_00,
    EUR: 85_00,
    GBP: 75_00,
    JPY: 13_200,
    AUD: 129_00,
    CAD: 115_00,
    HKD: 660_00,
    AED: 309_00,
  },
  sizes: ["S", "M", "L", "XL", "XXL", "XXXL"],
  weightGrams: [355, 380, 405, 435, 470, 510],
  measurementsCm: {
    chest: [51, 54, 57, 60.5, 64, 68],
    hem: [48, 51, 54, 57.5, 61, 65],
    shoulder: [43.5, 45, 46.5, 48, 49.5, 51],
    sleeve: [63.5, 65, 66.5, 67.5, 68.5, 69],
    length: [69, 71, 73, 75, 77, 78.5],
  },
  colours: [
    {
      code: "NAT",
      hex: "#e3d9c3",
      accents: [],
      name: { en: "Natural", zh: "本色", de: "Natur", fr: "Naturel", ja: "生成り" },
      stockPieces: [10, 20, 24, 18, 10, 4],
    },
    {
      code: "SLT",
      hex: "#56606b",
      accents: [],
      name: { en: "Slate", zh: "石板灰", de: "Schiefer", fr: "Ardoise", ja: "スレート" },
      stockPieces: [8, 18, 22, 16, 8, 3],
    },
    {
      code: "OLV",
      hex: "#6a6b3f",
      accents: [],
      name: { en: "Olive", zh: "橄榄绿", de: "Olive", fr: "Olive", ja: "オリーブ" },
      stockPieces: [6, 12, 3, 10, 6, 0],
    },
    {
      code: "TER",
      hex: "#b5613f",
      accents: [],
      name: { en: "Terracotta", zh: "陶土红", de: "Terrakotta", fr: "Terre cuite", ja: "テラコッタ" },
      stockPieces: [5, 10, 12, 8, 4, 2],
    },
  ],
};

import type { RangeStyle } from "../range-style.ts";

export const pipitTippedCoat: RangeStyle = {
  code: "C411",
  slug: "pipit-tipped-coat",
  category: "coats",
  wearer: "women",
  fit: "slim",
  stitch: "boiled",
  neckline: "collarless",
  closure: "buttons",
  cut: {
    sleeve: "set-in",
    sleeveLength: "bracelet",
    length: "hip",
    hem: "straight",
    pocket: "patch",
    leg: "none",
    motif: "tipping",
    buttons: "single-row",
  },
  seasons: ["autumn", "spring"],
  feel: "dense",
  warmth: 3,
  shownOn: { heightCm: 173, size: "S" },
  goesWith: ["J306", "J301", "P104", "P101"],
  construction: "knitted",
  noun: "coat",
  hsCode: "610210",
  hasAnimalParts: false,
  text: {
    en: {
      name: "Pipit Tipped Coat",
      summary: "A short, neat coat in boiled wool, every edge drawn in a second colour.",
      description:
        "Wool with a little mohair, boiled to four millimetres. The mohair does not felt; it lies over " +
        "the surface like breath and keeps the face from going flat where you sit. Round every edge " +
        "runs a knitted tip six stitches wide, folded over the felt and sewn on by hand from the " +
        "inside.\n\n" +
        "Five covered buttons, four patch pockets that are real, sleeves that stop at the wrist bone " +
        "and leave the bracelet out. Front and back have a dart; felt can be shaped with steam like a " +
        "hat. It folds into an overhead locker, and at the table you can leave it on.",
      fitNote: "Close, to the hip. For more than a shirt beneath, take one size larger.",
    },
    zh: {
      name: "鹨鸟镶边短大衣",
      summary: "利落的煮羊毛短大衣，每一道边都用第二种颜色勾出来。",
      description:
        "羊毛里加少许马海毛，煮缩到四毫米厚。马海毛不毡化，像一层呵气浮在表面，久坐的地方也不会磨平。四" +
        "周镶六针宽的针织边，包住毡边，从里面一针针手缝固定。\n\n" +
        "五颗包扣，四只贴袋都是真的，袖口停在腕骨，正好露出手镯。前后各收一道省：毡料可以像做帽子那样用" +
        "蒸汽塑形。叠起来放得进飞机行李架，坐上饭桌也可以不脱。",
      fitNote: "合体，长及胯。里面不止一件衬衫时，请大一码。",
    },
    de: {
      name: "Kurzmantel Pipit mit Kontrastkante",
      summary: "Ein kurzer, klarer Mantel aus Walkwolle, jede Kante in einer zweiten Farbe nachgezogen.",
      description:
        "Wolle mit etwas Mohair, auf vier Millimeter gewalkt. Mohair filzt nicht mit; er liegt wie ein " +
        "Hauch auf der Fläche und verhindert, dass sie dort platt wird, wo man sitzt. Um jede Kante " +
        "läuft eine gestrickte Blende von sechs Maschen, über den Walk gelegt und von innen mit der " +
        "Hand angenäht.\n\n" +
        "Fünf bezogene Knöpfe, vier aufgesetzte Taschen, alle echt, Ärmel, die am Handgelenk enden und " +
        "den Armreif frei lassen. Vorn und hinten sitzt ein Abnäher, denn Walk lässt sich mit Dampf " +
        "formen wie ein Hut. Gefaltet passt er ins Gepäckfach, und am Tisch kann man ihn anbehalten.",
      fitNote: "Anliegend, bis zur Hüfte. Für mehr als eine Bluse darunter eine Größe größer.",
    },
    fr: {
      name: "Manteau court gansé Pipit",
      summary: "Un manteau court et net en laine bouillie, chaque bord tracé d’une seconde couleur.",
      description:
        "De la laine et un peu de mohair, bouillis jusqu’à quatre millimètres. Le mohair ne feutre " +
        "pas : il reste en surface comme une buée et empêche l’étoffe de s’aplatir là où l’on " +
        "s’assoit. Chaque bord porte un ruban tricoté de six mailles, replié sur le feutre et cousu à " +
        "la main par l’intérieur.\n\n" +
        "Cinq boutons recouverts, quatre poches plaquées, toutes vraies, des manches arrêtées à l’os " +
        "du poignet pour laisser voir le bracelet. Une pince devant, une derrière : le feutre se met " +
        "en forme à la vapeur, comme un chapeau. Plié, il tient dans le coffre à bagages, et on peut " +
        "le garder à table.",
      fitNote: "Ajusté, à la hanche. Pour plus qu’une chemise dessous, prenez une taille de plus.",
    },
    ja: {
      name: "ピピット 縮絨ウール パイピング ショートコート",
      summary: "すべての縁を二つ目の色でなぞった、短くすっきりした縮絨ウールのコート。",
      description:
        "ウールに少しのモヘヤを混ぜ、厚さ4mmまで縮絨しました。モヘヤはフェルトにならず、吐息のように表" +
        "面に浮かんで、座るところが平らに潰れるのを防ぎます。縁には六目幅のニットテープを回し、折ってか" +
        "ぶせ、内側から手でまつりました。\n\n" +
        "くるみボタンが五つ、四つのパッチポケットはどれも使えます。袖は手首の骨で止まり、ブレスレットが" +
        "見えます。前後にダーツを一本ずつ。フェルトは帽子のように蒸気で形がつくのです。たためば機内の棚" +
        "に収まり、食卓でも着たままでいられます。",
      fitNote: "腰丈、体に沿う細身。中にシャツ以上のものを着るなら一つ上のサイズを。",
    },
  },
  fibres: [
    { part: "whole", name: "wool", percent: 85 },
    { part: "whole", name: "mohair", percent: 15 },
  ],
  care: {
    wash: "do-not-wash",
    bleach: "do-not-bleach",
    dry: "flat",
    iron: "low",
    professional: "dry-clean-p",
  },
  prices: {
    USD: 268_00,
    EUR: 269_00,
    GBP: 235_00,
    JPY: 41_400,
    AUD: 415_00,
    CAD: 365_00,
    HKD: 2090_00,
    AED: 985_00,
  },
  sizes: ["XS", "S", "M", "L", "XL", "XXL"],
  weightGrams: [760, 800, 845, 895, 950, 1010],
  measurementsCm: {
    chest: [45, 47.5, 50, 53, 56.5, 60],
    hem: [48, 50.5, 53, 56, 59.5, 63],
    shoulder: [37, 38, 39, 40.5, 42, 43.5],
    sleeve: [50, 51, 52, 53, 53.5, 54],
    length: [66, 67.5, 69, 70.5, 72, 73.5],
  },
  colours: [
    {
      code: "CRB",
      hex: "#ece3d2",
      accents: ["#1a1b1d"],
      name: {
        en: "Cream and Black",
        zh: "奶油配黑",
        de: "Creme und Schwarz",
        fr: "Crème et noir",
        ja: "クリーム×ブラック",
      },
      stockPieces: [4, 10, 12, 8, 4, 2],
    },
    {
      code: "RSB",
      hex: "#c9999a",
      accents: ["#5e2130"],
      name: {
        en: "Rose and Bordeaux",
        zh: "玫瑰粉配酒红",
        de: "Rosé und Bordeaux",
        fr: "Rose et bordeaux",
        ja: "ローズ×ボルドー",
      },
      stockPieces: [3, 8, 10, 0, 3, 2],
    },
    {
      code: "NVI",
      hex: "#222d49",
      accents: ["#efe7d8"],
      name: {
        en: "Navy and Ivory",
        zh: "藏青配象牙白",
        de: "Marine und Elfenbein",
        fr: "Marine et ivoire",
        ja: "ネイビー×アイボリー",
      },
      stockPieces: [4, 10, 3, 8, 4, 2],
    },
  ],
};

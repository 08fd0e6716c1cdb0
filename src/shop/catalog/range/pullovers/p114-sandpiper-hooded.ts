import type { RangeStyle } from "../range-style.ts";

export const sandpiperHoodedPullover: RangeStyle = {
  code: "P114",
  slug: "sandpiper-hooded-pullover",
  category: "pullovers",
  wearer: "unisex",
  fit: "relaxed",
  stitch: "plain",
  neckline: "hood",
  closure: "none",
  cut: {
    sleeve: "drop",
    sleeveLength: "long",
    length: "hip",
    hem: "deep-rib",
    pocket: "kangaroo",
    leg: "none",
    motif: "none",
    buttons: "none",
  },
  seasons: ["spring", "summer", "autumn"],
  feel: "soft",
  warmth: 2,
  shownOn: { heightCm: 172, size: "M" },
  goesWith: ["J310", "J304", "C405"],
  construction: "knitted",
  noun: "pullover",
  hsCode: "611020",
  hasAnimalParts: false,
  text: {
    en: {
      name: "Sandpiper Hooded Pullover",
      summary: "A hoodie knitted like a pullover: no fleece, no print, a hood that keeps its dome.",
      description:
        "Sweatshirts are cut from a roll; this one is knitted to shape in seven gauge, nine parts cotton to one " +
        "of cashmere, so the seams are linked and there is nothing to fray. The hood is two layers, turned at " +
        "the crown like the heel of a sock, and stands up without a cord.\n\n" +
        "The pocket is knitted onto the front while the front is made, open at both sides and wide enough for " +
        "two cold hands. A kilo of cotton would sag; this weighs half of that. Wash it inside out, dry it flat, " +
        "and the cashmere brings it back soft.",
      fitNote: "Relaxed, dropped shoulder. Women who like it closer take one size down.",
    },
    zh: {
      name: "矶鹬连帽套头衫",
      summary: "按套头衫的法子织的连帽衫：没有抓绒，没有印花，帽子自己有形。",
      description:
        "卫衣是从整卷布上裁下来的；这件是7针机成形编织，九成棉、一成羊绒，套口缝合，没有会散的毛边。帽子双层，" +
        "顶部像袜跟那样转折收圆，不用抽绳也立得住。\n\n" +
        "袋鼠兜和前片一同织成，两侧开口，够两只冻手一起伸进去。一公斤的棉会往下坠，它只有一半重。翻面洗、平铺晾，" +
        "羊绒会让它回到柔软。",
      fitNote: "宽松，落肩。喜欢合身些的女士可选小一码。",
    },
    de: {
      name: "Kapuzenpullover Sandpiper",
      summary: "Ein Hoodie, gestrickt wie ein Pullover: kein Fleece, kein Druck, eine Kapuze, die ihre Wölbung behält.",
      description:
        "Sweatshirts werden von der Rolle geschnitten; dieser ist in Form gestrickt, sieben Nadeln pro Zoll, " +
        "neun Teile Baumwolle auf einen Teil Kaschmir. Die Nähte sind gekettelt, ausfransen kann nichts. Die " +
        "Kapuze liegt doppelt, ist am Scheitel gewendet wie die Ferse einer Socke und steht ohne Kordel.\n\n" +
        "Die Tasche entsteht zusammen mit dem Vorderteil, ist an beiden Seiten offen und fasst zwei kalte Hände. " +
        "Ein Kilo Baumwolle würde sacken; er wiegt die Hälfte. Auf links waschen, flach trocknen, dann macht ihn " +
        "der Kaschmir wieder weich.",
      fitNote: "Locker, überschnittene Schulter. Frauen, die es enger mögen, nehmen eine Größe kleiner.",
    },
    fr: {
      name: "Pull à capuche Sandpiper",
      summary:
        "Un hoodie tricoté comme un pull : pas de molleton, pas d’impression, une capuche qui garde son arrondi.",
      description:
        "Un sweat se coupe dans un rouleau ; celui-ci est tricoté en forme, jauge 7, neuf parts de coton pour " +
        "une de cachemire. Les coutures sont remaillées et rien ne peut s’effilocher. La capuche, double, est " +
        "tournée au sommet comme un talon de chaussette et tient sans cordon.\n\n" +
        "La poche est tricotée avec le devant, ouverte des deux côtés, assez large pour deux mains froides. Un " +
        "kilo de coton s’affaisserait ; il en pèse la moitié. Lavez-le à l’envers, séchez-le à plat, et le " +
        "cachemire lui rend sa douceur.",
      fitNote: "Ample, épaules tombantes. Les femmes qui l’aiment plus près prennent une taille de moins.",
    },
    ja: {
      name: "サンドパイパー フード プルオーバー",
      summary: "プルオーバーと同じ作り方で編んだニットパーカ。裏起毛もプリントもなく、フードがきれいに立ちます。",
      description:
        "スウェットは反物から裁ちますが、これは7ゲージの成型編み。コットン9にカシミヤ1の糸で、" +
        "縫い目はリンキング、ほつれる端がありません。フードは二重で、" +
        "頂点を靴下のかかとのように丸く編んであるため、紐がなくても形を保ちます。\n\n" +
        "カンガルーポケットは前身頃と一緒に編み、両側から冷えた手がふたつ入る幅に。" +
        "コットンが1kgもあれば垂れてしまいますが、重さはその半分です。裏返して洗い、平干しすれば、" +
        "カシミヤがやわらかさを戻してくれます。",
      fitNote: "ゆったりめのドロップショルダー。すっきり着たい女性はひとつ下のサイズを。",
    },
  },
  fibres: [
    { part: "whole", name: "cotton", percent: 90 },
    { part: "whole", name: "cashmere", percent: 10 },
  ],
  care: {
    wash: "machine-30-wool",
    bleach: "do-not-bleach",
    dry: "flat",
    iron: "low",
    professional: "do-not-dry-clean",
  },
  prices: {
    USD: 126_00,
    EUR: 127_00,
    GBP: 109_00,
    JPY: 19_600,
    AUD: 195_00,
    CAD: 169_00,
    HKD: 980_00,
    AED: 465_00,
  },
  sizes: ["XS", "S", "M", "L", "XL", "XXL", "XXXL"],
  weightGrams: [425, 450, 480, 515, 550, 595, 645],
  measurementsCm: {
    chest: [52, 54.5, 57, 60, 63.5, 67, 71],
    hem: [44, 46.5, 49, 52, 55.5, 59, 63],
    shoulder: [49, 50.5, 52, 54, 56, 58, 60],
    sleeve: [53, 54.5, 56, 57.5, 59, 60, 60.5],
    length: [63, 65, 67, 69, 71, 73, 74.5],
  },
  colours: [
    {
      code: "SND",
      hex: "#d8c3a0",
      accents: [],
      name: { en: "Sand", zh: "沙色", de: "Sand", fr: "Sable", ja: "サンド" },
      stockPieces: [6, 12, 18, 16, 10, 5, 2],
    },
    {
      code: "DEN",
      hex: "#5a7391",
      accents: [],
      name: { en: "Denim Blue", zh: "牛仔蓝", de: "Jeansblau", fr: "Bleu jean", ja: "デニムブルー" },
      stockPieces: [6, 12, 18, 16, 9, 4, 2],
    },
    {
      code: "GRY",
      hex: "#9a9da1",
      accents: [],
      name: { en: "Grey Marl", zh: "花灰", de: "Grau meliert", fr: "Gris chiné", ja: "杢グレー" },
      stockPieces: [6, 12, 16, 14, 8, 0, 2],
    },
    {
      code: "ROS",
      hex: "#d9a3a0",
      accents: [],
      name: { en: "Dog Rose", zh: "蔷薇粉", de: "Heckenrose", fr: "Églantine", ja: "野ばら" },
      stockPieces: [5, 9, 10, 3, 4, 2, 1],
    },
    {
      code: "BLK",
      hex: "#17181a",
      accents: [],
      name: { en: "Black", zh: "黑色", de: "Schwarz", fr: "Noir", ja: "ブラック" },
      stockPieces: [8, 14, 20, 18, 10, 5, 3],
    },
  ],
};

import type { RangeStyle } from "../range-style.ts";

export const brookWaffleOverall: RangeStyle = {
  code: "J304",
  slug: "brook-waffle-overall",
  category: "jumpsuits",
  wearer: "unisex",
  fit: "oversized",
  stitch: "waffle",
  neckline: "collarless",
  closure: "zip",
  cut: {
    sleeve: "drop",
    sleeveLength: "long",
    length: "ankle",
    hem: "straight",
    pocket: "patch",
    leg: "straight",
    motif: "none",
    buttons: "none",
  },
  seasons: ["spring", "summer", "autumn"],
  feel: "rustic",
  warmth: 2,
  shownOn: { heightCm: 181, size: "M" },
  goesWith: ["P101", "P105", "S204", "C405"],
  construction: "knitted",
  noun: "jumpsuit",
  hsCode: "611420",
  hasAnimalParts: false,
  text: {
    en: {
      name: "Brook Waffle Overall",
      summary: "A studio overall knitted in cotton waffle, with a zip that opens from both ends.",
      description:
        "The cut is a workshop overall's: straight, roomy, a pleat across the back to reach up. The " +
        "cloth is knitted waffle in cotton with enough polyester to keep its squares after fifty " +
        "washes.\n\n" +
        "A two-way zip from neck to seat, a patch pocket on the chest and two at the hip, loops at the " +
        "cuff to hold a sleeve rolled up. It softens with wear and shows paint with dignity.",
      fitNote: "Oversized for layers. Women usually take one size smaller than their own.",
    },
    zh: {
      name: "溪流华夫格工装连体裤",
      summary: "画室里穿的工装，棉质华夫格针织，拉链上下两头都能开。",
      description:
        "版型照着车间工装来：直身、宽绰，后背一道活褶，抬手够高处不受牵制。面料是棉质华夫格，掺入适量涤" +
        "纶，洗上五十次，小方格依然分明。\n\n" +
        "双头拉链从领口开到臀后，胸前一只贴袋，胯侧两只，袖口有小襻，卷起的袖子不会滑下来。越穿越软，沾" +
        "了颜料也不难看。",
      fitNote: "宽大版型，可以往里叠穿。女士通常比自己的尺码选小一码。",
    },
    de: {
      name: "Waffelmuster-Overall Brook",
      summary: "Ein Atelier-Overall aus Baumwolle im Waffelmuster, der Reißverschluss öffnet von beiden Enden.",
      description:
        "Geschnitten wie ein Arbeitsoverall: gerade, geräumig, mit einer Falte quer über den Rücken, " +
        "damit man nach oben greifen kann. Das Gestrick ist aus Baumwolle mit so viel Polyester, dass " +
        "die Karos auch nach fünfzig Wäschen stehen.\n\n" +
        "Zweiwege-Reißverschluss vom Hals bis zum Gesäß, eine aufgesetzte Tasche auf der Brust und " +
        "zwei an der Hüfte, Schlaufen am Bund, die den hochgekrempelten Ärmel halten. Er wird mit dem " +
        "Tragen weicher, und Farbflecken stehen ihm.",
      fitNote: "Weit geschnitten, für mehrere Lagen. Frauen nehmen meist eine Größe kleiner als ihre eigene.",
    },
    fr: {
      name: "Combinaison d’atelier nid d’abeille Brook",
      summary: "Une combinaison d’atelier en nid d’abeille de coton, dont le zip s’ouvre par les deux bouts.",
      description:
        "La coupe est celle d’un bleu de travail : droite, large, avec un pli en travers du dos pour " +
        "lever les bras. Le nid d’abeille est en coton, avec juste assez de polyester pour garder ses " +
        "carreaux après cinquante lavages.\n\n" +
        "Un zip à double curseur du col à l’assise, une poche plaquée sur la poitrine et deux aux " +
        "hanches, des brides au poignet pour tenir la manche retroussée. Elle s’assouplit à l’usage et " +
        "porte les taches de peinture avec dignité.",
      fitNote: "Très ample, pensée pour superposer. Les femmes prennent en général une taille de moins.",
    },
    ja: {
      name: "ブルック ワッフル オーバーオール",
      summary: "コットンワッフルで編んだアトリエ着。ファスナーは上からも下からも開きます。",
      description:
        "形は工場のつなぎそのもの。まっすぐでゆとりがあり、背中に一本タックを入れて腕を上げやすくしまし" +
        "た。生地は綿のワッフル編み。ポリエステルを加え、五十回洗っても凹凸が保たれます。\n\n" +
        "首元からヒップまでのダブルファスナー。胸に一つ、腰に二つのパッチポケット。袖口のループが、まく" +
        "った袖を留めてくれます。着るほどに柔らかくなり、絵の具の跡も様になります。",
      fitNote: "重ね着のできるオーバーサイズ。女性はいつもより一つ小さいサイズが目安です。",
    },
  },
  fibres: [
    { part: "whole", name: "cotton", percent: 70 },
    { part: "whole", name: "polyester", percent: 30 },
  ],
  care: {
    wash: "machine-40",
    bleach: "oxygen-only",
    dry: "tumble-low",
    iron: "medium",
    professional: "do-not-dry-clean",
  },
  prices: {
    USD: 158_00,
    EUR: 159_00,
    GBP: 139_00,
    JPY: 24_400,
    AUD: 245_00,
    CAD: 215_00,
    HKD: 1240_00,
    AED: 580_00,
  },
  sizes: ["XS", "S", "M", "L", "XL", "XXL"],
  weightGrams: [780, 820, 865, 915, 970, 1030],
  measurementsCm: {
    chest: [53, 55.5, 58, 61, 64.5, 68],
    waist: [50, 52.5, 55, 58, 61.5, 65],
    hip: [54, 56.5, 59, 62, 65.5, 69],
    sleeve: [56, 57.5, 59, 60.5, 62, 63],
    length: [146, 150, 154, 158, 162, 165],
    inseam: [71, 73, 75, 77, 79, 80],
  },
  colours: [
    {
      code: "NAT",
      hex: "#e3d9c3",
      accents: [],
      name: { en: "Natural", zh: "本白", de: "Natur", fr: "Naturel", ja: "ナチュラル" },
      stockPieces: [5, 10, 14, 12, 8, 4],
    },
    {
      code: "OLV",
      hex: "#6a6b3f",
      accents: [],
      name: { en: "Olive", zh: "橄榄绿", de: "Olive", fr: "Olive", ja: "オリーブ" },
      stockPieces: [5, 10, 14, 12, 0, 4],
    },
    {
      code: "WRK",
      hex: "#31507a",
      accents: [],
      name: { en: "Workshop Blue", zh: "工装蓝", de: "Werkstattblau", fr: "Bleu de travail", ja: "ワークブルー" },
      stockPieces: [5, 10, 14, 12, 8, 3],
    },
  ],
};

import type { RangeStyle } from "../range-style.ts";

export const cairnmoorPlaitSweater: RangeStyle = {
  code: "S213",
  slug: "cairnmoor-plait-sweater",
  category: "sweaters",
  wearer: "women",
  fit: "relaxed",
  stitch: "cable",
  neckline: "roll",
  closure: "none",
  cut: {
    sleeve: "set-in",
    sleeveLength: "long",
    length: "thigh",
    hem: "side-slit",
    pocket: "none",
    leg: "none",
    motif: "single-cable",
    buttons: "none",
  },
  seasons: ["autumn", "winter"],
  feel: "soft",
  warmth: 5,
  shownOn: { heightCm: 177, size: "M" },
  goesWith: ["C412", "C402", "J301"],
  construction: "knitted",
  noun: "pullover",
  hsCode: "611011",
  hasAnimalParts: false,
  text: {
    en: {
      name: "Cairnmoor Plait Sweater",
      summary: "One plait, eighteen stitches wide, from the hem into the roll of the collar, and quiet around it.",
      description:
        "Camel down is gathered when the animals shed in spring; its own fawn is the colour we call Camel, and " +
        "for Ecru only the wool changes. The two are carded together, spun to Nm 2/12 and knitted at five gauge " +
        "with purl on either side of the plait, to give it a gutter to lie in.\n\n" +
        "The plait divides at the neck: two strands go round the collar and meet again behind. Long enough to " +
        "sit on, slit at the sides so that you can. Wash it seldom, by hand, supporting the weight when you lift " +
        "it from the water.",
      fitNote: "Relaxed, tunic length, with slits of eighteen centimetres. True to size.",
    },
    zh: {
      name: "叠石麻花高领毛衣",
      summary: "一条十八针宽的麻花，从下摆一直走进高领，四周安安静静。",
      description:
        "驼绒在春天骆驼换毛时收集；它天然的浅褐就是我们的“驼色”，“米白”则只是换了羊毛的颜色。两种纤维混合梳理，" +
        "纺成Nm 2/12，5针机；麻花两侧织反针，留一道沟给它躺。\n\n" +
        "麻花到领口分成两股，绕领一周，在颈后重新合上。衣长坐得住，两侧开衩，坐下不绷。少洗，手洗，" +
        "从水里捞起时托住重量。",
      fitNote: "宽松，及大腿，侧衩18厘米。按平时尺码选。",
    },
    de: {
      name: "Rollkragenpullover Cairnmoor mit Zopf",
      summary: "Ein einziger Zopf, achtzehn Maschen breit, vom Saum bis in den Rollkragen, und ringsum Ruhe.",
      description:
        "Kamelflaum wird im Frühjahr beim Fellwechsel gesammelt; sein natürliches Hellbraun ist unser „Camel“, " +
        "für „Ecru“ ändert sich nur die Wolle. Beides wird zusammen kardiert, zu Nm 2/12 gesponnen und mit fünf " +
        "Nadeln pro Zoll gestrickt; linke Maschen neben dem Zopf geben ihm eine Rinne.\n\n" +
        "Am Hals teilt sich der Zopf: Zwei Stränge gehen um den Kragen und treffen sich hinten wieder. Lang " +
        "genug, um darauf zu sitzen, und geschlitzt, damit das geht. Selten waschen, von Hand, und beim " +
        "Herausheben das Gewicht stützen.",
      fitNote: "Locker, Tunikalänge, Schlitze von achtzehn Zentimetern. Fällt normal aus.",
    },
    fr: {
      name: "Pull tunique à torsade Cairnmoor",
      summary: "Une seule tresse de dix-huit mailles, de l’ourlet jusque dans le col roulé, et le calme autour.",
      description:
        "Le duvet de chameau se ramasse au printemps, à la mue ; son fauve naturel est notre « Camel », et pour " +
        "l’« Écru » seule la laine change. Les deux sont cardés ensemble, filés en Nm 2/12 et tricotés en jauge " +
        "5, avec de l’envers de part et d’autre pour creuser un lit à la tresse.\n\n" +
        "Au cou, la tresse se divise : deux brins font le tour du col et se rejoignent derrière. Assez long pour " +
        "s’asseoir dessus, fendu pour le pouvoir. Lavez-le rarement, à la main, en soutenant son poids quand " +
        "vous le sortez de l’eau.",
      fitNote: "Ample, longueur tunique, fentes de dix-huit centimètres. Taille normalement.",
    },
    ja: {
      name: "ケアンムーア ケーブル編み タートルネック セーター",
      summary: "幅18目の三つ編みが一本、裾からタートルの衿の中まで。まわりは静かな無地です。",
      description:
        "キャメルの産毛は、春の換毛期に集めたもの。生まれつきの淡い褐色が「キャメル」の色で、" +
        "「エクリュ」はウールの色だけを替えています。混ぜてカードにかけ、Nm 2/12に紡いで5ゲージで。" +
        "三つ編みの両脇を裏目にし、縄の収まる溝をつくりました。\n\n" +
        "衿もとで縄は二手に分かれ、衿を回って後ろでまた出会います。腰を下ろしても敷けるほどの丈に、" +
        "動きやすい脇スリット。洗うのはたまに、手洗いで。水から上げるときは重みを支えてください。",
      fitNote: "ゆったりしたチュニック丈、スリットは18cm。普段のサイズで。",
    },
  },
  fibres: [
    { part: "whole", name: "wool", percent: 60 },
    { part: "whole", name: "camel", percent: 40 },
  ],
  care: { wash: "hand-30", bleach: "do-not-bleach", dry: "flat", iron: "low", professional: "dry-clean-f" },
  prices: {
    USD: 212_00,
    EUR: 213_00,
    GBP: 185_00,
    JPY: 33_000,
    AUD: 329_00,
    CAD: 285_00,
    HKD: 1650_00,
    AED: 779_00,
  },
  sizes: ["XS", "S", "M", "L", "XL", "XXL"],
  weightGrams: [545, 580, 620, 665, 715, 770],
  measurementsCm: {
    chest: [49, 51.5, 54, 57, 60.5, 64],
    hem: [48, 50.5, 53, 56, 59.5, 63],
    shoulder: [40, 41, 42, 43.5, 45, 46.5],
    sleeve: [57, 58, 59, 60, 60.5, 61],
    length: [69, 70.5, 72, 73.5, 75, 76.5],
  },
  colours: [
    {
      code: "CML",
      hex: "#b98b5e",
      accents: [],
      name: { en: "Camel", zh: "驼色", de: "Camel", fr: "Camel", ja: "キャメル" },
      stockPieces: [6, 12, 14, 9, 4, 2],
    },
    {
      code: "ECR",
      hex: "#efe6d2",
      accents: [],
      name: { en: "Ecru", zh: "米白", de: "Ecru", fr: "Écru", ja: "エクリュ" },
      stockPieces: [6, 12, 14, 8, 0, 2],
    },
    {
      code: "CHR",
      hex: "#3d4045",
      accents: [],
      name: { en: "Charcoal", zh: "炭灰", de: "Dunkelgrau", fr: "Gris charbon", ja: "チャコール" },
      stockPieces: [5, 10, 3, 8, 4, 2],
    },
  ],
};

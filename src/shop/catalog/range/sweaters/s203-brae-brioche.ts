import type { RangeStyle } from "../range-style.ts";

export const braeBriocheSweater: RangeStyle = {
  code: "S203",
  slug: "brae-brioche-sweater",
  category: "sweaters",
  wearer: "women",
  fit: "oversized",
  stitch: "brioche",
  neckline: "roll",
  closure: "none",
  cut: {
    sleeve: "drop",
    sleeveLength: "long",
    length: "hip",
    hem: "side-slit",
    pocket: "none",
    leg: "none",
    motif: "none",
    buttons: "none",
  },
  seasons: ["autumn", "winter"],
  feel: "fluffy",
  warmth: 5,
  shownOn: { heightCm: 178, size: "S" },
  goesWith: ["J301", "C412", "P101"],
  construction: "knitted",
  noun: "pullover",
  hsCode: "611019",
  hasAnimalParts: false,
  text: {
    en: {
      name: "Brae Brioche Sweater",
      summary: "Alpaca in brioche stitch: deep soft ribs, twice the air, half the stiffness.",
      description:
        "In brioche every second stitch is slipped and knitted together with its yarn-over on the way back, " +
        "which makes two fabrics in one, the same on both sides and full of air. Alpaca is hollow and slippery; " +
        "wool and a thread of nylon stop it from growing.\n\n" +
        "A collar to hide in, sleeves cut wide and gathered into a long cuff, side slits at the hem. Thick to " +
        "look at, and lighter than it looks.",
      fitNote: "Oversized by design: about twenty centimetres of ease. Take your usual size or one smaller.",
    },
    zh: {
      name: "青坡羊驼毛元宝针毛衣",
      summary: "羊驼毛织元宝针：罗纹深而软，空气多一倍，硬挺少一半。",
      description:
        "元宝针每隔一针滑一针，回头时连同挂线一起织，等于两层织物合成一层，正反面一样，里面全是空气。" +
        "羊驼毛中空而滑，羊毛和一根锦纶拦着它，不让它越穿越长。\n\n" +
        "领子大得能把脸埋进去，袖子裁得宽，收进长长的袖口，下摆两侧开衩。看着厚，拿在手里比看上去轻。",
      fitNote: "有意做大：约有20厘米余量。按平时尺码或小一码。",
    },
    de: {
      name: "Patentmuster-Pullover Brae",
      summary: "Alpaka im Patentmuster: tiefe, weiche Rippen, doppelt so viel Luft, halb so steif.",
      description:
        "Beim Patentmuster wird jede zweite Masche abgehoben und auf dem Rückweg mit ihrem Umschlag " +
        "zusammengestrickt. So entstehen zwei Gestricke in einem, auf beiden Seiten gleich und voller Luft. " +
        "Alpaka ist hohl und glatt; Wolle und ein Faden Polyamid hindern es am Längerwerden.\n\n" +
        "Ein Rollkragen zum Verstecken, weite Ärmel, in ein langes Bündchen gefasst, Schlitze am Saum. Dick " +
        "anzusehen und leichter, als er aussieht.",
      fitNote: "Bewusst übergroß, rund zwanzig Zentimeter Zugabe. Die übliche Größe oder eine kleiner.",
    },
    fr: {
      name: "Pull col roulé point brioche Brae",
      summary:
        "Alpaga au point de brioche, ou côtes anglaises : des côtes profondes, deux fois plus d’air, moitié " +
        "moins de raideur.",
      description:
        "Au point de brioche, une maille sur deux est glissée puis tricotée avec son jeté au retour : deux " +
        "étoffes en une, pareilles des deux côtés et pleines d’air. L’alpaga est creux et glissant ; la laine et " +
        "un brin de polyamide l’empêchent de s’allonger.\n\n" +
        "Un col où se cacher, des manches larges resserrées dans un long poignet, des fentes à l’ourlet. Épais à " +
        "l’œil, et plus léger qu’il n’en a l’air.",
      fitNote: "Volontairement très ample : une vingtaine de centimètres d’aisance. Votre taille ou une de moins.",
    },
    ja: {
      name: "ブレー あぜ編み セーター",
      summary: "アルパカのあぜ編み。深くやわらかな畝に、空気は倍、硬さは半分。",
      description:
        "あぜ編みは一目おきにすべらせ、戻るときに掛け目と一緒に編む方法。二枚の編み地がひとつになったように、" +
        "裏表が同じで空気をたっぷり含みます。アルパカは中空ですべりやすいため、" +
        "ウールとナイロンの糸を添えて伸びを抑えました。\n\n" +
        "顔をうずめられるタートルネック、長い袖口でしぼった広い袖、裾の脇スリット。厚く見えて、" +
        "手に取ると軽いセーターです。",
      fitNote: "あえて大きく、約20cmのゆとり。普段のサイズか、ひとつ下で。",
    },
  },
  fibres: [
    { part: "whole", name: "alpaca", percent: 45 },
    { part: "whole", name: "wool", percent: 35 },
    { part: "whole", name: "nylon", percent: 20 },
  ],
  care: {
    wash: "hand-30",
    bleach: "do-not-bleach",
    dry: "flat-in-shade",
    iron: "do-not-iron",
    professional: "dry-clean-f",
  },
  prices: {
    USD: 188_00,
    EUR: 189_00,
    GBP: 165_00,
    JPY: 28_800,
    AUD: 289_00,
    CAD: 255_00,
    HKD: 1470_00,
    AED: 690_00,
  },
  sizes: ["XS", "S", "M", "L", "XL"],
  weightGrams: [560, 590, 625, 665, 710],
  measurementsCm: {
    chest: [55, 57.5, 60, 63, 66.5],
    hem: [50, 52.5, 55, 58, 61.5],
    shoulder: [52, 53.5, 55, 57, 59],
    sleeve: [47, 47.5, 48, 48.5, 49],
    length: [60, 61.5, 63, 64.5, 66],
  },
  colours: [
    {
      code: "FOG",
      hex: "#c9cccb",
      accents: [],
      name: { en: "Fog", zh: "雾灰", de: "Nebel", fr: "Brume", ja: "フォグ" },
      stockPieces: [6, 12, 14, 8, 4],
    },
    {
      code: "PLM",
      hex: "#5b2f45",
      accents: [],
      name: { en: "Plum", zh: "李紫", de: "Pflaume", fr: "Prune", ja: "プラム" },
      stockPieces: [4, 10, 12, 6, 3],
    },
    {
      code: "TOB",
      hex: "#8a5a34",
      accents: [],
      name: { en: "Tobacco", zh: "烟草棕", de: "Tabak", fr: "Tabac", ja: "タバコ" },
      stockPieces: [4, 10, 1, 6, 3],
    },
  ],
};

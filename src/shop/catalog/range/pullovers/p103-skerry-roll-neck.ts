import type { RangeStyle } from "../range-style.ts";

export const skerryRollNeckPullover: RangeStyle = {
  code: "P103",
  slug: "skerry-roll-neck-pullover",
  category: "pullovers",
  wearer: "men",
  fit: "regular",
  stitch: "plain",
  neckline: "roll",
  closure: "none",
  cut: {
    sleeve: "set-in",
    sleeveLength: "long",
    length: "hip",
    hem: "rib",
    pocket: "none",
    leg: "none",
    motif: "none",
    buttons: "none",
  },
  seasons: ["autumn", "winter"],
  feel: "soft",
  warmth: 4,
  shownOn: { heightCm: 188, size: "M" },
  goesWith: ["C410", "S205", "S210", "C404"],
  construction: "knitted",
  noun: "pullover",
  hsCode: "611011",
  hasAnimalParts: false,
  text: {
    en: {
      name: "Skerry Roll-Neck Pullover",
      summary: "Wool and cashmere in plain stitch, with a collar that stands up on its own.",
      description:
        "Plain stitch, twelve needles to the inch, in a two-ply yarn of seven parts wool and three parts " +
        "cashmere. The wool carries the shape; the cashmere takes away the itch, which matters most where a roll " +
        "neck touches.\n\n" +
        "The collar is knitted twenty-two centimetres deep, in the same tension as the body, so that it folds " +
        "once and stays folded. Milled lightly after knitting for a surface closer to suede than to fur.",
      fitNote: "Room to move, no more. It is meant to be worn under a coat and over nothing.",
    },
    zh: {
      name: "海礁羊绒混纺高领套头衫",
      summary: "羊毛与羊绒织成的平针，领子自己就能立住。",
      description:
        "平针，12针机，双股纱：七成羊毛，三成羊绒。羊毛撑住版型，羊绒去掉刺痒——高领贴着脖子，这一点最要紧。\n\n" +
        "领高22厘米，密度与大身一致，翻一折就待得住。织好后轻度缩绒，表面摸起来像麂皮，而不是毛茸茸的一层。",
      fitNote: "余量够活动，不多也不少。适合贴身穿，外面罩大衣。",
    },
    de: {
      name: "Rollkragenpullover Skerry",
      summary: "Wolle und Kaschmir, glatt rechts, mit einem Kragen, der von selbst steht.",
      description:
        "Glatt rechts, zwölf Nadeln pro Zoll, aus einem Zweifachzwirn mit sieben Teilen Wolle und drei Teilen " +
        "Kaschmir. Die Wolle hält die Form, der Kaschmir nimmt das Kratzen, und das zählt nirgends so sehr wie " +
        "am Hals.\n\n" +
        "Der Kragen ist zweiundzwanzig Zentimeter hoch und so fest gestrickt wie der Körper; einmal " +
        "umgeschlagen, bleibt er liegen. Nach dem Stricken leicht gewalkt, fühlt sich die Oberfläche eher nach " +
        "Wildleder an als nach Pelz.",
      fitNote: "Genug Raum zum Bewegen, nicht mehr. Gedacht für direkt auf der Haut und unter dem Mantel.",
    },
    fr: {
      name: "Pull col roulé Skerry",
      summary: "Laine et cachemire en jersey, avec un col qui tient tout seul.",
      description:
        "Jersey en jauge 12, dans un fil retors de sept parts de laine pour trois de cachemire. La laine porte " +
        "la forme ; le cachemire enlève ce qui gratte, et c’est au cou que cela compte.\n\n" +
        "Le col, haut de vingt-deux centimètres, est tricoté à la même tension que le corps : on le replie une " +
        "fois et il reste plié. Un léger foulage après tricotage donne une surface plus proche du daim que de la " +
        "fourrure.",
      fitNote: "De quoi bouger, sans plus. Pensé pour se porter sur la peau et sous un manteau.",
    },
    ja: {
      name: "スケリー タートルネック プルオーバー",
      summary: "ウールとカシミヤの天竺編み。自然に立ち上がる衿が特徴です。",
      description:
        "12ゲージの天竺編み。ウール7にカシミヤ3を合わせた双糸を使っています。ウールが形を保ち、" +
        "カシミヤがちくちく感をやわらげる。首に触れるタートルネックだからこその配合です。\n\n" +
        "衿の高さは22cm。身頃と同じ度目で編んでいるので、一度折り返せばそのまま落ち着きます。" +
        "編み上げたあとに軽く縮絨をかけ、起毛というよりスエードに近い表面に仕上げました。",
      fitNote: "動きやすさに必要なぶんだけのゆとり。素肌に着て、上にコートを羽織る想定です。",
    },
  },
  fibres: [
    { part: "whole", name: "wool", percent: 70 },
    { part: "whole", name: "cashmere", percent: 30 },
  ],
  care: { wash: "hand-30", bleach: "do-not-bleach", dry: "flat", iron: "low", professional: "dry-clean-f" },
  prices: {
    USD: 178_00,
    EUR: 179_00,
    GBP: 155_00,
    JPY: 27_400,
    AUD: 275_00,
    CAD: 239_00,
    HKD: 1390_00,
    AED: 655_00,
  },
  sizes: ["S", "M", "L", "XL", "XXL"],
  weightGrams: [330, 355, 380, 410, 440],
  measurementsCm: {
    chest: [49, 52, 55, 58.5, 62],
    hem: [42, 45, 48, 51.5, 55],
    shoulder: [42, 43.5, 45, 46.5, 48],
    sleeve: [62, 63.5, 65, 66, 67],
    length: [65, 67, 69, 71, 73],
  },
  colours: [
    {
      code: "CHR",
      hex: "#3d4045",
      accents: [],
      name: { en: "Charcoal", zh: "炭灰", de: "Dunkelgrau", fr: "Gris charbon", ja: "チャコール" },
      stockPieces: [10, 18, 20, 12, 5],
    },
    {
      code: "CML",
      hex: "#b98b5e",
      accents: [],
      name: { en: "Camel", zh: "驼色", de: "Camel", fr: "Camel", ja: "キャメル" },
      stockPieces: [8, 14, 16, 10, 4],
    },
    {
      code: "BOT",
      hex: "#1e3d34",
      accents: [],
      name: { en: "Bottle Green", zh: "墨绿", de: "Flaschengrün", fr: "Vert bouteille", ja: "ボトルグリーン" },
      stockPieces: [6, 12, 12, 1, 3],
    },
  ],
};

import type { RangeStyle } from "./range-style.ts";

export const pullovers: readonly RangeStyle[] = [
  {
    code: "P101",
    slug: "linden-fine-rib-pullover",
    category: "pullovers",
    wearer: "women",
    fit: "slim",
    stitch: "rib",
    neckline: "crew",
    closure: "none",
    construction: "knitted",
    noun: "pullover",
    hsCode: "611011",
    hasAnimalParts: false,
    text: {
      en: {
        name: "Linden Fine-Rib Pullover",
        summary: "Extra-fine wool in a two-by-two rib that closes around you without squeezing.",
        description:
          "Two knit, two purl, from neck to hem, on a machine with fourteen needles to the inch. The yarn is spun from " +
          "wool of 18.5 microns, fine enough to wear against the skin and round enough to resist pilling at the cuffs.\n\n" +
          "Front and sleeves are knitted to shape and linked stitch by stitch, so the seams lie flat under a jacket. " +
          "The neckband is doubled over and keeps its height after washing.",
        fitNote:
          "Close to the body. The rib gives about eight centimetres at the chest; between two sizes, take the smaller.",
      },
    },
    fibres: [{ part: "whole", name: "wool", percent: 100 }],
    care: { wash: "machine-30-wool", bleach: "do-not-bleach", dry: "flat", iron: "low", professional: "dry-clean-p" },
    prices: {
      USD: 118_00,
      EUR: 119_00,
      GBP: 105_00,
      JPY: 18_400,
      AUD: 185_00,
      CAD: 159_00,
      HKD: 920_00,
      AED: 435_00,
    },
    sizes: ["XS", "S", "M", "L", "XL"],
    weightGrams: [205, 220, 240, 260, 280],
    measurementsCm: {
      chest: [37, 39.5, 42, 45, 48.5],
      hem: [33, 35.5, 38, 41, 44.5],
      shoulder: [33, 34, 35, 36.5, 38],
      sleeve: [58, 59, 60, 61, 61.5],
      length: [56, 57.5, 59, 60.5, 62],
    },
    colours: [
      { code: "OAT", hex: "#d9ccb4", name: { en: "Oat" }, stockPieces: [12, 22, 26, 18, 8] },
      { code: "INK", hex: "#1f2937", name: { en: "Ink" }, stockPieces: [10, 20, 24, 16, 9] },
      { code: "MOS", hex: "#5c6b3c", name: { en: "Moss" }, stockPieces: [8, 14, 3, 12, 0] },
      { code: "RST", hex: "#a4502f", name: { en: "Rust" }, stockPieces: [6, 12, 16, 10, 5] },
    ],
  },
  {
    code: "P102",
    slug: "harrow-cable-pullover",
    category: "pullovers",
    wearer: "unisex",
    fit: "regular",
    stitch: "cable",
    neckline: "crew",
    closure: "none",
    construction: "knitted",
    noun: "pullover",
    hsCode: "611011",
    hasAnimalParts: false,
    text: {
      en: {
        name: "Harrow Cable Pullover",
        summary: "Six-stitch cables and a channel of moss stitch, in a yarn that keeps its edges.",
        description:
          "Five cables run up the front, each crossing six stitches every eighth row, with moss stitch between them so " +
          "that the ropes stand clear. A fifth of the yarn is nylon, spun into the core: you do not feel it, but elbows " +
          "and cuffs last years longer.\n\n" +
          "The wool is dyed before spinning, which gives each colour a second shade in the shadows. Set-in sleeves, a " +
          "rib of seven centimetres at hem and cuff, and a collar narrow enough to let a shirt show.",
        fitNote: "Straight through the body with room for a shirt. Women usually take one size smaller than their own.",
      },
    },
    fibres: [
      { part: "whole", name: "wool", percent: 80 },
      { part: "whole", name: "nylon", percent: 20 },
    ],
    care: { wash: "hand-30", bleach: "do-not-bleach", dry: "flat", iron: "do-not-iron", professional: "dry-clean-p" },
    prices: {
      USD: 138_00,
      EUR: 139_00,
      GBP: 119_00,
      JPY: 21_400,
      AUD: 215_00,
      CAD: 189_00,
      HKD: 1080_00,
      AED: 509_00,
    },
    sizes: ["XS", "S", "M", "L", "XL", "XXL"],
    weightGrams: [460, 495, 530, 570, 615, 660],
    measurementsCm: {
      chest: [47, 49.5, 52, 55, 58.5, 62],
      hem: [40, 42.5, 45, 48, 51.5, 55],
      shoulder: [39.5, 41, 42.5, 44.5, 46.5, 48.5],
      sleeve: [58, 59.5, 61, 62.5, 64, 65],
      length: [61, 63, 65, 67, 69, 71],
    },
    colours: [
      { code: "ECR", hex: "#efe6d2", name: { en: "Ecru" }, stockPieces: [8, 16, 24, 22, 14, 6] },
      { code: "NVY", hex: "#22304f", name: { en: "Navy" }, stockPieces: [6, 14, 22, 20, 12, 6] },
      { code: "BRK", hex: "#8d3f33", name: { en: "Brick" }, stockPieces: [4, 10, 14, 2, 8, 0] },
    ],
  },
  {
    code: "P103",
    slug: "skerry-roll-neck-pullover",
    category: "pullovers",
    wearer: "men",
    fit: "regular",
    stitch: "plain",
    neckline: "roll",
    closure: "none",
    construction: "knitted",
    noun: "pullover",
    hsCode: "611011",
    hasAnimalParts: false,
    text: {
      en: {
        name: "Skerry Roll-Neck Pullover",
        summary: "Wool and cashmere in plain stitch, with a collar that stands up on its own.",
        description:
          "Plain stitch, twelve needles to the inch, in a two-ply yarn of seven parts wool and three parts cashmere. The " +
          "wool carries the shape; the cashmere takes away the itch, which matters most where a roll neck touches.\n\n" +
          "The collar is knitted twenty-two centimetres deep, in the same tension as the body, so that it folds once and " +
          "stays folded. Milled lightly after knitting for a surface closer to suede than to fur.",
        fitNote: "Room to move, no more. It is meant to be worn under a coat and over nothing.",
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
      { code: "CHR", hex: "#3d4045", name: { en: "Charcoal" }, stockPieces: [10, 18, 20, 12, 5] },
      { code: "CML", hex: "#b98b5e", name: { en: "Camel" }, stockPieces: [8, 14, 16, 10, 4] },
      { code: "BOT", hex: "#1e3d34", name: { en: "Bottle Green" }, stockPieces: [6, 12, 12, 1, 3] },
    ],
  },
  {
    code: "P104",
    slug: "tansy-pointelle-pullover",
    category: "pullovers",
    wearer: "women",
    fit: "regular",
    stitch: "pointelle",
    neckline: "scoop",
    closure: "none",
    construction: "knitted",
    noun: "pullover",
    hsCode: "611020",
    hasAnimalParts: false,
    text: {
      en: {
        name: "Tansy Pointelle Pullover",
        summary: "Cotton and modal, open where the pattern wants it, for evenings that turn cool.",
        description:
          "Small diamonds of holes, made by moving single stitches aside, climb from the hem and thin out towards the " +
          "shoulder. Combed cotton keeps the pattern crisp; modal, made from beech pulp, lets it fall.\n\n" +
          "A wide neck with a picot edge, sleeves to the wrist, and no side seams: the body is one tube. Cool to the " +
          "touch, and dry again by the morning.",
        fitNote: "Skims the waist and ends at the hip bone. True to size.",
      },
    },
    fibres: [
      { part: "whole", name: "cotton", percent: 60 },
      { part: "whole", name: "modal", percent: 40 },
    ],
    care: {
      wash: "machine-30-gentle",
      bleach: "oxygen-only",
      dry: "flat",
      iron: "medium",
      professional: "do-not-dry-clean",
    },
    prices: {
      USD: 88_00,
      EUR: 89_00,
      GBP: 79_00,
      JPY: 13_800,
      AUD: 139_00,
      CAD: 119_00,
      HKD: 690_00,
      AED: 325_00,
    },
    sizes: ["XS", "S", "M", "L", "XL"],
    weightGrams: [190, 205, 220, 240, 260],
    measurementsCm: {
      chest: [43, 45.5, 48, 51, 54.5],
      hem: [40, 42.5, 45, 48, 51.5],
      shoulder: [35, 36, 37, 38.5, 40],
      sleeve: [56, 57, 58, 59, 59.5],
      length: [54, 55.5, 57, 58.5, 60],
    },
    colours: [
      { code: "CHK", hex: "#f4f1ea", name: { en: "Chalk" }, stockPieces: [10, 20, 22, 14, 6] },
      { code: "PRM", hex: "#e6c860", name: { en: "Primrose" }, stockPieces: [6, 12, 14, 8, 4] },
      { code: "SKY", hex: "#9fb9cf", name: { en: "Sky" }, stockPieces: [8, 14, 16, 10, 2] },
    ],
  },
  {
    code: "P105",
    slug: "carrick-v-neck-pullover",
    category: "pullovers",
    wearer: "men",
    fit: "regular",
    stitch: "plain",
    neckline: "v",
    closure: "none",
    construction: "knitted",
    noun: "pullover",
    hsCode: "611011",
    hasAnimalParts: false,
    text: {
      en: {
        name: "Carrick V-Neck Pullover",
        summary: "Springy woollen-spun yarn, plain stitch, and a V that meets a tie where it should.",
        description:
          "Woollen-spun, which means the fibres lie in every direction and hold more air than a smooth yarn of the same " +
          "weight. Plain stitch throughout, brushed once with teasels, so that it feels worn in on the first day.\n\n" +
          "The V is mitred at its point instead of crossed over: twelve stitches meet in one line. Shoulders are taped " +
          "inside and will not grow on a hanger.",
        fitNote: "Regular, with a slightly shortened body that ends at the belt. True to size.",
      },
    },
    fibres: [{ part: "whole", name: "wool", percent: 100 }],
    care: { wash: "hand-30", bleach: "do-not-bleach", dry: "flat", iron: "low", professional: "dry-clean-p" },
    prices: {
      USD: 108_00,
      EUR: 109_00,
      GBP: 95_00,
      JPY: 16_800,
      AUD: 169_00,
      CAD: 145_00,
      HKD: 850_00,
      AED: 399_00,
    },
    sizes: ["S", "M", "L", "XL", "XXL", "XXXL"],
    weightGrams: [310, 330, 355, 380, 410, 440],
    measurementsCm: {
      chest: [50, 53, 56, 59.5, 63, 67],
      hem: [42, 45, 48, 51.5, 55, 59],
      shoulder: [42.5, 44, 45.5, 47, 48.5, 50],
      sleeve: [61, 62.5, 64, 65, 66, 66.5],
      length: [64, 66, 68, 70, 72, 73.5],
    },
    colours: [
      { code: "GRY", hex: "#9a9da1", name: { en: "Grey Marl" }, stockPieces: [10, 18, 20, 14, 8, 4] },
      { code: "NVY", hex: "#22304f", name: { en: "Navy" }, stockPieces: [10, 18, 20, 14, 8, 4] },
      { code: "CLR", hex: "#6e2a35", name: { en: "Claret" }, stockPieces: [6, 10, 12, 8, 0, 2] },
      { code: "LVT", hex: "#6f7a6a", name: { en: "Lovat" }, stockPieces: [4, 10, 12, 8, 4, 2] },
    ],
  },
];

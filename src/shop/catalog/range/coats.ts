import type { RangeStyle } from "./range-style.ts";

export const coats: readonly RangeStyle[] = [
  {
    code: "C401",
    slug: "kestrel-boiled-wool-coat",
    category: "coats",
    wearer: "women",
    fit: "regular",
    stitch: "boiled",
    neckline: "collarless",
    closure: "buttons",
    construction: "knitted",
    noun: "coat",
    hsCode: "610210",
    hasAnimalParts: false,
    text: {
      en: {
        name: "Kestrel Boiled-Wool Coat",
        summary: "Knitted half as large again, then felted down until the wind gives up.",
        description:
          "The fabric is knitted first and boiled afterwards: in hot water and friction the stitches close, a third of the " +
          "width goes, and what remains is a felt that bends like a knit. Edges are cut raw, because they cannot fray.\n\n" +
          "Collarless, single-breasted, four corozo buttons, pockets set into the seams. Unlined, so it folds over an " +
          "arm, and warm enough without.",
        fitNote: "Straight, to just above the knee, with room for a thick sweater. True to size.",
      },
    },
    fibres: [{ part: "whole", name: "wool", percent: 100 }],
    care: {
      wash: "do-not-wash",
      bleach: "do-not-bleach",
      dry: "flat",
      iron: "low",
      professional: "dry-clean-p",
    },
    prices: {
      USD: 298_00,
      EUR: 299_00,
      GBP: 259_00,
      JPY: 45_800,
      AUD: 459_00,
      CAD: 405_00,
      HKD: 2330_00,
      AED: 1095_00,
    },
    sizes: ["XS", "S", "M", "L", "XL", "XXL"],
    weightGrams: [1010, 1060, 1120, 1185, 1255, 1330],
    measurementsCm: {
      chest: [48, 50.5, 53, 56, 59.5, 63],
      hem: [54, 56.5, 59, 62, 65.5, 69],
      shoulder: [39, 40, 41, 42.5, 44, 45.5],
      sleeve: [58, 59, 60, 61, 61.5, 62],
      length: [92, 93.5, 95, 96.5, 98, 99.5],
    },
    colours: [
      { code: "LOD", hex: "#3f4a38", name: { en: "Loden" }, stockPieces: [4, 8, 12, 8, 4, 2] },
      { code: "BER", hex: "#7a2738", name: { en: "Berry" }, stockPieces: [4, 8, 10, 6, 3, 0] },
      { code: "ANT", hex: "#36393d", name: { en: "Anthracite" }, stockPieces: [4, 8, 12, 8, 4, 2] },
    ],
  },
  {
    code: "C402",
    slug: "thornbury-double-face-coat",
    category: "coats",
    wearer: "women",
    fit: "relaxed",
    stitch: "double-face",
    neckline: "lapel",
    closure: "belt",
    construction: "woven",
    noun: "coat",
    hsCode: "620220",
    hasAnimalParts: false,
    text: {
      en: {
        name: "Thornbury Double-Face Coat",
        summary: "Two cloths woven as one, opened at the edge by hand and closed without a lining.",
        description:
          "Double-face is two layers of cloth bound together in the loom. At every seam and hem the layers are parted for " +
          "a centimetre, turned in and sewn shut by hand, so the inside is as finished as the outside and nothing needs " +
          "covering.\n\n" +
          "Wool with a tenth of cashmere, brushed in one direction. Notched lapels, raglan sleeves, two deep pockets, and " +
          "a belt that may stay at home.",
        fitNote: "Relaxed, to mid-calf. The belt takes in up to fifteen centimetres. True to size.",
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
      { code: "CML", hex: "#b98b5e", name: { en: "Camel" }, stockPieces: [4, 8, 10, 6, 3] },
      { code: "IVO", hex: "#ece4d4", name: { en: "Ivory" }, stockPieces: [3, 6, 8, 5, 2] },
      { code: "BLK", hex: "#17181a", name: { en: "Black" }, stockPieces: [4, 8, 10, 6, 1] },
    ],
  },
  {
    code: "C403",
    slug: "rowan-cable-coat",
    category: "coats",
    wearer: "women",
    fit: "relaxed",
    stitch: "cable",
    neckline: "shawl",
    closure: "buttons",
    construction: "knitted",
    noun: "coat",
    hsCode: "610210",
    hasAnimalParts: true,
    text: {
      en: {
        name: "Rowan Cable Coat",
        summary: "A cardigan that grew up: knee-length cables, a shawl collar, horn buttons.",
        description:
          "Plaited cables of nine stitches run from hem to shoulder on a ground of purl, in a chunky yarn of wool and " +
          "alpaca knitted at three needles to the inch. A tape inside the shoulders and down the back carries the weight, " +
          "so that the length on the last day is the length on the first.\n\n" +
          "Buttons of buffalo horn, each a little different. Pockets are lined with cotton. Wear it as a coat until " +
          "November and as a blanket after that.",
        fitNote: "Relaxed, to the knee. Between sizes, take the smaller.",
      },
    },
    fibres: [
      { part: "shell", name: "wool", percent: 60 },
      { part: "shell", name: "alpaca", percent: 40 },
      { part: "pocket-lining", name: "cotton", percent: 100 },
    ],
    care: {
      wash: "hand-30",
      bleach: "do-not-bleach",
      dry: "flat-in-shade",
      iron: "do-not-iron",
      professional: "dry-clean-f",
    },
    prices: {
      USD: 328_00,
      EUR: 329_00,
      GBP: 285_00,
      JPY: 50_400,
      AUD: 505_00,
      CAD: 445_00,
      HKD: 2560_00,
      AED: 1205_00,
    },
    sizes: ["XS", "S", "M", "L", "XL"],
    weightGrams: [1240, 1310, 1390, 1480, 1580],
    measurementsCm: {
      chest: [52, 54.5, 57, 60, 63.5],
      hem: [54, 56.5, 59, 62, 65.5],
      shoulder: [44, 45, 46, 47.5, 49],
      sleeve: [54, 55, 56, 57, 57.5],
      length: [98, 99.5, 101, 102.5, 104],
    },
    colours: [
      { code: "PTH", hex: "#a58f72", name: { en: "Path" }, stockPieces: [3, 6, 8, 5, 3] },
      { code: "NGT", hex: "#20283a", name: { en: "Night" }, stockPieces: [3, 6, 8, 5, 0] },
    ],
  },
  {
    code: "C404",
    slug: "moorland-herringbone-coat",
    category: "coats",
    wearer: "men",
    fit: "regular",
    stitch: "herringbone",
    neckline: "lapel",
    closure: "buttons",
    construction: "woven",
    noun: "overcoat",
    hsCode: "620120",
    hasAnimalParts: false,
    text: {
      en: {
        name: "Moorland Herringbone Coat",
        summary: "A car coat in herringbone wool that has been rained on in testing, often.",
        description:
          "Herringbone of 560 grams to the metre: the twill turns every eight threads, and the zigzag sheds water and " +
          "hides the road. One part in five is nylon, because car seats and rucksacks are harder on a coat than weather.\n\n" +
          "Three buttons under a fly front, a collar that turns up and buttons across, slanted pockets for cold hands. " +
          "Lined in viscose twill, quilted across the shoulders.",
        fitNote: "Regular, to mid-thigh, cut to go over a jacket. True to size.",
      },
    },
    fibres: [
      { part: "shell", name: "wool", percent: 80 },
      { part: "shell", name: "nylon", percent: 20 },
      { part: "lining", name: "viscose", percent: 100 },
    ],
    care: {
      wash: "do-not-wash",
      bleach: "do-not-bleach",
      dry: "line",
      iron: "low",
      professional: "dry-clean-p",
    },
    prices: {
      USD: 380_00,
      EUR: 379_00,
      GBP: 329_00,
      JPY: 58_400,
      AUD: 585_00,
      CAD: 515_00,
      HKD: 2960_00,
      AED: 1395_00,
    },
    sizes: ["S", "M", "L", "XL", "XXL"],
    weightGrams: [1420, 1500, 1590, 1690, 1800],
    measurementsCm: {
      chest: [54, 57, 60, 63.5, 67],
      hem: [55, 58, 61, 64.5, 68],
      shoulder: [45, 46.5, 48, 49.5, 51],
      sleeve: [63, 64.5, 66, 67, 68],
      length: [88, 90, 92, 94, 96],
    },
    colours: [
      { code: "ASH", hex: "#7c7f80", name: { en: "Ash" }, stockPieces: [4, 8, 10, 6, 3] },
      { code: "BRK", hex: "#5b4636", name: { en: "Bark" }, stockPieces: [4, 8, 10, 6, 3] },
    ],
  },
  {
    code: "C405",
    slug: "saltmarsh-knitted-parka",
    category: "coats",
    wearer: "unisex",
    fit: "oversized",
    stitch: "moss",
    neckline: "hood",
    closure: "zip",
    construction: "knitted",
    noun: "coat",
    hsCode: "610220",
    hasAnimalParts: false,
    text: {
      en: {
        name: "Saltmarsh Knitted Parka",
        summary: "Moss stitch knitted so tightly that it stands in for canvas, with a hood that fits a head.",
        description:
          "Cotton and nylon, plied and knitted two sizes too tight for comfort, then tumbled until comfort comes back. The " +
          "result is dense and matt, keeps out a sea breeze, and can be washed at home.\n\n" +
          "A three-panel hood with a cord, a two-way zip under a storm flap, four pockets of which two are behind the " +
          "others. Lined to the waist in cotton jersey.",
        fitNote: "Oversized, to mid-thigh. Women usually take one size smaller than their own.",
      },
    },
    fibres: [
      { part: "shell", name: "cotton", percent: 65 },
      { part: "shell", name: "nylon", percent: 35 },
      { part: "lining", name: "cotton", percent: 100 },
    ],
    care: {
      wash: "machine-30-gentle",
      bleach: "do-not-bleach",
      dry: "line",
      iron: "low",
      professional: "do-not-dry-clean",
    },
    prices: {
      USD: 258_00,
      EUR: 259_00,
      GBP: 225_00,
      JPY: 39_800,
      AUD: 399_00,
      CAD: 349_00,
      HKD: 2010_00,
      AED: 949_00,
    },
    sizes: ["XS", "S", "M", "L", "XL", "XXL"],
    weightGrams: [1120, 1180, 1250, 1330, 1420, 1520],
    measurementsCm: {
      chest: [56, 58.5, 61, 64, 67.5, 71],
      hem: [57, 59.5, 62, 65, 68.5, 72],
      shoulder: [49, 50.5, 52, 54, 56, 58],
      sleeve: [57, 58.5, 60, 61.5, 63, 64],
      length: [76, 78, 80, 82, 84, 86],
    },
    colours: [
      { code: "SND", hex: "#cbb893", name: { en: "Sand" }, stockPieces: [4, 8, 12, 10, 6, 3] },
      { code: "STM", hex: "#445266", name: { en: "Storm" }, stockPieces: [4, 8, 12, 10, 6, 3] },
      { code: "FRN", hex: "#4f6a4b", name: { en: "Fern" }, stockPieces: [3, 6, 8, 1, 4, 2] },
    ],
  },
];

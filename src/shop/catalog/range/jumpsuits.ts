import type { RangeStyle } from "./range-style.ts";

export const jumpsuits: readonly RangeStyle[] = [
  {
    code: "J301",
    slug: "wren-ribbed-jumpsuit",
    category: "jumpsuits",
    wearer: "women",
    fit: "slim",
    stitch: "rib",
    neckline: "crew",
    closure: "zip",
    construction: "knitted",
    noun: "jumpsuit",
    hsCode: "611430",
    hasAnimalParts: false,
    text: {
      en: {
        name: "Wren Ribbed Jumpsuit",
        summary: "Viscose rib from collar to ankle, heavy enough to hang straight.",
        description:
          "A dense three-by-three rib in viscose, cool and fluid, with nylon plaited behind it so that knees and seat come " +
          "back into line when you stand up. The weight does the rest: the leg falls without a crease.\n\n" +
          "Long sleeves, a close neck, and a zip down the back with a hook above it. The waist is marked by four rows of " +
          "finer stitches, not by a seam.",
        fitNote: "Close above the waist, straight below. The rib gives; between sizes, take the smaller.",
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
      { code: "BLK", hex: "#17181a", name: { en: "Black" }, stockPieces: [8, 16, 18, 12, 6] },
      { code: "TRF", hex: "#57443a", name: { en: "Truffle" }, stockPieces: [6, 12, 14, 8, 4] },
      { code: "SGE", hex: "#8b9a82", name: { en: "Sage" }, stockPieces: [4, 10, 12, 2, 3] },
    ],
  },
  {
    code: "J302",
    slug: "sorrel-wrap-jumpsuit",
    category: "jumpsuits",
    wearer: "women",
    fit: "relaxed",
    stitch: "plain",
    neckline: "v",
    closure: "wrap-tie",
    construction: "knitted",
    noun: "jumpsuit",
    hsCode: "611420",
    hasAnimalParts: false,
    text: {
      en: {
        name: "Sorrel Wrap Jumpsuit",
        summary: "Knitted cotton that wraps and ties, with a leg wide enough to catch the breeze.",
        description:
          "Long-staple cotton in a tight plain stitch, mercerised for a slight sheen and a dry hand. The bodice crosses " +
          "over and ties at the side; a hidden press stud holds it closed when you bend.\n\n" +
          "Sleeves to the elbow, pockets in the side seams, legs cropped above the ankle. It packs to the size of a " +
          "folded towel and needs no ironing when hung in a steamy bathroom.",
        fitNote: "Adjusts at the waist, generous at the hip. True to size; petite shoppers may turn up the hem.",
      },
    },
    fibres: [{ part: "whole", name: "cotton", percent: 100 }],
    care: {
      wash: "machine-40",
      bleach: "oxygen-only",
      dry: "line",
      iron: "medium",
      professional: "do-not-dry-clean",
    },
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
    weightGrams: [480, 510, 545, 580, 620, 665],
    measurementsCm: {
      chest: [44, 46.5, 49, 52, 55.5, 59],
      waist: [37, 39.5, 42, 45, 48.5, 52],
      hip: [49, 51.5, 54, 57, 60.5, 64],
      sleeve: [30, 31, 32, 33, 33.5, 34],
      length: [128, 130, 132, 134, 136, 138],
      inseam: [60, 61, 62, 63, 64, 65],
    },
    colours: [
      { code: "TER", hex: "#b5613f", name: { en: "Terracotta" }, stockPieces: [6, 12, 16, 10, 6, 3] },
      { code: "IND", hex: "#2c3566", name: { en: "Indigo" }, stockPieces: [6, 12, 16, 10, 6, 3] },
    ],
  },
  {
    code: "J303",
    slug: "hollin-wool-jumpsuit",
    category: "jumpsuits",
    wearer: "women",
    fit: "relaxed",
    stitch: "plain",
    neckline: "scoop",
    closure: "placket",
    construction: "knitted",
    noun: "jumpsuit",
    hsCode: "611490",
    hasAnimalParts: false,
    text: {
      en: {
        name: "Hollin Wool Jumpsuit",
        summary: "Fine wool from shoulder to cuffed ankle, for the warm half of the house.",
        description:
          "Jersey-weight wool of 19.5 microns, knitted on a circular machine and cut on the straight so that it does not " +
          "twist. It breathes in a heated room and does not feel cold in an unheated one.\n\n" +
          "Six buttons to the waist, a drawcord inside it, cuffs at wrist and ankle. Two patch pockets are knitted double " +
          "and will carry a telephone without sagging.",
        fitNote: "Relaxed everywhere, narrow at the ankle. True to size.",
      },
    },
    fibres: [{ part: "whole", name: "wool", percent: 100 }],
    care: {
      wash: "machine-30-wool",
      bleach: "do-not-bleach",
      dry: "flat",
      iron: "low",
      professional: "dry-clean-p",
    },
    prices: {
      USD: 208_00,
      EUR: 209_00,
      GBP: 185_00,
      JPY: 31_800,
      AUD: 319_00,
      CAD: 279_00,
      HKD: 1620_00,
      AED: 765_00,
    },
    sizes: ["XS", "S", "M", "L", "XL"],
    weightGrams: [520, 550, 585, 620, 660],
    measurementsCm: {
      chest: [46, 48.5, 51, 54, 57.5],
      waist: [42, 44.5, 47, 50, 53.5],
      hip: [50, 52.5, 55, 58, 61.5],
      sleeve: [57, 58, 59, 60, 60.5],
      length: [140, 142.5, 145, 147.5, 150],
      inseam: [71, 72, 73, 74, 75],
    },
    colours: [
      { code: "HTH", hex: "#8f8196", name: { en: "Heather" }, stockPieces: [4, 10, 12, 8, 4] },
      { code: "GRA", hex: "#4a4d52", name: { en: "Graphite" }, stockPieces: [4, 10, 12, 8, 4] },
    ],
  },
  {
    code: "J304",
    slug: "brook-waffle-overall",
    category: "jumpsuits",
    wearer: "unisex",
    fit: "oversized",
    stitch: "waffle",
    neckline: "collarless",
    closure: "zip",
    construction: "knitted",
    noun: "jumpsuit",
    hsCode: "611420",
    hasAnimalParts: false,
    text: {
      en: {
        name: "Brook Waffle Overall",
        summary: "A studio overall knitted in cotton waffle, with a zip that opens from both ends.",
        description:
          "The cut is a workshop overall's: straight, roomy, a pleat across the back to reach up. The cloth is knitted " +
          "waffle in cotton with enough polyester to keep its squares after fifty washes.\n\n" +
          "A two-way zip from neck to seat, a pocket on the chest and two at the hip, loops at the cuff to hold a sleeve " +
          "rolled up. It softens with wear and shows paint with dignity.",
        fitNote: "Oversized for layers. Women usually take one size smaller than their own.",
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
      { code: "NAT", hex: "#e3d9c3", name: { en: "Natural" }, stockPieces: [5, 10, 14, 12, 8, 4] },
      { code: "OLV", hex: "#6a6b3f", name: { en: "Olive" }, stockPieces: [5, 10, 14, 12, 0, 4] },
      { code: "WRK", hex: "#31507a", name: { en: "Workshop Blue" }, stockPieces: [5, 10, 14, 12, 8, 3] },
    ],
  },
];

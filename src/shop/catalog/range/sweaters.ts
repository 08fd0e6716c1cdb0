import type { RangeStyle } from "./range-style.ts";

export const sweaters: readonly RangeStyle[] = [
  {
    code: "S201",
    slug: "yarrow-fair-isle-sweater",
    category: "sweaters",
    wearer: "women",
    fit: "regular",
    stitch: "fair-isle",
    neckline: "crew",
    closure: "none",
    construction: "knitted",
    noun: "pullover",
    hsCode: "611011",
    hasAnimalParts: false,
    text: {
      en: {
        name: "Yarrow Fair Isle Sweater",
        summary: "A round yoke in five colours, two to a row, with the yarns carried behind the work.",
        description:
          "The yoke is worked in the round from underarm to neck, so the pattern never breaks at a seam. Every row uses " +
          "two colours; the one not in use floats behind for at most five stitches, and nothing catches on a ring.\n\n" +
          "Wool with some grip, as this technique wants: the stitches felt into one another within a few wears and the " +
          "inside becomes smooth. Plain body, plain sleeves, corrugated rib at the cuffs.",
        fitNote: "Easy at the chest, a little narrower at the hem. Sits on the hip. True to size.",
      },
    },
    fibres: [{ part: "whole", name: "wool", percent: 100 }],
    care: { wash: "hand-30", bleach: "do-not-bleach", dry: "flat", iron: "do-not-iron", professional: "dry-clean-p" },
    prices: {
      USD: 168_00,
      EUR: 169_00,
      GBP: 149_00,
      JPY: 25_800,
      AUD: 259_00,
      CAD: 229_00,
      HKD: 1310_00,
      AED: 619_00,
    },
    sizes: ["XS", "S", "M", "L", "XL", "XXL"],
    weightGrams: [420, 445, 475, 510, 545, 585],
    measurementsCm: {
      chest: [46, 48.5, 51, 54, 57.5, 61],
      hem: [41, 43.5, 46, 49, 52.5, 56],
      shoulder: [37, 38, 39, 40.5, 42, 43.5],
      sleeve: [57, 58, 59, 60, 60.5, 61],
      length: [57, 58.5, 60, 61.5, 63, 64.5],
    },
    colours: [
      { code: "PEA", hex: "#4b3a2c", name: { en: "Peat" }, stockPieces: [6, 12, 16, 10, 6, 3] },
      { code: "SEA", hex: "#35576b", name: { en: "Sea" }, stockPieces: [6, 12, 14, 10, 5, 2] },
    ],
  },
  {
    code: "S202",
    slug: "fenwick-waffle-sweater",
    category: "sweaters",
    wearer: "unisex",
    fit: "relaxed",
    stitch: "waffle",
    neckline: "funnel",
    closure: "none",
    construction: "knitted",
    noun: "pullover",
    hsCode: "611020",
    hasAnimalParts: false,
    text: {
      en: {
        name: "Fenwick Waffle Sweater",
        summary: "Cotton and wool in a grid of small pockets that hold the warmth still.",
        description:
          "Raised ribs and ridges cross every four stitches and leave square hollows between them: the same reason a " +
          "honeycomb blanket is warm for its weight. More cotton than wool, so it is dry rather than fluffy to the hand.\n\n" +
          "A funnel neck high enough to keep the wind off, dropped shoulders, and cuffs knitted long to be turned back. " +
          "It shrinks a little in the first wash and then no more; the measurements are those after it.",
        fitNote: "Relaxed, with dropped shoulders. Take your usual size for room, one smaller for less.",
      },
    },
    fibres: [
      { part: "whole", name: "cotton", percent: 55 },
      { part: "whole", name: "wool", percent: 45 },
    ],
    care: {
      wash: "machine-30-wool",
      bleach: "do-not-bleach",
      dry: "flat",
      iron: "low",
      professional: "dry-clean-p",
    },
    prices: {
      USD: 128_00,
      EUR: 129_00,
      GBP: 115_00,
      JPY: 19_800,
      AUD: 199_00,
      CAD: 175_00,
      HKD: 995_00,
      AED: 470_00,
    },
    sizes: ["XS", "S", "M", "L", "XL", "XXL"],
    weightGrams: [500, 535, 570, 610, 655, 700],
    measurementsCm: {
      chest: [50, 52.5, 55, 58, 61.5, 65],
      hem: [45, 47.5, 50, 53, 56.5, 60],
      shoulder: [47, 48.5, 50, 52, 54, 56],
      sleeve: [54, 55, 56, 57, 58, 58.5],
      length: [62, 64, 66, 68, 70, 72],
    },
    colours: [
      { code: "FLN", hex: "#cfc6b8", name: { en: "Flannel" }, stockPieces: [6, 14, 20, 18, 10, 5] },
      { code: "SLT", hex: "#56606b", name: { en: "Slate" }, stockPieces: [6, 14, 20, 18, 10, 5] },
      { code: "OCH", hex: "#c08a2e", name: { en: "Ochre" }, stockPieces: [4, 8, 12, 10, 0, 2] },
    ],
  },
  {
    code: "S203",
    slug: "brae-brioche-sweater",
    category: "sweaters",
    wearer: "women",
    fit: "oversized",
    stitch: "brioche",
    neckline: "roll",
    closure: "none",
    construction: "knitted",
    noun: "pullover",
    hsCode: "611019",
    hasAnimalParts: false,
    text: {
      en: {
        name: "Brae Brioche Sweater",
        summary: "Alpaca in brioche stitch: deep soft ribs, twice the air, half the stiffness.",
        description:
          "In brioche every second stitch is slipped and knitted together with its yarn-over on the way back, which makes " +
          "two fabrics in one, the same on both sides and full of air. Alpaca is hollow and slippery; wool and a thread " +
          "of nylon stop it from growing.\n\n" +
          "A collar to hide in, sleeves cut wide and gathered into a long cuff, side slits at the hem. Thick to look at, " +
          "and lighter than it looks.",
        fitNote: "Oversized by design: about twenty centimetres of ease. Take your usual size or one smaller.",
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
      { code: "FOG", hex: "#c9cccb", name: { en: "Fog" }, stockPieces: [6, 12, 14, 8, 4] },
      { code: "PLM", hex: "#5b2f45", name: { en: "Plum" }, stockPieces: [4, 10, 12, 6, 3] },
      { code: "TOB", hex: "#8a5a34", name: { en: "Tobacco" }, stockPieces: [4, 10, 1, 6, 3] },
    ],
  },
  {
    code: "S204",
    slug: "dunmore-moss-half-zip",
    category: "sweaters",
    wearer: "men",
    fit: "regular",
    stitch: "moss",
    neckline: "funnel",
    closure: "half-zip",
    construction: "knitted",
    noun: "pullover",
    hsCode: "611011",
    hasAnimalParts: false,
    text: {
      en: {
        name: "Dunmore Moss-Stitch Half-Zip",
        summary: "Moss stitch in hard-wearing wool, with a brass zip that runs to the breastbone.",
        description:
          "Knit and purl change places with every stitch and every row, and the fabric comes out flat, dense and the same " +
          "on both sides: it does not curl, ladder or bag at the elbow. Three strands of wool twisted together, undyed " +
          "in Stone, dyed in the hank in the other colours.\n\n" +
          "The zip is set behind a knitted facing, so no metal meets the chin. Thumb-width rib at cuff and hem.",
        fitNote: "Regular, made to go over a shirt and under a waterproof. True to size.",
      },
    },
    fibres: [{ part: "whole", name: "wool", percent: 100 }],
    care: { wash: "hand-30", bleach: "do-not-bleach", dry: "flat", iron: "low", professional: "dry-clean-p" },
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
    sizes: ["S", "M", "L", "XL", "XXL"],
    weightGrams: [610, 650, 695, 745, 800],
    measurementsCm: {
      chest: [51, 54, 57, 60.5, 64],
      hem: [44, 47, 50, 53.5, 57],
      shoulder: [43, 44.5, 46, 47.5, 49],
      sleeve: [62, 63.5, 65, 66, 67],
      length: [65, 67, 69, 71, 73],
    },
    colours: [
      { code: "STN", hex: "#bdb4a3", name: { en: "Stone" }, stockPieces: [8, 16, 18, 12, 5] },
      { code: "PNE", hex: "#2f4a3c", name: { en: "Pine" }, stockPieces: [8, 14, 16, 10, 5] },
      { code: "COA", hex: "#2b2d31", name: { en: "Coal" }, stockPieces: [8, 14, 16, 10, 0] },
    ],
  },
  {
    code: "S205",
    slug: "ashby-shawl-cardigan",
    category: "sweaters",
    wearer: "men",
    fit: "relaxed",
    stitch: "rib",
    neckline: "shawl",
    closure: "buttons",
    construction: "knitted",
    noun: "cardigan",
    hsCode: "611011",
    hasAnimalParts: false,
    text: {
      en: {
        name: "Ashby Shawl-Collar Cardigan",
        summary: "Half-cardigan rib, five corozo buttons, pockets deep enough for a paperback.",
        description:
          "Half-cardigan is a rib with a tuck in every other row: it stands away from the body and springs back when " +
          "leant on. Nine parts wool give it the spring, one part cashmere the handle.\n\n" +
          "The shawl collar is knitted in one piece with the front bands and joined at the back of the neck, where it is " +
          "short-rowed to lie flat. Buttons of corozo nut, sewn with a shank, and a spare inside the left pocket.",
        fitNote: "Relaxed; closes easily over a thick shirt. Between sizes, take the smaller.",
      },
    },
    fibres: [
      { part: "whole", name: "wool", percent: 90 },
      { part: "whole", name: "cashmere", percent: 10 },
    ],
    care: { wash: "hand-30", bleach: "do-not-bleach", dry: "flat", iron: "do-not-iron", professional: "dry-clean-f" },
    prices: {
      USD: 198_00,
      EUR: 199_00,
      GBP: 175_00,
      JPY: 30_400,
      AUD: 305_00,
      CAD: 269_00,
      HKD: 1550_00,
      AED: 729_00,
    },
    sizes: ["S", "M", "L", "XL", "XXL"],
    weightGrams: [720, 770, 820, 880, 940],
    measurementsCm: {
      chest: [53, 56, 59, 62.5, 66],
      hem: [48, 51, 54, 57.5, 61],
      shoulder: [44, 45.5, 47, 48.5, 50],
      sleeve: [62, 63.5, 65, 66, 67],
      length: [67, 69, 71, 73, 75],
    },
    colours: [
      { code: "CHS", hex: "#6b4630", name: { en: "Chestnut" }, stockPieces: [6, 12, 14, 8, 4] },
      { code: "MID", hex: "#1d2540", name: { en: "Midnight" }, stockPieces: [6, 12, 14, 8, 4] },
    ],
  },
  {
    code: "S206",
    slug: "larkfield-garter-sweater",
    category: "sweaters",
    wearer: "women",
    fit: "relaxed",
    stitch: "garter",
    neckline: "crew",
    closure: "none",
    construction: "knitted",
    noun: "pullover",
    hsCode: "611030",
    hasAnimalParts: false,
    text: {
      en: {
        name: "Larkfield Garter Sweater",
        summary: "The one for every day: garter ridges in a blend that goes through the machine.",
        description:
          "Garter stitch is knitting at its plainest, the same loop row after row, and the ridges it makes hide a week of " +
          "wear. Acrylic and nylon do the work, a fifth of wool takes away the shine.\n\n" +
          "It comes out of a gentle wash in shape and dries overnight. Raglan sleeves, a collar that does not stretch, " +
          "and a hem that may be worn in or out.",
        fitNote: "Relaxed through body and arm. True to size.",
      },
    },
    fibres: [
      { part: "whole", name: "acrylic", percent: 50 },
      { part: "whole", name: "nylon", percent: 30 },
      { part: "whole", name: "wool", percent: 20 },
    ],
    care: {
      wash: "machine-30-gentle",
      bleach: "do-not-bleach",
      dry: "flat",
      iron: "do-not-iron",
      professional: "do-not-dry-clean",
    },
    prices: {
      USD: 78_00,
      EUR: 79_00,
      GBP: 69_00,
      JPY: 12_400,
      AUD: 125_00,
      CAD: 105_00,
      HKD: 610_00,
      AED: 309_00,
    },
    sizes: ["XS", "S", "M", "L", "XL", "XXL"],
    weightGrams: [340, 365, 390, 420, 450, 485],
    measurementsCm: {
      chest: [48, 50.5, 53, 56, 59.5, 63],
      hem: [44, 46.5, 49, 52, 55.5, 59],
      shoulder: [41, 42, 43, 44.5, 46, 47.5],
      sleeve: [56, 57, 58, 59, 59.5, 60],
      length: [57, 58.5, 60, 61.5, 63, 64.5],
    },
    colours: [
      { code: "MLK", hex: "#f1ece1", name: { en: "Milk" }, stockPieces: [10, 22, 28, 20, 12, 6] },
      { code: "DEN", hex: "#5a7391", name: { en: "Denim Blue" }, stockPieces: [10, 20, 26, 18, 10, 5] },
      { code: "CRL", hex: "#d4705b", name: { en: "Coral" }, stockPieces: [6, 12, 16, 10, 6, 3] },
      { code: "BLK", hex: "#17181a", name: { en: "Black" }, stockPieces: [10, 20, 26, 18, 10, 5] },
    ],
  },
];

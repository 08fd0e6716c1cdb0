/**
 * The words in which garments are described: closed lists, so that pages, drawings, customs forms and search agree on
 * them. Wearers, fits, fibre parts and care instructions are repeated as CHECKs in the schema.
 */
export const CATEGORIES = ["pullovers", "sweaters", "jumpsuits", "coats"] as const;
/** The four kinds of garment the brand sells (duty 0.2). */
export type Category = (typeof CATEGORIES)[number];

export const WEARERS = ["women", "men", "unisex"] as const;
export type Wearer = (typeof WEARERS)[number];

export const FITS = ["slim", "regular", "relaxed", "oversized"] as const;
export type Fit = (typeof FITS)[number];

/** How the surface looks; a drawing has one pattern for each. The last two are woven. */
export const STITCHES = [
  "plain",
  "rib",
  "cable",
  "moss",
  "fair-isle",
  "waffle",
  "brioche",
  "garter",
  "pointelle",
  "boiled",
  "double-face",
  "herringbone",
] as const;
export type Stitch = (typeof STITCHES)[number];

export const NECKLINES = ["crew", "roll", "funnel", "v", "scoop", "shawl", "collarless", "lapel", "hood"] as const;
export type Neckline = (typeof NECKLINES)[number];

export const CLOSURES = ["none", "half-zip", "zip", "buttons", "placket", "wrap-tie", "belt"] as const;
export type Closure = (typeof CLOSURES)[number];

export const SLEEVES = ["set-in", "raglan", "drop", "dolman", "yoke", "none"] as const;
/** How the sleeve meets the body. */
export type Sleeve = (typeof SLEEVES)[number];

export const SLEEVE_LENGTHS = ["none", "short", "elbow", "bracelet", "long"] as const;
export type SleeveLength = (typeof SLEEVE_LENGTHS)[number];

export const BODY_LENGTHS = ["cropped", "waist", "hip", "thigh", "knee", "calf", "ankle"] as const;
/** Where the garment ends on the body; a jumpsuit's leg too. */
export type BodyLength = (typeof BODY_LENGTHS)[number];

export const HEMS = ["rib", "deep-rib", "rolled", "straight", "side-slit", "curved", "tubular"] as const;
export type Hem = (typeof HEMS)[number];

export const POCKETS = ["none", "patch", "welt", "slant", "flap", "kangaroo"] as const;
export type Pocket = (typeof POCKETS)[number];

export const LEGS = ["none", "straight", "wide", "tapered", "ribbed-cuff"] as const;
export type Leg = (typeof LEGS)[number];

export const MOTIFS = [
  "none",
  "rope-cables",
  "braid-and-diamond",
  "single-cable",
  "yoke-stars",
  "all-over-snowflakes",
  "peerie-bands",
  "breton-stripe",
  "wide-stripe",
  "colour-block",
  "tipping",
  "argyle",
] as const;
/** What is worked into the stitch: an arrangement of cables, or a pattern in the accent colours. */
export type Motif = (typeof MOTIFS)[number];

export const BUTTONS = ["none", "single-row", "double-row", "toggle", "hidden"] as const;
export type ButtonStand = (typeof BUTTONS)[number];

/** The cut of a garment beyond its neckline and closure, as the drawings and the texts know it. */
export interface Cut {
  readonly sleeve: Sleeve;
  readonly sleeveLength: SleeveLength;
  readonly length: BodyLength;
  readonly hem: Hem;
  readonly pocket: Pocket;
  /** "none" where the garment has no legs. */
  readonly leg: Leg;
  readonly motif: Motif;
  readonly buttons: ButtonStand;
}

export const SEASONS = ["spring", "summer", "autumn", "winter"] as const;
export type Season = (typeof SEASONS)[number];

export const FEELS = ["silky", "soft", "smooth", "fluffy", "crisp", "dry", "dense", "rustic"] as const;
/** How the fabric feels against the hand. */
export type Feel = (typeof FEELS)[number];

/** How warm it is worn alone at rest: 1 for a summer evening, 5 for frost. */
export type Warmth = 1 | 2 | 3 | 4 | 5;

/** Points of a garment that are measured, in the order in which a size chart lists them. */
export const MEASUREMENT_POINTS = ["chest", "waist", "hip", "hem", "shoulder", "sleeve", "length", "inseam"] as const;
export type MeasurementPoint = (typeof MEASUREMENT_POINTS)[number];

/** What a size chart of each category must tell; a jumpsuit may have no sleeves. */
export const REQUIRED_POINTS = {
  pullovers: ["chest", "hem", "shoulder", "sleeve", "length"],
  sweaters: ["chest", "hem", "shoulder", "sleeve", "length"],
  jumpsuits: ["chest", "waist", "hip", "length", "inseam"],
  coats: ["chest", "hem", "shoulder", "sleeve", "length"],
} as const satisfies Record<Category, readonly MeasurementPoint[]>;

/** Sizes from small to large. */
export const SIZES = ["XS", "S", "M", "L", "XL", "XXL", "XXXL"] as const;
export type Size = (typeof SIZES)[number];

export const FIBRE_PARTS = ["whole", "shell", "lining", "pocket-lining"] as const;
export type FibrePart = (typeof FIBRE_PARTS)[number];

/** Share of a fibre in a part of the garment; the shares of a part add up to 100. */
export interface Fibre {
  readonly part: FibrePart;
  readonly name: FibreName;
  readonly percent: number;
}

/** Names that Regulation (EU) No 1007/2011, annex I, allows on a label; those that knitwear uses. */
export const FIBRE_NAMES = [
  "wool",
  "alpaca",
  "cashmere",
  "mohair",
  "camel",
  "yak",
  "silk",
  "cotton",
  "flax",
  "lyocell",
  "modal",
  "viscose",
  "acrylic",
  "nylon",
  "polyester",
  "elastane",
] as const;
export type FibreName = (typeof FIBRE_NAMES)[number];

/** The five care instructions of ISO 3758. Numbers are degrees Celsius. */
export interface Care {
  readonly wash: "hand-30" | "machine-30-wool" | "machine-30-gentle" | "machine-40" | "do-not-wash";
  readonly bleach: "do-not-bleach" | "oxygen-only";
  readonly dry: "flat" | "flat-in-shade" | "line" | "tumble-low";
  readonly iron: "do-not-iron" | "low" | "medium";
  readonly professional: "dry-clean-p" | "dry-clean-f" | "wet-clean" | "do-not-dry-clean";
}

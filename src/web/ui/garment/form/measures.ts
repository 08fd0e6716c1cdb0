import type { BodyLength, Fit, Hem, SleeveLength } from "#shop/catalog";
import type { GarmentFacts } from "../garment-facts.ts";

/**
 * A garment in centimetres, as it hangs on a dummy: half widths from the middle line, heights from the highest point
 * of the shoulder downwards.
 */
export interface Measures {
  readonly neckHalf: number;
  readonly shoulderHalf: number;
  readonly shoulderDrop: number;
  readonly chestHalf: number;
  readonly underarm: number;
  readonly waistHalf: number;
  readonly waist: number;
  readonly hemHalf: number;
  readonly length: number;
  /** Height of the band at the lower edge; 0 without one. */
  readonly hemBand: number;
  readonly hemPull: number;
  /** Along the outer edge from the shoulder seam; 0 without sleeves. */
  readonly sleeveLength: number;
  /** Width of the sleeve below the arm. */
  readonly bicep: number;
  readonly cuffHalf: number;
  readonly cuffBand: number;
  /** Where the legs part; undefined without legs, which begin at the waist seam. */
  readonly crotch: number | undefined;
  /** How far the collar rises above the shoulder. */
  readonly rise: number;
}

const LENGTHS: Readonly<Record<BodyLength, number>> = {
  cropped: 53,
  waist: 60,
  hip: 69,
  thigh: 82,
  knee: 101,
  calf: 118,
  ankle: 134,
};

/** A jumpsuit ends on the leg, so its shortest lengths are shorts. */
const JUMPSUIT_LENGTHS: Readonly<Record<BodyLength, number>> = {
  cropped: 88,
  waist: 92,
  hip: 96,
  thigh: 102,
  knee: 114,
  calf: 132,
  ankle: 146,
};

const SLEEVE_CM: Readonly<Record<SleeveLength, number>> = { none: 0, short: 23, elbow: 33, bracelet: 50, long: 63.5 };

interface FitMeasures {
  readonly shoulder: number;
  readonly chest: number;
  readonly waist: number;
  readonly underarm: number;
  readonly bicep: number;
  readonly cuff: number;
}

const FIT: Readonly<Record<Fit, FitMeasures>> = {
  slim: { shoulder: 17.8, chest: 20.9, waist: -1.3, underarm: 20.5, bicep: 10.4, cuff: 3.7 },
  regular: { shoulder: 19.4, chest: 23.2, waist: -0.9, underarm: 22, bicep: 11.6, cuff: 4 },
  relaxed: { shoulder: 21.6, chest: 25.8, waist: -0.4, underarm: 24, bicep: 12.6, cuff: 4.4 },
  oversized: { shoulder: 24.4, chest: 29.2, waist: 0.4, underarm: 26.5, bicep: 14, cuff: 4.9 },
};

interface HemMeasures {
  readonly band: number;
  readonly cuff: number;
  readonly pull: number;
}

const HEM: Readonly<Record<Hem, HemMeasures>> = {
  rib: { band: 6, cuff: 6, pull: 1.2 },
  "deep-rib": { band: 10.5, cuff: 9, pull: 1.6 },
  rolled: { band: 2.6, cuff: 2.2, pull: -0.2 },
  straight: { band: 0, cuff: 0, pull: 0 },
  "side-slit": { band: 4.4, cuff: 4.4, pull: -0.4 },
  curved: { band: 0, cuff: 0, pull: 0.4 },
  tubular: { band: 3, cuff: 3, pull: 0.6 },
};

/** How much room a collar takes above the shoulder. */
const RISE: Readonly<Record<GarmentFacts["neckline"], number>> = {
  crew: 2.4,
  roll: 11,
  funnel: 8,
  v: 2.4,
  scoop: 1.4,
  shawl: 5.5,
  collarless: 1.5,
  lapel: 4.6,
  hood: 27,
};

const NECK: Readonly<Record<GarmentFacts["neckline"], number>> = {
  crew: 9,
  roll: 8.2,
  funnel: 8.4,
  v: 9,
  scoop: 11.6,
  shawl: 8.8,
  collarless: 8.8,
  lapel: 8.6,
  hood: 8.8,
};

const WEARER = {
  women: { shoulder: -1.3, chest: -1.4, waist: -0.8, length: -1.5, sleeve: -2 },
  men: { shoulder: 1.1, chest: 1, waist: 1, length: 2, sleeve: 1.5 },
  unisex: { shoulder: 0, chest: 0, waist: 0, length: 0, sleeve: 0 },
} as const;

export function measure(facts: GarmentFacts): Measures {
  const { cut, category } = facts;
  const fit = FIT[facts.fit];
  const wearer = WEARER[facts.wearer];
  const hem = HEM[cut.hem];
  const isCoat = category === "coats";
  const isJumpsuit = category === "jumpsuits";
  const layer = isCoat ? 1.4 : 0;
  const dropped = cut.sleeve === "drop" ? 5 : cut.sleeve === "dolman" ? 4 : 0;
  const chestHalf = fit.chest + wearer.chest + layer;
  const length = (isJumpsuit ? JUMPSUIT_LENGTHS : LENGTHS)[cut.length] + wearer.length;
  const belted = facts.closure === "belt" || facts.closure === "wrap-tie";
  const waistHalf = isJumpsuit
    ? chestHalf * 0.8 + (facts.fit === "oversized" ? 2 : 0)
    : chestHalf + fit.waist + wearer.waist - (belted ? 2.4 : 0);
  const flare = isCoat || cut.length === "knee" || cut.length === "calf" ? Math.max(length - 62, 0) * 0.085 + 1.5 : 0;
  const banded = !isCoat || cut.hem === "rib" || cut.hem === "deep-rib";
  const shoulderDrop = 4.7 + dropped * 0.36;
  const underarm = fit.underarm + layer + (cut.sleeve === "dolman" ? 4 : dropped > 0 ? 1 : 0);
  const bicep = fit.bicep + layer * 0.8 + (cut.sleeve === "dolman" ? 2 : 0) + (facts.wearer === "women" ? -0.6 : 0);
  // Even the shortest sleeve reaches a hand's breadth below the arm.
  const shortest = (underarm - shoulderDrop) * 1.06 + 4.5;
  const sleeveless = cut.sleeve === "none" || cut.sleeveLength === "none";
  return {
    neckHalf: NECK[facts.neckline],
    shoulderHalf: fit.shoulder + wearer.shoulder + (sleeveless ? -2.6 : layer * 0.5 + dropped - 0.6),
    shoulderDrop,
    chestHalf: dropped > 0 ? Math.max(chestHalf, fit.shoulder + dropped + 1.2) : chestHalf,
    underarm,
    waistHalf,
    waist: 41 + wearer.length * 0.6,
    hemHalf: chestHalf - (hem.pull > 0 && flare === 0 ? 1.2 : 0.3) + flare - (cut.hem === "curved" ? 0.8 : 0),
    length,
    hemBand: banded ? hem.band : 0,
    hemPull: flare > 0 ? 0 : hem.pull,
    sleeveLength: sleeveless ? 0 : Math.max(SLEEVE_CM[cut.sleeveLength] + wearer.sleeve - dropped * 1.05, shortest),
    bicep,
    cuffHalf: Math.min(fit.cuff + layer * 0.6 + sleeveOpening(cut.sleeveLength), bicep * 0.47),
    cuffBand: banded
      ? cut.sleeveLength === "short" || cut.sleeveLength === "elbow"
        ? Math.min(hem.cuff, 3.4)
        : hem.cuff
      : 0,
    crotch: isJumpsuit && cut.leg !== "none" ? 74 : undefined,
    rise: RISE[facts.neckline],
  };
}

/**
 * The same garment on a body. Cloth that goes round a body shows less of its width than cloth laid flat; the shoulders
 * carry it and stay as they are.
 */
export function measureWorn(facts: GarmentFacts): Measures {
  const flat = measure(facts);
  const round = { slim: 0.88, regular: 0.84, relaxed: 0.81, oversized: 0.79 }[facts.fit];
  const dropped = Math.max(flat.shoulderHalf - 19, 0);
  return {
    ...flat,
    shoulderHalf: flat.shoulderHalf - 0.8 - dropped * 0.4,
    shoulderDrop: flat.shoulderDrop + 0.5,
    chestHalf: flat.chestHalf * round,
    waistHalf: flat.waistHalf * round,
    hemHalf: flat.hemHalf * round,
    bicep: flat.bicep * 0.82,
    neckHalf: flat.neckHalf * 0.95,
  };
}

/** The shorter the sleeve, the thicker the arm where it ends. */
function sleeveOpening(length: SleeveLength): number {
  return { none: 0, short: 4.2, elbow: 2.8, bracelet: 1, long: 0 }[length];
}

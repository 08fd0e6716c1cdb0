import type { Category, Fit } from "#shop/catalog";

/**
 * Where the seams of a garment lie when it is laid flat. Values called "half" are distances from the middle line,
 * values called "Y" are measured from the top.
 */
export interface Cut {
  readonly neckHalf: number;
  readonly neckY: number;
  readonly shoulderHalf: number;
  readonly shoulderY: number;
  readonly underarmHalf: number;
  readonly underarmY: number;
  /** The narrowest place; tops and coats hang straight and have it at the hem's width. */
  readonly waistHalf: number;
  readonly waistY: number;
  readonly hemHalf: number;
  readonly hemY: number;
  /** The outer corner of the cuff. */
  readonly cuffHalf: number;
  readonly cuffY: number;
  readonly cuffWidth: number;
  /** Height of the ribbing at cuff and hem; 0 where an edge is plain. */
  readonly ribbing: number;
  /** Trouser legs, on jumpsuits only. */
  readonly legs: Legs | undefined;
}

interface Legs {
  readonly hipHalf: number;
  readonly hipY: number;
  readonly crotchY: number;
  /** Width of a leg at its hem. */
  readonly width: number;
}

/** How much room a fit adds to each side. */
const EASE: Readonly<Record<Fit, number>> = { slim: -3, regular: 0, relaxed: 4, oversized: 8 };

export function cutOf(category: Category, fit: Fit): Cut {
  const ease = EASE[fit];
  switch (category) {
    case "pullovers":
    case "sweaters":
      return top(ease);
    case "coats":
      return coat(ease);
    case "jumpsuits":
      return jumpsuit(ease / 2);
  }
}

function top(ease: number): Cut {
  return {
    neckHalf: 18,
    neckY: 36,
    shoulderHalf: 46 + ease,
    shoulderY: 47,
    underarmHalf: 43 + ease,
    underarmY: 98,
    waistHalf: 43 + ease,
    waistY: 160,
    hemHalf: 40 + ease,
    hemY: 212,
    cuffHalf: 80 + ease / 2,
    cuffY: 184,
    cuffWidth: 17,
    ribbing: 15,
    legs: undefined,
  };
}

function coat(ease: number): Cut {
  return {
    neckHalf: 15,
    neckY: 26,
    shoulderHalf: 38 + ease,
    shoulderY: 35,
    underarmHalf: 35 + ease,
    underarmY: 76,
    waistHalf: 36 + ease,
    waistY: 130,
    hemHalf: 43 + ease,
    hemY: 226,
    cuffHalf: 64 + ease / 2,
    cuffY: 152,
    cuffWidth: 16,
    ribbing: 0,
    legs: undefined,
  };
}

function jumpsuit(ease: number): Cut {
  return {
    neckHalf: 13,
    neckY: 18,
    shoulderHalf: 29 + ease,
    shoulderY: 25,
    underarmHalf: 26 + ease,
    underarmY: 56,
    waistHalf: 22 + ease,
    waistY: 92,
    hemHalf: 31 + ease,
    hemY: 226,
    cuffHalf: 53 + ease,
    cuffY: 112,
    cuffWidth: 12,
    ribbing: 8,
    legs: { hipHalf: 29 + ease, hipY: 116, crotchY: 132, width: 24 + ease / 2 },
  };
}

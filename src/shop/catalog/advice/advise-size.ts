import type { StyleDetail } from "../find-style.ts";
import { SIZES, type MeasurementPoint, type Size } from "../garment.ts";
import { sizeLabel } from "../size-labels.ts";
import { bodyChestMm, bodyHeightMm } from "./body-sizes.ts";
import type { Ease, SizeQuestion } from "./size-question.ts";

/** What the advice needs to know of a style. */
export type AdvisedStyle = Pick<StyleDetail, "wearer" | "fit" | "sizes" | "measurements">;

export type SizeAdvice =
  | {
      readonly ok: true;
      readonly size: Size;
      /**
       * `nearest`: one size is clearly the nearest. `between-take-larger` and `between-take-smaller`: two are about as
       * near; a close fit gives way, anything else is better a little wide than tight.
       */
      readonly reason: "nearest" | "between-take-larger" | "between-take-smaller";
      /** The other size, when two are about as near. */
      readonly other: Size | undefined;
      readonly comparison: ChestComparison;
      /** Every measured point of the advised size, against the other sizes it may be weighed with. */
      readonly points: readonly PointOfSize[];
      /** Whether lengths are cut for somebody shorter or taller; undefined without a height. */
      readonly height: "as-cut" | "cut-for-shorter" | "cut-for-taller" | undefined;
    }
  /** No size of the style comes near; `nearest` is the one that comes nearest all the same. */
  | {
      readonly ok: false;
      readonly reason: "below-all" | "above-all";
      readonly nearest: Size;
      readonly comparison: ChestComparison;
    }
  | { readonly ok: false; readonly reason: "unknown-label" | "not-measured" };

/** The chest of the size against what was told, both around the body or both laid flat. Millimetres. */
export interface ChestComparison {
  readonly garmentMm: number;
  readonly yoursMm: number;
  /** Positive when the garment is wider. */
  readonly differenceMm: number;
  /** How much wider than the body the style is meant to be; undefined when garments are compared. */
  readonly intendedMm: number | undefined;
}

export interface PointOfSize {
  readonly point: MeasurementPoint;
  /** Laid flat. */
  readonly lengthMm: number;
  /** How the next smaller and the next larger size of the style differ; undefined where there is none. */
  readonly smallerByMm: number | undefined;
  readonly largerByMm: number | undefined;
}

const EASE_SHIFT_MM: Readonly<Record<Ease, number>> = { closer: -40, "as-designed": 0, roomier: 50 };
/** Two sizes are about as near when their distances differ by no more than this share of the step between them. */
const BETWEEN_SHARE = 0.2;
/** Further away than this from the outermost size, measured around, none fits. */
const BEYOND_MM = 60;
const HEIGHT_TOLERANCE_MM = 80;

/**
 * The size of a style for somebody, with the reason and the differences. From a body, the size whose width is nearest
 * to the body plus the ease that the style is cut with; from a garment that fits, the size nearest to it; from a usual
 * size, the body that size is made for. The same question has the same answer everywhere, and nothing of it is kept.
 */
export function adviseSize(style: AdvisedStyle, question: SizeQuestion): SizeAdvice {
  const chests = listChests(style);
  if (chests.length === 0) return { ok: false, reason: "not-measured" };
  switch (question.from) {
    case "garment":
      return choose(style, chests, {
        yoursMm: question.chestMm,
        targetMm: 2 * question.chestMm,
        intendedMm: undefined,
        heightMm: undefined,
      });
    case "body":
      return adviseBody(style, chests, question.chestMm, question.ease, question.heightMm);
    case "usual": {
      const size = sizeOfLabel(question);
      if (size === undefined) return { ok: false, reason: "unknown-label" };
      return adviseBody(style, chests, bodyChestMm(size, question.labelOf), question.ease, undefined);
    }
  }
}

interface SizedChest {
  readonly size: Size;
  /** All the way around. */
  readonly aroundMm: number;
}

function listChests(style: AdvisedStyle): SizedChest[] {
  return style.sizes.flatMap((size) => {
    const chest = style.measurements.find((measured) => measured.size === size && measured.point === "chest");
    return chest === undefined ? [] : [{ size, aroundMm: 2 * chest.lengthMm }];
  });
}

function adviseBody(
  style: AdvisedStyle,
  chests: readonly SizedChest[],
  bodyMm: number,
  ease: Ease,
  heightMm: number | undefined,
): SizeAdvice {
  const intendedMm = intendedEaseMm(style, chests);
  const targetMm = bodyMm + intendedMm + EASE_SHIFT_MM[ease];
  return choose(style, chests, { yoursMm: bodyMm, targetMm, intendedMm, heightMm });
}

/** By how much the style's middle size is wider than the body it is made for; less than nothing for a stretching rib. */
function intendedEaseMm(style: AdvisedStyle, chests: readonly SizedChest[]): number {
  const middle = chests.find(({ size }) => size === "M") ?? chests[Math.floor(chests.length / 2)]!;
  return middle.aroundMm - bodyChestMm(middle.size, style.wearer);
}

function choose(
  style: AdvisedStyle,
  chests: readonly SizedChest[],
  {
    yoursMm,
    targetMm,
    intendedMm,
    heightMm,
  }: {
    readonly yoursMm: number;
    readonly targetMm: number;
    readonly intendedMm: number | undefined;
    readonly heightMm: number | undefined;
  },
): SizeAdvice {
  const distance = ({ aroundMm }: SizedChest): number => Math.abs(aroundMm - targetMm);
  const [nearest, second] = chests.toSorted(
    (left, right) => distance(left) - distance(right) || right.aroundMm - left.aroundMm,
  );
  const compare = ({ aroundMm }: SizedChest): ChestComparison => {
    const garmentMm = intendedMm === undefined ? aroundMm / 2 : aroundMm;
    return { garmentMm, yoursMm, differenceMm: garmentMm - yoursMm, intendedMm };
  };
  if (distance(nearest!) > BEYOND_MM) {
    const reason = targetMm < nearest!.aroundMm ? "below-all" : "above-all";
    return { ok: false, reason, nearest: nearest!.size, comparison: compare(nearest!) };
  }
  const pair = second !== undefined && isBetween(nearest!, second, targetMm) ? [nearest!, second] : undefined;
  const [smaller, larger] = pair?.toSorted((left, right) => left.aroundMm - right.aroundMm) ?? [];
  const chosen = (style.fit === "slim" ? smaller : larger) ?? nearest!;
  return {
    ok: true,
    size: chosen.size,
    reason: pair === undefined ? "nearest" : chosen === larger ? "between-take-larger" : "between-take-smaller",
    other: pair?.find((one) => one !== chosen)?.size,
    comparison: compare(chosen),
    points: listPoints(style, chosen.size),
    height: heightMm === undefined ? undefined : compareHeight(heightMm, style),
  };
}

function isBetween(nearest: SizedChest, second: SizedChest, targetMm: number): boolean {
  const low = Math.min(nearest.aroundMm, second.aroundMm);
  const high = Math.max(nearest.aroundMm, second.aroundMm);
  if (targetMm <= low || targetMm >= high) return false;
  return Math.abs(high + low - 2 * targetMm) <= BETWEEN_SHARE * (high - low);
}

function listPoints(style: AdvisedStyle, size: Size): PointOfSize[] {
  const index = style.sizes.indexOf(size);
  const lengthAt = (point: MeasurementPoint, place: number): number | undefined =>
    style.measurements.find((measured) => measured.point === point && measured.size === style.sizes[place])?.lengthMm;
  return style.measurements
    .filter((measured) => measured.size === size)
    .map(({ point, lengthMm }) => {
      const [smaller, larger] = [lengthAt(point, index - 1), lengthAt(point, index + 1)];
      return {
        point,
        lengthMm,
        smallerByMm: smaller === undefined ? undefined : lengthMm - smaller,
        largerByMm: larger === undefined ? undefined : larger - lengthMm,
      };
    });
}

function compareHeight(heightMm: number, style: AdvisedStyle): "as-cut" | "cut-for-shorter" | "cut-for-taller" {
  const difference = heightMm - bodyHeightMm(style.wearer);
  if (Math.abs(difference) <= HEIGHT_TOLERANCE_MM) return "as-cut";
  return difference > 0 ? "cut-for-shorter" : "cut-for-taller";
}

/** Our size for a label of another system: "40" of EU women's sizes is M, and so is "M". */
function sizeOfLabel({ system, labelOf, label }: SizeQuestion & { readonly from: "usual" }): Size | undefined {
  return (
    SIZES.find((size) => {
      const known = sizeLabel(size, labelOf, system)?.toUpperCase();
      return known === label || (known?.split("–").includes(label) ?? false) || isInRange(label, known);
    }) ?? SIZES.find((size) => size === label)
  );
}

/** "39" lies in "38–40". */
function isInRange(label: string, range: string | undefined): boolean {
  const bounds = /^(\d+)–(\d+)$/.exec(range ?? "");
  if (bounds === null || !/^\d+$/.test(label)) return false;
  return Number(label) >= Number(bounds[1]) && Number(label) <= Number(bounds[2]);
}

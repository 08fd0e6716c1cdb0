import type { Sleeve } from "#shop/catalog";
import {
  bend,
  endOf,
  part,
  pointAt,
  reversed,
  startOf,
  straight,
  through,
  type Edge,
  type Point,
} from "../shape/curve.ts";
import { outline } from "../shape/path.ts";
import type { Panel } from "../shape/panel.ts";
import type { Band } from "./band.ts";
import type { Frame } from "./frame.ts";
import type { Measures } from "./measures.ts";

/** How an arm hangs: degrees from the vertical at the shoulder and at the wrist. */
export interface Hang {
  readonly shoulder: number;
  readonly wrist: number;
}

export interface SleeveForm {
  readonly panel: Panel;
  /** Where sleeve and body meet, from the top down; undefined when they are one piece. */
  readonly seam: Edge | undefined;
  readonly cuff: Band | undefined;
  /** Outline edges for light, folds and edge lines, from the shoulder to the cuff. */
  readonly outer: Edge;
  readonly inner: Edge;
  /** The lower edge, from the outer to the inner end. */
  readonly opening: Edge;
}

const STEP_CM = 1;

/** A short sleeve is not gathered: its band only holds the edge. */
function puffOf(measures: Measures): number {
  return measures.cuffBand === 0 || measures.cuffHalf > measures.bicep * 0.44 ? 1.02 : PUFF;
}

/** How far the wales of a sleeve are followed above the shoulder, to fill a raglan up to the neck. */
const RAISE_CM = 24;

/** A sleeve is wider than the cuff it is gathered into. */
const PUFF = 1.16;

/** The sleeve on one side: -1 is the left of the picture. Undefined for a garment without sleeves. */
export function buildSleeve(
  measures: Measures,
  sleeve: Sleeve,
  frame: Frame,
  side: 1 | -1,
  hang: Hang,
): SleeveForm | undefined {
  if (measures.sleeveLength === 0) return undefined;
  const place = (x: number, y: number): Point => frame.at(x * side, y);
  const top: Point = [measures.shoulderHalf, measures.shoulderDrop];
  const raglan = sleeve === "raglan" || sleeve === "yoke";

  const arm = walkArm(top, measures.sleeveLength, hang);
  const underarm = armpit(measures, arm);
  const nearest = nearestStep(arm, underarm);
  const bicep = Math.hypot(arm.points[nearest]![0] - underarm[0], arm.points[nearest]![1] - underarm[1]);
  const bodyLength = measures.sleeveLength - measures.cuffBand;
  const puff = puffOf(measures);
  const wrist = measures.cuffHalf * 2 * puff;
  const opposite = (centimetre: number): Point => {
    const index = Math.min(Math.round(centimetre / STEP_CM), arm.angles.length - 1);
    const [x, y] = arm.points[index]!;
    const start = nearest * STEP_CM;
    const share = Math.min(Math.max((centimetre - start) / Math.max(bodyLength - start, 1), 0), 1);
    const width = bicep + (wrist - bicep) * (1 - (1 - share) ** 1.7);
    const turn = (arm.angles[index]! * Math.PI) / 180;
    return [x - width * Math.cos(turn), y + width * Math.sin(turn)];
  };
  const onArm = (centimetre: number): Point =>
    arm.points[Math.min(Math.round(centimetre / STEP_CM), arm.points.length - 1)]!;
  const put = ([x, y]: Point): Point => place(x, y);

  const shares = [0, 0.045, 0.1, 0.18, 0.36, 0.56, 0.78, 0.93, 1];
  const round = puff > 1.1 ? 0.5 : 0;
  const outerCm = shares.map((share): Point => {
    const [x, y] = onArm(share * bodyLength);
    const swell = share === 0.93 ? round : share === 0.56 ? 0.25 : 0;
    return [x + swell, y];
  });
  const innerStart = Math.min(nearest * STEP_CM + 0.5, bodyLength * 0.8);
  const innerCm = [
    underarm,
    ...[0.2, 0.42, 0.64, 0.9, 1].map((share) => opposite(innerStart + (bodyLength - innerStart) * share)),
  ];
  const innerSwell = innerCm.map(([x, y], index): Point => [x - (index === 4 ? round : index === 2 ? -0.3 : 0), y]);

  const outer = through(outerCm.map(put));
  const inner =
    sleeve === "dolman" && measures.sleeveLength > 38
      ? through([put([underarm[0] - 1, underarm[1] + 6]), ...innerSwell.slice(1).map(put)])
      : through(innerSwell.map(put));
  const opening = through([
    endOf(outer),
    shiftAlong(endOf(outer), endOf(inner), arm, bodyLength, side, frame),
    endOf(inner),
  ]);
  const neck: Point = [measures.neckHalf, 0.4];
  const seam = raglan
    ? bend(put([neck[0] - 0.6, 4.5]), put([neck[0] + 3, 10]), put([underarm[0] - 3.4, underarm[1] - 7]), put(underarm))
    : bend(
        put(top),
        put([top[0] - 1.2, top[1] + 6]),
        put([underarm[0] - (underarm[0] < top[0] ? 1.2 : 4.6), underarm[1] - 7]),
        put(underarm),
      );
  const dropSeam = bend(
    put(top),
    put([top[0] + 0.3, top[1] + 7]),
    put([underarm[0] - 0.4, underarm[1] - 6]),
    put(underarm),
  );
  const join = sleeve === "drop" || sleeve === "dolman" ? dropSeam : seam;

  const shoulder = raglan
    ? bend(put([neck[0] - 0.6, 4.5]), put([neck[0] - 0.2, 3]), put([neck[0] - 0.2, 1.5]), put(neck)).concat(
        bend(put(neck), put([neck[0] + 4, 1.1]), put([top[0] - 3.6, top[1] - 2]), put(top)),
      )
    : [];
  const panelOutline = outline(
    shoulder,
    outer,
    opening,
    reversed(inner),
    ...(sleeve === "dolman" ? [straight(startOf(inner), endOf(join))] : []),
    reversed(join),
  );
  const flow = [0.14, 0.36, 0.65, 1].map((share) => share * bodyLength);
  const turn = arm.angles[Math.round((bodyLength * 0.45) / STEP_CM)] ?? hang.wrist;
  const lean = (hang.shoulder * Math.PI) / 180;
  const raised = ([x, y]: Point): Point => [x - Math.sin(lean) * RAISE_CM, y - Math.cos(lean) * RAISE_CM];
  const flowOuter = through([raised(onArm(flow[0]!)), ...flow.map(onArm)].map(put));
  const flowInner = through([raised(opposite(flow[0]!)), ...flow.map(opposite)].map(put));
  return {
    panel: {
      outline: panelOutline,
      left: side === -1 ? flowOuter : flowInner,
      right: side === -1 ? flowInner : flowOuter,
      spread: raglan ? (side === -1 ? [-0.2, 1.9] : [-0.9, 1.2]) : side === -1 ? [-0.2, 1.1] : [-0.1, 1.2],
      origin: put([(onArm(20)[0] + opposite(20)[0]) / 2, (onArm(20)[1] + opposite(20)[1]) / 2]),
      turn: -turn * side,
      role: "sleeve",
    },
    seam: sleeve === "dolman" ? undefined : join,
    cuff: measures.cuffBand > 0 ? buildCuff(measures, arm, outer, inner, opening, put) : undefined,
    outer,
    inner,
    opening,
  };
}

interface Arm {
  readonly points: readonly Point[];
  readonly angles: readonly number[];
}

/** The outer edge of the arm in steps: round over the shoulder, straighter to the wrist. Degrees from the vertical. */
function walkArm(top: Point, length: number, hang: Hang): Arm {
  const points: Point[] = [top];
  const angles: number[] = [];
  let [x, y] = top;
  for (let walked = 0; walked <= length + 1; walked += STEP_CM) {
    const shoulder = 42 * Math.max(1 - walked / 11, 0) ** 1.6;
    const angle = hang.shoulder + (hang.wrist - hang.shoulder) * Math.min(walked / 60, 1) + shoulder;
    angles.push(angle);
    x += Math.sin((angle * Math.PI) / 180) * STEP_CM;
    y += Math.cos((angle * Math.PI) / 180) * STEP_CM;
    points.push([x, y]);
  }
  return { points, angles };
}

/**
 * Where the inner edge of the sleeve begins. An arm that hangs close lies over the side of the body, so this is where
 * the body's side ends or nearer to the middle, as the width of the sleeve demands.
 */
function armpit(measures: Measures, arm: Arm): Point {
  const widest = measures.bicep;
  const level = arm.points.find(([, y]) => y >= measures.underarm - 2) ?? arm.points.at(-1)!;
  return [Math.min(measures.chestHalf, level[0] - widest), measures.underarm];
}

function nearestStep(arm: Arm, to: Point): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  arm.points.forEach((point, index) => {
    const gap = Math.hypot(point[0] - to[0], point[1] - to[1]);
    if (gap < least && index < 34) [best, least] = [index, gap];
  });
  return best;
}

/** The lower edge of a sleeve curves a little, as a tube seen from slightly above. */
function shiftAlong(from: Point, to: Point, arm: Arm, stop: number, side: number, frame: Frame): Point {
  const turn = ((arm.angles[Math.round(stop / STEP_CM)] ?? 0) * Math.PI) / 180;
  const middle: Point = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
  return [middle[0] + Math.sin(turn) * 0.55 * frame.scale * side, middle[1] + Math.cos(turn) * 0.55 * frame.scale];
}

function buildCuff(
  measures: Measures,
  arm: Arm,
  outer: Edge,
  inner: Edge,
  opening: Edge,
  put: (point: Point) => Point,
): Band {
  const last = arm.points.length - 1;
  const turn = ((arm.angles[last - 1] ?? 0) * Math.PI) / 180;
  const [outerX, outerY] = arm.points[Math.max(last - 2, 0)]!;
  const puff = puffOf(measures);
  const width = measures.cuffHalf * 2 * puff;
  const gather = measures.cuffHalf * (puff - 1) + 0.1;
  const at = (acrossCm: number, down: number): Point =>
    put([
      outerX - acrossCm * Math.cos(turn) + down * Math.sin(turn),
      outerY + acrossCm * Math.sin(turn) + down * Math.cos(turn),
    ]);
  const lower = through([at(gather, 0), at(width / 2, 0.55), at(width - gather, 0)]);
  const upperStart = pointAt(part(outer, 0.97, 1), 1);
  const upperEnd = endOf(inner);
  const middle = pointAt(opening, 0.5);
  return { upper: through([upperStart, middle, upperEnd]), lower };
}

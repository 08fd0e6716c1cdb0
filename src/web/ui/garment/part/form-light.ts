import type { Form } from "../form/form.ts";
import { distance, mix, pointAt, startOf, endOf, type Point } from "../shape/curve.ts";
import type { Sheet } from "../shape/sheet.ts";
import type { SleeveForm } from "../form/sleeve.ts";
import type { LegForm } from "../form/legs.ts";
import { inside, shape } from "../stitch/dress.ts";
import { fold, softLight, softShade, sweep } from "./light.ts";

/** Light on the trunk: round from side to side, hollow under the arms, folds that fall from where it hangs. */
export function lightBody(form: Form, sheet: Sheet): string {
  const { frame, measures, facts } = form;
  const at = frame.at;
  const { scale } = frame;
  const loose = { slim: 0.55, regular: 0.8, relaxed: 1, oversized: 1.2 }[facts.fit];
  const end = measures.crotch === undefined ? measures.length : measures.waist;
  const left = at(-measures.chestHalf, 30);
  const right = at(measures.chestHalf, 30);
  const round = sweep(sheet, left, right, [
    [0, 0.62],
    [0.1, 0.12],
    [0.24, -0.5],
    [0.42, -0.12],
    [0.62, 0.06],
    [0.86, 0.38],
    [1, 0.95],
  ]);
  const jitter = () => (sheet.random() - 0.5) * 4;
  let spots = shape(sheet, form.body.panel.outline, { fill: `url(#${round})` });
  if (measures.sleeveLength > 0) {
    for (const side of [-1, 1] as const) {
      const pull = at(side * (measures.chestHalf - 1), measures.underarm + 1);
      spots += fold(
        sheet,
        pull,
        at(side * (measures.chestHalf * 0.36 + jitter()), measures.underarm - 8),
        2 * scale,
        0.42 * loose,
      );
      spots += fold(
        sheet,
        shiftY(pull, 3 * scale),
        at(side * (measures.chestHalf * 0.3), measures.underarm + 9 + jitter()),
        2.6 * scale,
        0.4 * loose,
      );
      spots += softShade(
        sheet,
        at(side * (measures.chestHalf - 0.4), measures.underarm + 5),
        9 * scale,
        2.4 * scale,
        90 + side * 4,
        0.55,
      );
    }
  }
  const drop = end - measures.underarm;
  for (const [x, from, to, strength] of [
    [-0.52, 0.42, 0.98, 0.4],
    [0.18, 0.5, 1, 0.36],
    [0.6, 0.3, 0.96, 0.46],
    [-0.12, 0.7, 1, 0.26],
  ] as const) {
    const a = at(x * measures.chestHalf + jitter(), measures.underarm + drop * from);
    const b = at(x * measures.chestHalf * 1.1 + jitter() * 1.5, measures.underarm + drop * to);
    spots += fold(sheet, a, b, (1.7 + 0.7 * loose) * scale, strength * loose);
  }
  if (measures.hemBand > 0 && measures.hemPull > 0 && measures.crotch === undefined) {
    const seam = measures.length - measures.hemBand;
    spots += softShade(sheet, at(0, seam + 0.4), measures.hemHalf * scale, 1.6 * scale, 0, 0.42);
    spots += softLight(
      sheet,
      at(-measures.hemHalf * 0.3, seam - 4.5),
      measures.hemHalf * 0.6 * scale,
      3 * scale,
      0,
      0.4,
    );
  }
  spots += softLight(sheet, at(-measures.chestHalf * 0.42, measures.underarm - 4), 12 * scale, 8 * scale, 70, 0.5);
  return inside(sheet, form.body.panel.outline, spots);
}

export function lightSleeve(form: Form, sleeve: SleeveForm, sheet: Sheet): string {
  const { scale } = form.frame;
  const outer = pointAt(sleeve.outer, 0.55);
  const isLeft = outer[0] < pointAt(sleeve.inner, 0.45)[0];
  const turn = (sleeve.panel.turn * Math.PI) / 180;
  const across = distance(outer, pointAt(sleeve.inner, 0.38)) * (isLeft ? 1 : -1);
  const inner: Point = [outer[0] + Math.cos(turn) * across, outer[1] + Math.sin(turn) * across];
  // A raglan reaches far towards the neck, where nothing shades it.
  const innerShade = form.facts.cut.sleeve === "raglan" || form.facts.cut.sleeve === "yoke" ? 0.06 : 0.5;
  const round = sweep(
    sheet,
    outer,
    inner,
    isLeft
      ? [
          [0, 0.35],
          [0.16, -0.4],
          [0.4, -0.35],
          [0.66, 0.12],
          [1, innerShade],
        ]
      : [
          [0, 0.85],
          [0.22, 0.3],
          [0.55, -0.3],
          [0.8, -0.1],
          [1, innerShade],
        ],
  );
  const jitter = () => (sheet.random() - 0.5) * scale;
  const creases: readonly (readonly [number, number, number, number])[] = [
    [0.3, 0.34, 0.5, 0.42],
    [0.46, 0.52, 0.62, 0.5],
    [0.68, 0.62, 0.5, 0.42],
    [0.86, 0.84, 0.62, 0.4],
    [0.96, 0.94, 0.75, 0.34],
  ];
  const depth = mix(pointAt(sleeve.inner, 0.35), pointAt(sleeve.outer, 0.5), 0.06);
  let spots = shape(sheet, sleeve.panel.outline, { fill: `url(#${round})` });
  spots += softShade(sheet, depth, form.measures.sleeveLength * 0.42 * scale, 2.6 * scale, 90 + sleeve.panel.turn, 0.7);
  for (const [innerShare, outerShare, reach, strength] of creases) {
    const from = pointAt(sleeve.inner, innerShare);
    const to = mix(from, pointAt(sleeve.outer, outerShare), reach);
    spots += fold(sheet, from, [to[0] + jitter(), to[1] + jitter()], 1.15 * scale, strength);
  }
  spots += softLight(
    sheet,
    mix(startOf(sleeve.outer), pointAt(sleeve.outer, 0.2), 0.6),
    7 * scale,
    3.4 * scale,
    isLeft ? 110 : 70,
    isLeft ? 0.7 : 0.35,
  );
  if (sleeve.cuff !== undefined) {
    const middle = mix(endOf(sleeve.outer), endOf(sleeve.inner), 0.5);
    spots += softShade(sheet, middle, form.measures.cuffHalf * 1.3 * scale, 1.3 * scale, sleeve.panel.turn, 0.6);
  }
  return inside(sheet, sleeve.panel.outline, spots);
}

export function lightLeg(form: Form, leg: LegForm, sheet: Sheet): string {
  const { scale } = form.frame;
  const outer = pointAt(leg.outer, 0.5);
  const inner = pointAt(leg.inner, 0.5);
  const isLeft = outer[0] < inner[0];
  const level: Point = [inner[0], outer[1]];
  const round = sweep(sheet, isLeft ? outer : level, isLeft ? level : outer, [
    [0, isLeft ? 0.4 : 0.9],
    [0.26, isLeft ? -0.42 : 0.05],
    [0.46, -0.2],
    [0.72, 0.2],
    [1, 0.6],
  ]);
  let spots = shape(sheet, leg.panel.outline, { fill: `url(#${round})` });
  const top = pointAt(leg.inner, 0.02);
  spots += fold(sheet, top, mix(pointAt(leg.outer, 0.1), top, 0.35), 1.3 * scale, 0.6);
  spots += fold(sheet, [top[0], top[1] + 3 * scale], mix(pointAt(leg.outer, 0.32), top, 0.3), 1.6 * scale, 0.5);
  const line = (share: number): Point => mix(pointAt(leg.outer, share), pointAt(leg.inner, share), isLeft ? 0.42 : 0.5);
  spots += fold(sheet, line(0.12), line(0.92), 1.5 * scale, 0.5);
  spots += fold(
    sheet,
    mix(pointAt(leg.outer, 0.55), line(0.55), 0.5),
    mix(pointAt(leg.outer, 0.98), line(0.98), 0.4),
    1.2 * scale,
    0.4,
  );
  return inside(sheet, leg.panel.outline, spots);
}

function shiftY(point: Point, dy: number): Point {
  return [point[0], point[1] + dy];
}

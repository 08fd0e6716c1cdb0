import type { Stitch } from "#shop/catalog";
import type { Band } from "../form/band.ts";
import { bandOutline } from "../form/band.ts";
import type { Form } from "../form/form.ts";
import {
  arc,
  bend,
  between,
  endOf,
  mirrored,
  reversed,
  startOf,
  straight,
  through,
  type Point,
} from "../shape/curve.ts";
import { line } from "../shape/mark-up.ts";
import { outline, pathOf } from "../shape/path.ts";
import type { Sheet } from "../shape/sheet.ts";
import { inside, shape } from "../stitch/dress.ts";
import { insideBack, lowered, wholeOf, type Collar } from "./collar.ts";
import { softLight, softShade } from "./light.ts";
import { fabricPatch, stitching } from "./patch.ts";
import { ribBand } from "./ribbing.ts";
import { tipEdge, tipping } from "./tipping.ts";

/** A V with a ribbed band, mitred in a pullover; in a cardigan the band runs on down the front. */
export function vCollar(form: Form, sheet: Sheet): Collar {
  const { at, scale } = form.frame;
  const half = form.measures.neckHalf;
  const { depth } = form.neck;
  const opens = opensInFront(form);
  const band = 2.5;
  const left = form.neck.front.slice(0, 1);
  const inner = bend(
    at(-half + 1.9, -1.6),
    at(-half + 2.5, depth * 0.3),
    at(-(half - 2.2) * 0.5, depth * 0.66),
    at(0, depth - (opens ? 1.6 : band * 1.75)),
  );
  const leftBand: Band = { upper: left, lower: inner };
  const rightBand: Band = { upper: mirrored(left, form.frame.middle), lower: mirrored(inner, form.frame.middle) };
  const whole = wholeOf(form, inner);
  const top = arc(startOf(whole), endOf(whole), 0.5 * scale);
  const edge = pathOf([left, inner, rightBand.upper, rightBand.lower]);
  const front =
    line(pathOf([lowered(form.neck.front, 0.4 * scale)]), sheet.tones.deep, 0.7 * scale, { "stroke-opacity": 0.5 }) +
    ribBand(sheet, rightBand) +
    ribBand(sheet, leftBand) +
    (form.facts.cut.motif === "tipping" ? tipping(sheet, rightBand, [0.5]) + tipping(sheet, leftBand, [0.5]) : "") +
    line(edge, sheet.tones.line, 1.3) +
    (opens ? "" : line(pathOf([straight(at(0, depth - band * 1.75), at(0, depth))]), sheet.tones.line, 1.8));
  return {
    behind: insideBack(form, sheet, top, whole, { ribs: true, label: true }),
    front,
    silhouettes: [outline(top, straight(endOf(top), endOf(form.neck.front)), reversed(form.neck.front))],
  };
}

/** A collar that rolls over in one piece, from the back of the neck to the end of the opening. */
export function shawlCollar(form: Form, sheet: Sheet): Collar {
  const { at, scale } = form.frame;
  const half = form.measures.neckHalf;
  const { depth } = form.neck;
  const lean = opensInFront(form) ? 0 : 1;
  const side = (s: 1 | -1): Band => {
    const end = at(s * (lean === 0 ? 0.6 : -1.4), depth + (s === -1 ? 0.8 : 0));
    return {
      upper: through([
        at(s * (half - 1.6), -4.6),
        at(s * (half + 3.4), -0.6),
        at(s * (half + 3.9), 6),
        at(s * (half * 0.78 + 1.4), depth * 0.6),
        end,
      ]),
      lower: through([
        at(s * (half - 2.6), -4.4),
        at(s * (half - 2.2), 0.5),
        at(s * (half - 3.4), 7),
        at(s * half * 0.3, depth * 0.62),
        at(end[0] === 0 ? 0 : s * (lean === 0 ? 0.2 : -1.2), depth - 1),
      ]),
    };
  };
  const [left, right] = [side(-1), side(1)];
  const back: Band = {
    upper: arc(at(-half + 1.6, -4.6), at(half - 1.6, -4.6), -1.2 * scale),
    lower: arc(at(-half + 2.6, -2.8), at(half - 2.6, -2.8), 0.9 * scale),
  };
  let front = "";
  for (const [band, s] of [
    [right, 1],
    [left, -1],
  ] as const) {
    const d = bandOutline(band);
    const light = s === -1 ? -4.5 : 4;
    front += fabricPatch(form.facts, sheet, d, { origin: at(s * half, 6), turn: 0, lift: 4 });
    if (!isWoven(form.facts.stitch)) front += ribBand(sheet, band, { pitch: 7 });
    front += inside(
      sheet,
      d,
      softLight(sheet, at(s * half + light, 4), 12 * scale, 2.6 * scale, 80, s === -1 ? 0.9 : 0.4) +
        softShade(sheet, at(s * (half - 2.6), 6), 13 * scale, 1.9 * scale, 90 + s * 14, 0.8),
    );
    front += line(d, sheet.tones.line, 1.4);
  }
  const dim = { ...sheet.tones, base: sheet.tones.shade, lit: sheet.tones.base };
  const collarBack =
    (isWoven(form.facts.stitch)
      ? shape(sheet, bandOutline(back), { fill: sheet.tones.shade })
      : ribBand(sheet, back, { tones: dim })) + line(bandOutline(back), sheet.tones.line, 1.2);
  return {
    behind: insideBack(form, sheet, back.lower, form.neck.front, { ribs: false, label: true }) + collarBack,
    front,
    silhouettes: [bandOutline(left), bandOutline(right), bandOutline(back)],
  };
}

/** A tailor's collar with notched lapels. */
export function lapelCollar(form: Form, sheet: Sheet): Collar {
  const { at, scale } = form.frame;
  const half = form.measures.neckHalf;
  const { depth } = form.neck;
  const wide = form.facts.fit === "oversized" ? 1.5 : form.facts.fit === "slim" ? -1.2 : 0;
  const piece = (s: 1 | -1) => {
    const p = (x: number, y: number): Point => at(s * x, y);
    const breakPoint = at(s === -1 ? 1.6 : 0.4, depth + (s === -1 ? 1 : 0));
    const lapel = outline(
      bend(p(half - 0.6, 0), p(half - 1.4, depth * 0.3), p(half * 0.42, depth * 0.72), breakPoint),
      bend(breakPoint, p(half * 0.5 + 2, depth * 0.86), p(13.8 + wide, depth * 0.62), p(15.6 + wide, 10.4)),
      straight(p(15.6 + wide, 10.4), p(half + 1.6, 6.8)),
      straight(p(half + 1.6, 6.8), p(half - 0.6, 0)),
    );
    const collar = outline(
      bend(p(half - 2, -4.2), p(half + 0.6, -3.8), p(half + 1.6, -2.2), p(half + 2.4, -0.6)),
      bend(p(half + 2.4, -0.6), p(half + 3.6, 1.4), p(half + 4.8, 3), p(half + 5.4, 4.6)),
      straight(p(half + 5.4, 4.6), p(half + 2.2, 7)),
      bend(p(half + 2.2, 7), p(half + 0.4, 5), p(half - 1.2, 1.6), p(half - 2.4, -1.6)),
      straight(p(half - 2.4, -1.6), p(half - 2, -4.2)),
    );
    return { lapel, collar };
  };
  const back: Band = {
    upper: arc(at(-half + 2, -4.2), at(half - 2, -4.2), -0.7 * scale),
    lower: arc(at(-half + 2.4, -1.6), at(half - 2.4, -1.6), 1 * scale),
  };
  let front = "";
  const outlines: string[] = [];
  for (const s of [1, -1] as const) {
    const { lapel, collar } = piece(s);
    outlines.push(collar, lapel);
    front += fabricPatch(form.facts, sheet, lapel, { origin: at(s * 10, 8), turn: s * -14, lift: 5 });
    front += inside(
      sheet,
      lapel,
      softLight(sheet, at(s * 9.4, depth * 0.38), 11 * scale, 3 * scale, 90 + s * 24, s === -1 ? 0.9 : 0.45) +
        softShade(sheet, at(s * 4.4, depth * 0.5), depth * 0.52 * scale, 1.7 * scale, 90 + s * 20, 0.9) +
        softShade(sheet, at(s * 11.5, 7.4), 6 * scale, 1.3 * scale, s * 24, 0.7),
    );
    front += fabricPatch(form.facts, sheet, collar, { origin: at(s * 10, 2), turn: s * 38, lift: 3 });
    front += inside(
      sheet,
      collar,
      softShade(sheet, at(s * (half - 2), -0.5), 6 * scale, 1.6 * scale, 90 - s * 24, 0.9) +
        softLight(sheet, at(s * (half + 2.6), 2), 4 * scale, 1.6 * scale, s * 50, 0.6),
    );
  }
  const backD = bandOutline(back);
  return {
    behind:
      insideBack(form, sheet, back.lower, form.neck.front, { ribs: false, label: true }) +
      fabricPatch(form.facts, sheet, backD, { origin: at(0, -3), turn: 0, lift: 0 }) +
      softShade(sheet, at(0, -1.6), half * scale, 1.2 * scale, 0, 0.8),
    front,
    silhouettes: [...outlines, backD],
  };
}

/** No collar at all: the edge is faced and stitched. */
export function collarlessNeck(form: Form, sheet: Sheet): Collar {
  const { at, scale } = form.frame;
  const half = form.measures.neckHalf;
  const { depth } = form.neck;
  const inner = wholeOf(
    form,
    bend(
      at(-half + 1.2, -0.7),
      at(-half + 1.5, depth * 0.55),
      at(-(half - 1.2) * 0.62, depth - 1.4),
      at(0, depth - 1.4),
    ),
  );
  const top = arc(startOf(inner), endOf(inner), 0.9 * scale);
  const band: Band = { upper: form.neck.front, lower: inner };
  const d = bandOutline(band);
  const stitchLine = wholeOf(
    form,
    bend(at(-half - 1.4, 0.6), at(-half - 1.2, depth * 0.72), at(-half * 0.6, depth + 1.7), at(0, depth + 1.7)),
  );
  return {
    behind: insideBack(form, sheet, top, inner, { ribs: false, label: true }),
    front:
      fabricPatch(form.facts, sheet, d, { origin: at(0, depth), turn: 0, lift: 0 }) +
      inside(sheet, d, softShade(sheet, at(0, depth - 1.2), half * scale, 1.2 * scale, 0, 0.6)) +
      stitching(sheet, pathOf([stitchLine])) +
      tipEdge(form, sheet, between(form.neck.front, inner, 0.6)) +
      line(pathOf([inner]), sheet.tones.line, 1.4),
    silhouettes: [outline(top, straight(endOf(top), endOf(form.neck.front)), reversed(form.neck.front))],
  };
}

/** Cloth that has no stitches has no ribs either. */
export function isWoven(stitch: Stitch): boolean {
  return stitch === "boiled" || stitch === "double-face" || stitch === "herringbone";
}

export function opensInFront(form: Form): boolean {
  return ["buttons", "zip", "belt", "wrap-tie"].includes(form.facts.closure);
}

import type { Form } from "../form/form.ts";
import { mirrored, reversed, through, type Edge } from "../shape/curve.ts";
import { element, line } from "../shape/mark-up.ts";
import { outline, pathOf } from "../shape/path.ts";
import type { Sheet } from "../shape/sheet.ts";
import { CELLS } from "../stitch/cells.ts";
import { inside } from "../stitch/dress.ts";
import { label, type Collar } from "./collar.ts";
import { fold, softLight, softShade } from "./light.ts";
import { fabricPatch } from "./patch.ts";
import { ribBand } from "./ribbing.ts";
import { patternFor } from "../stitch/dress.ts";

/** A hood that stands up by itself, with a ribbed edge; its lining is seen inside. */
export function hoodCollar(form: Form, sheet: Sheet): Collar {
  const { at, scale } = form.frame;
  const half = form.measures.neckHalf;
  const { depth } = form.neck;
  const whole = (left: Edge): Edge => [...left, ...reversed(mirrored(left, form.frame.middle))];
  const outer = whole(
    through([at(-half - 3.2, 1.4), at(-half - 5.4, -6), at(-half - 4.2, -15.5), at(-half + 2.4, -23.4), at(0, -25.6)]),
  );
  const rim = whole(
    through([
      at(0, depth),
      at(-half * 0.72, depth * 0.4),
      at(-half - 0.5, -4.5),
      at(-half - 0.1, -12.5),
      at(-half + 4, -19),
      at(0, -21),
    ]),
  );
  const opening = whole(
    through([
      at(0, depth - 3.4),
      at(-half * 0.5, depth * 0.2),
      at(-half + 1.7, -4.6),
      at(-half + 2, -11.6),
      at(-half + 5, -16.6),
      at(0, -18.3),
    ]),
  );
  const lower = through([
    at(half + 3.2, 1.4),
    at(half + 0.2, depth * 0.62),
    at(half * 0.55, depth),
    at(0, depth + 1),
    at(-half * 0.55, depth),
    at(-half - 0.2, depth * 0.62),
    at(-half - 3.2, 1.4),
  ]);
  const shell = outline(outer, lower);
  const hollow = outline(opening);
  const { tones } = sheet;
  const lining = { ...tones, base: tones.inside, lit: tones.shade, shade: tones.deep, deep: tones.line };
  const liningFill = patternFor(sheet, form.facts.stitch, CELLS[form.facts.stitch], lining, {
    origin: at(0, -8),
    turn: 0,
  });
  const light =
    softShade(sheet, at(half + 3, -8), 15 * scale, 4 * scale, 86, 1) +
    softLight(sheet, at(-half - 1.6, -13), 10 * scale, 3.4 * scale, 104, 0.9) +
    softShade(sheet, at(-half - 4, -4), 8 * scale, 2.4 * scale, 84, 0.6) +
    fold(sheet, at(-half - 3.6, -1), at(-half - 0.6, -7), 1.2 * scale, 0.6) +
    fold(sheet, at(half + 3.8, -2), at(half + 0.4, -8), 1.2 * scale, 0.7) +
    softShade(sheet, at(0, -22), 9 * scale, 2 * scale, 0, 0.4);
  const front =
    fabricPatch(form.facts, sheet, shell, { origin: at(0, -10), turn: 0, lift: 4 }) +
    inside(sheet, shell, light) +
    element("path", { d: hollow, fill: `url(#${liningFill})` }) +
    inside(
      sheet,
      hollow,
      line(pathOf([through([at(0, -19), at(0.4, -10), at(0, 3)])]), tones.line, 1.8, { "stroke-opacity": 0.8 }) +
        softShade(sheet, at(0.6, -12), 11 * scale, 12 * scale, 0, 1.1) +
        softShade(sheet, at(half - 2, -7), 14 * scale, 4 * scale, 90, 1) +
        softShade(sheet, at(-half + 2, -8), 12 * scale, 2.6 * scale, 90, 0.9) +
        label(sheet, at(0, 0.4), scale),
    ) +
    ribBand(sheet, { upper: rim, lower: opening }, { pitch: 7 }) +
    line(pathOf([rim, opening]), tones.line, 1.3);
  return { behind: "", front, silhouettes: [shell] };
}

/** A hood that lies folded round the neck of its wearer. */
export function hoodDown(form: Form, sheet: Sheet): Collar {
  const { at, scale } = form.frame;
  const half = form.measures.neckHalf;
  const { depth } = form.neck;
  const back = outline(
    through([
      at(-half - 5, 3),
      at(-half - 4.6, -2.6),
      at(-half + 0.5, -6),
      at(0, -6.8),
      at(half - 0.5, -6),
      at(half + 4.6, -2.6),
      at(half + 5, 3),
    ]),
    through([at(half + 5, 3), at(half - 1, 2.4), at(0, 1.6), at(-half + 1, 2.4), at(-half - 5, 3)]),
  );
  let front = "";
  const outlines = [back];
  for (const s of [1, -1] as const) {
    const d = outline(
      through([
        at(s * (half + 4.6), -1.6),
        at(s * (half + 5.4), 3),
        at(s * (half + 2), 8.4),
        at(s * 3.6, depth + 2.8),
        at(-s * 0.8, depth + 3.4),
      ]),
      through([
        at(-s * 0.8, depth + 3.4),
        at(s * 0.6, depth - 1.4),
        at(s * (half - 4.6), depth * 0.5),
        at(s * (half - 3), -0.8),
        at(s * (half - 2.4), -4),
      ]),
      through([at(s * (half - 2.4), -4), at(s * (half + 1.6), -4), at(s * (half + 4.6), -1.6)]),
    );
    outlines.push(d);
    front += fabricPatch(form.facts, sheet, d, { origin: at(s * half, 2), turn: s * -32, lift: 4 });
    front += inside(
      sheet,
      d,
      softLight(sheet, at(s * (half + 1.6), 1), 7 * scale, 2 * scale, 90 - s * 20, s === -1 ? 1 : 0.5) +
        softShade(sheet, at(s * (half - 3), 3), 9 * scale, 1.8 * scale, 90 + s * 30, 1) +
        fold(sheet, at(s * (half + 4), 1), at(s * 2, depth + 1), 1 * scale, 0.6),
    );
  }
  return {
    behind:
      fabricPatch(form.facts, sheet, back, { origin: at(0, -3), turn: 0, lift: 0 }) +
      inside(
        sheet,
        back,
        softShade(sheet, at(0, -1), (half + 4) * scale, 3.2 * scale, 0, 1.1) +
          softLight(sheet, at(-half, -4.6), 6 * scale, 1.4 * scale, -24, 0.8),
      ),
    front,
    silhouettes: outlines,
  };
}

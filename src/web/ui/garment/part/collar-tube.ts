import type { Band } from "../form/band.ts";
import { bandOutline } from "../form/band.ts";
import type { Form } from "../form/form.ts";
import { arc, bend, endOf, startOf, type Edge } from "../shape/curve.ts";
import { line } from "../shape/mark-up.ts";
import { outline, pathOf } from "../shape/path.ts";
import { reversed } from "../shape/curve.ts";
import type { Sheet } from "../shape/sheet.ts";
import { inside } from "../stitch/dress.ts";
import { insideBack, lowered, type Collar } from "./collar.ts";
import { softLight, softShade } from "./light.ts";
import { ribTube } from "./ribbing.ts";

/** A collar that stands: a funnel of one layer, or a roll neck folded over itself. */
export function tubeCollar(form: Form, sheet: Sheet): Collar {
  const { at, scale } = form.frame;
  const half = form.measures.neckHalf;
  const roll = form.facts.neckline === "roll";
  const height = roll ? 10 : 7.2;
  const rim: Edge = arc(at(-half + 1.1, -height), at(half - 1.1, -height), 1.5 * scale);
  const backRim: Edge = arc(at(-half + 1.1, -height), at(half - 1.1, -height), -0.7 * scale);
  const stand: Band = {
    upper: roll ? arc(at(-half + 0.6, -3), at(half - 0.6, -3), 1.5 * scale) : rim,
    lower: form.neck.front,
  };
  const fold: Band = {
    upper: rim,
    lower: arc(at(-half - 0.9, -0.4), at(half + 0.9, -0.4), 3 * scale),
  };
  const top = roll ? fold : stand;
  const d = roundedTube(top, scale);
  let front = line(pathOf([lowered(form.neck.front, 0.4 * scale)]), sheet.tones.deep, 0.8 * scale, {
    "stroke-opacity": 0.45,
  });
  front += ribTube(sheet, stand, 6.8) + line(pathOf([form.neck.front]), sheet.tones.line, 1.3);
  if (roll) {
    const middle = at(0, 2.6);
    front += inside(sheet, bandOutline(stand), softShade(sheet, middle, half * 1.3 * scale, 2.6 * scale, 0, 1.3));
    front += ribTube(sheet, fold, 7.4);
  }
  const centre = at(0, -height * 0.5);
  front += inside(
    sheet,
    d,
    softShade(sheet, at(half, -height * 0.45), height * 0.75 * scale, 3.2 * scale, 90, 1) +
      softShade(sheet, at(-half, -height * 0.4), height * 0.7 * scale, 1.8 * scale, 90, 0.6) +
      softLight(sheet, [centre[0] - half * 0.45 * scale, centre[1]], height * 0.6 * scale, 3 * scale, 90, 0.8) +
      softShade(sheet, at(0, roll ? 1.6 : 3.6), half * scale, 1.4 * scale, 0, 0.5),
  );
  front += line(d, sheet.tones.line, 1.4);
  return {
    behind: insideBack(form, sheet, backRim, rim, { ribs: false, label: false }),
    front,
    silhouettes: [d, outline(backRim, reversed(rim))],
  };
}

/** The outline of a band whose sides bulge a little. */
function roundedTube(band: Band, scale: number): string {
  const [topLeft, topRight] = [startOf(band.upper), endOf(band.upper)];
  const [lowLeft, lowRight] = [startOf(band.lower), endOf(band.lower)];
  const bulge = 0.3 * scale;
  return outline(
    band.upper,
    bend(
      topRight,
      [topRight[0] + bulge, topRight[1] + bulge * 3],
      [lowRight[0] + bulge, lowRight[1] - bulge * 5],
      lowRight,
    ),
    reversed(band.lower),
    bend(lowLeft, [lowLeft[0] - bulge, lowLeft[1] - bulge * 5], [topLeft[0] - bulge, topLeft[1] + bulge * 3], topLeft),
  );
}

import { bandOutline, type Band } from "../form/band.ts";
import type { Form } from "../form/form.ts";
import { arc, bend, reversed, straight, through } from "../shape/curve.ts";
import { line } from "../shape/mark-up.ts";
import { outline, pathOf } from "../shape/path.ts";
import type { Sheet } from "../shape/sheet.ts";
import { inside } from "../stitch/dress.ts";
import { isWoven } from "./collar-open.ts";
import type { Collar } from "./collar.ts";
import { fold, softLight, softShade } from "./light.ts";
import { fabricPatch } from "./patch.ts";
import { ribBand, ribTube } from "./ribbing.ts";

/** How a neckline looks from behind. */
export function drawCollarBack(form: Form, sheet: Sheet): Collar {
  const { neckline } = form.facts;
  const { at, scale } = form.frame;
  const half = form.measures.neckHalf;
  if (neckline === "hood") return hoodBack(form, sheet);
  if (neckline === "shawl" || neckline === "lapel") return fallenBack(form, sheet);
  const tall = neckline === "roll" ? 10 : neckline === "funnel" ? 7.2 : neckline === "collarless" ? 1.2 : 2;
  const narrow = neckline === "roll" || neckline === "funnel" ? 1.1 : 1.4;
  const band: Band = {
    upper: arc(at(-half + narrow, -tall), at(half - narrow, -tall), (tall > 4 ? -0.7 : 0.7) * scale),
    lower: neckline === "roll" ? arc(at(-half - 0.8, -0.6), at(half + 0.8, -0.6), 1.9 * scale) : form.neck.back,
  };
  const d = bandOutline(band);
  const drawn =
    neckline === "collarless" || isWoven(form.facts.stitch)
      ? fabricPatch(form.facts, sheet, d, { origin: at(0, 0), turn: 0, lift: 0 })
      : ribTube(sheet, band, neckline === "roll" ? 7.4 : 6.8);
  const round =
    tall > 4
      ? softShade(sheet, at(half, -tall / 2), tall * 0.75 * scale, 3 * scale, 90, 1) +
        softLight(sheet, at(-half * 0.5, -tall / 2), tall * 0.6 * scale, 3 * scale, 90, 0.8)
      : "";
  return {
    behind: "",
    front:
      line(pathOf([band.lower]), sheet.tones.deep, 0.8 * scale, {
        "stroke-opacity": 0.45,
        transform: `translate(0 ${(0.4 * scale).toFixed(1)})`,
      }) +
      drawn +
      inside(sheet, d, round) +
      line(d, sheet.tones.line, 1.3),
    silhouettes: [d],
  };
}

/** The fall of a tailored or shawl collar over the back of the neck. */
function fallenBack(form: Form, sheet: Sheet): Collar {
  const { at, scale } = form.frame;
  const half = form.measures.neckHalf;
  const wide = form.facts.neckline === "shawl" ? 3.2 : 3.8;
  const band: Band = {
    upper: arc(at(-half + 1.8, -4.6), at(half - 1.8, -4.6), -0.6 * scale),
    lower: through([at(-half - wide, 2.4), at(-half * 0.4, 4.6), at(half * 0.4, 4.6), at(half + wide, 2.4)]),
  };
  const d = outline(
    band.upper,
    bend(at(half - 1.8, -4.6), at(half + 1, -4), at(half + wide - 1, -1), at(half + wide, 2.4)),
    reversed(band.lower),
    bend(at(-half - wide, 2.4), at(-half - wide + 1, -1), at(-half - 1, -4), at(-half + 1.8, -4.6)),
  );
  const ribbed = form.facts.neckline === "shawl" && !isWoven(form.facts.stitch);
  return {
    behind: "",
    front:
      fabricPatch(form.facts, sheet, d, { origin: at(0, 0), turn: 0, lift: 4 }) +
      (ribbed ? inside(sheet, d, ribBand(sheet, band, { pitch: 7 })) : "") +
      inside(
        sheet,
        d,
        softLight(sheet, at(-half * 0.4, -2.4), 9 * scale, 1.8 * scale, 0, 0.9) +
          softShade(sheet, at(0, 4), half * 1.2 * scale, 1.4 * scale, 0, 0.6) +
          softShade(sheet, at(half + 2, 0), 5 * scale, 3 * scale, 60, 0.8),
      ) +
      line(d, sheet.tones.line, 1.4),
    silhouettes: [d],
  };
}

/** A hood that lies on the back. */
function hoodBack(form: Form, sheet: Sheet): Collar {
  const { at, scale } = form.frame;
  const half = form.measures.neckHalf;
  const d = outline(
    through([at(-half - 2.6, 2), at(-half + 0.4, -3.6), at(0, -5.4), at(half - 0.4, -3.6), at(half + 2.6, 2)]),
    through([
      at(half + 2.6, 2),
      at(half + 5.2, 9),
      at(half + 2.6, 17),
      at(0, 23.5),
      at(-half - 2.6, 17),
      at(-half - 5.2, 9),
      at(-half - 2.6, 2),
    ]),
  );
  const seam = through([at(0, -5.2), at(0.4, 8), at(0, 23.4)]);
  return {
    behind: "",
    front:
      fabricPatch(form.facts, sheet, d, { origin: at(0, 6), turn: 0, lift: 7 }) +
      inside(
        sheet,
        d,
        softShade(sheet, at(half, 10), 15 * scale, 5 * scale, 110, 0.8) +
          softLight(sheet, at(-half * 0.8, 6), 10 * scale, 4 * scale, 96, 0.9) +
          softShade(sheet, at(0, 21), 11 * scale, 3.6 * scale, 0, 0.7) +
          fold(sheet, at(-half - 1, 2), at(-2, 8), 1.6 * scale, 0.7) +
          fold(sheet, at(half + 1, 2), at(2, 7), 1.6 * scale, 0.7) +
          line(pathOf([seam]), sheet.tones.deep, 2),
      ) +
      line(pathOf([straight(at(0, 23), at(0, 23.4))]), sheet.tones.line, 1),
    silhouettes: [d],
  };
}

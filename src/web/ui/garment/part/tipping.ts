import { along, bandOutline, type Band } from "../form/band.ts";
import type { Form } from "../form/form.ts";
import type { Edge } from "../shape/curve.ts";
import { line } from "../shape/mark-up.ts";
import { pathOf } from "../shape/path.ts";
import type { Sheet } from "../shape/sheet.ts";
import { inside } from "../stitch/dress.ts";

/** Two narrow lines in the colours of the motif along a hem, a cuff or a neckband. */
export function tipping(sheet: Sheet, band: Band, shares: readonly number[] = [0.36, 0.72]): string {
  const width = 7 * sheet.gauge;
  const lines = shares.map((share, index) => {
    const tones = sheet.accent(index);
    const d = pathOf([along(band, share)]);
    return (
      line(d, tones.base, width) +
      line(d, tones.deep, width, { "stroke-dasharray": "1.600 4.400", "stroke-opacity": 0.7 })
    );
  });
  return inside(sheet, bandOutline(band), lines.join(""));
}

/** The same on an edge without a band: one bound line. Nothing where the style is not tipped. */
export function tipEdge(form: Form, sheet: Sheet, edge: Edge): string {
  if (form.facts.cut.motif !== "tipping") return "";
  const tones = sheet.accent(0);
  const d = pathOf([edge]);
  const width = 1.1 * form.frame.scale;
  return line(d, tones.line, width + 1.6) + line(d, tones.base, width) + line(d, tones.lit, width * 0.4);
}

import type { Point } from "../shape/curve.ts";
import { line } from "../shape/mark-up.ts";
import { short } from "../shape/path.ts";
import type { Sheet } from "../shape/sheet.ts";
import { patchCell } from "../stitch/cells.ts";
import { patternFor, shape } from "../stitch/dress.ts";
import type { GarmentFacts } from "../garment-facts.ts";
import type { Tones } from "../tone/tones.ts";

/** A separate piece of the garment's own fabric: a collar, a pocket, a belt. It throws a small shadow on what is below. */
export function fabricPatch(
  facts: GarmentFacts,
  sheet: Sheet,
  d: string,
  place: { readonly origin: Point; readonly turn: number; readonly lift?: number; readonly tones?: Tones },
): string {
  const { tones } = sheet;
  const lift = place.lift ?? 3;
  const fill = patternFor(sheet, `patch ${facts.stitch}`, patchCell(facts.stitch), place.tones ?? tones, place);
  return (
    (lift > 0
      ? shape(sheet, d, {
          fill: tones.dusk,
          opacity: 0.2 * tones.duskStrength,
          transform: `translate(${short(lift)} ${short(lift * 1.6)})`,
          stroke: tones.dusk,
          "stroke-width": lift * 2,
        }) +
        shape(sheet, d, {
          fill: tones.dusk,
          opacity: 0.34 * tones.duskStrength,
          transform: `translate(${short(lift * 0.4)} ${short(lift * 0.7)})`,
        })
      : "") +
    shape(sheet, d, { fill: `url(#${fill})` }) +
    shape(sheet, d, { fill: "none", stroke: tones.line, "stroke-width": 1.4 })
  );
}

/** A row of hand stitching a little inside an edge. */
export function stitching(sheet: Sheet, d: string): string {
  return (
    line(d, sheet.tones.deep, 1.3, { "stroke-dasharray": "5 2.600", "stroke-opacity": 0.85 }) +
    line(d, sheet.tones.bright, 0.8, {
      "stroke-dasharray": "5 2.600",
      transform: "translate(0 1.200)",
      "stroke-opacity": 0.5,
    })
  );
}

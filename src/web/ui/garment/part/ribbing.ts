import { along, bandOutline, type Band } from "../form/band.ts";
import { distance, lengthOf, pointAt, startOf, type Cubic, type Edge } from "../shape/curve.ts";
import { line } from "../shape/mark-up.ts";
import { pathOf, short, strokes } from "../shape/path.ts";
import type { Sheet } from "../shape/sheet.ts";
import { inside, shape } from "../stitch/dress.ts";
import type { Tones } from "../tone/tones.ts";

/**
 * A strip of ribbing. The grooves are the dashes of one wide line along the strip: dashes stand at right angles to their
 * line, so the ribs turn with a neckline and stay upright in a curved hem.
 */
export function ribBand(
  sheet: Sheet,
  band: Band,
  options: { readonly tones?: Tones; readonly pitch?: number } = {},
): string {
  const tones = options.tones ?? sheet.tones;
  const middle = along(band, 0.5);
  const length = lengthOf(middle);
  const tall = [0, 0.25, 0.5, 0.75, 1].map((share) => distance(pointAt(band.upper, share), pointAt(band.lower, share)));
  const height = Math.max(...tall) * 1.25 + 8;
  const count = Math.max(Math.round(length / ((options.pitch ?? 6.8) * Math.sqrt(sheet.gauge))), 5);
  const pitch = length / count;
  const d = pathOf([middle]);
  const dashes = (share: number, from: number) => ({
    "stroke-dasharray": `${short(pitch * share, 2)} ${short(pitch * (1 - share), 2)}`,
    "stroke-dashoffset": short(-pitch * from, 2),
  });
  const outline = bandOutline(band);
  return (
    shape(sheet, outline, { fill: tones.base }) +
    inside(
      sheet,
      outline,
      line(d, tones.deep, height, dashes(0.4, 0.3)) +
        line(d, tones.shade, height, dashes(0.14, 0.7)) +
        line(d, tones.lit, height, dashes(0.2, 0.02)),
    )
  );
}

/** Ribbing on a tall tube such as a roll neck: every rib runs from edge to edge, however much the edges curve. */
export function ribTube(sheet: Sheet, band: Band, pitch = 7): string {
  const { tones } = sheet;
  const count = Math.max(Math.round(lengthOf(band.lower) / (pitch * Math.sqrt(sheet.gauge))), 7);
  const gap = lengthOf(band.lower) / count;
  const ribs = (shift: number) =>
    strokes(
      Array.from({ length: count }, (_, index) => {
        const share = (index + shift) / count;
        return [pointAt(band.upper, share), pointAt(band.lower, share)] as const;
      }),
    );
  const outline = bandOutline(band);
  return (
    shape(sheet, outline, { fill: tones.base }) +
    inside(sheet, outline, line(ribs(0.5), tones.deep, gap * 0.42) + line(ribs(0.02), tones.lit, gap * 0.26))
  );
}

/** The line along a band at `share` of its height. */
export function alongBand(band: Band, share = 0.55): Edge {
  const from = startOf(band.upper);
  const to = startOf(band.lower);
  const [dx, dy] = [(to[0] - from[0]) * share * 0.4, (to[1] - from[1]) * share];
  return band.upper.map((cubic) => cubic.map(([x, y]) => [x + dx, y + dy]) as unknown as Cubic);
}

/** A strip without ribs: doubled fabric with a row of stitching. */
export function plainBand(sheet: Sheet, band: Band, fill: string, tones: Tones = sheet.tones): string {
  return (
    shape(sheet, bandOutline(band), { fill }) +
    line(pathOf([along(band, 0.12)]), tones.deep, 1.3, { "stroke-opacity": 0.6 })
  );
}

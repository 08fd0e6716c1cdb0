import { between, endOf, reversed, sample, startOf, straight, through, type Edge } from "../shape/curve.ts";
import { outline } from "../shape/path.ts";

/** A strip between two lines that run in the same direction: a cuff, a hem, a collar. */
export interface Band {
  readonly upper: Edge;
  readonly lower: Edge;
}

export function bandOutline(band: Band): string {
  return outline(
    band.upper,
    straight(endOf(band.upper), endOf(band.lower)),
    reversed(band.lower),
    straight(startOf(band.lower), startOf(band.upper)),
  );
}

/** The line along the strip at `share` of its height. */
export function along(band: Band, share: number): Edge {
  if (band.upper.length === band.lower.length) return between(band.upper, band.lower, share);
  const [upper, lower] = [band.upper, band.lower].map((edge) => through(sample(edge, 4)));
  return between(upper ?? band.upper, lower ?? band.lower, share);
}

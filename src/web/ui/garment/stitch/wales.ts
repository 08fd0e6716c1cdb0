import { between, distance, pointAt, type Edge } from "../shape/curve.ts";
import { element } from "../shape/mark-up.ts";
import type { Panel } from "../shape/panel.ts";
import { pathOf } from "../shape/path.ts";
import type { Sheet } from "../shape/sheet.ts";

/** Width of a piece across its wales, in units, a third of the way down. */
export function widthOf(panel: Panel): number {
  return distance(pointAt(panel.left, 0.34), pointAt(panel.right, 0.34));
}

/** Lines that follow the wales of a piece, at the given shares of its width. */
export function walesAt(panel: Panel, shares: readonly number[]): Edge[] {
  return shares.map((share) => between(panel.left, panel.right, share));
}

interface Rib {
  /** Distance from rib to rib in units. */
  readonly spacing: number;
  /** Width of the groove between two ribs, as a share of the spacing. */
  readonly groove: number;
  /** Strands lying on the rib: gap and stroke of their dashes, in units. */
  readonly dashes: string;
  readonly shine: number;
}

export const RIB: Rib = { spacing: 12.5, groove: 0.36, dashes: "4.2 2", shine: 0.2 };
export const BRIOCHE: Rib = { spacing: 21, groove: 0.3, dashes: "8 3.400", shine: 0.24 };

/** Ribs along a piece. The groove lies right of every rib, so the light from the left catches the rib's left side. */
export function drawRibs(panel: Panel, sheet: Sheet, rib: Rib): string {
  const spacing = rib.spacing * sheet.gauge;
  const count = Math.max(Math.round(widthOf(panel) / spacing), 4);
  const [first, last] = panel.spread ?? [0, 1];
  const from = Math.round(first * count);
  const shares = Array.from({ length: Math.round(last * count) - from + 1 }, (_, index) => (from + index) / count);
  const d = pathOf(walesAt(panel, shares), "open", sheet.level === "large" ? 1 : 0);
  const id = sheet.define(`wales ${d}`, (name) => element("path", { id: name, d, fill: "none" }));
  const { tones } = sheet;
  const use = (dx: number, stroke: string, width: number, more = {}) =>
    element("use", { href: `#${id}`, x: dx * spacing, stroke, "stroke-width": width * spacing, ...more });
  const fat = rib === BRIOCHE;
  return (
    use(0, tones.shade, rib.groove * 1.9, { "stroke-opacity": 0.8 }) +
    use(0, tones.deep, rib.groove * 0.9) +
    (fat
      ? use(0.33, tones.lit, 0.2, { "stroke-dasharray": rib.dashes, "stroke-linecap": "round" }) +
        use(0.66, tones.lit, 0.2, {
          "stroke-dasharray": rib.dashes,
          "stroke-dashoffset": 5.7,
          "stroke-linecap": "round",
          "stroke-opacity": 0.7,
        }) +
        use(0.3, tones.bright, 0.07, { "stroke-dasharray": rib.dashes, "stroke-linecap": "round" })
      : use(0.4, tones.lit, 0.26, { "stroke-dasharray": rib.dashes }) +
        use(0.34, tones.bright, 0.1, { "stroke-dasharray": rib.dashes, "stroke-opacity": 0.8 }))
  );
}

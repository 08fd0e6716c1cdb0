import type { Motif } from "#shop/catalog";
import { distance, mix, pointAt, type Point } from "../shape/curve.ts";
import { line } from "../shape/mark-up.ts";
import type { Panel } from "../shape/panel.ts";
import { numbers } from "../shape/path.ts";
import type { Sheet } from "../shape/sheet.ts";
import type { DrawCell } from "../stitch/cell.ts";
import { patternFor } from "../stitch/dress.ts";

/** A stripe in centimetres below the top of the body, or along the sleeve. */
interface Stripe {
  readonly from: number;
  readonly to: number;
  readonly accent: number;
}

export function stripesOf(motif: Motif, lengthCm: number): readonly Stripe[] {
  if (motif === "breton-stripe") {
    const count = Math.floor((lengthCm - 15) / 4.4);
    return Array.from({ length: Math.max(count, 0) }, (_, index) => ({
      from: 14 + index * 4.4,
      to: 15.7 + index * 4.4,
      accent: 0,
    }));
  }
  if (motif === "wide-stripe") {
    const count = Math.floor(lengthCm / 13) + 1;
    return Array.from({ length: count }, (_, index) => ({
      from: 9 + index * 13,
      to: 15.5 + index * 13,
      accent: index % 2,
    }));
  }
  if (motif === "colour-block") {
    return [
      { from: lengthCm * 0.4, to: lengthCm * 0.72, accent: 0 },
      { from: lengthCm * 0.72, to: lengthCm * 1.2, accent: 1 },
    ];
  }
  return [];
}

/** Stripes across a piece. On the body they sag a little in the middle, as rows of knitting do. */
export function drawStripes(
  panel: Panel,
  sheet: Sheet,
  stripes: readonly Stripe[],
  cell: { readonly key: string; readonly draw: DrawCell },
  place: { readonly scale: number; readonly topY: number },
): string {
  const byLook = new Map<string, { d: string; accent: number; width: number }>();
  for (const stripe of stripes) {
    const width = (stripe.to - stripe.from) * place.scale;
    const [left, right, sag] = ends(panel, ((stripe.from + stripe.to) / 2) * place.scale, place.topY);
    const middle: Point = [(left[0] + right[0]) / 2, (left[1] + right[1]) / 2 + sag * place.scale];
    const d = `M${numbers(left, 0)}Q${numbers(middle, 0)} ${numbers(right, 0)}`;
    const key = `${stripe.accent} ${width.toFixed(1)}`;
    const known = byLook.get(key);
    byLook.set(key, { d: (known?.d ?? "") + d, accent: stripe.accent, width });
  }
  let drawing = "";
  for (const { d, accent, width } of byLook.values()) {
    const tones = sheet.accent(accent);
    const fill = patternFor(sheet, cell.key, cell.draw, tones, panel);
    drawing += line(d, tones.line, width + 1.6, { "stroke-opacity": 0.5 }) + line(d, `url(#${fill})`, width);
  }
  return drawing;
}

/** Both ends of a row at a depth below the top, a little beyond the edges, and how far its middle sags, in centimetres. */
function ends(panel: Panel, depth: number, topY: number): readonly [Point, Point, number] {
  if (panel.role === "sleeve") {
    const turn = (panel.turn * Math.PI) / 180;
    const share = depth / Math.max(distance(pointAt(panel.left, 0), pointAt(panel.left, 1)), 1);
    const middle = mix(pointAt(panel.left, share), pointAt(panel.right, share), 0.5);
    const reach = 150;
    return [
      [middle[0] - Math.cos(turn) * reach, middle[1] - Math.sin(turn) * reach],
      [middle[0] + Math.cos(turn) * reach, middle[1] + Math.sin(turn) * reach],
      1,
    ];
  }
  const [left, right] = [panel.left, panel.right].map((edge) => pointAt(edge, 0.5)[0]) as [number, number];
  const y = topY + depth;
  return [[Math.min(left, right) - 40, y], [Math.max(left, right) + 40, y], panel.role === "body" ? 2.4 : 1];
}

import type { Point } from "../shape/curve.ts";
import { element } from "../shape/mark-up.ts";
import { short } from "../shape/path.ts";
import type { Sheet } from "../shape/sheet.ts";

/**
 * Soft light without filters: ellipses filled with a gradient that fades to nothing. Long thin ones are folds, wide
 * ones are form. They are cheap on a phone and small in bytes.
 */
export function softShade(sheet: Sheet, at: Point, long: number, wide: number, turn: number, strength: number): string {
  const id = sheet.define("soft shade", (name) => fading(name, sheet.tones.dusk));
  return spot(id, at, long, wide, turn, strength * sheet.tones.duskStrength);
}

export function softLight(sheet: Sheet, at: Point, long: number, wide: number, turn: number, strength: number): string {
  const id = sheet.define("soft light", (name) => fading(name, sheet.tones.glow));
  return spot(id, at, long, wide, turn, strength * sheet.tones.glowStrength);
}

/** A fold from one point to another: shadow, with light on the side towards the lamp. */
export function fold(sheet: Sheet, from: Point, to: Point, wide: number, strength: number): string {
  const long = Math.hypot(to[0] - from[0], to[1] - from[1]) / 2;
  const angle = Math.atan2(to[1] - from[1], to[0] - from[0]);
  const turn = (angle * 180) / Math.PI;
  const middle: Point = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
  // The side that looks to the upper left gets the light.
  const normal: Point = [Math.sin(angle), -Math.cos(angle)];
  const side = normal[0] + normal[1] < 0 ? 1 : -1;
  const lit: Point = [middle[0] + normal[0] * wide * 0.85 * side, middle[1] + normal[1] * wide * 0.85 * side];
  return (
    softLight(sheet, lit, long * 0.9, wide * 0.8, turn, strength * 0.9) +
    softShade(sheet, middle, long, wide, turn, strength)
  );
}

function spot(id: string, at: Point, long: number, wide: number, turn: number, strength: number): string {
  const upright = Math.abs(((turn % 180) + 180) % 180) < 1;
  return element("ellipse", {
    cx: at[0].toFixed(0),
    cy: at[1].toFixed(0),
    rx: long.toFixed(0),
    ry: Math.max(wide, 1).toFixed(0),
    fill: `url(#${id})`,
    opacity: Math.min(strength, 1),
    transform: upright ? undefined : `rotate(${short(turn, 0)} ${short(at[0], 0)} ${short(at[1], 0)})`,
  });
}

function fading(id: string, colour: string): string {
  const stop = (offset: number, opacity: number) =>
    element("stop", { offset, "stop-color": colour, "stop-opacity": opacity });
  return element("radialGradient", { id }, stop(0, 1) + stop(0.4, 0.62) + stop(0.72, 0.18) + stop(1, 0));
}

/** A straight gradient across a piece: `stops` are [place, opacity], negative opacities are light. */
export function sweep(sheet: Sheet, from: Point, to: Point, stops: readonly (readonly [number, number])[]): string {
  const { tones } = sheet;
  const key = `sweep ${[...from, ...to].map((value) => value.toFixed(0)).join(" ")} ${stops.join(" ")}`;
  return sheet.define(key, (id) =>
    element(
      "linearGradient",
      {
        id,
        gradientUnits: "userSpaceOnUse",
        x1: from[0].toFixed(0),
        y1: from[1].toFixed(0),
        x2: to[0].toFixed(0),
        y2: to[1].toFixed(0),
      },
      stops
        .map(([offset, opacity]) =>
          element("stop", {
            offset,
            "stop-color": opacity < 0 ? tones.glow : tones.dusk,
            "stop-opacity": Math.abs(opacity) * (opacity < 0 ? tones.glowStrength : tones.duskStrength),
          }),
        )
        .join(""),
    ),
  );
}

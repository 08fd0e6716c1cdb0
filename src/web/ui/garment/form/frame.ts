import type { Point } from "../shape/curve.ts";

/** Puts centimetres of a garment on the canvas. */
export interface Frame {
  /** Units per centimetre. */
  readonly scale: number;
  readonly middle: number;
  /** The place of a point `x` cm right of the middle line and `y` cm below the highest point of the shoulder. */
  readonly at: (x: number, y: number) => Point;
}

export function newFrame(scale: number, middle: number, shoulderY: number): Frame {
  return { scale, middle, at: (x, y) => [middle + x * scale, shoulderY + y * scale] };
}

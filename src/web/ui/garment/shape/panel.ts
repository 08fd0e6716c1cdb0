import type { Edge, Point } from "./curve.ts";

/** One piece of a garment: what it covers, and how its fabric runs. */
export interface Panel {
  /** Closed path data. */
  readonly outline: string;
  /** Wales run from the top of the panel to its bottom, between these two lines of equally many cubics. */
  readonly left: Edge;
  readonly right: Edge;
  /** Where a repeated stitch begins, so that it is centred on the piece. */
  readonly origin: Point;
  /** Turn of the wales against the vertical, in degrees, clockwise. */
  readonly turn: number;
  /** How far the fabric reaches beyond those lines, as shares of their distance; `[0, 1]` where it does not. */
  readonly spread?: readonly [number, number];
  readonly role: "body" | "sleeve" | "leg";
}

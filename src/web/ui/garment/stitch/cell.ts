import type { Tones } from "../tone/tones.ts";
import type { DetailLevel } from "../garment-facts.ts";

/** One repeat of a stitch: markup between 0,0 and width,height, which fits itself on all sides. */
export interface Cell {
  readonly width: number;
  readonly height: number;
  readonly content: string;
}

export type DrawCell = (tones: Tones, level: DetailLevel, random: () => number) => Cell;

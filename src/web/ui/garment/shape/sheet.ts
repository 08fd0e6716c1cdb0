import { seeded } from "./seeded.ts";
import { motifColours, tonesOf, type Tones } from "../tone/tones.ts";
import type { DetailLevel, GarmentColour } from "../garment-facts.ts";

/** What one drawing is made on: its colours, its level of detail, its chance and its definitions, each written once. */
export interface Sheet {
  readonly tones: Tones;
  readonly colour: GarmentColour;
  readonly level: DetailLevel;
  /** Multiplies the size of stitches. */
  readonly gauge: number;
  readonly random: () => number;
  /** The tones of the nth colour of a motif, counted from 0. */
  readonly accent: (index: number) => Tones;
  /** Writes a definition the first time its key is used, and tells its id. */
  readonly define: (key: string, build: (id: string) => string) => string;
  readonly definitions: () => string;
}

export function newSheet(options: {
  readonly seed: string;
  readonly colour: GarmentColour;
  readonly level: DetailLevel;
  readonly gauge: number;
}): Sheet {
  const ids = new Map<string, string>();
  let written = "";
  return {
    tones: tonesOf(options.colour.hex),
    colour: options.colour,
    level: options.level,
    gauge: options.gauge,
    random: seeded(options.seed),
    accent: (index) => tonesOf(motifColours(options.colour.hex, options.colour.accents, index + 1)[index] ?? "#808080"),
    define: (key, build) => {
      const known = ids.get(key);
      if (known !== undefined) return known;
      const id = shortId(ids.size);
      ids.set(key, id);
      const text = build(id);
      written += text;
      return id;
    },
    definitions: () => written,
  };
}

/** a, b, … z, a1, b1, … */
function shortId(index: number): string {
  const letter = String.fromCodePoint(97 + (index % 26));
  return index < 26 ? letter : `${letter}${Math.floor(index / 26)}`;
}

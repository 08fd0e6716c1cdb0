import type { GarmentFacts } from "../garment-facts.ts";
import { seeded } from "../shape/seeded.ts";
import { readHex } from "../tone/oklch.ts";
import { tonesOf, type Tones } from "../tone/tones.ts";

export const HAIR_CUTS = ["crop", "side", "bun", "bob", "long", "curls", "scarf"] as const;
export type HairCut = (typeof HAIR_CUTS)[number];

/** Whom a style is shown on. Chosen by the style's code, so a style always has the same wearer. */
export interface Person {
  readonly skin: Tones;
  readonly hair: Tones;
  readonly cut: HairCut;
  /** What is worn under an open garment, and below a short one. */
  readonly underTop: Tones;
  readonly trousers: Tones;
  readonly shoes: Tones;
}

const SKINS = ["#f0cdb2", "#e2b48f", "#cf9a70", "#b07a52", "#8a5a3c", "#5f3d2b"] as const;
const HAIRS = ["#2a1f1a", "#1d1a1a", "#4f3524", "#84603c", "#9a948c", "#3a2a22"] as const;
const CUTS: Readonly<Record<GarmentFacts["wearer"], readonly HairCut[]>> = {
  women: ["bun", "bob", "long", "curls", "scarf"],
  men: ["crop", "side", "curls", "crop"],
  unisex: ["bun", "crop", "bob", "side", "curls", "long"],
};
const TROUSERS = ["#3f4650", "#cdbfa6", "#6d6558", "#2d3036", "#e3d9c6"] as const;

export function personOf(facts: GarmentFacts, garmentHex: string): Person {
  const random = seeded(`person ${facts.code}`);
  const pick = <Item>(items: readonly [Item, ...Item[]] | readonly Item[]): Item => {
    const item = items[Math.floor(random() * items.length)];
    if (item === undefined) throw new RangeError("a choice needs something to choose from");
    return item;
  };
  const skin = pick(SKINS);
  const hair = readHex(skin).lightness < 0.62 ? pick(HAIRS.slice(0, 2)) : pick(HAIRS);
  const light = readHex(garmentHex).lightness;
  // Trousers that are clearly lighter or darker than what is shown.
  const trousers = TROUSERS.filter((hex) => Math.abs(readHex(hex).lightness - light) > 0.2);
  return {
    skin: tonesOf(skin),
    hair: tonesOf(hair),
    cut: pick(CUTS[facts.wearer]),
    underTop: tonesOf(light > 0.72 ? "#4a4742" : "#efe8da"),
    trousers: tonesOf(pick(trousers.length > 0 ? trousers : TROUSERS)),
    shoes: tonesOf(pick(["#3a2c24", "#1f1f21", "#7a5436", "#e9e2d4"])),
  };
}

import { SIZES, type Size, type Wearer } from "../garment.ts";

/**
 * The chest, in millimetres around the body, for which a size is cut: women's sizes after EN 13402 (EU 34 to 48), men's
 * as twice the EU number. Garments for either sex are graded as men's, so a woman takes about one size less.
 */
const CHEST_MM: Readonly<Record<"women" | "men", readonly number[]>> = {
  women: [800, 840, 900, 960, 1000, 1040, 1100],
  men: [880, 920, 980, 1040, 1080, 1120, 1160],
};

/** The height, in millimetres, for which lengths are cut. */
const HEIGHT_MM = { women: 1700, men: 1820 } as const;

export function bodyChestMm(size: Size, wearer: Wearer): number {
  return CHEST_MM[cutFor(wearer)][SIZES.indexOf(size)]!;
}

export function bodyHeightMm(wearer: Wearer): number {
  return HEIGHT_MM[cutFor(wearer)];
}

function cutFor(wearer: Wearer): "women" | "men" {
  return wearer === "women" ? "women" : "men";
}

import type { VariantLine } from "#shop/catalog";
import { DRAWING_HEIGHT, DRAWING_WIDTH, type Picture } from "#web/ui";
import type { GarmentPictures } from "../pictures/index.ts";

/** Pictures of lines, by variant. */
export type LinePictures = ReadonlyMap<string, Picture>;

/** The drawing of each variant as lists of the bag and the checkout show it. The words beside it say what it is. */
export function picturesOf(variants: readonly VariantLine[], pictures: GarmentPictures): LinePictures {
  return new Map(
    variants.map((variant) => {
      const colour = { code: variant.colourCode, hex: variant.colourHex, accents: variant.colourAccents };
      const sources = pictures.sources(variant, colour, "front", "line");
      return [variant.variantId, { ...sources, width: DRAWING_WIDTH, height: DRAWING_HEIGHT, alt: "" }];
    }),
  );
}

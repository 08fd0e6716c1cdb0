import { labelOf } from "#shop/catalog";
import { DRAWING_HEIGHT, DRAWING_WIDTH, type Picture, type View } from "#web/ui";
import type { Visit } from "../visit.ts";
import type { DrawnPiece, GarmentPictures, PieceColour } from "./garment-pictures.ts";
import { pictureMessages } from "./messages/index.ts";
import type { PicturePlaceName } from "./picture-sizes.ts";

export interface ShownGarment {
  readonly visit: Visit;
  readonly pictures: GarmentPictures;
  readonly style: DrawnPiece & { readonly name: string };
  readonly colour: PieceColour & { readonly name: string };
  readonly view: View;
  readonly place: PicturePlaceName;
}

/** A picture as pages show it, with words for those who do not see it: style, colour, view and what the view shows. */
export function showGarment({ visit, pictures, style, colour, view, place }: ShownGarment): Picture {
  const { language } = visit;
  return {
    ...pictures.sources(style, colour, view, place),
    width: DRAWING_WIDTH,
    height: DRAWING_HEIGHT,
    alt: pictureMessages(visit).shows[view]({
      name: style.name,
      colour: colour.name,
      stitch: labelOf("stitch", style.stitch, language),
      neckline: labelOf("neckline", style.neckline, language),
    }),
  };
}

/** What a view is called beside its picture: "Back". */
export function viewName(view: View, visit: Visit): string {
  return pictureMessages(visit).views[view];
}

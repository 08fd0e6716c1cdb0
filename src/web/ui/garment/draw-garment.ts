import {
  DRAWING_HEIGHT,
  DRAWING_WIDTH,
  type DetailLevel,
  type GarmentColour,
  type GarmentFacts,
  type View,
} from "./garment-facts.ts";
import { element } from "./shape/mark-up.ts";
import { newSheet, type Sheet } from "./shape/sheet.ts";
import { restingFrame } from "./form/form.ts";
import { drawBack } from "./view/back.ts";
import { drawDetail } from "./view/detail.ts";
import { drawFront } from "./view/front.ts";
import { drawWorn } from "./view/worn.ts";

export interface GarmentDrawingOrder {
  readonly garment: GarmentFacts;
  readonly colour: GarmentColour;
  readonly view: View;
  readonly detailLevel: DetailLevel;
}

const DRAW: Readonly<Record<View, (garment: GarmentFacts, sheet: Sheet) => string>> = {
  front: drawFront,
  back: drawBack,
  detail: drawDetail,
  worn: drawWorn,
};

export function drawGarment({ garment, colour, view, detailLevel }: GarmentDrawingOrder): string {
  // Long garments are drawn smaller, their stitches only half as much, so that a stitch can still be seen. A sweater is
  // knitted of thicker yarn than a pullover.
  const gauge = (0.5 + 0.5 * (restingFrame(garment).scale / 9.7)) * (garment.category === "sweaters" ? 1.12 : 1);
  const sheet = newSheet({ seed: garment.code + view, colour, level: detailLevel, gauge });
  const drawing = DRAW[view](garment, sheet);
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: `0 0 ${DRAWING_WIDTH} ${DRAWING_HEIGHT}`,
      width: DRAWING_WIDTH,
      height: DRAWING_HEIGHT,
    },
    element("defs", {}, sheet.definitions()) + drawing,
  );
}

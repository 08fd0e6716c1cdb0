import { buildForm, restingFrame, restingPose } from "../form/form.ts";
import type { GarmentFacts } from "../garment-facts.ts";
import { drawClosure } from "../part/closures.ts";
import { COLLARS } from "../part/collars.ts";
import { groundShadow, paper } from "../part/ground.ts";
import { drawPockets } from "../part/pockets.ts";
import type { Sheet } from "../shape/sheet.ts";
import { dressForm, silhouettesOf } from "./dress-form.ts";

/** The garment alone, from the front. */
export function drawFront(facts: GarmentFacts, sheet: Sheet): string {
  const form = buildForm(facts, restingFrame(facts), "front", restingPose(facts));
  const collar = COLLARS[facts.neckline](form, sheet);
  const closure = drawClosure(form, sheet);
  const garment = dressForm(form, sheet, {
    onBody: drawPockets(form, sheet) + closure.under,
    onTop: collar.front + closure.over,
  });
  return paper(sheet) + groundShadow(sheet, silhouettesOf(form, collar.silhouettes)) + collar.behind + garment;
}

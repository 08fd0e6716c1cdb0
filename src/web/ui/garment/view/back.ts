import { buildForm, restingFrame, restingPose, type Form } from "../form/form.ts";
import type { GarmentFacts } from "../garment-facts.ts";
import { waistBand } from "../part/closures.ts";
import { drawCollarBack } from "../part/collar-back.ts";
import { groundShadow, paper } from "../part/ground.ts";
import { softShade } from "../part/light.ts";
import { through } from "../shape/curve.ts";
import { line } from "../shape/mark-up.ts";
import { pathOf } from "../shape/path.ts";
import type { Sheet } from "../shape/sheet.ts";
import { inside } from "../stitch/dress.ts";
import { dressForm, silhouettesOf } from "./dress-form.ts";

/** The garment alone, from behind. The sleeves change sides with it. */
export function drawBack(facts: GarmentFacts, sheet: Sheet): string {
  const pose = restingPose(facts);
  const form = buildForm(facts, restingFrame(facts), "back", { left: pose.right, right: pose.left });
  const collar = drawCollarBack(form, sheet);
  const garment = dressForm(form, sheet, { onBody: seams(form, sheet), onTop: collar.front }, "back");
  return paper(sheet) + groundShadow(sheet, silhouettesOf(form, collar.silhouettes)) + garment;
}

/** A coat's seam in the middle of the back with its vent, and the belt that runs round. */
function seams(form: Form, sheet: Sheet): string {
  const { closure, category } = form.facts;
  const { at, scale } = form.frame;
  const belt =
    closure === "belt" ? waistBand(form, sheet, 2.2) : closure === "wrap-tie" ? waistBand(form, sheet, 1.5) : "";
  if (category !== "coats") return belt;
  const end = form.measures.length - form.measures.hemBand + 1;
  const seam = through([at(0, 1.5), at(0.25, end * 0.5), at(0, end)]);
  const vent = form.measures.hemBand > 0 ? "" : softShade(sheet, at(1.1, end - 11), 13 * scale, 1.7 * scale, 90, 1);
  return inside(sheet, form.body.panel.outline, vent) + line(pathOf([seam]), sheet.tones.deep, 1.8) + belt;
}

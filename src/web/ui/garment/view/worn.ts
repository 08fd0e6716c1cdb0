import { drawHead } from "../figure/head.ts";
import { drawArms, drawShins, drawShoes, drawTrousers, drawUnderTop } from "../figure/limbs.ts";
import { personOf } from "../figure/person.ts";
import { buildForm, type Form, type Pose } from "../form/form.ts";
import { newFrame, type Frame } from "../form/frame.ts";
import { measureWorn } from "../form/measures.ts";
import type { GarmentFacts } from "../garment-facts.ts";
import { drawClosure } from "../part/closures.ts";
import { COLLARS } from "../part/collars.ts";
import { hoodDown } from "../part/collar-hood.ts";
import { paper, PAPER } from "../part/ground.ts";
import { drawPockets } from "../part/pockets.ts";
import { element } from "../shape/mark-up.ts";
import type { Sheet } from "../shape/sheet.ts";
import { dressForm } from "./dress-form.ts";

/** From the highest point of the shoulder up to the hair and down to the floor, in centimetres. */
const ABOVE_CM = 36;
const FLOOR_CM = 153;

/** The garment on a person: the whole figure for coats and jumpsuits, down to the thigh for tops. */
export function drawWorn(facts: GarmentFacts, sheet: Sheet): string {
  const whole = isWhole(facts);
  const frame = wornFrame(facts);
  const form = buildForm(facts, frame, "front", standingPose(facts), measureWorn(facts));
  const person = personOf(facts, sheet.colour.hex);
  const { behind, head } = drawHead(frame, sheet, person, form.sleeves.length === 0);
  const collar = facts.neckline === "hood" ? hoodDown(form, sheet) : COLLARS[facts.neckline](form, sheet);
  const closure = drawClosure(form, sheet);
  const garment = dressForm(form, sheet, {
    onBody: drawPockets(form, sheet) + closure.under,
    onTop: collar.front + closure.over,
  });
  const layered = facts.neckline !== "scoop" && form.neck.depth > 16;
  return (
    paper(sheet) +
    castShadow(frame, sheet, whole) +
    behind +
    lowerBody(form, sheet, person) +
    collar.behind +
    head +
    (layered ? drawUnderTop(form, sheet, person) : "") +
    drawArms(form, sheet, person) +
    garment
  );
}

export function wornFrame(facts: GarmentFacts): Frame {
  if (!isWhole(facts)) return newFrame(8.15, 400, 30 + ABOVE_CM * 8.15);
  const scale = 935 / (ABOVE_CM + FLOOR_CM + 2);
  return newFrame(scale, 400, 28 + ABOVE_CM * scale);
}

function isWhole(facts: GarmentFacts): boolean {
  return (
    facts.category === "jumpsuits" || facts.category === "coats" || ["knee", "calf", "ankle"].includes(facts.cut.length)
  );
}

function standingPose(facts: GarmentFacts): Pose {
  const coat = facts.category === "coats" ? -1 : 0;
  return { left: { shoulder: 12 + coat, wrist: 3 }, right: { shoulder: 11 + coat, wrist: 4.5 } };
}

function lowerBody(form: Form, sheet: Sheet, person: ReturnType<typeof personOf>): string {
  const { frame, legs, measures } = form;
  if (legs.length === 0) {
    return (
      (isWhole(form.facts) ? drawShoes(frame, sheet, person, 9.8) : "") +
      drawTrousers(frame, sheet, person, measures.length)
    );
  }
  const [x] = frame.at(0, 0);
  const left = legs[0]?.lower[0]?.[1] ?? [x, 0];
  const centre = Math.min(Math.abs(x - left[0]) / frame.scale, 10.4) * 0.92;
  const shins = measures.length < 138 ? drawShins(frame, sheet, person, measures.length - 5, centre) : "";
  return shins + drawShoes(frame, sheet, person, centre);
}

/** On the floor under the whole figure; on the wall behind a half one. */
function castShadow(frame: Frame, sheet: Sheet, whole: boolean): string {
  const id = sheet.define("floor shadow", (name) =>
    element(
      "radialGradient",
      { id: name },
      element("stop", { "stop-color": PAPER.shadow, "stop-opacity": 0.5 }) +
        element("stop", { offset: 0.5, "stop-color": PAPER.shadow, "stop-opacity": 0.16 }) +
        element("stop", { offset: 1, "stop-color": PAPER.shadow, "stop-opacity": 0 }),
    ),
  );
  const spot = (cx: number, cy: number, rx: number, ry: number, opacity: number) =>
    element("ellipse", { cx, cy, rx, ry, fill: `url(#${id})`, opacity });
  const [x, floor] = frame.at(0, FLOOR_CM - 1.5);
  if (whole) return spot(x + 40, floor, 190, 22, 0.9) + spot(x + 8, floor, 96, 11, 1);
  return spot(x + 70, 640, 360, 520, 0.32);
}

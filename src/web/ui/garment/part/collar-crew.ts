import type { Form } from "../form/form.ts";
import { arc, bend, endOf, reversed, startOf, straight } from "../shape/curve.ts";
import { outline } from "../shape/path.ts";
import type { Sheet } from "../shape/sheet.ts";
import { insideBack, neckRing, wholeOf, type Collar } from "./collar.ts";

/** A ring of ribbing close to the neck, or lower and narrower for a scoop. */
export function crewCollar(form: Form, sheet: Sheet): Collar {
  const { at } = form.frame;
  const half = form.measures.neckHalf;
  const scoop = form.facts.neckline === "scoop";
  const band = scoop ? 1.7 : 2.6;
  const rise = scoop ? 0.9 : 1.7;
  const depth = form.neck.depth;
  const inner = wholeOf(
    form,
    bend(
      at(-half + band * 0.72, -rise),
      at(-half + band * 0.95, depth * 0.5),
      at(-(half - band) * 0.62, depth - band),
      at(0, depth - band),
    ),
  );
  const top = arc(startOf(inner), endOf(inner), 0.5 * form.frame.scale);
  const ring = neckRing(form, sheet, form.neck.front, inner);
  return {
    behind: insideBack(form, sheet, top, inner, { ribs: true, label: true }),
    front: ring,
    silhouettes: [
      outline(
        top,
        straight(endOf(inner), endOf(form.neck.front)),
        reversed(form.neck.front),
        straight(startOf(form.neck.front), startOf(top)),
      ),
    ],
  };
}

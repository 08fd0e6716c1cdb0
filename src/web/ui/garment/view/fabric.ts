import type { Form } from "../form/form.ts";
import { drawCables } from "../motif/cables.ts";
import { drawColourWork } from "../motif/colour-work.ts";
import { drawStripes, stripesOf } from "../motif/stripes.ts";
import type { Panel } from "../shape/panel.ts";
import type { Sheet } from "../shape/sheet.ts";
import { CELLS } from "../stitch/cells.ts";
import { fillPanel, inside } from "../stitch/dress.ts";
import { drawEyelets } from "../stitch/eyelets.ts";
import { BRIOCHE, drawRibs, RIB } from "../stitch/wales.ts";

/** One piece in the stitch of the style, with what is worked into it. */
export function drawFabric(form: Form, panel: Panel, sheet: Sheet, view: "front" | "back"): string {
  const { stitch, cut, closure } = form.facts;
  const opensInMiddle = view === "front" && (closure === "zip" || closure === "buttons");
  const cell = { key: stitch, draw: CELLS[stitch] };
  const place = { scale: form.frame.scale, topY: form.frame.at(0, 0)[1] };
  let over = drawStripes(panel, sheet, stripesOf(cut.motif, form.measures.length), cell, place);
  if (stitch === "rib") over += drawRibs(panel, sheet, RIB);
  if (stitch === "brioche") over += drawRibs(panel, sheet, BRIOCHE);
  if (stitch === "pointelle") over += drawEyelets(panel, sheet);
  if (
    cut.motif.endsWith("cable") ||
    cut.motif.endsWith("cables") ||
    cut.motif === "braid-and-diamond" ||
    stitch === "cable"
  ) {
    over += drawCables(panel, sheet, cut.motif, opensInMiddle);
  } else if (COLOUR_WORK.includes(cut.motif) || (stitch === "fair-isle" && cut.motif === "none")) {
    over += drawColourWork(form, panel, sheet, cut.motif);
  }
  return fillPanel(sheet, panel, cell.key, cell.draw) + inside(sheet, panel.outline, over);
}

const COLOUR_WORK: readonly string[] = ["yoke-stars", "all-over-snowflakes", "peerie-bands", "argyle"];

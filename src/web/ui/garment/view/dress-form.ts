import { bandOutline } from "../form/band.ts";
import type { Form } from "../form/form.ts";
import type { LegForm } from "../form/legs.ts";
import type { SleeveForm } from "../form/sleeve.ts";
import { lightBody, lightLeg, lightSleeve } from "../part/form-light.ts";
import { stitching } from "../part/patch.ts";
import { alongBand, plainBand, ribBand } from "../part/ribbing.ts";
import { tipEdge, tipping } from "../part/tipping.ts";
import { endOf, mirrored, reversed, startOf, straight, type Cubic, type Edge } from "../shape/curve.ts";
import { line } from "../shape/mark-up.ts";
import { outline, pathOf } from "../shape/path.ts";
import type { Sheet } from "../shape/sheet.ts";
import { CELLS } from "../stitch/cells.ts";
import { inside, patternFor, shape } from "../stitch/dress.ts";
import type { Band } from "../form/band.ts";
import { drawFabric } from "./fabric.ts";

/** What lies on a body, below its sleeves and above them. */
export interface Trimmings {
  readonly onBody: string;
  readonly onTop: string;
}

/** Legs, body, sleeves and their bands, in the order in which they cover each other. */
export function dressForm(form: Form, sheet: Sheet, trimmings: Trimmings, view: "front" | "back" = "front"): string {
  const { tones } = sheet;
  const { middle } = form.frame;
  const { side, shoulder, armhole } = form.body;
  let drawing = form.legs.map((leg) => drawLeg(form, leg, sheet)).join("");
  drawing += drawFabric(form, form.body.panel, sheet, view) + lightBody(form, sheet);
  if (form.body.hem !== undefined) drawing += drawBand(form, form.body.hem, sheet);
  const edges = [side, mirrored(side, middle), shoulder, mirrored(shoulder, middle)];
  const lowerEdge = form.facts.cut.hem === "side-slit" ? [...form.body.lower, ...slits(form)] : form.body.lower;
  drawing += line(pathOf([...edges, lowerEdge]), tones.line, 1.5);
  if (form.body.hem === undefined && form.legs.length === 0) drawing += turnedHem(form, sheet);
  if (form.sleeves.length === 0) drawing += armholeBands(form, sheet, armhole);
  drawing += trimmings.onBody;
  for (const sleeve of form.sleeves) drawing += drawSleeve(form, sleeve, sheet);
  return drawing + trimmings.onTop;
}

function drawLeg(form: Form, leg: LegForm, sheet: Sheet): string {
  const { tones } = sheet;
  const end = leg.cuff === undefined ? stitching(sheet, pathOf([moved(leg.lower, 0, -1.6 * form.frame.scale)])) : "";
  return (
    drawFabric(form, leg.panel, sheet, "front") +
    lightLeg(form, leg, sheet) +
    inside(sheet, leg.panel.outline, end) +
    (leg.cuff === undefined ? "" : ribBand(sheet, leg.cuff)) +
    line(pathOf([leg.outer, leg.inner, leg.lower]), tones.line, 1.5) +
    line(pathOf([leg.centre]), tones.deep, 1.8)
  );
}

function drawSleeve(form: Form, sleeve: SleeveForm, sheet: Sheet): string {
  const { tones } = sheet;
  let drawing = drawFabric(form, sleeve.panel, sheet, "front") + lightSleeve(form, sleeve, sheet);
  if (sleeve.cuff === undefined) drawing += sleeveEnd(form, sleeve, sheet);
  else drawing += drawBand(form, sleeve.cuff, sheet) + line(bandOutline(sleeve.cuff), tones.line, 1.3);
  drawing += line(pathOf([sleeve.outer, sleeve.inner]), tones.line, 1.5);
  if (sleeve.seam !== undefined && form.facts.cut.sleeve !== "yoke")
    drawing += line(pathOf([sleeve.seam]), tones.deep, 2);
  return drawing;
}

/** A hem or cuff in the manner that the cut names. */
function drawBand(form: Form, band: Band, sheet: Sheet): string {
  const { hem, motif } = form.facts.cut;
  if (hem === "rib" || hem === "deep-rib" || hem === "side-slit") {
    const tipped = motif === "tipping" ? tipping(sheet, band) : "";
    return ribBand(sheet, band) + tipped;
  }
  const cell = CELLS.plain;
  const fill = `url(#${patternFor(sheet, "plain", cell, sheet.tones, { origin: startOf(band.upper), turn: 0 })})`;
  const d = bandOutline(band);
  if (hem === "rolled") {
    // The edge curls outwards: light along its crest, shadow under it.
    const crest = pathOf([alongBand(band)]);
    const u = form.frame.scale;
    return (
      shape(sheet, d, { fill: sheet.tones.shade }) +
      inside(
        sheet,
        d,
        line(crest, sheet.tones.base, 1.9 * u) +
          line(crest, sheet.tones.lit, 1 * u, { transform: `translate(0-${(0.3 * u).toFixed(1)})` }) +
          line(crest, sheet.tones.shade, 2.2 * u, { "stroke-dasharray": "1.400 4.600" }),
      ) +
      line(d, sheet.tones.line, 1.2)
    );
  }
  return plainBand(sheet, band, fill) + (motif === "tipping" ? tipping(sheet, band) : "");
}

/** The lower edge of a body without a band: turned in and stitched. */
function turnedHem(form: Form, sheet: Sheet): string {
  const by = form.facts.category === "coats" ? 3 : 1.8;
  const edge = moved(form.body.lower, 0, -0.7 * form.frame.scale);
  return inside(
    sheet,
    form.body.panel.outline,
    tipEdge(form, sheet, edge) + stitching(sheet, pathOf([moved(form.body.lower, 0, -by * form.frame.scale)])),
  );
}

/** Slits in the side seams above the hem, seen as short dark wedges. */
function slits(form: Form): Edge {
  const { at } = form.frame;
  const { hemHalf, length } = form.measures;
  return [-1, 1].flatMap((s) => straight(at(s * (hemHalf - 1.3), length - 9), at(s * (hemHalf - 1.8), length + 0.4)));
}

function armholeBands(form: Form, sheet: Sheet, armhole: Edge): string {
  const { scale, middle } = form.frame;
  const inner = armhole.map((cubic) => cubic.map(([x, y]) => [x + 1.9 * scale, y + 0.2 * scale]) as unknown as Cubic);
  const left: Band = { upper: armhole, lower: inner };
  const right: Band = { upper: mirrored(armhole, middle), lower: mirrored(inner, middle) };
  return [left, right]
    .map((band) => ribBand(sheet, band) + line(pathOf([band.upper, band.lower]), sheet.tones.line, 1.4))
    .join("");
}

/** The lower edge of a sleeve without a cuff: turned in and stitched, with a little of the dark inside. */
function sleeveEnd(form: Form, sleeve: SleeveForm, sheet: Sheet): string {
  const turn = (sleeve.panel.turn * Math.PI) / 180;
  const by = (form.facts.category === "coats" ? 3.4 : 1.8) * form.frame.scale;
  const flat = straight(startOf(sleeve.opening), endOf(sleeve.opening));
  return (
    shape(sheet, outline(sleeve.opening, reversed(flat)), { fill: sheet.tones.deep, opacity: 0.5 }) +
    inside(
      sheet,
      sleeve.panel.outline,
      tipEdge(form, sheet, moved(sleeve.opening, Math.sin(turn) * by * 0.22, -Math.cos(turn) * by * 0.22)),
    ) +
    inside(
      sheet,
      sleeve.panel.outline,
      stitching(sheet, pathOf([moved(sleeve.opening, Math.sin(turn) * by, -Math.cos(turn) * by)])),
    ) +
    line(pathOf([sleeve.opening]), sheet.tones.line, 1.6)
  );
}

function moved(edge: Edge, dx: number, dy: number): Edge {
  return edge.map((cubic) => cubic.map(([x, y]) => [x + dx, y + dy]) as unknown as Cubic);
}

/** Every outline of a form, for the shadow it throws. */
export function silhouettesOf(form: Form, more: readonly string[]): string[] {
  const bands = [form.body.hem, ...form.sleeves.map((sleeve) => sleeve.cuff), ...form.legs.map((leg) => leg.cuff)];
  return [
    form.body.panel.outline,
    ...form.legs.map((leg) => leg.panel.outline),
    ...form.sleeves.map((sleeve) => sleeve.panel.outline),
    ...bands.flatMap((band) => (band === undefined ? [] : [bandOutline(band)])),
    ...more,
  ];
}

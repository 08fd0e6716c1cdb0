import { DRAWING_HEIGHT, DRAWING_WIDTH, type GarmentFacts } from "../garment-facts.ts";
import { PEERIE, SNOWFLAKES, STAR } from "../motif/charts.ts";
import { softLight, softShade } from "../part/light.ts";
import { straight } from "../shape/curve.ts";
import { element, group } from "../shape/mark-up.ts";
import { short } from "../shape/path.ts";
import type { Panel } from "../shape/panel.ts";
import type { Sheet } from "../shape/sheet.ts";
import { drawCable, drawWale } from "../stitch/cable.ts";
import type { DrawCell } from "../stitch/cell.ts";
import { CHART_WIDTH, EYELET_WIDTH, MACRO_CELLS, macroChart, macroEyelets } from "../stitch/macro-cells.ts";
import type { Tones } from "../tone/tones.ts";

const TILT = -7;

/** The fabric from near, filling the picture: real yarn, lit from the upper left, with one soft fold. */
export function drawDetail(facts: GarmentFacts, sheet: Sheet): string {
  const { motif } = facts.cut;
  const cabled =
    facts.stitch === "cable" || motif === "single-cable" || motif === "rope-cables" || motif === "braid-and-diamond";
  const fabric = surface(facts, sheet) + stripes(facts, sheet) + (cabled ? cables(facts, sheet) : "");
  return group({ transform: `rotate(${TILT} 400 500)` }, fabric) + drapery(sheet);
}

/** The stitch itself; charts and eyelets lie on stockinette of their own size. */
function surface(facts: GarmentFacts, sheet: Sheet): string {
  const { stitch } = facts;
  const chart = chartOf(facts);
  if (chart !== undefined) {
    const tonesFor = (mark: string) => sheet.accent(Number(mark) - 1);
    return (
      cover(sheet, "stockinette", MACRO_CELLS.plain, CHART_WIDTH / 84) +
      cover(sheet, "chart", () => macroChart(chart, tonesFor, sheet.define), 1)
    );
  }
  if (stitch === "pointelle") {
    return cover(sheet, "stockinette", MACRO_CELLS.plain, EYELET_WIDTH / 84) + cover(sheet, "eyelets", macroEyelets, 1);
  }
  return cover(sheet, "macro", MACRO_CELLS[stitch], 1);
}

function chartOf(facts: GarmentFacts): readonly string[] | undefined {
  switch (facts.cut.motif) {
    case "yoke-stars":
      return [".................", "1.1.1.1.1.1.1.1.1", "2.2.2.2.2.2.2.2.2", ".................", ...STAR].map(
        (row) => `${row}.`,
      );
    case "all-over-snowflakes":
      return SNOWFLAKES;
    case "peerie-bands":
      return PEERIE;
    case "argyle":
      return ARGYLE;
    default:
      return facts.stitch === "fair-isle" ? PEERIE : undefined;
  }
}

/** A diamond of argyle with its lattice. */
const ARGYLE = Array.from({ length: 20 }, (_, y) =>
  Array.from({ length: 20 }, (_unused, x) => {
    const away = Math.abs(x - 9.5) + Math.abs(y - 9.5);
    if (Math.abs(((x - y + 40) % 20) - 0) < 1 || Math.abs(((x + y + 21) % 20) - 0) < 1) return "2";
    return away < 10 ? "1" : ".";
  }).join(""),
);

/** A rectangle far larger than the picture, filled with a repeat that begins at one corner of a stitch in its middle. */
function cover(sheet: Sheet, key: string, draw: DrawCell, scale: number, tones: Tones = sheet.tones): string {
  const id = repeatOf(sheet, key, draw, scale, tones);
  return element("rect", {
    x: -120,
    y: -120,
    width: DRAWING_WIDTH + 240,
    height: DRAWING_HEIGHT + 240,
    fill: `url(#${id})`,
  });
}

function repeatOf(sheet: Sheet, key: string, draw: DrawCell, scale: number, tones: Tones): string {
  const cell = draw(tones, sheet.level, sheet.random);
  const scaling = scale === 1 ? "" : `scale(${short(scale, 4)})`;
  return sheet.define(`${key} detail ${tones.base}`, (id) =>
    element(
      "pattern",
      {
        id,
        width: cell.width,
        height: cell.height,
        patternUnits: "userSpaceOnUse",
        patternTransform: `translate(358 470)${scaling}`,
      },
      cell.content,
    ),
  );
}

/** Stripes as the rows of the fabric change colour. */
function stripes(facts: GarmentFacts, sheet: Sheet): string {
  const { motif } = facts.cut;
  const rows: readonly (readonly [number, number, number])[] =
    motif === "breton-stripe"
      ? [
          [110, 216, 0],
          [470, 216, 0],
          [830, 216, 0],
        ]
      : motif === "wide-stripe"
        ? [[470, 432, 0]]
        : motif === "colour-block"
          ? [
              [470, 288, 0],
              [758, 400, 1],
            ]
          : motif === "tipping"
            ? [
                [614, 72, 0],
                [758, 72, 1],
              ]
            : [];
  return rows
    .map(([y, height, accent]) => {
      const tones = sheet.accent(accent);
      const id = repeatOf(sheet, `stripe ${accent}`, MACRO_CELLS[facts.stitch], 1, tones);
      const jagged = facts.stitch === "plain";
      return element("path", {
        d: jagged ? zigzagBand(y, height) : `M-120 ${y}h1040v${height}h-1040z`,
        fill: `url(#${id})`,
      });
    })
    .join("");
}

/** A band whose edges run along the V of the stitches. */
function zigzagBand(y: number, height: number): string {
  const [half, dip] = [42, 33];
  const count = 13;
  const start = 358 - 84 * 6;
  const forth = `l${half} ${dip} ${half}-${dip}`.repeat(count);
  const back = `l-${half} ${dip}-${half}-${dip}`.repeat(count);
  return `M${start} ${y - 22}${forth}v${height}${back}z`;
}

function cables(facts: GarmentFacts, sheet: Sheet): string {
  const panel: Panel = {
    outline: "",
    left: straight([-200, -200], [-200, 1200]),
    right: straight([1000, -200], [1000, 1200]),
    origin: [0, 0],
    turn: 0,
    role: "body",
  };
  const { motif } = facts.cut;
  const large = { ...sheet, gauge: 1 };
  if (motif === "single-cable")
    return (
      drawWale({ ...panel }, { ...sheet, gauge: 5 }, 0.26) +
      drawWale(panel, { ...sheet, gauge: 5 }, 0.74) +
      drawCable(panel, large, "braid", 0.5, 6.2)
    );
  if (motif === "braid-and-diamond")
    return (
      drawCable(panel, large, "diamond", 0.36, 4) +
      drawWale(panel, { ...sheet, gauge: 4.4 }, 0.57) +
      drawCable(panel, large, "rope", 0.73, 4.6)
    );
  return (
    drawCable(panel, large, "rope", 0.3, 4.8) +
    drawWale(panel, { ...sheet, gauge: 4.4 }, 0.465) +
    drawCable(panel, large, "braid", 0.68, 4.8)
  );
}

/** One broad, curved fold across the picture, and the fall of light to its corners. */
function drapery(sheet: Sheet): string {
  return (
    softLight(sheet, [150, 640], 330, 120, -44, 0.55) +
    softLight(sheet, [470, 330], 360, 120, -30, 0.5) +
    softShade(sheet, [190, 800], 360, 130, -46, 0.62) +
    softShade(sheet, [480, 520], 380, 120, -34, 0.6) +
    softShade(sheet, [790, 370], 280, 120, -20, 0.5) +
    softLight(sheet, [180, 150], 420, 300, 0, 0.5) +
    softShade(sheet, [860, 1000], 520, 420, 0, 0.8) +
    softShade(sheet, [-30, 980], 240, 260, 0, 0.4)
  );
}

import type { Closure } from "#shop/catalog";
import { bend, from, line, toPath } from "./curve.ts";
import type { Cut } from "./cut.ts";
import type { Button, Layer } from "./layer.ts";

export interface DrawnClosure {
  readonly layers: readonly Layer[];
  readonly buttons: readonly Button[];
}

const BAND_HALF = 4.5;
const PLACKET_LENGTH = 40;

/** What closes the garment, from the end of the neck's opening downwards. */
export function drawClosure(closure: Closure, cut: Cut, openingEndY: number): DrawnClosure {
  const endY = cut.legs?.crotchY ?? cut.hemY + 2;
  switch (closure) {
    case "none":
      return { layers: [], buttons: [] };
    case "zip":
      return { layers: zip(openingEndY, endY), buttons: [] };
    case "half-zip":
      return { layers: zip(openingEndY, openingEndY + PLACKET_LENGTH), buttons: [] };
    case "buttons":
      return { layers: [band(openingEndY - 4, endY)], buttons: spread(openingEndY + 5, endY - 10) };
    case "placket":
      return {
        layers: [band(openingEndY - 4, openingEndY + PLACKET_LENGTH)],
        buttons: spread(openingEndY + 4, openingEndY + PLACKET_LENGTH - 6),
      };
    case "wrap-tie":
      return { layers: wrap(cut, openingEndY), buttons: [] };
    case "belt":
      return { layers: [seam([0, openingEndY], [0, endY]), ...belt(cut)], buttons: [] };
  }
}

function seam(start: readonly [number, number], end: readonly [number, number]): Layer {
  return { surface: "seam", d: toPath(from(start, line(end)), false) };
}

function band(startY: number, endY: number): Layer {
  return {
    surface: "ribbing",
    d: toPath(
      from([-BAND_HALF, startY], line([BAND_HALF, startY]), line([BAND_HALF, endY]), line([-BAND_HALF, endY])),
      true,
    ),
  };
}

function zip(startY: number, endY: number): Layer[] {
  const tape = from([-2.5, startY - 3], line([2.5, startY - 3]), line([2.5, endY]), line([-2.5, endY]));
  return [
    { surface: "smooth", d: toPath(tape, true) },
    { surface: "metal", d: toPath(from([0, startY - 2], line([0, endY])), false) },
  ];
}

const BUTTON_DISTANCE = 21;

function spread(startY: number, endY: number): Button[] {
  const count = Math.max(2, Math.round((endY - startY) / BUTTON_DISTANCE) + 1);
  return Array.from({ length: count }, (_, index) => ({
    y: startY + ((endY - startY) * index) / (count - 1),
  }));
}

/** One front laid over the other and tied at the side of the waist. */
function wrap(cut: Cut, openingEndY: number): Layer[] {
  const waist: readonly [number, number] = [-cut.waistHalf + 3, cut.waistY];
  const edge = from([0, openingEndY - 3], bend([-4, openingEndY + 14], [waist[0] + 12, cut.waistY - 16], waist));
  return [{ surface: "seam", d: toPath(edge, false) }, ...belt(cut)];
}

function belt(cut: Cut): Layer[] {
  const { waistY: y } = cut;
  // The belt lies on the widest of what it passes, so it reaches both side seams.
  const half = (cut.legs === undefined ? Math.max(cut.waistHalf, cut.underarmHalf) : cut.waistHalf) + 1;
  const knot = -9;
  const girdle = from(
    [-half, y - 4],
    bend([-half / 2, y - 2], [half / 2, y - 2], [half, y - 4]),
    line([half, y + 4]),
    bend([half / 2, y + 6], [-half / 2, y + 6], [-half, y + 4]),
  );
  const left = from([knot - 1, y + 3], line([knot - 9, y + 42]), line([knot - 2, y + 43]), line([knot + 3, y + 4]));
  const right = from([knot + 1, y + 3], line([knot + 5, y + 36]), line([knot + 11, y + 35]), line([knot + 6, y + 3]));
  const tie = from([knot - 5, y - 4], line([knot + 7, y - 4]), line([knot + 6, y + 7]), line([knot - 4, y + 7]));
  return [girdle, left, right, tie].map((shape): Layer => ({ surface: "smooth", d: toPath(shape, true) }));
}

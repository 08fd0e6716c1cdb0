import type { Neckline } from "#shop/catalog";
import { arc, bend, from, join, line, mirror, reverse, toPath, type Curve, type Point } from "./curve.ts";
import type { Cut } from "./cut.ts";
import type { Layer } from "./layer.ts";

export interface DrawnNeckline {
  /** Painted after body and closure. */
  readonly layers: readonly Layer[];
  /** Where the opening ends on the middle line and a closure may begin. */
  readonly openingEndY: number;
}

export function drawNeckline(neckline: Neckline, cut: Cut): DrawnNeckline {
  switch (neckline) {
    case "crew":
      return rounded(cut, cut.neckHalf * 0.62, 6);
    case "scoop":
      return rounded(cut, cut.neckHalf * 1.5, 4.5);
    case "collarless":
      return rounded(cut, cut.neckHalf * 0.6, 0);
    case "v":
      return pointed(cut, cut.neckHalf * 2.7, 6);
    case "roll":
      return standing(cut, 21, true);
    case "funnel":
      return standing(cut, 14, false);
    case "shawl":
      return shawl(cut);
    case "lapel":
      return lapel(cut);
    case "hood":
      return hood(cut);
  }
}

/** A round opening `depth` deep, edged with ribbing of the given width. */
function rounded(cut: Cut, depth: number, bandWidth: number): DrawnNeckline {
  const { neckHalf: half, neckY: y } = cut;
  const edge: Point = [half, y];
  const opening = from([-half, y], arc([-half, y], [0, y + depth], edge));
  const layers: Layer[] = [
    { surface: "inside", d: toPath(join(opening, from(edge, arc(edge, [0, y - 3], [-half, y]))), true) },
    { surface: "ribbing", d: toPath(crescent(half, y, -4, 1.5 + bandWidth / 6), true) },
  ];
  if (bandWidth > 0) {
    const outer: Point = [half + bandWidth * 0.95, y + bandWidth * 0.38];
    const band = join(opening, from(outer, arc(outer, [0, y + depth + bandWidth], [-outer[0], outer[1]])));
    layers.push({ surface: "ribbing", d: toPath(band, true) });
  }
  return { layers, openingEndY: y + depth + bandWidth };
}

/** A closed shape and its mirror image. */
function bothSides(curve: Curve): string {
  return toPath(curve, true) + toPath(mirror(curve), true);
}

/** The band at the back of the neck, seen from inside: between two arcs that meet at the neck points. */
function crescent(half: number, y: number, upper: number, lower: number): Curve {
  const left: Point = [-half, y];
  const right: Point = [half, y];
  return from(left, arc(left, [0, y + upper], right), arc(right, [0, y + lower], left));
}

function pointed(cut: Cut, depth: number, bandWidth: number): DrawnNeckline {
  const { neckHalf: half, neckY: y } = cut;
  const point: Point = [0, y + depth];
  const inner = from([half, y], bend([half - 2, y + depth * 0.35], [6, y + depth * 0.8], point));
  const outer = from(
    [half + bandWidth * 0.95, y + bandWidth * 0.38],
    bend([half + bandWidth - 2, y + depth * 0.42], [bandWidth + 3, y + depth * 0.9], [0, point[1] + bandWidth * 1.5]),
  );
  const opening = join(inner, reverse(mirror(inner)));
  return {
    layers: [
      { surface: "inside", d: toPath(opening, true) },
      { surface: "ribbing", d: toPath(crescent(half, y, -4, 3), true) },
      { surface: "ribbing", d: bothSides(join(outer, reverse(inner))) },
    ],
    openingEndY: point[1] + bandWidth,
  };
}

/** A collar that stands `height` above the neck points, turned down once when it is a roll neck. */
function standing(cut: Cut, height: number, folded: boolean): DrawnNeckline {
  const { neckHalf: half, neckY: y } = cut;
  const top = y - height;
  const topHalf = half - (folded ? 1 : 3);
  const foot: Point = [half + 1.5, y + 3];
  const rim: Point = [topHalf, top + 2];
  const collar = from(
    foot,
    bend([half + 1, y - 6], [topHalf, top + 10], rim),
    arc(rim, [0, top + 6], [-topHalf, top + 2]),
    bend([-topHalf, top + 10], [-half - 1, y - 6], [-foot[0], foot[1]]),
    arc([-foot[0], foot[1]], [0, y + 12], foot),
  );
  const layers: Layer[] = [
    { surface: "inside", d: toPath(crescent(topHalf, top + 2, -4, 4), true) },
    { surface: "ribbing", d: toPath(collar, true) },
  ];
  if (folded) {
    const hemLeft: Point = [-half - 2.5, y - 3];
    const fold = from(hemLeft, arc(hemLeft, [0, y + 5], [half + 2.5, y - 3]));
    layers.push({ surface: "seam", d: toPath(fold, false) });
  }
  return { layers, openingEndY: y + 12 };
}

function shawl(cut: Cut): DrawnNeckline {
  const { neckHalf: half, neckY: y } = cut;
  const depth = half * 3.1;
  const end: Point = [0, y + depth];
  const inner = from([half - 3, y - 3], bend([half - 5, y + depth * 0.35], [5, y + depth * 0.8], end));
  const outer = from(
    [half - 3, y - 9],
    bend([half + 12, y - 6], [half + 15, y + 12], [half + 11, y + depth * 0.45]),
    bend([half + 5, y + depth * 0.75], [8, y + depth], [0, end[1] + 10]),
  );
  const back: Point = [-half + 3, y - 9];
  return {
    layers: [
      { surface: "inside", d: toPath(join(inner, reverse(mirror(inner))), true) },
      {
        surface: "ribbing",
        d: toPath(
          from(
            back,
            arc(back, [0, y - 12], [half - 3, y - 9]),
            line([half - 3, y - 1]),
            arc([half - 3, y - 1], [0, y + 3], [-half + 3, y - 1]),
          ),
          true,
        ),
      },
      { surface: "ribbing", d: bothSides(join(outer, reverse(inner))) },
    ],
    openingEndY: end[1] + 6,
  };
}

/** A tailored collar over notched lapels. */
function lapel(cut: Cut): DrawnNeckline {
  const { neckHalf: half, neckY: y } = cut;
  const end: Point = [0, y + 58];
  const inner = from([half - 2, y - 2], line(end));
  const lapelSide = from([half + 2, y + 20], line([half + 15, y + 19]), bend([half + 11, y + 32], [10, y + 50], end));
  const collarSide = from(
    [half - 2, y - 8],
    bend([half + 5, y - 5], [half + 9, y + 4], [half + 14, y + 13]),
    line([half + 2, y + 20]),
    line([half - 4, y + 8]),
  );
  const facing = join(lapelSide, reverse(from([half - 4, y + 8], line(end))));
  const back: Point = [-half + 2, y - 8];
  return {
    layers: [
      { surface: "inside", d: toPath(join(inner, reverse(mirror(inner))), true) },
      { surface: "smooth", d: bothSides(facing) },
      {
        surface: "smooth",
        d: toPath(
          from(
            back,
            arc(back, [0, y - 11], [half - 2, y - 8]),
            line([half - 4, y + 8]),
            arc([half - 4, y + 8], [0, y - 1], [-half + 4, y + 8]),
          ),
          true,
        ),
      },
      { surface: "smooth", d: bothSides(collarSide) },
    ],
    openingEndY: end[1],
  };
}

function hood(cut: Cut): DrawnNeckline {
  const { neckHalf: half, neckY: y } = cut;
  const top = y - 24;
  const outer = from([half + 10, y + 8], bend([half + 13, y - 10], [half + 4, top], [0, top]));
  const rim = from([3, y + 22], bend([half + 4, y + 10], [half + 2, top + 9], [0, top + 7]));
  return {
    layers: [
      {
        surface: "wool",
        d: toPath(
          join(
            from([0, y + 26], bend([8, y + 22], [half + 6, y + 14], [half + 10, y + 8])),
            outer,
            reverse(mirror(outer)),
            from([-half - 10, y + 8], bend([-half - 6, y + 14], [-8, y + 22], [0, y + 26])),
          ),
          true,
        ),
      },
      { surface: "inside", d: toPath(join(rim, reverse(mirror(rim))), true) },
      { surface: "seam", d: toPath(from([0, top + 7], line([0, y + 6])), false) },
    ],
    openingEndY: y + 24,
  };
}

import type { Stitch } from "#shop/catalog";
import { element, line, path } from "../shape/mark-up.ts";
import { numbers, short } from "../shape/path.ts";
import type { DrawCell } from "./cell.ts";

const ground = (width: number, height: number, fill: string) => element("rect", { width, height, fill });

/** The same strokes once above, once in place and once below, so that a stitch reaches into its neighbours. */
function stacked(height: number, strokesAt: (y: number) => string): string {
  return [-height, 0, height].map(strokesAt).join("");
}

/** Stockinette: columns of V, each leg a strand that lies in the one below. */
const plain: DrawCell = (tones, level) => {
  const [w, h] = [8.4, 7];
  const legs = stacked(h, (y) => `M.8 ${short(y - 0.6)}l2.6 6.4M7.6 ${short(y - 0.6)}l-2.6 6.4`);
  const light = stacked(h, (y) => `M.9 ${short(y)}l1.6 4M6.9 ${short(y + 0.4)}l-1.2 3`);
  return {
    width: w,
    height: h,
    content:
      ground(w, h, tones.shade) +
      line(legs, tones.base, 3.1, { "stroke-linecap": "round" }) +
      line(light, tones.lit, 1.1, { "stroke-linecap": "round" }) +
      (level === "large"
        ? line(
            stacked(h, (y) => `M1.4 ${short(y + 1.4)}l.8-.3M2.2 ${short(y + 3.2)}l.8-.3M6.6 ${short(y + 1.2)}l.7.4`),
            tones.shade,
            0.3,
          )
        : ""),
  };
};

/** Moss: bumps that change place in every row. */
const moss: DrawCell = (tones, level) => {
  const [w, h] = [13, 12];
  const bump = (x: number, y: number) =>
    element("ellipse", { cx: x, cy: y + 0.8, rx: 3.7, ry: 3, fill: tones.deep }) +
    element("ellipse", { cx: x, cy: y, rx: 3.3, ry: 2.7, fill: tones.base, transform: `rotate(-14 ${x} ${y})` }) +
    path(`M${numbers([x - 2.6, y - 0.4])}q2.4-2.6 5 0`, {
      fill: "none",
      stroke: tones.bright,
      "stroke-width": 1.3,
      "stroke-linecap": "round",
    }) +
    (level === "large"
      ? line(`M${numbers([x - 2.4, y + 1])}q2.4 2 4.8 0`, tones.deep, 0.5, { "stroke-opacity": 0.5 })
      : "");
  const leg = (x: number, y: number) =>
    line(`M${numbers([x - 1.6, y - 2.2])}l1.2 4.2M${numbers([x + 1.6, y - 2.2])}l-1.2 4.2`, tones.base, 1.7, {
      "stroke-linecap": "round",
    });
  return {
    width: w,
    height: h,
    content: ground(w, h, tones.shade) + leg(9.75, 3) + leg(3.25, 9) + bump(3.25, 3) + bump(9.75, 9),
  };
};

/** Garter: ridges of interlocking arcs. */
const garter: DrawCell = (tones) => {
  const [w, h] = [10, 11];
  return {
    width: w,
    height: h,
    content:
      ground(w, h, tones.deep) +
      line("M-2.5 3.6q2.5-4 5 0t5 0 5 0", tones.shade, 3.4) +
      line("M-2.5 8q2.5 3.2 5 0t5 0 5 0", tones.base, 3.6) +
      line("M-2.5 3q2.5-4 5 0t5 0 5 0", tones.base, 2.5) +
      line("M-2.2 6.9q2.2 2.6 4.7 0t5 0 5 0", tones.bright, 1.1, { "stroke-opacity": 0.8 }),
  };
};

/** Waffle: raised ridges around square hollows. */
const waffle: DrawCell = (tones) => {
  const size = 17;
  return {
    width: size,
    height: size,
    content:
      ground(size, size, tones.base) +
      path("M4 4h9v9h-9z", { fill: tones.shade }) +
      path("M4 4h9l-2 2.6h-4.600v4l-2.400 2.400z", { fill: tones.deep }) +
      path("M13 4v9h-9l2.400-2.400h4.600v-4z", { fill: tones.base }) +
      line("M2 2h13.500M2 2v13.500", tones.lit, 2, { "stroke-linecap": "round", "stroke-dasharray": "2.600 1.500" }) +
      line("M0 15.600h17M15.600 0v17", tones.shade, 1, { "stroke-dasharray": "2.600 1.500" }),
  };
};

/** The fabric of which the eyelets of pointelle are taken: fine stockinette. */
const fine: DrawCell = (tones) => {
  const [w, h] = [6, 5.4];
  const legs = stacked(h, (y) => `M.5 ${short(y - 0.4)}l1.9 4.800M5.500 ${short(y - 0.4)}l-1.900 4.800`);
  return {
    width: w,
    height: h,
    content: ground(w, h, tones.shade) + line(legs, tones.base, 2.3) + line(`M.5 0l1.500 3.600`, tones.lit, 0.9),
  };
};

/** Boiled wool: no stitch is left, only matted fibre, in a repeat too large and irregular to see. */
const boiled: DrawCell = (tones, level, random) => {
  const size = 96;
  const fibre = (count: number, reach: number) =>
    Array.from({ length: count }, () => {
      const [x, y] = [random() * size, random() * size];
      const [dx, dy] = [(random() - 0.5) * reach, (random() - 0.5) * reach];
      const [bx, by] = [(random() - 0.5) * reach, (random() - 0.5) * reach];
      return `M${numbers([x, y], 0)}q${numbers([bx, by, dx, dy], 0)}`;
    }).join("");
  const [few, many] = level === "large" ? [60, 110] : [30, 54];
  return {
    width: size,
    height: size,
    content:
      ground(size, size, tones.base) +
      line(fibre(few, 14), tones.shade, 4.4, { "stroke-opacity": 0.22, "stroke-linecap": "round" }) +
      line(fibre(many, 9), tones.shade, 1.1, { "stroke-opacity": 0.7 }) +
      line(fibre(many, 9), tones.lit, 1.2, { "stroke-opacity": 0.8 }) +
      line(fibre(few >> 1, 8), tones.bright, 0.8, { "stroke-opacity": 0.7 }),
  };
};

/** Double-face: a dense cloth brushed downwards, with a fine nap. */
const doubleFace: DrawCell = (tones, level, random) => {
  const [w, h] = [72, 84];
  const nap = (count: number) =>
    Array.from(
      { length: count },
      () => `M${numbers([random() * w, random() * h], 0)}l${numbers([1.5 + random() * 2, 9 + random() * 12], 0)}`,
    ).join("");
  const count = level === "large" ? 120 : 58;
  return {
    width: w,
    height: h,
    content:
      ground(w, h, tones.base) +
      line(nap(count), tones.shade, 1.1, { "stroke-opacity": 0.42, "stroke-linecap": "round" }) +
      line(nap(count), tones.lit, 1.1, { "stroke-opacity": 0.7, "stroke-linecap": "round" }),
  };
};

/** Herringbone: stripes of twill that lean to and fro. */
const herringbone: DrawCell = (tones, level) => {
  const [w, h] = [30, 7.5];
  const ribs = [-15, -7.5, 0, 7.5].map((y) => `M0 ${y}l15 15M15 ${y + 15}l15-15`).join("");
  return {
    width: w,
    height: h,
    content:
      ground(w, h, tones.base) +
      line(ribs, tones.deep, 2.5) +
      line(ribs, tones.bright, 1, { transform: "translate(0-2.800)", "stroke-opacity": 0.75 }) +
      line("M0 0v8M30 0v8M15 0v8", tones.shade, 1, { "stroke-opacity": 0.6 }) +
      (level === "large" ? line("M3 1l2 2M18 4l2-2M9 5l2 2M24 6l2-2", tones.lit, 0.6) : ""),
  };
};

/** Ribbing in a straight repeat, for small pieces such as pockets. */
function ribbed(spacing: number, groove: number): DrawCell {
  return (tones) => {
    const h = 7;
    const x = spacing / 2;
    const flank = (spacing - groove) * 0.26;
    return {
      width: spacing,
      height: h,
      content:
        ground(spacing, h, tones.base) +
        line(`M0 0v${h}M${spacing} 0v${h}`, tones.deep, groove * 2) +
        line(`M${short(x - flank)} 1l${short(flank * 0.8)} 4.600`, tones.lit, flank * 0.9, {
          "stroke-linecap": "round",
        }) +
        line(`M${short(x + flank)} 1l${short(-flank * 0.8)} 4.600`, tones.shade, flank * 0.8, {
          "stroke-linecap": "round",
        }),
    };
  };
}

/** The repeat of small separate pieces, where ribs do not need to follow a shape. */
export function patchCell(stitch: Stitch): DrawCell {
  if (stitch === "rib") return ribbed(12.5, 2.6);
  if (stitch === "brioche") return ribbed(21, 4);
  return CELLS[stitch];
}

/** The repeat that covers a piece; ribs and cables are laid over it by what follows the piece's shape. */
export const CELLS: Readonly<Record<Stitch, DrawCell>> = {
  plain,
  rib: fine,
  cable: moss,
  moss,
  "fair-isle": plain,
  waffle,
  brioche: plain,
  garter,
  pointelle: fine,
  boiled,
  "double-face": doubleFace,
  herringbone,
};

import type { Stitch } from "#shop/catalog";
import { element, line } from "../shape/mark-up.ts";
import { numbers, short } from "../shape/path.ts";
import type { Tones } from "../tone/tones.ts";
import type { Cell, DrawCell } from "./cell.ts";

/**
 * The stitches seen from near: every strand is a round yarn of two plies with a shadowed side, a lit side and fibres
 * that stand off. Repeats are in units of the drawing; one stitch of stockinette is 84 wide.
 */
function yarn(tones: Tones, d: string, width: number): string {
  const round = { "stroke-linecap": "round" } as const;
  return (
    line(d, tones.line, width + 4, { ...round, "stroke-opacity": 0.75 }) +
    line(d, tones.shade, width, round) +
    line(d, tones.base, width * 0.8, {
      ...round,
      transform: `translate(${short(-width * 0.06)} ${short(-width * 0.05)})`,
    }) +
    line(d, tones.lit, width * 0.46, {
      ...round,
      transform: `translate(${short(-width * 0.13)} ${short(-width * 0.1)})`,
    }) +
    line(d, tones.bright, width * 0.16, {
      ...round,
      transform: `translate(${short(-width * 0.2)} ${short(-width * 0.14)})`,
      "stroke-opacity": 0.8,
    }) +
    line(d, tones.deep, width * 0.86, { "stroke-dasharray": "1.800 11", "stroke-opacity": 0.4 }) +
    line(d, tones.bright, width * 0.5, {
      "stroke-dasharray": "1.200 11.600",
      "stroke-dashoffset": 5,
      "stroke-opacity": 0.45,
    })
  );
}

/** Fibres that stand off the yarn. */
function fuzz(tones: Tones, width: number, height: number, count: number, random: () => number, reach = 16): string {
  const hairs = Array.from({ length: count }, () => {
    const [x, y] = [random() * width, random() * height];
    return `M${numbers([x, y], 0)}q${numbers([(random() - 0.5) * reach, (random() - 0.5) * reach, (random() - 0.5) * reach * 1.6, (random() - 0.5) * reach], 0)}`;
  });
  return line(hairs.join(""), tones.bright, 0.9, { "stroke-opacity": 0.5 });
}

const ground = (width: number, height: number, fill: string) => element("rect", { width, height, fill });

/** One column of V from -1 to `rows` + 1 repeats, from the top down, so that each lies on the one before. */
function column(tones: Tones, x: number, width: number, height: number, rows: number): string {
  let drawing = "";
  const w = width;
  for (let row = -1; row <= rows; row++) {
    const y = row * height;
    const left = `M${numbers([x + w * 0.1, y - height * 0.12])}C${numbers([x + w * 0.1, y + height * 0.4, x + w * 0.3, y + height * 0.5, x + w * 0.39, y + height * 0.98])}`;
    const right = `M${numbers([x + w * 0.9, y - height * 0.12])}C${numbers([x + w * 0.9, y + height * 0.4, x + w * 0.7, y + height * 0.5, x + w * 0.61, y + height * 0.98])}`;
    drawing += yarn(tones, left + right, w * 0.31);
  }
  return drawing;
}

/** Purl bumps: short arcs that lie across. */
function bump(tones: Tones, x: number, y: number, width: number): string {
  return yarn(
    tones,
    `M${numbers([x - width * 0.36, y + width * 0.09])}Q${numbers([x, y - width * 0.24, x + width * 0.36, y + width * 0.09])}`,
    width * 0.34,
  );
}

const plain: DrawCell = (tones, _level, random) =>
  cell(84, 72, tones, column(tones, 0, 84, 72, 1) + fuzz(tones, 84, 72, 7, random));

const moss: DrawCell = (tones, _level, random) => {
  const [w, h] = [140, 112];
  // The knit stitches lie deeper than the purl bumps, and so in their shade.
  const deeper: Tones = { ...tones, bright: tones.lit, lit: tones.base, base: tones.shade, shade: tones.deep };
  let knits = "";
  let purls = "";
  for (let row = -1; row <= 2; row++) {
    for (let stitch = -1; stitch <= 2; stitch++) {
      const [x, y] = [stitch * 70 + 35, row * 56 + 28];
      if ((row + stitch) % 2 === 0) purls += `M${numbers([x - 27, y + 9])}Q${numbers([x, y - 25, x + 27, y + 9])}`;
      else knits += `M${numbers([x - 25, y - 30])}l13 54M${numbers([x + 25, y - 30])}l-13 54`;
    }
  }
  return cell(w, h, tones, yarn(deeper, knits, 22) + yarn(tones, purls, 35) + fuzz(tones, w, h, 14, random));
};

const rib: DrawCell = (tones, _level, random) => {
  const h = 66;
  let purl = "";
  for (let row = -1; row <= 2; row++) purl += bump(tones, 172, row * 33 + 14, 46);
  const hollow =
    purl +
    element("rect", { x: 140, width: 14, height: h, fill: tones.line, opacity: 0.5 }) +
    element("rect", { x: 152, width: 40, height: h, fill: tones.deep, opacity: 0.5 }) +
    element("rect", { x: 188, width: 18, height: h, fill: tones.line, opacity: 0.62 });
  return cell(
    206,
    h,
    tones,
    hollow + column(tones, 0, 72, h, 1) + column(tones, 70, 72, h, 1) + fuzz(tones, 206, h, 12, random),
  );
};

const brioche: DrawCell = (tones, _level, random) => {
  const [w, h] = [136, 104];
  const hollow = element("rect", { x: 100, width: 36, height: h, fill: tones.line, opacity: 0.75 });
  return cell(w, h, tones, hollow + column(tones, -3, 112, h, 1) + fuzz(tones, w, h, 22, random, 26));
};

const garter: DrawCell = (tones, _level, random) => {
  const [w, h] = [84, 86];
  const deeper: Tones = { ...tones, bright: tones.lit, lit: tones.base, base: tones.shade, shade: tones.deep };
  let content = "";
  for (let row = -1; row <= 1; row++) {
    const y = row * h;
    const stitches = (d: (x: number) => string) => [-84, 0, 84].map(d).join("");
    content += yarn(
      deeper,
      stitches((x) => `M${numbers([x - 6, y + 34])}c14-32 40-32 54 0`),
      24,
    );
    content += yarn(
      tones,
      stitches((x) => `M${numbers([x + 34, y + 46])}c14 36 42 36 58 0`),
      27,
    );
  }
  return cell(w, h, tones, content + fuzz(tones, w, h, 8, random));
};

const waffle: DrawCell = (tones, _level, random) => {
  const size = 160;
  const deeper: Tones = { ...tones, bright: tones.base, lit: tones.shade, base: tones.shade, shade: tones.deep };
  const bumps = (places: readonly (readonly [number, number])[], width: number) =>
    places
      .map(
        ([x, y]) =>
          `M${numbers([x - width * 0.36, y + width * 0.09])}q${numbers([width * 0.36, -width * 0.33, width * 0.72, 0])}`,
      )
      .join("");
  const hollow = bumps(
    [
      [60, 62],
      [102, 62],
      [60, 84],
      [102, 84],
      [60, 106],
      [102, 106],
    ],
    44,
  );
  const ridge = bumps(
    [-21, 21, 63, 105, 147, 189].flatMap(
      (x) =>
        [
          [x, 4],
          [x, 164],
          [x, 26],
          [x, 138],
        ] as const,
    ),
    52,
  );
  return cell(
    size,
    size,
    tones,
    element("rect", { width: size, height: size, fill: tones.deep }) +
      yarn(deeper, hollow, 15) +
      element("path", { d: "M26 26h108v22h-86v86h-22z", fill: tones.line, opacity: 0.55 }) +
      yarn(tones, ridge, 17) +
      column(tones, -26, 52, 40, 4) +
      column(tones, size - 26, 52, 40, 4) +
      fuzz(tones, size, size, 14, random),
  );
};

/** The holes of pointelle, laid over stockinette whose stitches are 56 by 48. */
export const EYELET_WIDTH = 56;
export const EYELET_HEIGHT = 48;
export function macroEyelets(tones: Tones): Cell {
  const [w, h] = [EYELET_WIDTH, EYELET_HEIGHT];
  const holes = [
    [3, 0.6],
    [2, 2.6],
    [4, 2.6],
    [1, 4.6],
    [5, 4.6],
    [3, 4.6],
    [2, 6.6],
    [4, 6.6],
  ] as const;
  const places = holes.map(([stitch, row]) => [stitch * w, row * h] as const);
  const each = (draw: (x: number, y: number) => string) => places.map(([x, y]) => draw(x, y)).join("");
  return {
    width: w * 6,
    height: h * 8,
    content:
      each((x, y) => element("ellipse", { cx: x, cy: y, rx: 19, ry: 22, fill: tones.line })) +
      yarn(
        tones,
        each((x, y) => `M${numbers([x - 23, y + 14])}q0-20 4-30M${numbers([x + 23, y + 14])}q0-20-4-30`),
        12,
      ) +
      yarn(
        tones,
        each((x, y) => `M${numbers([x - 22, y - 15])}q22-24 44 0M${numbers([x - 20, y + 20])}q20 13 40 0`),
        14,
      ),
  };
}

const boiled: DrawCell = (tones, level, random) => {
  const size = 400;
  const much = level === "large" ? 1 : 0.5;
  const strand = (count: number, reach: number) =>
    Array.from({ length: count * much }, () => {
      const bow = () => (random() - 0.5) * reach;
      return `M${numbers([random() * size, random() * size], 0)}c${numbers([bow(), bow(), bow(), bow(), bow(), bow()], 0)}`;
    }).join("");
  return {
    width: size,
    height: size,
    content:
      ground(size, size, tones.base) +
      line(strand(46, 120), tones.shade, 18, { "stroke-opacity": 0.22, "stroke-linecap": "round" }) +
      line(strand(120, 100), tones.deep, 2.6, { "stroke-opacity": 0.4 }) +
      line(strand(120, 90), tones.lit, 3.4, { "stroke-opacity": 0.6 }) +
      line(strand(70, 80), tones.bright, 1.6, { "stroke-opacity": 0.8 }) +
      line(strand(50, 60), tones.line, 1.1, { "stroke-opacity": 0.4 }),
  };
};

const doubleFace: DrawCell = (tones, level, random) => {
  const [w, h] = [300, 360];
  const much = level === "large" ? 1 : 0.6;
  const nap = (count: number) =>
    Array.from(
      { length: count * much },
      () =>
        `M${numbers([random() * w, random() * h], 0)}q${numbers([(random() - 0.3) * 8, 14, (random() - 0.2) * 14, 30 + random() * 26], 0)}`,
    ).join("");
  return {
    width: w,
    height: h,
    content:
      ground(w, h, tones.base) +
      line(nap(160), tones.shade, 4, { "stroke-opacity": 0.3, "stroke-linecap": "round" }) +
      line(nap(190), tones.lit, 3.2, { "stroke-opacity": 0.55, "stroke-linecap": "round" }) +
      line(nap(110), tones.deep, 1.4, { "stroke-opacity": 0.4 }) +
      line(nap(110), tones.bright, 1.4, { "stroke-opacity": 0.7 }),
  };
};

const herringbone: DrawCell = (tones, _level, random) => {
  const [w, h] = [240, 44];
  let content = "";
  for (let row = -4; row <= 4; row++) {
    const y = row * h;
    content += yarn(tones, `M4 ${y}L116 ${y + 112}`, 19) + yarn(tones, `M236 ${y}L124 ${y + 112}`, 19);
  }
  return cell(w, h, tones, content + fuzz(tones, w, h, 9, random));
};

function cell(width: number, height: number, tones: Tones, content: string): Cell {
  return { width, height, content: ground(width, height, tones.line) + content };
}

export const MACRO_CELLS: Readonly<Record<Stitch, DrawCell>> = {
  plain,
  rib,
  cable: moss,
  moss,
  "fair-isle": plain,
  waffle,
  brioche,
  garter,
  pointelle: plain,
  boiled,
  "double-face": doubleFace,
  herringbone,
};

/** Size of one stitch of a chart seen from near. */
export const CHART_WIDTH = 42;
export const CHART_HEIGHT = 36;

/** The coloured stitches of a chart, laid over stockinette of the same size; `define` keeps each strand written once. */
export function macroChart(
  chart: readonly string[],
  tonesFor: (mark: string) => Tones,
  define: (key: string, build: (id: string) => string) => string,
): Cell {
  const [w, h] = [CHART_WIDTH, CHART_HEIGHT];
  const width = (chart[0]?.length ?? 1) * w;
  const height = chart.length * h;
  let content = "";
  for (const mark of ["1", "2", "3"]) {
    let legs = "";
    chart.forEach((row, y) => {
      for (const wrap of y === chart.length - 1 ? [0, -1] : y === 0 ? [0, 1] : [0]) {
        const top = (y + wrap * chart.length) * h - 4;
        for (const run of row.matchAll(new RegExp(`${mark}+`, "g"))) {
          legs += `M${run.index * w + 4} ${top}`;
          legs += "c0 18 8 22 12 39m18-39c0 18-8 22-12 39m24-39".repeat(run[0].length).replace(/m24-39$/, "");
        }
      }
    });
    if (legs === "") continue;
    const tones = tonesFor(mark);
    const id = define(`strands ${legs}`, (name) => element("path", { id: name, d: legs, fill: "none" }));
    const layer = (stroke: string, width_: number, more = {}) =>
      element("use", { href: `#${id}`, stroke, "stroke-width": width_, "stroke-linecap": "round", ...more });
    content +=
      layer(tones.line, 15.5) +
      layer(tones.base, 13) +
      layer(tones.lit, 6.5, { x: -1.8, y: -1.4 }) +
      layer(tones.bright, 2.2, { x: -2.8, y: -2, "stroke-opacity": 0.8 }) +
      element("use", {
        href: `#${id}`,
        stroke: tones.deep,
        "stroke-width": 11,
        "stroke-dasharray": "1 6.500",
        "stroke-opacity": 0.35,
      });
  }
  return { width, height, content };
}

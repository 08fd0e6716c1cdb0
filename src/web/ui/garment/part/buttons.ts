import type { Point } from "../shape/curve.ts";
import { element, group, line } from "../shape/mark-up.ts";
import { short } from "../shape/path.ts";
import type { Sheet } from "../shape/sheet.ts";

/** Horn: dark on pale garments, warm on dark ones, so that a button always reads. */
function hornId(sheet: Sheet): string {
  return sheet.define("horn button", (id) =>
    group(
      { id },
      element("ellipse", { cx: 2, cy: 3.4, rx: 10.6, ry: 10.2, fill: sheet.tones.dusk, opacity: 0.5 }) +
        element("circle", { r: 10, fill: "#4a3524" }) +
        element("circle", { r: 9.4, cy: -0.4, fill: "#7b5b3e" }) +
        element("circle", { r: 6.6, fill: "#5f4530" }) +
        line("M-8-3.500A9 9 0 0 1 1-8.700", "#e7cfae", 1.7, { "stroke-linecap": "round", "stroke-opacity": 0.85 }) +
        line("M-5.500 3.800A7 7 0 0 0 6 2.600", "#a98560", 1.2, { "stroke-opacity": 0.8 }) +
        element("path", {
          d: "M-3.200-2.200h1.800v1.800h-1.800zM1.400-2.200h1.800v1.800h-1.800zM-3.200 1.200h1.800v1.800h-1.800zM1.400 1.200h1.800v1.800h-1.800z",
          fill: "#241810",
        }),
    ),
  );
}

/** A toggle of wood with its loop of cord. */
function toggleId(sheet: Sheet): string {
  return sheet.define("toggle", (id) =>
    group(
      { id },
      line("M-34-3C-20-9-6-8 0 0M-34 3C-20 9-6 8 0 0M34-3C20-6 10-4 0 0M34 3C20 6 10 4 0 0", sheet.tones.line, 3.4) +
        line("M-34-3C-20-9-6-8 0 0M-34 3C-20 9-6 8 0 0M34-3C20-6 10-4 0 0M34 3C20 6 10 4 0 0", "#8f7454", 1.8) +
        element("path", { d: "M-38-8h9v16h-9zM29-8h9v16h-9z", fill: "#5b432c", stroke: sheet.tones.line }) +
        element("path", { d: "M-17 6C-15 1 15 1 18 6 15 11-14 12-17 6z", fill: sheet.tones.dusk, opacity: 0.5 }) +
        element("path", { d: "M-18 0C-16-6 15-6 18 0 15 6-15 6-18 0z", fill: "#80603f", stroke: "#3d2a19" }) +
        line("M-13-2.400C-5-4.300 6-4.200 12-2.400", "#d6b88f", 1.5, {
          "stroke-linecap": "round",
          "stroke-opacity": 0.8,
        }),
    ),
  );
}

export function drawButton(sheet: Sheet, at: Point, size: number, kind: "horn" | "toggle" = "horn"): string {
  const id = kind === "horn" ? hornId(sheet) : toggleId(sheet);
  return element("use", {
    href: `#${id}`,
    transform: `translate(${short(at[0])} ${short(at[1])})scale(${short(size, 2)})`,
  });
}

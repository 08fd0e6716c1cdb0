import { element, line } from "../shape/mark-up.ts";
import type { Panel } from "../shape/panel.ts";
import { short } from "../shape/path.ts";
import type { Sheet } from "../shape/sheet.ts";
import { shape } from "./dress.ts";

/** Pointelle: holes in leaves and diamonds, each with the two stitches that were knitted together beside it. */
export function drawEyelets(panel: Panel, sheet: Sheet): string {
  const { tones } = sheet;
  const [w, h] = [72, 86.4];
  const id = sheet.define("eyelets", (name) => {
    const diamond = (cx: number, cy: number) =>
      [
        [0, -26],
        [-9, -17],
        [9, -17],
        [-18, -8],
        [18, -8],
        [-9, 1],
        [9, 1],
        [0, 10],
        [0, -8],
      ].map(([x, y]) => [cx + (x ?? 0), cy + (y ?? 0)] as const);
    const holes = [...diamond(18, 30), ...diamond(54, 73)];
    const wrapped = holes.flatMap(([x, y]) => (y < 8 ? [[x, y + h] as const, [x, y] as const] : [[x, y] as const]));
    const hole = wrapped
      .map(([x, y]) =>
        element("ellipse", {
          cx: x,
          cy: y,
          rx: 2.7,
          ry: 3.3,
          fill: tones.line,
          stroke: tones.shade,
          "stroke-width": 1.4,
        }),
      )
      .join("");
    const rims = wrapped.map(([x, y]) => `M${short(x - 2.4)} ${short(y + 3)}q2.400 2.600 4.800 0`).join("");
    const lean = wrapped
      .map(([x, y]) => `M${short(x - 5)} ${short(y - 2)}l2 6M${short(x + 5)} ${short(y - 2)}l-2 6`)
      .join("");
    return element(
      "pattern",
      { id: name, width: w, height: h, patternUnits: "userSpaceOnUse" },
      line(lean, tones.lit, 1.6, { "stroke-linecap": "round" }) + hole + line(rims, tones.bright, 1.1),
    );
  });
  const transform = `translate(${short(panel.origin[0] - 18)} ${short(panel.origin[1])})rotate(${short(panel.turn)})scale(${short(sheet.gauge, 2)})`;
  const place = sheet.define(`place eyelets ${transform}`, (name) =>
    element("pattern", { id: name, href: `#${id}`, patternTransform: transform }),
  );
  return shape(sheet, panel.outline, { fill: `url(#${place})` });
}

import { DRAWING_HEIGHT, DRAWING_WIDTH } from "../garment-facts.ts";
import { element, group } from "../shape/mark-up.ts";
import { short } from "../shape/path.ts";
import type { Sheet } from "../shape/sheet.ts";
import { outlineOf } from "../stitch/dress.ts";

/** One warm paper for the whole range, lit from the upper left. */
export const PAPER = { light: "#f3eee4", middle: "#ebe4d7", dark: "#ddd4c4", shadow: "#5b4a36" } as const;

export function paper(sheet: Sheet): string {
  const id = sheet.define("paper", (name) =>
    element(
      "radialGradient",
      { id: name, cx: 0.34, cy: 0.26, r: 0.95 },
      element("stop", { "stop-color": PAPER.light }) +
        element("stop", { offset: 0.55, "stop-color": PAPER.middle }) +
        element("stop", { offset: 1, "stop-color": PAPER.dark }),
    ),
  );
  return element("rect", { width: DRAWING_WIDTH, height: DRAWING_HEIGHT, fill: `url(#${id})` });
}

/**
 * The shadow of what lies on the paper: its outline, moved away from the light, with ever wider and fainter strokes.
 * This is what a blur would do, at a fraction of its cost.
 */
export function groundShadow(sheet: Sheet, outlines: readonly string[]): string {
  const uses = outlines.map((d) => element("use", { href: `#${outlineOf(sheet, d)}` })).join("");
  const id = sheet.define("silhouette", (name) => group({ id: name }, uses));
  const large = sheet.level === "large";
  const count = large ? 13 : 6;
  const layers = Array.from({ length: count }, (_, index) => 3 + (index * 49) / (count - 1));
  const opacity = large ? 0.0165 : 0.034;
  return group(
    { fill: PAPER.shadow, stroke: PAPER.shadow, "stroke-linejoin": "round", opacity: 0.9 },
    layers
      .map((width, index) =>
        element("use", {
          href: `#${id}`,
          transform: `translate(${short(4 + (index * 9) / count)} ${short(6 + (index * 11) / count)})`,
          "stroke-width": width,
          opacity,
        }),
      )
      .join(""),
  );
}

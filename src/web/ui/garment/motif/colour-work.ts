import type { Motif } from "#shop/catalog";
import type { Form } from "../form/form.ts";
import { element, group, line } from "../shape/mark-up.ts";
import type { Panel } from "../shape/panel.ts";
import { short } from "../shape/path.ts";
import type { Sheet } from "../shape/sheet.ts";
import { shape } from "../stitch/dress.ts";
import { drawChart, STITCH_HEIGHT, STITCH_WIDTH, type Chart } from "./chart.ts";
import { PEERIE, SNOWFLAKES, STAR } from "./charts.ts";

/** What every coloured stitch has in common: grooves between the columns, and a shadow under each V. */
function reliefId(sheet: Sheet, panel: Panel): string {
  const { tones } = sheet;
  const id = sheet.define("relief", (name) =>
    element(
      "pattern",
      { id: name, width: STITCH_WIDTH, height: STITCH_HEIGHT, patternUnits: "userSpaceOnUse" },
      line("M-.5-1.500l4.700 5.600 4.700-5.600M-.5 5.500l4.700 5.600 4.700-5.600", tones.line, 1, {
        "stroke-opacity": 0.36,
      }) +
        line("M4.200 0v7M0 0v7M8.400 0v7", tones.line, 1, { "stroke-opacity": 0.22 }) +
        line("M.6 1.500l2 2.400", "#fff", 1, { "stroke-opacity": 0.2 }),
    ),
  );
  return placed(sheet, id, panel);
}

function placed(sheet: Sheet, id: string, panel: Panel): string {
  const transform = `translate(${short(panel.origin[0])} ${short(panel.origin[1])})rotate(${short(panel.turn)})scale(${short(sheet.gauge, 2)})`;
  return sheet.define(`place ${id} ${transform}`, (name) =>
    element("pattern", { id: name, href: `#${id}`, patternTransform: transform }),
  );
}

/** A chart repeated over a piece. */
function repeated(sheet: Sheet, panel: Panel, key: string, chart: Chart): string {
  const columns = chart[0]?.length ?? 1;
  const id = sheet.define(`chart ${key}`, (name) =>
    element(
      "pattern",
      { id: name, width: columns * STITCH_WIDTH, height: chart.length * STITCH_HEIGHT, patternUnits: "userSpaceOnUse" },
      drawChart(chart, sheet.accent),
    ),
  );
  return shape(sheet, panel.outline, { fill: `url(#${placed(sheet, id, panel)})` });
}

export function drawColourWork(form: Form, panel: Panel, sheet: Sheet, motif: Motif): string {
  if (motif === "argyle") return drawArgyle(panel, sheet) + relief();
  if (motif === "yoke-stars") return drawYoke(form, panel, sheet) + relief();
  if (motif === "all-over-snowflakes") return repeated(sheet, panel, "snowflakes", SNOWFLAKES) + relief();
  return repeated(sheet, panel, "peerie", PEERIE) + relief();

  function relief(): string {
    return shape(sheet, panel.outline, { fill: `url(#${reliefId(sheet, panel)})` });
  }
}

/** A round yoke: rings about the neck, and stars that widen the circle as they go outwards. */
function drawYoke(form: Form, panel: Panel, sheet: Sheet): string {
  const id = sheet.define("yoke", (name) => {
    const star = sheet.define("star", (starName) => group({ id: starName }, drawChart(STAR, sheet.accent)));
    const { scale } = form.frame;
    const radius = form.measures.neckHalf + 1.5;
    const width = STAR[0]!.length * STITCH_WIDTH;
    const stars = (at: number, count: number, size: number) =>
      Array.from({ length: count }, (_, index) => {
        const turn = (index - (count - 1) / 2) * (212 / count);
        return element("use", {
          href: `#${star}`,
          transform: `rotate(${short(turn)})translate(0 ${short(at * scale)})scale(${short(size, 2)})translate(${short(-width / 2)})`,
        });
      }).join("");
    const ring = (at: number, accent: number, wide: number, dash?: string) =>
      element("circle", {
        r: at * scale,
        fill: "none",
        stroke: sheet.accent(accent).base,
        "stroke-width": wide * scale,
        "stroke-dasharray": dash,
      });
    const size = (scale / 9.7) * 0.92;
    const dot = `${short(0.8 * scale)} ${short(0.8 * scale)}`;
    return group(
      { id: name },
      ring(radius + 1, 1, 0.75, dot) +
        ring(radius + 2.3, 0, 0.7) +
        stars(radius + 3.6, 17, size * 0.62) +
        ring(radius + 12, 0, 0.7) +
        ring(radius + 13.2, 1, 0.75, dot) +
        stars(radius + 14.4, 19, size * 0.92) +
        ring(radius + 26, 0, 0.8) +
        ring(radius + 27.3, 1, 0.75, dot) +
        ring(radius + 29.6, 0, 0.75, `${short(0.8 * scale)} ${short(2.4 * scale)}`),
    );
  });
  const [x, y] = form.frame.at(0, -3);
  const lower = sheet.accent(0).base;
  const turned = panel.role === "sleeve" ? "" : "";
  return element("use", {
    href: `#${id}`,
    transform: `translate(${short(x)} ${short(y)})scale(1 .86)${turned}`,
    color: lower,
  });
}

/** Argyle: large diamonds in two colours, with a fine lattice over them. */
function drawArgyle(panel: Panel, sheet: Sheet): string {
  const [w, h] = [STITCH_WIDTH * 16, STITCH_HEIGHT * 28];
  const id = sheet.define("argyle", (name) =>
    element(
      "pattern",
      { id: name, width: w, height: h, patternUnits: "userSpaceOnUse" },
      element("path", { d: `M${w / 2} 0L${w} ${h / 2} ${w / 2} ${h} 0 ${h / 2}z`, fill: sheet.accent(0).base }) +
        element("path", {
          d: `M0 0L${w / 4} ${h / 4} ${w / 2} 0zM${w} 0L${w * 0.75} ${h / 4} ${w / 2} 0z`,
          fill: "none",
        }) +
        line(`M0 0L${w} ${h}M${w} 0L0 ${h}`, sheet.accent(1).lit, 2.6, { "stroke-dasharray": "6 3.500" }),
    ),
  );
  return shape(sheet, panel.outline, { fill: `url(#${placed(sheet, id, panel)})` });
}

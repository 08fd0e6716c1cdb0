import { element, group } from "../shape/mark-up.ts";
import type { Panel } from "../shape/panel.ts";
import { short } from "../shape/path.ts";
import type { Sheet } from "../shape/sheet.ts";
import type { Tones } from "../tone/tones.ts";
import type { DrawCell } from "./cell.ts";

/** The id of a pattern in which a cell covers the canvas, turned and centred for one piece. */
export function patternFor(
  sheet: Sheet,
  key: string,
  draw: DrawCell,
  tones: Tones,
  place: { readonly origin: readonly [number, number]; readonly turn: number; readonly scale?: number },
): string {
  const repeat = sheet.define(`cell ${key} ${tones.base}`, (id) => {
    const cell = draw(tones, sheet.level, sheet.random);
    return element(
      "pattern",
      { id, width: cell.width, height: cell.height, patternUnits: "userSpaceOnUse" },
      cell.content,
    );
  });
  const scale = (place.scale ?? 1) * sheet.gauge;
  const transform =
    `translate(${short(place.origin[0])} ${short(place.origin[1])})` +
    (Math.abs(place.turn) > 0.3 ? `rotate(${short(place.turn)})` : "") +
    (Math.abs(scale - 1) > 0.01 ? `scale(${short(scale, 2)})` : "");
  return sheet.define(`place ${repeat} ${transform}`, (id) =>
    element("pattern", { id, href: `#${repeat}`, patternTransform: transform }),
  );
}

/** The id of an outline that is written once and used for filling, clipping, light and shadow. */
export function outlineOf(sheet: Sheet, d: string): string {
  return sheet.define(`outline ${d}`, (id) => element("path", { id, d }));
}

/** An outline filled or stroked as the attributes say. */
export function shape(
  sheet: Sheet,
  d: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
): string {
  return d === "" ? "" : element("use", { href: `#${outlineOf(sheet, d)}`, ...attributes });
}

/** The id of a clip with the outline of a piece. */
export function clipOf(sheet: Sheet, d: string): string {
  const outline = outlineOf(sheet, d);
  return sheet.define(`clip ${outline}`, (id) => element("clipPath", { id }, element("use", { href: `#${outline}` })));
}

/** Markup that shows only inside an outline. */
export function inside(sheet: Sheet, d: string, content: string): string {
  return content === "" ? "" : group({ "clip-path": `url(#${clipOf(sheet, d)})` }, content);
}

export function fillPanel(sheet: Sheet, panel: Panel, key: string, draw: DrawCell, tones: Tones = sheet.tones): string {
  return shape(sheet, panel.outline, { fill: `url(#${patternFor(sheet, key, draw, tones, panel)})` });
}

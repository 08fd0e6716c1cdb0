import { angleAt, between, lengthOf, part, pointAt, type Edge } from "../shape/curve.ts";
import { element, group, line } from "../shape/mark-up.ts";
import type { Panel } from "../shape/panel.ts";
import { pathOf, short } from "../shape/path.ts";
import type { Sheet } from "../shape/sheet.ts";
import { CELLS } from "./cells.ts";
import { patternFor } from "./dress.ts";

/** How the strands of a cable travel. */
export type CableKind = "rope" | "rope-mirrored" | "braid" | "diamond";

interface CableUnit {
  /** In units before gauge: one repeat along the cable, and half of its width. */
  readonly height: number;
  readonly half: number;
  readonly content: string;
}

/** One strand as a rounded cord: its edge, its body, its light, and the legs of the stitches it is made of. */
function cord(sheet: Sheet, d: string, width: number): string {
  const { tones } = sheet;
  return (
    line(d, tones.line, width + 3.4, { "stroke-opacity": 0.85 }) +
    line(d, tones.base, width) +
    line(d, tones.shade, 1.1, { transform: "translate(1 .8)", "stroke-opacity": 0.9 }) +
    line(d, tones.lit, width * 0.33, {
      "stroke-dasharray": "2.800 2.800",
      transform: `translate(-${short(width * 0.2)}-.8)`,
    }) +
    line(d, tones.lit, width * 0.3, {
      "stroke-dasharray": "2.800 2.800",
      transform: `translate(${short(width * 0.25)} .8)`,
      "stroke-opacity": 0.7,
    }) +
    line(d, tones.bright, width * 0.13, { transform: `translate(-${short(width * 0.25)}-1)`, "stroke-opacity": 0.9 })
  );
}

function ropeUnit(sheet: Sheet): CableUnit {
  const leaf = (y: number) => cord(sheet, `M11 ${y - 12}C11 ${y + 3}-10 ${y + 1}-10 ${y + 25}`, 12.5);
  return { height: 72, half: 19, content: [0, 24, 48].map(leaf).join("") };
}

function braidUnit(sheet: Sheet): CableUnit {
  const leaf = (y: number, side: number) =>
    cord(sheet, `M${19 * side} ${y - 14}C${19 * side} ${y + 2} ${-5 * side} ${y + 4} ${-8 * side} ${y + 20}`, 13);
  return {
    height: 72,
    half: 29,
    content: [0, 36].map((y) => leaf(y, 1) + leaf(y + 18, -1)).join(""),
  };
}

function diamondUnit(sheet: Sheet): CableUnit {
  const moss = patternFor(sheet, "moss", CELLS.moss, sheet.tones, { origin: [0, 0], turn: 0, scale: 0.8 });
  const side = (s: number) =>
    cord(sheet, `M${-6 * s}-4C${-6 * s} 8 ${34 * s} 32 ${34 * s} 55S${-6 * s} 102 ${-6 * s} 114`, 10);
  return {
    height: 110,
    half: 46,
    content: element("path", { d: "M0 4L34 55 0 106-34 55z", fill: `url(#${moss})` }) + side(-1) + side(1),
  };
}

const UNITS = { rope: ropeUnit, "rope-mirrored": ropeUnit, braid: braidUnit, diamond: diamondUnit } as const;

/** A cable along a piece at a share of its width: a channel of purl, and the crossings on it one by one. */
export function drawCable(panel: Panel, sheet: Sheet, kind: CableKind, share: number, size = 1): string {
  const { tones } = sheet;
  const wale = between(panel.left, panel.right, share);
  const scale = sheet.gauge * size;
  const build = UNITS[kind];
  const unit = build(sheet);
  const shared = kind === "rope-mirrored" ? "rope" : kind;
  const id = sheet.define(`cable ${shared}`, (name) => group({ id: name, "stroke-linecap": "round" }, unit.content));
  const step = unit.height * scale;
  const count = Math.ceil(lengthOf(wale) / step) + 1;
  const stops = evenly(wale, step, count);
  const flip = kind === "rope-mirrored" ? -1 : 1;
  const crossings = stops
    .map(({ at, turn }) => {
      const scaling =
        flip === 1 && Math.abs(scale - 1) < 0.01 ? "" : `scale(${short(scale * flip, 2)} ${short(scale, 2)})`;
      const turning = Math.abs(turn) < 0.5 ? "" : `rotate(${short(turn)})`;
      return element("use", {
        href: `#${id}`,
        transform: `translate(${short(at[0])} ${short(at[1], 0)})${turning}${scaling}`,
      });
    })
    .join("");
  const d = pathOf([wale]);
  const wide = unit.half * 2 * scale;
  return (
    line(d, tones.shade, wide + 5 * scale) +
    line(d, tones.deep, wide - 2 * scale) +
    line(d, tones.shade, wide - 2 * scale, { "stroke-dasharray": `${short(2.6 * scale)} ${short(3.6 * scale)}` }) +
    crossings
  );
}

/** A single wale of knit stitches, which sets a cable off from the moss beside it. */
export function drawWale(panel: Panel, sheet: Sheet, share: number): string {
  const { tones } = sheet;
  const d = pathOf([between(panel.left, panel.right, share)]);
  const width = 8 * sheet.gauge;
  return (
    line(d, tones.deep, width * 1.5) +
    line(d, tones.base, width) +
    line(d, tones.lit, width * 0.66, {
      "stroke-dasharray": `${short(3.6 * sheet.gauge)} ${short(2.4 * sheet.gauge)}`,
      "stroke-linecap": sheet.gauge > 2 ? "round" : undefined,
    })
  );
}

function evenly(edge: Edge, step: number, count: number) {
  const total = lengthOf(edge);
  // A cubic's own measure is uneven, so equal lengths are looked up among many short parts.
  const pieces = 48;
  const lengths = [0];
  for (let index = 1; index <= pieces; index++) {
    lengths.push((lengths[index - 1] ?? 0) + lengthOf(part(edge, (index - 1) / pieces, index / pieces)));
  }
  return Array.from({ length: count }, (_, index) => {
    const wanted = Math.min(index * step, total);
    const after = Math.max(
      lengths.findIndex((length) => length >= wanted),
      1,
    );
    const [low, high] = [lengths[after - 1] ?? 0, lengths[after] ?? total];
    const share = (after - 1 + (wanted - low) / Math.max(high - low, 0.001)) / pieces;
    return { at: pointAt(edge, share), turn: angleAt(edge, share) - 90 };
  });
}

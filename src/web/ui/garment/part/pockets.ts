import type { Form } from "../form/form.ts";
import { arc, bend, straight, through, type Point } from "../shape/curve.ts";
import { line } from "../shape/mark-up.ts";
import { outline, pathOf } from "../shape/path.ts";
import type { Sheet } from "../shape/sheet.ts";
import { bandOutline, type Band } from "../form/band.ts";
import { softShade } from "./light.ts";
import { fabricPatch, stitching } from "./patch.ts";
import { ribBand } from "./ribbing.ts";

export function drawPockets(form: Form, sheet: Sheet): string {
  const { pocket, leg } = form.facts.cut;
  const { at, scale } = form.frame;
  const { measures } = form;
  const low =
    measures.crotch === undefined ? Math.min(measures.length - measures.hemBand - 17, 62) : measures.crotch - 18;
  const aside = form.facts.cut.buttons === "double-row" ? 3 : 0;
  const away =
    aside +
    (measures.hemHalf > 0 && leg === "none" ? Math.min(measures.chestHalf * 0.53, 15) : measures.waistHalf * 0.62);
  const both = (draw: (s: 1 | -1) => string) => draw(-1) + draw(1);
  switch (pocket) {
    case "none":
      return "";
    case "patch":
      return both((s) => patch(form, sheet, s * away, low, false));
    case "flap":
      return both((s) => patch(form, sheet, s * away, low, true));
    case "welt":
      return both((s) => welt(form, sheet, s, away, low));
    case "slant": {
      return both((s) => {
        const edge = bend(
          at(s * (away - 1), low - 3),
          at(s * (away + 1.6), low + 2),
          at(s * (away + 3.6), low + 7),
          at(s * (away + 4.6), low + 12.5),
        );
        return (
          softShade(sheet, at(s * (away + 2.6), low + 5), 9 * scale, 1.7 * scale, 90 - s * 22, 1) +
          line(pathOf([edge]), sheet.tones.line, 2.2) +
          stitching(sheet, pathOf([edge.map(([a, b, c, d]) => [inward(a), inward(b), inward(c), inward(d)] as const)]))
        );
        function inward(point: Point): Point {
          return [point[0] - s * 0.9 * scale, point[1] + 0.5 * scale];
        }
      });
    }
    case "kangaroo": {
      const y = measures.crotch === undefined ? measures.length - measures.hemBand - 19 : measures.crotch - 24;
      const d = outline(
        straight(at(-8.4, y), at(8.4, y)),
        bend(at(8.4, y), at(10.6, y + 4), at(13.4, y + 9), at(14.6, y + 11)),
        straight(at(14.6, y + 11), at(14.6, y + 18.2)),
        arc(at(14.6, y + 18.2), at(-14.6, y + 18.2), -0.8 * scale),
        straight(at(-14.6, y + 18.2), at(-14.6, y + 11)),
        bend(at(-14.6, y + 11), at(-13.4, y + 9), at(-10.6, y + 4), at(-8.4, y)),
      );
      const opening = (s: 1 | -1) =>
        pathOf([bend(at(s * 7.4, y + 1), at(s * 9.6, y + 5), at(s * 12.4, y + 9.5), at(s * 13.5, y + 11.4))]);
      return (
        fabricPatch(form.facts, sheet, d, { origin: at(0, y), turn: 0, lift: 3 }) +
        both(
          (s) =>
            stitching(sheet, opening(s)) +
            softShade(sheet, at(s * 12.6, y + 5.6), 6 * scale, 1.3 * scale, 90 - s * 32, 0.9),
        )
      );
    }
  }
}

function patch(form: Form, sheet: Sheet, x: number, y: number, flap: boolean): string {
  const { at, scale } = form.frame;
  const half = form.facts.category === "coats" ? 6.9 : 6.2;
  const deep = half * 2.3;
  const d = outline(
    arc(at(x - half, y), at(x + half, y), 0.25 * scale),
    straight(at(x + half, y), at(x + half, y + deep - 2)),
    bend(
      at(x + half, y + deep - 2),
      at(x + half, y + deep - 0.4),
      at(x + half - 0.6, y + deep),
      at(x + half - 2, y + deep),
    ),
    straight(at(x + half - 2, y + deep), at(x - half + 2, y + deep)),
    bend(
      at(x - half + 2, y + deep),
      at(x - half + 0.6, y + deep),
      at(x - half, y + deep - 0.4),
      at(x - half, y + deep - 2),
    ),
    straight(at(x - half, y + deep - 2), at(x - half, y)),
  );
  const top: Band = {
    upper: arc(at(x - half, y - 0.2), at(x + half, y - 0.2), 0.25 * scale),
    lower: arc(at(x - half, y + 2.6), at(x + half, y + 2.6), 0.25 * scale),
  };
  const lid = outline(
    straight(at(x - half - 0.5, y - 0.8), at(x + half + 0.5, y - 0.8)),
    straight(at(x + half + 0.5, y - 0.8), at(x + half + 0.5, y + 4.4)),
    through([at(x + half + 0.5, y + 4.4), at(x, y + 5.8), at(x - half - 0.5, y + 4.4)]),
    straight(at(x - half - 0.5, y + 4.4), at(x - half - 0.5, y - 0.8)),
  );
  const mouth = flap
    ? fabricPatch(form.facts, sheet, lid, { origin: at(x, y), turn: 0, lift: 3 })
    : form.facts.category === "coats"
      ? stitching(sheet, pathOf([arc(at(x - half, y + 1.6), at(x + half, y + 1.6), 0.25 * scale)]))
      : ribBand(sheet, top) + line(bandOutline(top), sheet.tones.line, 1.2);
  return (
    fabricPatch(form.facts, sheet, d, { origin: at(x, y), turn: 0, lift: 2.4 }) +
    mouth +
    softShade(sheet, at(x + half, y + deep * 0.6), deep * 0.5 * scale, 1.6 * scale, 90, 0.5)
  );
}

function welt(form: Form, sheet: Sheet, s: 1 | -1, away: number, y: number): string {
  const { at, scale } = form.frame;
  const p = (along: number, across: number): Point =>
    at(s * (away - 1 + along * 0.3 + across), y - 2 + along - across * 0.3);
  const d = outline(
    straight(p(0, 0), p(14, 0)),
    straight(p(14, 0), p(14, 2.8)),
    straight(p(14, 2.8), p(0, 2.8)),
    straight(p(0, 2.8), p(0, 0)),
  );
  return (
    fabricPatch(form.facts, sheet, d, { origin: p(0, 0), turn: -s * 17, lift: 2.6 }) +
    softShade(sheet, p(7, s === 1 ? 3 : -0.2), 8 * scale, 1 * scale, 90 - s * 17, 0.8)
  );
}

import type { Form } from "../form/form.ts";
import type { Frame } from "../form/frame.ts";
import { endOf, mix, reversed, startOf, straight, through, type Point } from "../shape/curve.ts";
import { element, line } from "../shape/mark-up.ts";
import { outline, pathOf } from "../shape/path.ts";
import type { Sheet } from "../shape/sheet.ts";
import { fold, softLight, softShade } from "../part/light.ts";
import { inside } from "../stitch/dress.ts";
import type { Tones } from "../tone/tones.ts";
import type { Person } from "./person.ts";

/** From the shoulder to the wrist, in centimetres. */
const ARM_CM = 59;

function tinted(sheet: Sheet, name: string, tones: Tones): Sheet {
  return { ...sheet, tones, define: (key, build) => sheet.define(`${name} ${key}`, build) };
}

/** Arms and hands as far as the sleeves leave them free; drawn below the sleeves. */
export function drawArms(form: Form, sheet: Sheet, person: Person): string {
  return ([-1, 1] as const).map((side) => drawArm(form, tinted(sheet, "skin", person.skin), side)).join("");
}

function drawArm(form: Form, sheet: Sheet, side: 1 | -1): string {
  const { scale, at } = form.frame;
  const { measures } = form;
  const sleeve = form.sleeves[side === -1 ? 0 : 1];
  const reach = Math.min(measures.sleeveLength * 0.97, ARM_CM);
  const turn = ((sleeve === undefined ? 7 : Math.abs(sleeve.panel.turn) * 0.75) * Math.PI) / 180;
  const start: Point =
    sleeve === undefined ? at(side * 14.6, 10.4) : mix(startOf(sleeve.opening), endOf(sleeve.opening), 0.5);
  const left = ARM_CM - reach;
  const along = (cm: number): Point => [
    start[0] + side * Math.sin(turn) * cm * scale,
    start[1] + Math.cos(turn) * cm * scale,
  ];
  const off = (point: Point, cm: number): Point => [
    point[0] + side * Math.cos(turn) * cm * scale,
    point[1] - Math.sin(turn) * cm * scale,
  ];
  // Half widths from the shoulder to the wrist, as shares of the whole arm.
  const half = (cm: number) => {
    const share = (reach + cm) / ARM_CM;
    return share < 0.5 ? 5.2 - share * 2.4 : 4.4 - (share - 0.5) * 3.2;
  };
  const stops = [0, 0.3, 0.62, 1].map((share) => share * left);
  const begin = -5;
  const outer = through([off(along(begin), half(0)), ...stops.map((cm) => off(along(cm), half(cm)))]);
  const inner = through([off(along(begin), -half(0)), ...stops.map((cm) => off(along(cm), -half(cm)))]);
  const wrist = along(left);
  const h = (x: number, y: number): Point => {
    const base = [wrist[0] + side * Math.sin(turn) * y * scale, wrist[1] + Math.cos(turn) * y * scale] as const;
    return off(base, x);
  };
  const w = half(left);
  const palm = outline(
    through([
      h(w, -1.2),
      h(w + 0.75, 3.2),
      h(w + 0.95, 7.6),
      h(w + 0.5, 12),
      h(0.9, 17.6),
      h(-0.6, 17.8),
      h(-1.7, 16.4),
      h(-2.5, 11.6),
      h(-2.7, 9),
    ]),
    through([h(-2.7, 9), h(-3.5, 11), h(-4.3, 10.6), h(-4.5, 7.8), h(-w - 1, 3), h(-w, -1.2)]),
  );
  // A bare shoulder is round where it leaves the armhole.
  const cap =
    sleeve === undefined
      ? through([
          endOf(reversed(inner)),
          off(along(begin - 3.4), -3.2),
          off(along(begin - 4.4), 0.6),
          off(along(begin - 2.6), 4),
          startOf(outer),
        ])
      : straight(endOf(reversed(inner)), startOf(outer));
  const arm = outline(outer, straight(endOf(outer), endOf(inner)), reversed(inner), cap);
  const fingers = pathOf([
    through([h(1.5, 9.6), h(1.3, 13), h(0.7, 16.6)]),
    through([h(0, 9.8), h(-0.1, 13.4), h(-0.4, 16.8)]),
    through([h(-2.6, 9), h(-2.5, 7), h(-2, 5.4)]),
  ]);
  const shaded = (d: string) =>
    element("path", { d, fill: sheet.tones.base }) +
    inside(
      sheet,
      d,
      softShade(
        sheet,
        off(along(left * 0.5 + 6), side === 1 ? w * 0.9 : -w * 0.9),
        (left * 0.6 + 14) * scale,
        2 * scale,
        90 - side * ((turn * 180) / Math.PI),
        0.9,
      ) +
        softLight(
          sheet,
          off(along(left * 0.5 + 4), side === 1 ? -1 : 1.4),
          (left * 0.5 + 10) * scale,
          1.6 * scale,
          90 - side * ((turn * 180) / Math.PI),
          0.7,
        ) +
        (sleeve === undefined ? "" : softShade(sheet, along(-0.5), 5.4 * scale, 2 * scale, 0, 1)),
    );
  return (
    shaded(arm) +
    shaded(palm) +
    line(fingers, sheet.tones.deep, 0.3 * scale, { "stroke-opacity": 0.7, "stroke-linecap": "round" })
  );
}

/** Legs in trousers down to the ankle, in the shadow of the garment whose hem lies over them. */
export function drawTrousers(frame: Frame, sheet: Sheet, person: Person, hem: number): string {
  const { at, scale } = frame;
  const cloth = tinted(sheet, "trousers", person.trousers);
  const tones = person.trousers;
  const leg = (s: 1 | -1) => {
    const outer = through([at(s * 16.4, 52), at(s * 18.4, 64), at(s * 17.6, 82), at(s * 15.6, 108), at(s * 15, 141)]);
    const inner = through([at(0, 76), at(s * 1.2, 90), at(s * 3.4, 112), at(s * 4.4, 141)]);
    return {
      outer,
      inner,
      d: outline(
        straight(at(0, 52), startOf(outer)),
        outer,
        through([endOf(outer), at(s * 9.6, 142.2), endOf(inner)]),
        reversed(inner),
        straight(startOf(inner), at(0, 52)),
      ),
    };
  };
  return ([-1, 1] as const)
    .map((s) => {
      const { outer, inner, d } = leg(s);
      return (
        element("path", { d, fill: tones.base }) +
        inside(
          cloth,
          d,
          softShade(cloth, at(s === 1 ? 17 : 2.6, 106), 46 * scale, 4.6 * scale, 90 + s * 2, 1) +
            softShade(cloth, at(s === 1 ? 2 : 17, 104), 40 * scale, 2 * scale, 90 + s * 2, 0.6) +
            softLight(cloth, at(s === 1 ? 8 : 11.4, 100), 38 * scale, 3 * scale, 90 + s * 2, 0.8) +
            fold(cloth, at(s * 1, 78), at(s * 10, 70), 1.4 * scale, 0.8) +
            fold(cloth, at(s * 4, 112), at(s * 12, 108), 1.1 * scale, 0.6) +
            fold(cloth, at(s * 5, 138), at(s * 12, 135), 1 * scale, 0.6) +
            softShade(cloth, at(0, hem + 1), 18 * scale, 4.5 * scale, 0, 0.8),
        ) +
        line(pathOf([outer, inner]), tones.line, 1.3)
      );
    })
    .join("");
}

/** Bare shins between a short hem and the shoes. */
export function drawShins(frame: Frame, sheet: Sheet, person: Person, from: number, centre: number): string {
  const { at, scale } = frame;
  const skin = tinted(sheet, "skin", person.skin);
  return ([-1, 1] as const)
    .map((s) => {
      const d = outline(
        through([
          at(s * (centre + 5.2), from),
          at(s * (centre + 5.4), 118),
          at(s * (centre + 3), 136),
          at(s * (centre + 3.1), 146),
        ]),
        straight(at(s * (centre + 3.1), 146), at(s * (centre - 2.7), 146)),
        through([
          at(s * (centre - 2.7), 146),
          at(s * (centre - 2.8), 136),
          at(s * (centre - 4.6), 118),
          at(s * (centre - 5), from),
        ]),
      );
      return (
        element("path", { d, fill: person.skin.base }) +
        inside(
          skin,
          d,
          softShade(skin, at(s * centre + 3.6, 128), 24 * scale, 2.4 * scale, 90, 1) +
            softLight(skin, at(s * centre - 1.2, 122), 18 * scale, 1.6 * scale, 90, 0.8) +
            softShade(skin, at(s * centre, from + 1), 7 * scale, 3 * scale, 0, 1),
        )
      );
    })
    .join("");
}

export function drawShoes(frame: Frame, sheet: Sheet, person: Person, centre: number): string {
  const { at, scale } = frame;
  const leather = tinted(sheet, "shoes", person.shoes);
  const tones = person.shoes;
  return ([-1, 1] as const)
    .map((s) => {
      const d = outline(
        through([
          at(s * (centre - 3.1), 141.5),
          at(s * (centre - 3.7), 146),
          at(s * (centre - 3.4), 150.6),
          at(s * (centre + 1.2), 153),
          at(s * (centre + 5), 151.4),
          at(s * (centre + 4.8), 147),
          at(s * (centre + 3.2), 141.5),
        ]),
        straight(at(s * (centre + 3.2), 141.5), at(s * (centre - 3.1), 141.5)),
      );
      return (
        element("path", { d, fill: tones.base, stroke: tones.line, "stroke-width": 1.2 }) +
        inside(
          leather,
          d,
          softLight(leather, at(s * centre - 0.8, 148.6), 3 * scale, 1.2 * scale, 0, 1.2) +
            softShade(leather, at(s * centre + 3.4, 148), 5 * scale, 2 * scale, 80, 0.9) +
            softShade(leather, at(s * centre, 142.4), 5 * scale, 1.8 * scale, 0, 1),
        ) +
        line(
          pathOf([through([at(s * (centre - 3.5), 150.2), at(s * (centre + 1), 152.3), at(s * (centre + 5), 150.8)])]),
          tones.deep,
          0.5 * scale,
        )
      );
    })
    .join("");
}

/** A plain top under an open coat or cardigan, seen in the opening. */
export function drawUnderTop(form: Form, sheet: Sheet, person: Person): string {
  const { at, scale } = form.frame;
  const cloth = tinted(sheet, "top", person.underTop);
  const tones = person.underTop;
  const d = outline(
    through([at(-9.4, 2), at(-7, 2.2), at(-4.2, 6.2), at(0, 7.6), at(4.2, 6.2), at(7, 2.2), at(9.4, 2)]),
    straight(at(9.4, 2), at(12, 46)),
    straight(at(12, 46), at(-12, 46)),
    straight(at(-12, 46), at(-9.4, 2)),
  );
  const ring = through([at(-7, 2.2), at(-4.2, 6.2), at(0, 7.6), at(4.2, 6.2), at(7, 2.2)]);
  const lowered = ring.map((cubic) => cubic.map(([x, y]) => [x, y + 1.2 * scale] as const));
  return (
    element("path", { d, fill: tones.base }) +
    inside(
      cloth,
      d,
      softShade(cloth, at(5, 16), 22 * scale, 5 * scale, 84, 0.9) +
        softShade(cloth, at(-6, 14), 20 * scale, 3 * scale, 100, 0.7) +
        fold(cloth, at(-3, 26), at(1, 14), 1 * scale, 0.6),
    ) +
    line(pathOf([ring]), tones.line, 0.9) +
    line(pathOf([lowered as never]), tones.deep, 0.7)
  );
}

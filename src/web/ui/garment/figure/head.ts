import type { Frame } from "../form/frame.ts";
import { reversed, straight, through, type Edge, type Point } from "../shape/curve.ts";
import { element, line } from "../shape/mark-up.ts";
import { outline, pathOf } from "../shape/path.ts";
import type { Sheet } from "../shape/sheet.ts";
import { softLight, softShade } from "../part/light.ts";
import { inside } from "../stitch/dress.ts";
import type { Person } from "./person.ts";

/** Height of the chin and of the crown above the highest point of the shoulder, in centimetres. */
const CHIN = -7.4;
const CROWN = -29.6;

/** Heads are drawn a little large, because the clothes round the body are too. */
const HEAD_SIZE = 1.07;

/** Head, neck and throat without a face: planes of light tell enough. `behind` is hair that falls behind the shoulders. */
export function drawHead(
  body: Frame,
  sheet: Sheet,
  person: Person,
  bareShoulders: boolean,
): { readonly behind: string; readonly head: string } {
  const frame: Frame = {
    ...body,
    at: (x, y) => body.at(x * HEAD_SIZE, y < 0 ? y * HEAD_SIZE + Math.min(-y / 6, 1) * 1.1 : y),
  };
  const { at, scale } = frame;
  const skin: Sheet = { ...sheet, tones: person.skin, define: (key, build) => sheet.define(`skin ${key}`, build) };
  const hair: Sheet = { ...sheet, tones: person.hair, define: (key, build) => sheet.define(`hair ${key}`, build) };
  const both = (points: readonly (readonly [number, number])[]): Edge => {
    const onAxis = points.at(-1)?.[0] === 0;
    const others = points.slice(0, onAxis ? -1 : undefined).toReversed();
    return through([...points.map(([x, y]): Point => at(x, y)), ...others.map(([x, y]): Point => at(-x, y))]);
  };
  const face = outline(
    both([
      [0, CROWN + 1.4],
      [-5.4, CROWN + 3],
      [-7.3, CROWN + 8],
      [-7.15, CROWN + 13],
      [-5.6, CROWN + 18.6],
      [-2.6, CHIN - 0.5],
      [0, CHIN],
    ]),
  );
  const ear = (s: number) =>
    element("path", {
      d: outline(through([at(s * 7, -18.6), at(s * 8.4, -19), at(s * 8.2, -16), at(s * 6.9, -14.4)])),
      fill: s < 0 ? person.skin.base : person.skin.shade,
    });
  // Under sleeves the shoulders stay clear of the garment's edge; bare ones reach out to the arms.
  const [tipX, tipY] = bareShoulders ? [15.4, 5.4] : [11, 4.6];
  const slope = bareShoulders ? 1.4 : 2.2;
  const neckLine = (s: 1 | -1) =>
    through([at(s * 5.2, -13), at(s * 5.3, -6.5), at(s * 6.2, -1.4), at(s * 9.4, slope), at(s * tipX, tipY)]);
  const [neckLeft, neckRight] = [neckLine(-1), neckLine(1)];
  const throat = outline(
    neckLeft,
    straight(at(-tipX, tipY), at(-10, 36)),
    straight(at(-10, 36), at(10, 36)),
    straight(at(10, 36), at(tipX, tipY)),
    reversed(neckRight),
  );
  const neck =
    element("path", { d: throat, fill: person.skin.base }) +
    inside(
      skin,
      throat,
      softShade(skin, at(0.9, CHIN + 0.6), 6.6 * scale, 3.6 * scale, 0, 1.2) +
        softShade(skin, at(5, -4), 9 * scale, 2.6 * scale, 90, 1) +
        softShade(skin, at(-5.4, -4), 7 * scale, 1.3 * scale, 90, 0.6) +
        line(
          pathOf([
            through([at(-3.4, -2), at(-1.8, 1.6), at(-0.7, 4)]),
            through([at(3.4, -2), at(1.8, 1.6), at(0.7, 4)]),
          ]),
          person.skin.shade,
          0.5 * scale,
          { "stroke-opacity": 0.7, "stroke-linecap": "round" },
        ) +
        softShade(skin, at(-6, 4.4), 5.5 * scale, 0.8 * scale, 10, 0.7) +
        softShade(skin, at(6, 4.4), 5.5 * scale, 0.8 * scale, -10, 0.7),
    );
  const head =
    ear(-1) +
    ear(1) +
    element("path", { d: face, fill: person.skin.base }) +
    inside(
      skin,
      face,
      softShade(skin, at(6.4, -17), 11 * scale, 4 * scale, 84, 0.9) +
        softLight(skin, at(-3.2, -17), 6 * scale, 3.6 * scale, 80, 0.9) +
        softShade(skin, at(0.9, -15.4), 3.4 * scale, 1.1 * scale, 84, 0.5) +
        softShade(skin, at(0.3, -12.8), 1.5 * scale, 0.55 * scale, 0, 0.6) +
        softShade(skin, at(0.2, -10.6), 2.2 * scale, 0.6 * scale, 0, 0.55) +
        softShade(skin, at(-3, -18.2), 2.2 * scale, 0.9 * scale, 0, 0.4) +
        softShade(skin, at(3.2, -18.2), 2.2 * scale, 0.9 * scale, 0, 0.5) +
        softShade(skin, at(0, -26), 8 * scale, 3 * scale, 0, 0.7),
    );
  const hairDrawn = drawHair(frame, hair, person, both);
  return { behind: hairDrawn.behind, head: neck + head + hairDrawn.front };
}

function drawHair(
  frame: Frame,
  sheet: Sheet,
  person: Person,
  both: (points: readonly (readonly [number, number])[]) => Edge,
): { readonly behind: string; readonly front: string } {
  const { at, scale } = frame;
  const { tones } = sheet;
  const mass = (d: string, strands: readonly Edge[] = []) =>
    element("path", { d, fill: tones.base }) +
    inside(
      sheet,
      d,
      line(pathOf(strands), tones.lit, 0.35 * scale, { "stroke-opacity": 0.55 }) +
        softLight(sheet, at(-3.6, CROWN + 3.2), 4.6 * scale, 1.7 * scale, -32, 1) +
        softShade(sheet, at(6.5, CROWN + 6), 7 * scale, 3 * scale, 80, 0.9),
    );
  const strands = (to: number): Edge[] =>
    [-5, -3, 1.4, 3.6, 5.6].map((x) =>
      through([at(-0.8 + x * 0.15, CROWN + 0.8), at(x * 0.95, CROWN + 3.4), at(x * 1.36, to)]),
    );
  const cap = (front: readonly (readonly [number, number])[], side: number): string =>
    outline(
      both(
        [
          [-7.5, side],
          [-8.2, CROWN + 8.4],
          [-6.6, CROWN + 2.2],
          [0, CROWN - 0.8],
        ].map(([x, y]) => [x!, y!] as const),
      ),
      through(front.map(([x, y]) => at(x, y))),
    );
  const parted = [
    [7.5, -19.5],
    [6.2, -22.6],
    [2.4, -25.2],
    [-1.6, -26.2],
    [-5.6, -23.6],
    [-7.5, -19.5],
  ] as const;
  switch (person.cut) {
    case "crop":
      return {
        behind: "",
        front: mass(
          cap(
            [
              [7.5, -19.8],
              [6.7, -23],
              [3.6, -25],
              [0, -25.4],
              [-3.6, -25],
              [-6.7, -23],
              [-7.5, -19.8],
            ],
            -19.8,
          ),
        ),
      };
    case "side":
      return {
        behind: "",
        front: mass(
          cap(
            [
              [7.5, -19],
              [6.6, -23.2],
              [1.8, -23.4],
              [-2.6, -25.4],
              [-6, -24.6],
              [-7.5, -19],
            ],
            -19,
          ),
          strands(-22),
        ),
      };
    case "bun":
      return {
        behind: mass(
          outline(
            both([
              [0, CROWN - 5.4],
              [-3.6, CROWN - 4],
              [-4, CROWN - 0.8],
              [-2, CROWN + 1.4],
              [0, CROWN + 1.8],
            ]),
          ),
        ),
        front: mass(cap(parted, -19.5), strands(-20)),
      };
    case "bob":
      return {
        behind: mass(
          outline(
            both([
              [0, CROWN - 0.6],
              [-7.6, CROWN + 3],
              [-9.8, -17],
              [-9.6, -9],
              [-5, -7.4],
              [0, -8],
            ]),
          ),
        ),
        front:
          mass(
            outline(
              through([at(-1.6, CROWN - 0.8), at(-7.4, CROWN + 2.6), at(-9.7, -17), at(-9.4, -8.6), at(-7, -8.2)]),
              through([at(-7, -8.2), at(-6.9, -15), at(-6, -22), at(-1.2, CROWN + 2.6)]),
            ),
            [],
          ) +
          mass(
            outline(
              through([at(-1.8, CROWN - 0.8), at(6.4, CROWN + 1), at(9.6, -17), at(9.6, -8.6), at(7, -8.2)]),
              through([at(7, -8.2), at(7, -15), at(5, -22.4), at(-1.6, CROWN + 2.6)]),
            ),
            [],
          ),
      };
    case "long":
      return {
        behind: mass(
          outline(
            both([
              [0, CROWN - 0.6],
              [-7.6, CROWN + 3],
              [-9.6, -16],
              [-10.2, -4],
              [-11, 5],
              [0, 6],
            ]),
          ),
        ),
        front: mass(cap(parted, -15.5), strands(-19)),
      };
    case "curls": {
      const random = sheet.random;
      const knots = Array.from({ length: 17 }, (_, index): Point => {
        const angle = Math.PI * (1.06 - (index / 16) * 1.12);
        return at(Math.cos(angle) * 8.6, -21 - Math.sin(angle) * 8.2);
      });
      const curl = (point: Point, index: number) =>
        element("circle", {
          cx: point[0],
          cy: point[1],
          r: (2.5 + random() * 0.8) * scale,
          fill: index % 3 === 0 ? tones.lit : tones.base,
        });
      return {
        behind: "",
        front:
          knots.map(curl).join("") +
          mass(
            cap(
              [
                [7.5, -19],
                [6.2, -23],
                [2.6, -24.6],
                [-2, -24.8],
                [-5.8, -23.2],
                [-7.5, -19],
              ],
              -19,
            ),
          ),
      };
    }
    case "scarf": {
      const d = outline(
        both([
          [0, CROWN - 1],
          [-7.6, CROWN + 2.2],
          [-9, -18],
          [-8.6, -10],
          [-9.4, -3],
          [-12, 1.5],
          [0, 5],
        ]),
      );
      const opening = outline(
        both([
          [0, CROWN + 3.4],
          [-5.2, CROWN + 5.4],
          [-6.5, -18],
          [-5.2, -11.6],
          [-2.4, CHIN - 0.9],
          [0, CHIN - 0.4],
        ]),
      );
      const cloth = person.underTop;
      return {
        behind: "",
        front:
          element("path", {
            d: d + opening,
            "fill-rule": "evenodd",
            fill: cloth.base,
            stroke: cloth.line,
            "stroke-width": 1,
          }) +
          line(
            pathOf([
              through([at(-7, -10), at(-2, -4.4), at(5, -3)]),
              through([at(7.6, -12), at(3, -5.4), at(-6, -1)]),
              through([at(-8.6, -4), at(0, 1), at(8, -1)]),
            ]),
            cloth.deep,
            0.5 * scale,
            { "stroke-opacity": 0.6, "stroke-linecap": "round" },
          ) +
          softShade(sheet, at(6.6, -8), 12 * scale, 2.6 * scale, 84, 0.35),
      };
    }
  }
}

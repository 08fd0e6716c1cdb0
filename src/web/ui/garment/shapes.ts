import { arc, bend, from, join, line, mirror, reverse, symmetrical, toPath, type Curve, type Point } from "./curve.ts";
import type { Cut } from "./cut.ts";

/** Down the right side, from the neck point over shoulder and armhole to the corner of the hem. */
function sideOf(cut: Cut): Curve {
  const { neckHalf, neckY, shoulderHalf, shoulderY, underarmHalf, underarmY, waistHalf, waistY, hemHalf, hemY } = cut;
  const toUnderarm = from([neckHalf, neckY], line([shoulderHalf, shoulderY]), armhole(cut));
  if (cut.legs === undefined) {
    return join(
      toUnderarm,
      from([underarmHalf, underarmY], bend([underarmHalf, waistY - 20], [waistHalf, waistY], [hemHalf, hemY])),
    );
  }
  const { hipHalf, hipY } = cut.legs;
  return join(
    toUnderarm,
    from(
      [underarmHalf, underarmY],
      bend([underarmHalf - 1, underarmY + 14], [waistHalf, waistY - 14], [waistHalf, waistY]),
      bend([waistHalf, waistY + 10], [hipHalf, hipY - 12], [hipHalf, hipY]),
      line([hemHalf, hemY]),
    ),
  );
}

function armhole({ shoulderHalf, shoulderY, underarmHalf, underarmY }: Cut) {
  return bend([shoulderHalf - 4, shoulderY + 15], [underarmHalf - 5, underarmY - 18], [underarmHalf, underarmY]);
}

/** Body and, on a jumpsuit, legs, as one closed shape. */
export function bodyShape(cut: Cut): string {
  const side = sideOf(cut);
  const { hemHalf, hemY } = cut;
  if (cut.legs === undefined) {
    const hem = from([hemHalf, hemY], arc([hemHalf, hemY], [0, hemY + 2], [-hemHalf, hemY]));
    return toPath(join(side, hem, reverse(mirror(side))), true);
  }
  const leg = join(side, from([hemHalf, hemY], line([hemHalf - cut.legs.width, hemY]), line([0, cut.legs.crotchY])));
  return toPath(symmetrical(leg), true);
}

/** The right sleeve; the left one is its mirror image. */
export function sleeveShape(cut: Cut): Curve {
  const { shoulderHalf, shoulderY, underarmHalf, underarmY, cuffHalf, cuffY, cuffWidth } = cut;
  const elbowY = (underarmY + cuffY) / 2;
  return join(
    from(
      [shoulderHalf, shoulderY],
      bend([shoulderHalf + 13, shoulderY + 6], [cuffHalf - 9, elbowY - 26], [cuffHalf, cuffY]),
      line([cuffHalf - cuffWidth, cuffY + 4]),
      bend([cuffHalf - cuffWidth - 6, elbowY + 8], [underarmHalf + 4, underarmY + 14], [underarmHalf, underarmY]),
    ),
    reverse(from([shoulderHalf, shoulderY], armhole(cut))),
  );
}

/** The ribbed end of the right sleeve. */
export function cuffShape({ cuffHalf, cuffY, cuffWidth, ribbing }: Cut): Curve {
  const lean = ribbing * 0.16;
  return from(
    [cuffHalf - lean, cuffY - ribbing],
    line([cuffHalf - 1.5, cuffY]),
    line([cuffHalf - cuffWidth + 1, cuffY + 4]),
    line([cuffHalf - cuffWidth - lean + 0.5, cuffY - ribbing + 3]),
  );
}

/** The ribbed lower edge, slightly drawn in. On a jumpsuit it is that of the right leg. */
export function hemShape({ hemHalf, hemY, ribbing, legs }: Cut): Curve {
  if (legs !== undefined) {
    const inner = hemHalf - legs.width;
    return from(
      [hemHalf, hemY - ribbing],
      line([hemHalf - 1, hemY]),
      line([inner + 1, hemY]),
      line([inner, hemY - ribbing]),
    );
  }
  const lower: Point = [hemHalf - 1.5, hemY];
  const upper: Point = [hemHalf + 0.4, hemY - ribbing];
  return join(
    from(upper, line(lower), arc(lower, [0, hemY + 2], [-lower[0], hemY]), line([-upper[0], upper[1]])),
    from([-upper[0], upper[1]], arc([-upper[0], upper[1]], [0, hemY - ribbing + 2], upper)),
  );
}

import { group, line } from "../shape/mark-up.ts";
import { short } from "../shape/path.ts";
import type { Tones } from "../tone/tones.ts";

/** Size of one stitch of colour work in units before gauge: that of the stockinette it is worked in. */
export const STITCH_WIDTH = 8.4;
export const STITCH_HEIGHT = 7;

/** Rows from the top: `.` is the ground, `1`, `2`, `3` are the colours of the motif in their order. */
export type Chart = readonly string[];

/**
 * A chart in real stitches: every run of one colour is a zigzag of V, so that edges are stepped like knitting and not
 * like squares. In units of one stitch, scaled by the caller's group.
 */
export function drawChart(chart: Chart, tonesOf: (index: number) => Tones): string {
  let drawing = "";
  for (const digit of ["1", "2", "3"]) {
    let d = "";
    chart.forEach((row, y) => {
      for (const run of row.matchAll(new RegExp(`${digit}+`, "g"))) {
        d += `M${run.index} ${short(y + 0.2)}l`;
        d += "l.5.64.5-.64".slice(1).repeat(run[0].length).replaceAll("-.64.5", "-.64 .5");
      }
    });
    if (d !== "") {
      const tones = tonesOf(Number(digit) - 1);
      drawing += line(d, tones.base, 0.6) + line(d, tones.lit, 0.14, { "stroke-opacity": 0.8 });
    }
  }
  return group({ transform: `scale(${STITCH_WIDTH} ${STITCH_HEIGHT})` }, drawing);
}

/** Both halves of a chart that is symmetrical about its last column. */
export function mirroredChart(half: readonly string[]): Chart {
  return half.map((row) => row + row.split("").toReversed().slice(1).join(""));
}

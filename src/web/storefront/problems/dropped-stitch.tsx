const COLUMNS = 11;
const ROWS = 7;
const STITCH_WIDTH = 22;
const STITCH_HEIGHT = 20;
/** Where the stitch was dropped: from this row down, the column is a ladder. */
const DROPPED = { column: 6, fromRow: 2 } as const;

/** A piece of knitting in which one stitch was dropped and runs down as a ladder. Says nothing to screen readers. */
export function DroppedStitch() {
  const stitches: string[] = [];
  const rungs: string[] = [];
  for (let row = 0; row < ROWS; row++) {
    for (let column = 0; column < COLUMNS; column++) {
      const [x, y] = [column * STITCH_WIDTH + 12, row * STITCH_HEIGHT + 12];
      if (column === DROPPED.column && row >= DROPPED.fromRow) rungs.push(`M${x - 9} ${y + 6}q9 5 18 0`);
      else stitches.push(`M${x - 9} ${y - 7}q1 11 9 17q8-6 9-17`);
    }
  }
  const width = COLUMNS * STITCH_WIDTH + 2;
  const height = ROWS * STITCH_HEIGHT + 10;
  const [loopX, loopY] = [DROPPED.column * STITCH_WIDTH + 12, ROWS * STITCH_HEIGHT - 4];
  return (
    <svg
      class="dropped-stitch"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      fill="none"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path class="yarn" d={stitches.join("")} stroke-width="7" />
      <path class="rung" d={rungs.join("")} stroke-width="2.5" />
      <path class="loop" d={`M${loopX - 8} ${loopY + 11}q-2-16 8-16t8 16`} stroke-width="4" />
    </svg>
  );
}

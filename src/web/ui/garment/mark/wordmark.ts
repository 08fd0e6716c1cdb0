import { element, group, line } from "../shape/mark-up.ts";

/** A leg of a knit stitch: a leaf that leans to the middle of its V. */
const LEG = "M0 0C5-.500 9 3 10.500 9L14.500 27C15 30 14.500 32 13 34 9 31 6 26 4.500 20L0 4z";

/** Two stitches side by side read as a W. Drawn from 0,0 to 58,34. */
function stitches(): string {
  const leg = (transform: string) => element("path", { d: LEG, transform });
  return leg("translate(0)") + leg("matrix(-1 0 0 1 29 0)") + leg("translate(29)") + leg("matrix(-1 0 0 1 58 0)");
}

/** The letters after the W as strokes on a line at 34, with an x-height of 21 and ascenders of 36. */
const LETTERS: readonly (readonly [d: string, width: number])[] = [
  [
    "M1 24.500h16.500C17.500 18 14 14.600 9.500 14.600 4.500 14.600 1 18.400 1 24s3.600 9.400 9 9.400c3.400 0 5.800-1.200 7.300-3.400",
    21,
  ],
  ["M2 0v33.400", 8.5],
  [
    "M1 24.500h16.500C17.500 18 14 14.600 9.500 14.600 4.500 14.600 1 18.400 1 24s3.600 9.400 9 9.400c3.400 0 5.800-1.200 7.300-3.400",
    21,
  ],
  ["M18 24a8.500 9.400 0 1 0-17 0 8.500 9.400 0 0 0 17 0zM18 14.800v18.600", 23],
  ["M18 24a8.500 9.400 0 1 0-17 0 8.500 9.400 0 0 0 17 0zM18 0v33.400", 23],
  ["M1.500 15.200H15L1 33H15.500", 19.5],
  [
    "M1 24.500h16.500C17.500 18 14 14.600 9.500 14.600 4.500 14.600 1 18.400 1 24s3.600 9.400 9 9.400c3.400 0 5.800-1.200 7.300-3.400",
    21,
  ],
  [
    "M13.500 17.500c-1.600-2-3.600-2.900-6.200-2.900-3.400 0-5.700 1.700-5.700 4.500C1.600 25.600 14.300 21.600 14.300 28.400c0 3.200-2.800 5-6.600 5-3 0-5.400-1.100-7.200-3.400",
    18,
  ],
  ["M6 8v19.500c0 4 2 5.900 5 5.900 1.400 0 2.500-.300 3.400-.900M.500 15.200H13", 14],
];

export const WORDMARK_WIDTH = 240;
export const WORDMARK_HEIGHT = 44;

/** The name of the house in its own letters, in the colour of the text around it. The caller names it for a reader. */
export function drawWordmark(): string {
  let x = 63;
  const letters = LETTERS.map(([d, width]) => {
    const letter = line(d, "currentColor", 3.4, { transform: `translate(${x})` });
    x += width;
    return letter;
  }).join("");
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: `0 0 ${WORDMARK_WIDTH} ${WORDMARK_HEIGHT}`,
      width: WORDMARK_WIDTH,
      height: WORDMARK_HEIGHT,
      fill: "none",
      "aria-hidden": "true",
      focusable: "false",
    },
    group(
      { transform: "translate(3 5)", "stroke-linecap": "round", "stroke-linejoin": "round" },
      group({ fill: "currentColor" }, stitches()) + letters,
    ),
  );
}

/** The mark alone: two stitches on a patch of green, legible at 16 pixels. */
export function drawFavicon(): string {
  return element(
    "svg",
    { xmlns: "http://www.w3.org/2000/svg", viewBox: "0 0 64 64", width: 64, height: 64 },
    element("rect", { width: 64, height: 64, rx: 14, fill: "#2b4a3f" }) +
      group({ transform: "translate(6.500 17.500)scale(.88)", fill: "#f0eadf" }, stitches()),
  );
}

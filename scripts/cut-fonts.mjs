/**
 * Cuts the shop's faces out of the whole families into `src/web/ui/fonts`: `node scripts/cut-fonts.mjs`. Newsreader is cut at one optical size and weight, which makes it a third as heavy as its variable file and draws
 * headings the way its designers drew them for large sizes. The results are kept, so that starting the shop needs no
 * font tool.
 */
import { readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import subsetFont from "subset-font";

const require = createRequire(import.meta.url);

/** The characters of an inclusive range of code points. */
const range = (from, to) => Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index));

/** Agree with `unicodeRange` in faces.ts. */
const LATIN = [...range(0x20, 0x7e), ...range(0xa0, 0xff), "ıŒœŸˆ˜\u2009\u200a\u202f‐‑–—‘’‚“”„†•…‰′″‹›€™←↑→↓−"].join(
  "",
);
const LATIN_EXTENDED = [...range(0x100, 0x17f), ...range(0x218, 0x21b), ...range(0x1e80, 0x1e85), "ẞ"].join("");

const SERIF = { opsz: 44, wght: 380 };
const SANS = { wght: { min: 400, max: 600 } };

const CUTS = [
  { name: "serif-latin", source: "newsreader/files/newsreader-latin-opsz-normal", text: LATIN, axes: SERIF },
  {
    name: "serif-latin-extended",
    source: "newsreader/files/newsreader-latin-ext-opsz-normal",
    text: LATIN_EXTENDED,
    axes: SERIF,
  },
  { name: "serif-italic-latin", source: "newsreader/files/newsreader-latin-opsz-italic", text: LATIN, axes: SERIF },
  { name: "sans-latin", source: "instrument-sans/files/instrument-sans-latin-wght-normal", text: LATIN, axes: SANS },
  {
    name: "sans-latin-extended",
    source: "instrument-sans/files/instrument-sans-latin-ext-wght-normal",
    text: LATIN_EXTENDED,
    axes: SANS,
  },
];

for (const { name, source, text, axes } of CUTS) {
  const whole = await readFile(require.resolve(`@fontsource-variable/${source}.woff2`));
  const cut = await subsetFont(whole, text, { targetFormat: "woff2", variationAxes: axes });
  await writeFile(new URL(`../src/web/ui/fonts/${name}.woff2`, import.meta.url), cut);
  process.stdout.write(`${name}: ${cut.length} bytes\n`);
}

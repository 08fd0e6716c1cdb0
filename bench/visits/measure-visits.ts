import { launchBrowser } from "#testing/browser";
import type { BenchShop } from "../ground/bench-shop.ts";
import type { Measure } from "../measure.ts";
import { median } from "../median.ts";
import { VISIT_KINDS, visitPage, type Seen } from "#testing/page-checks";

/** A page with one word, from the same process: the least that anything of this server can take. */
const BLANK_PATH = "/healthz";

/**
 * What a first visit takes: bytes by kind, and on a slow phone over 3G the time to the first byte and to the largest
 * paint, as ratios to a blank page of the same server.
 */
export async function measureVisits(
  shop: BenchShop,
  pages: Readonly<Record<string, string>>,
  rounds: number,
  say: (line: string) => void,
): Promise<Measure[]> {
  await using browser = await launchBrowser({ phoneFonts: "latin" });
  const slowVisits = async (path: string): Promise<Seen[]> => {
    const seen: Seen[] = [];
    for (let round = 1; round <= rounds; round++) seen.push(await visitPage(browser, shop.url + path, true));
    return seen;
  };
  const blank = await slowVisits(BLANK_PATH);
  const measures: Measure[] = [];
  for (const [kind, path] of Object.entries(pages)) {
    const { bytes } = await visitPage(browser, shop.url + path, false);
    for (const part of VISIT_KINDS) {
      if (bytes[part] === 0) continue;
      measures.push({
        id: `visit.${kind}.${part}`,
        what: `bytes of ${part} on a first visit to ${kind}, on a phone`,
        value: bytes[part] / 1024,
        unit: "KiB",
      });
    }
    const slow = await slowVisits(path);
    const ratio = (of: (seen: Seen) => number): number => median(slow.map(of)) / median(blank.map(of));
    const [firstByte, largestPaint] = [ratio((seen) => seen.firstByte), ratio((seen) => seen.largestPaint)];
    say(
      `pages: ${kind} over 3G: first byte ${firstByte.toFixed(2)}, largest paint ${largestPaint.toFixed(2)} of blank`,
    );
    measures.push(
      {
        id: `visit.${kind}.first-byte`,
        what: `time to the first byte of ${kind} over 3G against a blank page`,
        value: firstByte,
        aim: { atMost: FIRST_BYTE_MAX },
      },
      {
        id: `visit.${kind}.largest-paint`,
        what: `largest paint of ${kind} over 3G on a slow phone against a blank page`,
        value: largestPaint,
        aim: { atMost: LARGEST_PAINT_MAX },
        runs: { slow, blank },
      },
      {
        id: `visit.${kind}.layout-shift`,
        what: `layout shift of ${kind} while it comes over 3G (worst round)`,
        value: Math.max(...slow.map((seen) => seen.layoutShift)),
        aim: { atMost: 0 },
      },
    );
  }
  return measures;
}

/** The line takes most of it, so that a page that is made at once differs little from a blank one. */
const FIRST_BYTE_MAX = 1.2;
/** Two more ways there and back (style, picture) and the bytes themselves. */
const LARGEST_PAINT_MAX = 4;

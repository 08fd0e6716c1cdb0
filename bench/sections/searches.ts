import { openBenchShop, REAL_ROLES } from "../ground/bench-shop.ts";
import { startChild, type Child } from "../ground/child.ts";
import { differentSearches } from "../load/different-searches.ts";
import type { PageQuestion, PagesSeen } from "../load/page-load.ts";
import { median } from "../median.ts";
import { generateRange } from "../range/generate-range.ts";
import { preload } from "../raw/preload.ts";
import type { Section } from "./section.ts";

const STYLES = 5000;
const SEED = 5;
const CONNECTIONS = 16;
const RATIO_MIN = 0.03;
/** Pages that the bare server sends in turn: enough that their mean length is that of all. */
const SAMPLES = 300;
/** More than a round can ask for, so that none is asked for twice. */
const SEARCHES_PER_ROUND = 15_000;

/** Searches that nobody has asked before, in a range of 5,000 styles, against a bare server that sends such pages. */
export const measureSearches: Section = async ({ ground, quick, say }) => {
  const size = quick ? { rounds: 2, seconds: 2 } : { rounds: 5, seconds: 3 };
  say(`search: a range of ${STYLES} styles`);
  await using shop = await openBenchShop(ground, {
    name: "searches",
    range: generateRange(SEED, STYLES),
    program: REAL_ROLES,
  });
  await using raw = startChild(new URL("../raw/raw-server.ts", import.meta.url));
  await using pageLoad = startChild(new URL("../load/page-load.ts", import.meta.url));
  const searches = differentSearches(SEED, SAMPLES + size.rounds * SEARCHES_PER_ROUND).map(
    (words) => `/us/en/search?q=${encodeURIComponent(words)}`,
  );
  const samples = searches.splice(0, SAMPLES);
  // The first of them waits until the words are indexed.
  const rawUrl = await preload(shop.url, raw, samples);
  const runs: { shop: PagesSeen; raw: PagesSeen }[] = [];
  for (let round = 1; round <= size.rounds; round++) {
    const own = searches.splice(0, SEARCHES_PER_ROUND);
    runs.push({
      raw: await load(pageLoad, rawUrl, samples, size.seconds),
      shop: await load(pageLoad, shop.url, own, size.seconds),
    });
    const asked = runs.at(-1)!.shop.perSecond * size.seconds;
    if (asked > own.length)
      throw new Error(`a round asked for ${asked} searches, and only ${own.length} are different`);
  }
  const ratio = median(runs.map((run) => run.shop.perSecond / run.raw.perSecond));
  say(`search: ${ratio.toFixed(3)} of the bare server`);
  return [
    {
      id: "search.different",
      what: `searches that differ each time, among ${STYLES} styles, against a bare server`,
      value: ratio,
      aim: { atLeast: RATIO_MIN },
      runs,
    },
    {
      id: "search.per-second",
      what: "such searches per second",
      value: median(runs.map((run) => run.shop.perSecond)),
      unit: "1/s",
    },
    {
      id: "search.bytes",
      what: "bytes of such a page, brotli or gzip as it is sent",
      value: median(runs.map((run) => run.shop.bytesPerPage)) / 1024,
      unit: "KiB",
    },
  ];
};

function load(child: Child, url: string, paths: readonly string[], seconds: number): Promise<PagesSeen> {
  return child.ask<PagesSeen>({ url, paths, connections: CONNECTIONS, seconds } satisfies PageQuestion);
}

import { setTimeout as sleep } from "node:timers/promises";
import { systemClock } from "#platform/clock";
import { sql } from "#platform/postgres";
import { launchRange } from "#shop/catalog";
import { staffMember } from "#shop/orders";
import { createStockDesk } from "#shop/stock";
import { openBenchShop, REAL_ROLES, type BenchShop } from "../ground/bench-shop.ts";
import { startChild, type Child } from "../ground/child.ts";
import type { OrderQuestion, OrdersBought } from "../load/order-load.ts";
import type { PageQuestion, PagesSeen } from "../load/page-load.ts";
import type { Measure } from "../measure.ts";
import { median } from "../median.ts";
import { generateRange } from "../range/generate-range.ts";
import { preload } from "../raw/preload.ts";
import { memoryBytes } from "../usage/process-usage.ts";
import { measureVisits } from "../visits/measure-visits.ts";
import { drain, findOrderPlace } from "./buying.ts";
import type { Section } from "./section.ts";

const STYLES = 1000;
const SEED = 4;
const ORDERS_PER_SECOND = 50;
/** Few, so that pages and orders share the machine: more would measure how the machine divides itself. */
const CONNECTIONS = 4;
const RATIO_MIN = 0.5;
const FRESH_MILLISECONDS_MAX = 1000;
const MARKETS = ["us", "gb", "de", "jp", "au", "ae", "hk", "ca"];
const CATEGORIES = ["pullovers", "sweaters", "jumpsuits", "coats"];
const SEARCHES = 400;

/** Category, product and search pages against a bare server with the same bytes, while orders run. */
export const measurePages: Section = async ({ ground, quick, say }) => {
  const size = quick ? { rounds: 2, seconds: 2 } : { rounds: 5, seconds: 3 };
  await using shop = await openBenchShop(ground, {
    name: "pages",
    range: generateRange(SEED, Math.max(STYLES, launchRange.styles.length)),
    program: REAL_ROLES,
  });
  await using raw = startChild(new URL("../raw/raw-server.ts", import.meta.url));
  await using pageLoad = startChild(new URL("../load/page-load.ts", import.meta.url));
  await using orderLoad = startChild(new URL("../load/order-load.ts", import.meta.url));
  const kinds = await listPaths(shop);
  const visited = {
    home: "/us/en/",
    category: kinds.category[0]!,
    product: kinds.product[0]!,
    search: kinds.search[0]!,
  };
  const measures: Measure[] = await measureVisits(shop, visited, size.rounds, say);
  const rawUrls = new Map<string, string>();
  for (const [kind, paths] of Object.entries(kinds)) {
    say(`pages: ${paths.length} ${kind} pages to warm up`);
    rawUrls.set(kind, await preload(shop.url, raw, paths));
  }
  const place = await findOrderPlace(shop, "all");
  await orderLoad.ask({ act: "start-pace", place, perSecond: ORDERS_PER_SECOND } satisfies OrderQuestion);
  await sleep(size.seconds * 1000);
  for (const [kind, paths] of Object.entries(kinds)) {
    const runs: { shop: PagesSeen; raw: PagesSeen }[] = [];
    for (let round = 1; round <= size.rounds; round++) {
      runs.push({
        raw: await load(pageLoad, rawUrls.get(kind)!, paths, size.seconds),
        shop: await load(pageLoad, shop.url, paths, size.seconds),
      });
    }
    const ratio = median(runs.map((run) => run.shop.perSecond / run.raw.perSecond));
    say(`pages: ${kind} ${ratio.toFixed(2)} of the bare server`);
    measures.push(
      {
        id: `pages.${kind}`,
        what: `${kind} pages against a bare server, ${ORDERS_PER_SECOND} orders/s beside`,
        value: ratio,
        aim: { atLeast: RATIO_MIN },
        runs,
      },
      {
        id: `pages.${kind}.bytes`,
        what: `bytes of a ${kind} page, brotli`,
        value: median(runs.map((run) => run.shop.bytesPerPage)) / 1024,
        unit: "KiB",
      },
    );
  }
  const bought = await orderLoad.ask<OrdersBought>({ act: "stop-pace" } satisfies OrderQuestion);
  await drain(shop);
  measures.push(
    {
      id: "pages.orders-beside",
      what: "orders per second that were kept up beside the pages",
      value: bought.orders / bought.seconds,
      unit: "orders/s",
      aim: { atLeast: ORDERS_PER_SECOND * 0.95 },
    },
    await measureFreshness(shop),
    {
      id: "memory",
      what: "memory of web and worker after all that",
      value: memoryBytes([shop.pids.web, shop.pids.worker]) / 1024 ** 2,
      unit: "MiB",
    },
  );
  return measures;
};

async function listPaths(shop: BenchShop): Promise<Record<"category" | "product" | "search", string[]>> {
  const styles = await shop.db.rows<{ slug: string; name: string }>(sql`
    select style.slug, style_text.name from catalog.style
    join catalog.style_text on style_text.style_id = style.id and style_text.language = 'en'
    order by style.slug limit ${STYLES}`);
  const category: string[] = [];
  for (const market of MARKETS) {
    for (const name of CATEGORIES) {
      for (let page = 1; page <= 8; page++) category.push(`/${market}/en/${name}?page=${page}`);
    }
  }
  return {
    category,
    product: styles.map(({ slug }) => `/us/en/p/${slug}`),
    search: styles.slice(0, SEARCHES).map(({ name }) => `/us/en/search?q=${encodeURIComponent(name.toLowerCase())}`),
  };
}

function load(child: Child, url: string, paths: readonly string[], seconds: number): Promise<PagesSeen> {
  return child.ask<PagesSeen>({ url, paths, connections: CONNECTIONS, seconds } satisfies PageQuestion);
}

/** How long a product page shows a size that another process has just sold out. */
async function measureFreshness(shop: BenchShop): Promise<Measure> {
  const { sku, slug, variantId } = await shop.db.one<{ sku: string; slug: string; variantId: string }>(sql`
    select variant.sku, style.slug, variant.id as "variantId"
    from shop.stock join catalog.variant on variant.id = stock.variant_id join catalog.style on style.id = variant.style_id
    where stock.held = 0 and stock.on_hand > 0 order by variant.id limit 1`);
  const shows = async () => {
    const page = await (await fetch(`${shop.url}/us/en/p/${slug}`)).text();
    const input = page.match(new RegExp(`<input[^>]*value="${variantId}"[^>]*>`))?.[0] ?? "";
    return !input.includes("disabled");
  };
  const desk = createStockDesk({ db: shop.db, clock: systemClock });
  const elapsed: number[] = [];
  for (let round = 0; round < 5; round++) {
    await desk.count(sku, 5, staffMember("bench"));
    while (!(await shows())) await sleep(5);
    const startedAt = performance.now();
    await desk.count(sku, 0, staffMember("bench"));
    while (await shows()) await sleep(5);
    elapsed.push(performance.now() - startedAt);
  }
  return {
    id: "pages.fresh",
    what: "until a piece sold out by another process shows as gone (slowest of 5)",
    value: Math.max(...elapsed),
    unit: "ms",
    aim: { atMost: FRESH_MILLISECONDS_MAX },
  };
}

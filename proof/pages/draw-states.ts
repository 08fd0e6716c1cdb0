import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser, BrowserContext } from "playwright-core";
import { drawWhole, findFaults, settle, watchPage } from "#testing/page-checks";
import type { Cast } from "./cast.ts";
import { HEIGHTS, WIDTHS, type Edition, type Width } from "./editions.ts";
import type { PageState, Visit } from "./page-state.ts";

/** A state as one edition showed it at one width. */
export interface Drawing {
  readonly state: PageState;
  readonly edition: Edition;
  readonly width: Width;
  readonly scheme: Scheme;
  /** Path of the picture below the folder of all pictures. */
  readonly file: string;
}

export type Scheme = "light" | "dark";

const PAGE_MILLISECONDS_MAX = 10_000;
const COOKIE = "wz";

export interface DrawingJob {
  readonly browser: Browser;
  readonly cast: Cast;
  readonly folder: string;
  readonly edition: Edition;
  readonly scheme: Scheme;
  readonly widths: readonly Width[];
}

/**
 * Leads a browser to the state once, and draws it at each width. What is wrong is told, and never ends the others: a
 * page that cannot be reached, another status, a barrier, a word on the console, a request that leaves.
 */
export async function drawState(
  job: DrawingJob,
  state: PageState,
): Promise<{ drawings: readonly Drawing[]; failures: readonly string[] }> {
  const { browser, cast, edition, scheme } = job;
  const drawings: Drawing[] = [];
  const failures: string[] = [];
  const widths = job.widths.filter((width) => state.widths?.includes(width) ?? true);
  const widest = widths.at(-1) ?? WIDTHS[0];
  const context = await browser.newContext({
    locale: edition.locale,
    colorScheme: scheme,
    reducedMotion: "reduce",
    viewport: { width: widest, height: HEIGHTS[widest] },
  });
  const place = `${state.name} (${edition.language}${scheme === "dark" ? ", dark" : ""}`;
  try {
    context.setDefaultTimeout(PAGE_MILLISECONDS_MAX);
    const { visit, statusOf } = await openVisit(cast, edition, context);
    const watch = watchPage(visit.page, cast.web.url, [cast.web.world.payments.url]);
    await state.reach(visit);
    const [status, wanted] = [statusOf(), state.status ?? 200];
    if (status !== wanted) failures.push(`${place}): answered with ${status} instead of ${wanted}`);
    for (const width of widths) {
      await visit.page.setViewportSize({ width, height: HEIGHTS[width] });
      const file = join(`${edition.language}${scheme === "dark" ? "-dark" : ""}`, `${state.name}-${width}.jpg`);
      mkdirSync(join(job.folder, edition.language + (scheme === "dark" ? "-dark" : "")), { recursive: true });
      await drawWhole(visit.page, join(job.folder, file), state.extent);
      drawings.push({ state, edition, width, scheme, file });
      failures.push(...(await findFaults(visit.page)).map((fault) => `${place}, ${width} px): ${fault}`));
    }
    await settle(visit.page);
    failures.push(...[...new Set(watch.take())].map((fault) => `${place}): ${fault}`));
  } catch (error) {
    failures.push(`${place}): ${firstLine(error)}`);
  } finally {
    await context.close();
  }
  return { drawings, failures };
}

/** A new browser, and what status its last page came with. */
export async function openVisit(
  cast: Cast,
  edition: Edition,
  context: BrowserContext,
): Promise<{ visit: Visit; statusOf(): number }> {
  const page = await context.newPage();
  let status = 0;
  page.on("response", (response) => {
    if (response.request().isNavigationRequest() && response.frame() === page.mainFrame()) status = response.status();
  });
  const visit: Visit = {
    page,
    edition,
    cast,
    open: async (path, place = `/${edition.market}/${edition.language}`) => {
      await page.goto(`${cast.web.url}${place}${path}`, { waitUntil: "load" });
    },
    take: (token) => context.addCookies([{ name: COOKIE, value: token, url: cast.web.url, httpOnly: true }]),
  };
  return { visit, statusOf: () => status };
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split("\n", 1)[0]!;
}

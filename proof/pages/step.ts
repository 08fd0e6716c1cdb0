import { rmSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { launchBrowser } from "#testing/browser";
import { warmPictures } from "../client/warm-pictures.ts";
import type { ProofOptions, Step, StepOutcome } from "../step.ts";
import { gatherCast, LONG_AGO_DAYS, type Cast } from "./cast.ts";
import { makeContactSheets } from "./contact-sheets.ts";
import { drawState, type Drawing, type DrawingJob } from "./draw-states.ts";
import { EDITIONS, WIDTHS } from "./editions.ts";
import { openShop } from "./open-shop.ts";
import { drawReadmePictures } from "./readme-pictures.ts";
import { STATES } from "./states/index.ts";

export const PAGES_FOLDER = "reports/pages";

export const pagesStep: Step = {
  name: "pages",
  shows:
    "Every page in every state, at three widths in three languages and once in the dark, has no barrier, does not " +
    "scroll sideways, says nothing on the console and asks no other origin; all are drawn for people to look at.",
  run: drawPages,
};

/** Pages that show whatever others show, too. */
const PICTURED = [
  "/gb/en/",
  ...["pullovers", "sweaters", "jumpsuits", "coats"].map((category) => `/gb/en/${category}`),
];
const DAY_MILLISECONDS = 86_400_000;

async function drawPages({ root, states, say }: ProofOptions): Promise<StepOutcome> {
  const folder = join(root, PAGES_FOLDER);
  const chosen = STATES.filter(({ name }) => states.length === 0 || states.some((part) => name.startsWith(part)));
  if (chosen.length === 0) throw new Error(`no state of a page begins with ${states.join(" or ")}`);
  return withShop(root, say, async (browser, cast) => {
    rmSync(folder, { recursive: true, force: true });
    const drawings: Drawing[] = [];
    const failures: string[] = [];
    for (const job of listJobs({ browser, cast, folder })) {
      say(`${job.edition.language}${job.scheme === "dark" ? " in the dark" : ""}: ${chosen.length} states`);
      for (const state of chosen) {
        const drawn = await drawState(job, state);
        drawings.push(...drawn.drawings);
        failures.push(...drawn.failures);
      }
    }
    const sheets = await makeContactSheets(browser, folder, drawings);
    say(`look at ${join(PAGES_FOLDER, "sheets")}, or at all of them in ${join(PAGES_FOLDER, "index.html")}`);
    return {
      failures,
      facts: {
        "states of pages": chosen.length,
        languages: EDITIONS.map(({ language }) => language),
        "widths in pixels": WIDTHS.map(String),
        drawings: drawings.length,
        "contact sheets": sheets.length,
      },
    };
  });
}

/** Draws the four pictures of the README anew, and gives their files. Shows nothing that a report would hold. */
export function redrawPictures(root: string, say: ProofOptions["say"]): Promise<string[]> {
  return withShop(root, say, (browser, cast) => drawReadmePictures(browser, cast, root));
}

async function withShop<Result>(
  root: string,
  say: ProofOptions["say"],
  act: (browser: Browser, cast: Cast) => Promise<Result>,
): Promise<Result> {
  await using web = await openShop(root, new Date(Date.now() - LONG_AGO_DAYS * DAY_MILLISECONDS));
  const cast = await gatherCast(web, say);
  say(`${await warmPictures(web.url, PICTURED)} pictures are rendered`);
  await using browser = await launchBrowser({ phoneFonts: "all" });
  return await act(browser, cast);
}

function listJobs(parts: { browser: DrawingJob["browser"]; cast: Cast; folder: string }): DrawingJob[] {
  const light = EDITIONS.map((edition) => ({ ...parts, edition, scheme: "light", widths: WIDTHS }) as const);
  const [first] = EDITIONS;
  return [...light, { ...parts, edition: first!, scheme: "dark", widths: [360] }];
}

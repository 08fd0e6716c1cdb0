import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { launchBrowser } from "#testing/browser";
import { freePort } from "#testing/database";
import { warmPictures } from "../client/warm-pictures.ts";
import { findFreePorts } from "../free-ports.ts";
import { createShopUnderProof } from "../kills/shop-under-proof.ts";
import type { ProofOptions, Step, StepOutcome } from "../step.ts";
import { auditPage, type Marks } from "./audit-page.ts";

export const LIGHTHOUSE_FOLDER = "reports/lighthouse";
const ROUNDS = 3;
const MARK_MIN = 100;

export const lighthouseStep: Step = {
  name: "lighthouse",
  shows:
    "Home, category, product and help have 100 in every category of Lighthouse on a phone, as the median of three " +
    "rounds, served by the processes that npm start runs.",
  run: measureMarks,
};

async function measureMarks({ root, say }: ProofOptions): Promise<StepOutcome> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "weleadzest-lighthouse-")));
  // The databases' account passes through to its own folders.
  chmodSync(folder, 0o711);
  const dataDir = join(folder, "shop");
  mkdirSync(join(dataDir, "tmp"), { recursive: true });
  const log = (line: string) => say(`  ${line}`);
  const port = await findFreePorts();
  const shop = createShopUnderProof({ root, dataDir, proofDir: join(folder, "proof"), port, environment: {}, log });
  const debuggingPort = await freePort();
  const browser = await launchBrowser({ debuggingPort, phoneFonts: "latin" });
  try {
    await shop.start();
    await shop.recover();
    return await measurePages(root, await listPages(shop.shopUrl), debuggingPort, say);
  } finally {
    await browser.close();
    await shop.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measurePages(
  root: string,
  pages: Readonly<Record<string, string>>,
  debuggingPort: number,
  say: ProofOptions["say"],
): Promise<StepOutcome> {
  const reports = join(root, LIGHTHOUSE_FOLDER);
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });
  const failures: string[] = [];
  const facts: Record<string, Record<string, number>> = {};
  for (const [name, url] of Object.entries(pages)) {
    // What is kept after the first visit is served from memory, as it is to all who come after the first.
    await warmPictures(new URL(url).origin, [url]);
    const rounds: Marks[] = [];
    for (let round = 1; round <= ROUNDS; round++) rounds.push(await auditPage(url, debuggingPort));
    const middle = rounds.toSorted((one, other) => sum(one.marks) - sum(other.marks))[Math.floor(ROUNDS / 2)]!;
    writeFileSync(join(reports, `${name}.html`), middle.report);
    facts[name] = { ...medians(rounds.map(({ marks }) => marks)), ...medians(rounds.map(({ times }) => times)) };
    say(`${name}: ${describe(facts[name])}`);
    for (const line of middle.below) say(`  ${line}`);
    for (const category of Object.keys(middle.marks)) {
      const mark = facts[name][category]!;
      if (mark >= MARK_MIN) continue;
      const causes = middle.below.filter((line) => line.startsWith(`${category}/`));
      failures.push(`${name}: ${category} ${mark} instead of ${MARK_MIN} (${causes.join("; ")})`);
    }
  }
  return { failures, facts };
}

/** The pages by kind, and their addresses; the product is the first of its category. */
async function listPages(shopUrl: string): Promise<Record<string, string>> {
  const category = `${shopUrl}/gb/en/pullovers`;
  const product = /href="([^"]*\/p\/[^"?#]+)/.exec(await (await fetch(category)).text())?.[1];
  if (product === undefined) throw new Error("the category leads to no product");
  return {
    home: `${shopUrl}/gb/en/`,
    category,
    product: new URL(product, shopUrl).href,
    help: `${shopUrl}/gb/en/help/sizes`,
  };
}

function medians(rounds: readonly Readonly<Record<string, number>>[]): Record<string, number> {
  const middle = Math.floor(rounds.length / 2);
  return Object.fromEntries(
    Object.keys(rounds[0] ?? {}).map((name) => [
      name,
      rounds.map((round) => round[name]!).toSorted((one, other) => one - other)[middle]!,
    ]),
  );
}

function sum(marks: Readonly<Record<string, number>>): number {
  return Object.values(marks).reduce((total, mark) => total + mark, 0);
}

function describe(numbers: Readonly<Record<string, number>>): string {
  return Object.entries(numbers)
    .map(([name, value]) => `${name} ${value}`)
    .join(", ");
}

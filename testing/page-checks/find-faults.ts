import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

export interface FaultChecks {
  /** Whether axe looks for barriers too, which takes most of the time. */
  readonly barriers?: boolean;
}

const AXE = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
let axe: string | undefined;

/**
 * What is wrong with the page as it stands: barriers by rule and element (axe), ids that occur twice, styles or scripts
 * that stand in the page itself, and scrolling sideways. The page's own content policy stays in force: the checker comes
 * by the browser's tools, not as a part of the page.
 */
export async function findFaults(page: Page, { barriers = true }: FaultChecks = {}): Promise<string[]> {
  const plain = await page.evaluate<string[]>(PLAIN_FAULTS);
  if (!barriers) return plain;
  axe ??= readFileSync(AXE, "utf8");
  await page.evaluate(`typeof axe === "undefined" && (() => { ${axe} })()`);
  const found = await page.evaluate<string[]>(
    `axe.run(document, { runOnly: ${JSON.stringify(RULES)}, resultTypes: ["violations"] })
       .then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => id + ": " + target)))`,
  );
  return [...plain, ...found];
}

const PLAIN_FAULTS = `(() => {
  const faults = [];
  const seen = new Set();
  for (const { id } of document.querySelectorAll("[id]")) {
    if (seen.has(id)) faults.push("two elements have the id " + id);
    seen.add(id);
  }
  const inline = document.querySelectorAll("[style], style, script:not([src]):not([type='application/ld+json'])");
  for (const element of inline) faults.push("a style or script stands in the page: " + element.tagName.toLowerCase());
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) {
    const edge = clientWidth + 1;
    const wide = [...document.body.querySelectorAll("*")].filter((one) => one.getBoundingClientRect().right > edge);
    const names = wide.slice(0, 3).map((one) => one.tagName.toLowerCase() + (one.className ? "." + one.className : ""));
    faults.push("scrolls sideways: " + scrollWidth + " px of " + clientWidth + " (" + names.join(", ") + ")");
  }
  return faults;
})()`;

import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser } from "#testing/browser";
import { findFaults, watchPage } from "#testing/page-checks";
import { openTestShopWeb, type TestShopWeb } from "#testing/shop-web";

/** Country and language in which every link is followed; in the second, lists are opened as they are and not narrowed. */
const EDITIONS = [
  { path: "/gb/en", withViews: true, pagesMin: 400 },
  { path: "/jp/ja", withViews: false, pagesMin: 60 },
] as const;
/** One address for each kind of page that anyone can open. */
const KINDS = [
  "/",
  "/sweaters",
  "/sweaters?size=M&sort=price-up",
  "/search?q=strickjacke",
  "/search?q=snowboard",
  "/help",
  "/help/delivery",
  "/help/sizes",
  "/help/care",
  "/help/returns",
  "/company",
  "/accessibility",
  "/contact",
  "/withdraw",
  "/track",
  "/cart",
  "/market",
  "/privacy",
  "/nowhere",
];
const PAGES_MAX = 3000;
const AT_ONCE = 8;

let web: TestShopWeb;
let browser: Browser;
beforeAll(async () => {
  [web, browser] = await Promise.all([openTestShopWeb(), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await web[Symbol.asyncDispose]();
});

interface Crawled {
  readonly problems: string[];
  readonly visited: number;
}

/** Addresses that were opened in another edition and are the same in all: drawings, styles, files. */
const opened = new Set<string>();

/**
 * Follows every link of an edition from its home page. Lists have more views than anybody counts: of them, those that
 * are one choice away are opened. Links into other editions lead to a page like one that is crawled here, and are opened
 * once for each market.
 */
async function crawl({ path: edition, withViews }: (typeof EDITIONS)[number]): Promise<Crawled> {
  const problems: string[] = [];
  const waiting: { path: string; from: string }[] = [{ path: `${edition}/`, from: "the address bar" }];
  const anchors = new Map<string, ReadonlySet<string>>();
  const wanted: { path: string; anchor: string; from: string }[] = [];
  const known = new Set([`${edition}/`]);
  const add = (href: string, from: string, isPart: boolean): void => {
    const url = new URL(decode(href), web.url + from);
    if (url.protocol === "data:") return;
    if (url.origin !== web.url) {
      // Links may lead to other companies, and are marked where they do (7.2.1); nothing of theirs is a part of a page.
      if (isPart) problems.push(`${from} takes something from ${url.origin}`);
      return;
    }
    const path = url.pathname + url.search;
    if (url.hash !== "") wanted.push({ path, anchor: decodeURIComponent(url.hash.slice(1)), from });
    const isOfEdition = path.startsWith(`${edition}/`);
    if (known.has(path) || known.size >= PAGES_MAX || isFurtherView(url, from)) return;
    if (isOfEdition ? !withViews && url.search !== "" : opened.has(kindOf(path))) return;
    known.add(path);
    if (!isOfEdition) opened.add(kindOf(path));
    waiting.push({ path, from });
  };
  const open = async ({ path, from }: { path: string; from: string }): Promise<void> => {
    const answer = await fetch(web.url + path, { redirect: "manual" });
    const html = await answer.text();
    if (answer.status >= 400) problems.push(`${path} is answered with ${answer.status}, linked from ${from}`);
    const target = answer.headers.get("location");
    if (target !== null) add(target, path, false);
    if (!(answer.headers.get("content-type") ?? "").startsWith("text/html")) return;
    problems.push(...headersAmiss(path, answer.headers));
    const ids = all(html, /\sid="([^"]*)"/g);
    for (const id of ids.filter((one, index) => ids.indexOf(one) !== index)) {
      problems.push(`${path} has two elements with the id ${id}`);
    }
    anchors.set(path, new Set(ids));
    if (!path.startsWith(`${edition}/`)) return;
    for (const href of all(html, /<a\s[^>]*?href="([^"]*)"/g)) add(href, path, false);
    for (const part of all(html, /<link\s[^>]*?href="([^"]*)"/g)) add(part, path, true);
    for (const part of all(html, /<(?:img|script|source)\s[^>]*?src="([^"]*)"/g)) add(part, path, true);
    for (const set of all(html, /\ssrcset="([^"]*)"/g)) {
      for (const part of set.split(",")) add(part.trim().split(" ")[0]!, path, true);
    }
  };
  while (waiting.length > 0) await Promise.all(waiting.splice(0, AT_ONCE).map(open));
  for (const { path, anchor, from } of wanted) {
    const ids = anchors.get(path);
    if (ids !== undefined && !ids.has(anchor)) problems.push(`${from} leads to ${path}#${anchor}, which is not there`);
  }
  if (known.size >= PAGES_MAX) problems.push(`more than ${PAGES_MAX} pages`);
  return { problems: [...new Set(problems)], visited: known.size };
}

/**
 * Drawings are made when they are first asked for, which takes its time, and all in the same way: of each view, size and
 * form the first is opened. Whatever else is not of an edition is a kind of its own.
 */
function kindOf(path: string): string {
  return path.replace(/^\/pictures\/.*-[A-Z]{3}-([a-z]+-\w+)\.\w+\.(\w+)$/, "/pictures/$1.$2");
}

/** More than one choice in the address, or one that is made on a page which is a view already. */
function isFurtherView(url: URL, from: string): boolean {
  return [...url.searchParams].length > 1 || (url.search !== "" && from.includes("?"));
}

function headersAmiss(path: string, headers: Headers): string[] {
  const policy = headers.get("content-security-policy") ?? "";
  const amiss: string[] = [];
  if (!policy.includes("default-src 'none'") && !policy.includes("default-src 'self'")) amiss.push("no default policy");
  if (/unsafe-inline|unsafe-eval|\*/.test(policy)) amiss.push(`a lax policy: ${policy}`);
  if (headers.has("set-cookie")) amiss.push("a cookie");
  return amiss.map((what) => `${path} comes with ${what}`);
}

function all(html: string, pattern: RegExp): string[] {
  return [...html.matchAll(pattern)].map(([, found = ""]) => found);
}

function decode(html: string): string {
  return html.replaceAll("&amp;", "&").replaceAll("&#39;", "'").replaceAll("&quot;", '"');
}

test.for(EDITIONS)("every link of $path leads to a page, and no page sets a cookie [1.3.5]", async (edition) => {
  const { problems, visited } = await crawl(edition);
  expect(problems).toEqual([]);
  expect(visited).toBeGreaterThan(edition.pagesMin);
});

test("no kind of page says anything on the console, asks another origin or has two elements of one id", async () => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: "de-DE" });
  const page = await context.newPage();
  const watch = watchPage(page, web.url);
  const wrong: Record<string, string[]> = {};
  const product = /href="([^"?#]*\/p\/[^"?#]+)/.exec(await (await fetch(`${web.url}/de/de/coats`)).text())![1]!;
  for (const path of [...KINDS.map((kind) => `/de/de${kind}`), product]) {
    await page.goto(web.url + path, { waitUntil: "load" });
    const faults = [...(await findFaults(page, { barriers: false })), ...watch.take()];
    if (faults.length > 0) wrong[path] = faults;
  }
  await context.close();
  expect(wrong).toEqual({});
});

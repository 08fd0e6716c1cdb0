import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addSeconds, manualClock } from "#platform/clock";
import { securityHeaders } from "#platform/http";
import { createImageRenderer } from "#platform/images";
import { sql } from "#platform/postgres";
import { launchRange, seedRange } from "#shop/catalog";
import { findMarket, type Language } from "#shop/markets";
import { createShelves } from "#shop/shelves";
import { seedStock } from "#shop/stock";
import { createTestDatabases, type TestDatabases } from "#testing/database";
import { buildAssets } from "#web/ui";
import { listEditions, type Edition } from "./addresses/editions.ts";
import { createFound, type Found } from "./create-found.ts";
import { checkItem } from "./merchant-feed/testing/field-table.ts";
import { checkShapes } from "./structured-data/testing/check-shapes.ts";
import { childrenOf, readXml, textOf, type XmlElement } from "./xml/testing/read-xml.ts";

const SHOP = "https://shop.test";
const clock = manualClock("2026-11-22T08:00:00Z");
let databases: TestDatabases;
const images = createImageRenderer();
let found: Found;
let server: Server;
let url: string;

beforeAll(async () => {
  databases = await createTestDatabases();
  await databases.data.transact(async (tx) => {
    const { stock } = await seedRange(tx, launchRange, clock.now());
    const pieces = stock.map(({ variantId, pieces: quantity }) => ({ variantId, quantity }));
    await seedStock(tx, pieces, clock.now());
  });
  const shelves = createShelves(databases.data);
  const headers = securityHeaders({ publicUrl: SHOP, trustedProxies: 1 });
  found = createFound({ clock, shelves, images, publicUrl: SHOP, assets: await buildAssets() }, headers, {
    files: { runningMax: 1, waitingMax: 100 },
    pictures: { runningMax: 1, waitingMax: 0 },
    picturesPerMinuteMax: 5,
  });
  server = createServer((request, response) => {
    const absent = () => response.writeHead(404).end();
    const answered = found.answer(request, response, () => response.writeHead(500).end());
    if (answered === false) absent();
    else if (answered !== true) void answered.then((done) => done || absent());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(async () => {
  await images.close();
  await new Promise((resolve) => server.close(resolve));
  await databases[Symbol.asyncDispose]();
});

const get = (path: string, headers: Record<string, string> = {}) => fetch(url + path, { headers, redirect: "manual" });
const local = (address: string) => address.slice(SHOP.length);

async function readFile(path: string): Promise<XmlElement> {
  const answer = await get(path);
  expect(answer.status, path).toBe(200);
  const bytes = Buffer.from(await answer.arrayBuffer());
  return readXml((path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString());
}

const editionOf = (segment: string, language: Language): Edition => ({ market: findMarket(segment)!, language });

describe("nothing is answered", () => {
  test.for([
    "/sitemaps/zz-en-1.xml.gz",
    "/sitemaps/br-en-1.xml.gz",
    "/sitemaps/de-de-2.xml.gz",
    "/sitemaps/de-de-0.xml.gz",
    "/feeds/merchant/br-en-1.xml.gz",
    "/feeds/merchant/de-de-2.xml.gz",
    "/br/en/new.xml",
    "/zz/en/new.xml",
    "/de/xx/new.xml",
    "/pictures/no-such-style/OAT-front-0123456789abcdef.png",
    `/pictures/${launchRange.styles[0]!.slug}/ZZZ-front-0123456789abcdef.png`,
    "/pictures/../../etc/passwd",
    "/security.txt/",
  ])("for %s", async (path) => expect((await get(path)).status).toBe(404));
});

test("a merchant feed of the launch range holds every variant with every field", async () => {
  const skus = await databases.data.rows<{ sku: string }>(sql`select sku from catalog.variant`);
  for (const name of ["de-de", "us-en", "jp-ja", "cn-zh", "ca-fr", "gb-en"]) {
    const [channel] = childrenOf(await readFile(`/feeds/merchant/${name}-1.xml.gz`), "channel");
    const items = childrenOf(channel!, "item");
    expect(items.flatMap(checkItem)).toEqual([]);
    expect(new Set(items.map((item) => textOf(item, "g:id")))).toEqual(new Set(skus.map(({ sku }) => sku)));
    expect(new Set(items.map((item) => textOf(item, "g:availability")))).toEqual(new Set(["in_stock", "out_of_stock"]));
  }
});

test("the sitemap's index names a file for every listed edition, and the files name every style", async () => {
  const index = childrenOf(await readFile("/sitemap.xml"), "sitemap");
  expect(index).toHaveLength(listEditions().length);
  expect(index.map((file) => textOf(file, "lastmod"))).toEqual(index.map(() => clock.now().toISOString()));
  for (const file of index.filter((_, position) => position % 20 === 0)) {
    const locations = childrenOf(await readFile(local(textOf(file, "loc")!)), "url").map((page) =>
      textOf(page, "loc")!,
    );
    const slugs = locations.flatMap((location) => /\/p\/(.+)$/.exec(location)?.[1] ?? []);
    expect(new Set(slugs)).toEqual(new Set(launchRange.styles.map(({ slug }) => slug)));
  }
});

test("new pieces are there for every market to which we deliver, also for those that are not listed", async () => {
  for (const path of ["/de/de/new.xml", "/jp/ja/new.xml", "/fj/en/new.xml", "/us/zh/new.xml"]) {
    const [channel] = childrenOf(await readFile(path), "channel");
    expect(childrenOf(channel!, "item")).toHaveLength(30);
  }
});

describe("files", () => {
  test("are known again, in every coding, and have no body for those who ask only about them", async () => {
    for (const path of ["/sitemap.xml", "/sitemaps/de-de-1.xml.gz", "/robots.txt", "/de/de/new.xml"]) {
      const first = await get(path);
      expect(first.headers.get("cache-control")).toBe("public, max-age=600");
      expect(first.headers.get("set-cookie")).toBeNull();
      const again = await get(path, { "If-None-Match": first.headers.get("etag")! });
      expect([again.status, await again.text()]).toEqual([304, ""]);
      const head = await fetch(url + path, { method: "HEAD" });
      expect([head.status, await head.text()]).toEqual([200, ""]);
    }
  });

  test("that are compressed by their format are sent as what they are", async () => {
    const answer = await get("/sitemaps/de-de-1.xml.gz");
    expect(answer.headers.get("content-type")).toBe("application/gzip");
    expect(answer.headers.get("content-encoding")).toBeNull();
  });

  test("are answered under decorated addresses too", async () => {
    expect((await get("/robots.txt?utm_source=x")).status).toBe(200);
  });

  test.for([
    ["/robots.txt", "text/plain"],
    ["/.well-known/security.txt", "text/plain"],
    ["/manifest.webmanifest", "application/manifest+json"],
    ["/sitemap.xml", "application/xml"],
    ["/de/de/new.xml", "application/rss+xml"],
  ])("have the type that readers expect: %s", async ([path, type]) => {
    expect((await get(path!)).headers.get("content-type")).toBe(`${type}; charset=utf-8`);
  });

  test("follow the range within ten minutes", async () => {
    const [style] = launchRange.styles;
    const count = async () => childrenOf(await readFile("/sitemaps/at-de-1.xml.gz"), "url").length;
    const before = await count();
    const soon = addSeconds(clock.now(), 300);
    await databases.data.run(sql`update catalog.style set withdrawn_at = ${soon} where slug = ${style!.slug}`);
    expect(await count()).toBe(before);
    clock.advance(600_000);
    expect(await count()).toBe(before - 1);
    await databases.data.run(sql`update catalog.style set withdrawn_at = null where slug = ${style!.slug}`);
  });
});

describe("pictures", () => {
  const german = editionOf("de", "de");
  const pathOfPicture = async (slug: string) => {
    const shelves = createShelves(databases.data);
    const reading = { language: "de", currency: "EUR", at: clock.now() } as const;
    const style = await shelves.find(slug, reading);
    const head = found.heads.style(german, { style: style!, available: new Map(), at: clock.now() });
    return local(head.picture!.href);
  };
  const slugs = launchRange.styles.slice(1, 4).map(({ slug }) => slug);

  test("are kept for ever, and rendered once", async () => {
    const path = await pathOfPicture(slugs[0]!);
    const first = await get(path);
    expect(first.headers.get("content-type")).toBe("image/png");
    expect(first.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    const bytes = Buffer.from(await first.arrayBuffer());
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
    const again = await get(path, { "If-None-Match": first.headers.get("etag")! });
    expect(again.status).toBe(304);
  });

  test("of an earlier drawing lead to the present one", async () => {
    const path = await pathOfPicture(slugs[0]!);
    const answer = await get(path.replace(/[0-9a-f]{16}\.png$/, "0123456789abcdef.png"));
    expect([answer.status, answer.headers.get("location")]).toEqual([302, path]);
    expect(answer.headers.get("cache-control")).toBe("no-store");
  });

  test("that are too many at once are asked for again later, and nobody else waits for them", async () => {
    clock.advance(60_000);
    const [first, second] = await Promise.all(slugs.slice(1).map(pathOfPicture));
    const answers = await Promise.all([get(first!), get(second!), get("/robots.txt")]);
    const statuses = answers.map(({ status }) => status);
    expect(statuses[2]).toBe(200);
    expect(new Set(statuses.slice(0, 2))).toEqual(new Set([200, 503]));
    const refused = answers.find(({ status }) => status === 503)!;
    expect(refused.headers.get("retry-after")).toBe("10");
    expect(refused.headers.get("cache-control")).toBe("no-store");
  });

  test("are rendered only so many in a minute, whoever asks; those that are known are still there", async () => {
    clock.advance(60_000);
    const known = await pathOfPicture(slugs[0]!);
    const paths = await Promise.all(launchRange.styles.slice(5, 12).map(({ slug }) => pathOfPicture(slug)));
    const statuses: number[] = [];
    for (const path of paths) statuses.push((await get(path)).status);
    expect(statuses).toEqual([200, 200, 200, 200, 200, 503, 503]);
    expect((await get(known)).status).toBe(200);
  });
});

test("heads made from the shelves are of the right shapes, and name pictures that exist", async () => {
  clock.advance(60_000);
  const shelves = createShelves(databases.data);
  const edition = editionOf("ch", "fr");
  const reading = { language: "fr", currency: "EUR", at: clock.now() } as const;
  const [entry] = await shelves.categories(reading);
  const list = await shelves.list({ ...reading, category: entry!.code });
  const page = {
    ...list,
    category: entry!.code,
    name: entry!.name,
    perPage: 24,
    isView: false,
    pieces: await found.pieces(entry!.code),
  };
  const heads = [found.heads.home(edition, await found.pieces("home")), found.heads.category(edition, page)];
  for (const head of heads) {
    for (const block of head.structuredData) expect(checkShapes(block)).toEqual([]);
    const picture = await get(local(head.picture!.href));
    expect([picture.status, picture.headers.get("content-type")]).toEqual([200, "image/png"]);
    for (const { href } of head.feeds) expect((await get(href)).status).toBe(200);
  }
});

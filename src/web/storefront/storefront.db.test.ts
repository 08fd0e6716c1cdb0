import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { shop } from "#shop.config";
import { createTestShop, type TestShop } from "#testing/shop";
import { serveStorefront, type ServedStorefront } from "./testing/index.ts";

let world: TestShop;
let front: ServedStorefront;
beforeAll(async () => {
  world = await createTestShop();
  front = await serveStorefront(world);
});
afterAll(async () => {
  await front[Symbol.asyncDispose]();
  await world[Symbol.asyncDispose]();
});

const { legalName } = shop.company;
const { email, phone } = shop.contact;

const RANGE_PAGES = ["/us/en/", "/de/en/coats", "/jp/en/p/linden-fine-rib-pullover", "/us/en/search?q=cable"];
const OTHER_PAGES = [
  "/us/en/cart",
  "/us/en/track",
  "/us/en/privacy",
  "/us/en/market",
  "/us/en/help",
  "/us/en/contact",
  "/us/en/withdraw",
  "/us/en/no-such-page",
];

describe("requests that are refused", () => {
  it("as pages, when a form comes from another site", async () => {
    const visitor = front.visit();
    for (const headers of [
      { Origin: "https://elsewhere.example" },
      { "Sec-Fetch-Site": "cross-site" },
      { Origin: "null" },
    ]) {
      const page = await visitor.post("/us/en/cart/prices", {}, headers);
      expect(page.status).toBe(403);
      expect(page.text).toContain("sent from another site");
    }
    expect(visitor.cookie).toBeUndefined();
  });

  it("when what is posted is no form", async () => {
    const page = await front.visit().post("/us/en/track", {}, { "Content-Type": "application/json" });
    expect(page.status).toBe(415);
  });

  it("when a form is larger than any of ours", async () => {
    const page = await front.visit().post("/us/en/track", { number: "W".repeat(64 * 1024 + 1) });
    expect(page.status).toBe(413);
    expect(page.text).toContain("too large");
  });

  it.each(["/us/en/no-such-page", "/us/en/p/no-such-piece", "/us/xx/", "/zz/en/", "/us/en/coats?page=99", "/%00"])(
    "when there is no page at %s, without saying more",
    async (path) => {
      const page = await front.visit().get(path);
      expect(page.status).toBe(404);
      expect(page.text).toContain("There is no such page");
      expect(page.headers.get("cache-control")).toBe("no-store");
    },
  );

  it("by a fault, which is logged without its message and shown without its inside", async () => {
    const faults: string[] = [];
    const logger = { debug() {}, info() {}, warn() {}, error() {}, fault: (event: string) => void faults.push(event) };
    const broken = () => Promise.reject(new Error("password=hunter2"));
    await using broke = await serveStorefront(world, {
      logger,
      parts: {
        shelves: { find: broken, nextChange: broken } as never,
        sessions: { start: broken, find: broken },
      },
    });
    const visitor = broke.visit();
    visitor.cookie = "wz=anything";
    for (const path of ["/us/en/p/linden-fine-rib-pullover", "/us/en/cart"]) {
      const page = await visitor.get(path);
      expect(page.status).toBe(500);
      expect(page.text).toContain("This did not work");
      expect(page.html).not.toContain("hunter2");
    }
    expect(faults).toEqual(["storefront.page-failed", "storefront.request-failed"]);
  });
});

describe("a closed shop", () => {
  it("takes nothing, says so with a way on, and leaves everything else open", async () => {
    await using closed = await serveStorefront(world, { parts: { isClosed: () => true } });
    const visitor = closed.visit();
    for (const page of [
      await visitor.get("/us/en/checkout"),
      await visitor.post("/us/en/checkout", { act: "order" }),
      await visitor.post("/us/en/cart/lines", { style: "linden-fine-rib-pullover" }),
      await visitor.post("/us/en/orders/WL-7K3M-QX9D-4HTA/pay", {}),
    ]) {
      expect(page.status).toBe(503);
      expect(page.headers.get("retry-after")).toBe("3600");
      expect(page.text).toContain("The shop is closed for now");
      expect(page.html).toContain('href="/us/en/coats"');
    }
    for (const path of ["/us/en/", "/us/en/cart", "/us/en/contact", "/us/en/withdraw", "/us/en/track"]) {
      expect((await visitor.get(path)).status).toBe(200);
    }
  });
});

describe("behind https", () => {
  const network = { publicUrl: "https://www.weleadzest.com", trustedProxies: 1 };
  let secure: ServedStorefront;
  beforeAll(async () => {
    secure = await serveStorefront(world, { network });
  });
  afterAll(() => secure[Symbol.asyncDispose]());

  it("plain http gets nothing but the way to https [3.1.2]", async () => {
    for (const path of [...RANGE_PAGES, ...OTHER_PAGES, "/"]) {
      const page = await secure.visit().get(path, { "X-Forwarded-Proto": "http" });
      expect(page.status).toBe(308);
      expect(page.location).toBe(path);
      expect(page.headers.get("location")).toBe(network.publicUrl + path);
      expect(page.html).toBe("");
    }
  });

  it("a form sent over plain http is not read [3.1.2]", async () => {
    const visitor = secure.visit();
    const page = await visitor.post("/us/en/track", { number: "WL" }, { "X-Forwarded-Proto": "http" });
    expect(page.status).toBe(403);
    expect(page.location).toBeUndefined();
    expect(visitor.cookie).toBeUndefined();
  });

  it("every answer tells browsers to stay on https [3.1.2]", async () => {
    const assets = [...(await secure.visit().get("/us/en/", HTTPS)).html.matchAll(/"(\/assets\/[^"]+)"/g)];
    expect(assets.length).toBe(4);
    for (const path of [...RANGE_PAGES, ...OTHER_PAGES, "/", "/robots.txt", ...assets.map(([, asset]) => asset!)]) {
      const { headers } = await secure.visit().get(path, HTTPS);
      expect(headers.get("strict-transport-security"), path).toMatch(/^max-age=\d{8,}/);
      expect(headers.get("content-security-policy"), path).toContain("default-src 'none'");
    }
  });

  it("the session's cookie is bound to this host and to TLS [1.3.5]", async () => {
    const visitor = secure.visit();
    const page = await visitor.get("/us/en/p/linden-fine-rib-pullover", HTTPS);
    const variant = /name="variant" value="([^"]+)"/.exec(page.html)![1]!;
    const added = await visitor.post(
      "/us/en/cart/lines",
      { style: "linden-fine-rib-pullover", variant, currency: "USD" },
      { ...HTTPS, Origin: network.publicUrl },
    );
    expect(added.status).toBe(303);
    expect(added.headers.get("set-cookie")).toMatch(
      /^__Host-wz=[\w-]{43}; Path=\/; Expires=[^;]+; HttpOnly; SameSite=Lax; Secure$/,
    );
  });
});

const HTTPS = { "X-Forwarded-Proto": "https" };

describe("every page", () => {
  it.each([...RANGE_PAGES, ...OTHER_PAGES])("%s names the company, its mail and its phone [0.1, 8.2]", async (path) => {
    const page = await front.visit().get(path);
    expect(page.text).toContain(legalName);
    expect(page.html).toContain(`<a href="mailto:${email}">${email}</a>`);
    expect(page.html).toContain(`>${phone}</a>`);
    expect(page.html).toContain('href="/us/en/privacy"'.replace("us", path.split("/")[1]!));
  });

  it.each([...RANGE_PAGES, ...OTHER_PAGES])(
    "%s loads nothing from elsewhere and sets no cookie [0.4, 1.3.5]",
    async (path) => {
      const page = await front.visit().get(path);
      expect(page.headers.getSetCookie()).toEqual([]);
      const loaded = [...page.html.matchAll(/<(?:link|script|img|iframe|source)\b[^>]*?(?:href|src)="([^"]+)"/g)];
      // Links that say where else the page is found load nothing.
      const addresses = loaded
        .filter(([tag]) => !/rel="(canonical|alternate)"/.test(tag))
        .map(([, address]) => address);
      for (const address of addresses) expect(address).toMatch(/^\/(assets|pictures)\//);
      expect(page.html).not.toMatch(/\sstyle=|\son[a-z]+=/);
      expect(page.headers.get("content-security-policy")).toMatch(/script-src 'self'; style-src 'self'/);
    },
  );
});

it("lets forms lead to the payment provider and nowhere else [2.2.6]", async () => {
  const { headers } = await front.visit().get("/us/en/cart");
  const origin = new URL(world.payments.url).origin;
  expect(headers.get("content-security-policy")).toContain(`form-action 'self' ${origin};`);
});

describe("the front door", () => {
  it.each([
    ["", "/us/en/"],
    ["de-DE,de;q=0.9,en;q=0.8", "/de/de/"],
    ["en-GB,de;q=0.8", "/gb/en/"],
    ["zh-Hant-HK", "/hk/en/"],
    ["*;q=0.1", "/us/en/"],
  ])("takes a reader of %j to %s, and stores nothing for it [0.4] [1.3.5]", async (language, location) => {
    const page = await front.visit().get("/", { "Accept-Language": language });
    expect(page.status).toBe(302);
    expect(page.location).toBe(location);
    expect(page.headers.get("vary")).toContain("Accept-Language");
    expect(page.headers.get("set-cookie")).toBeNull();
  });
});

it.each([
  ["/de", 302, "/de/de/"],
  ["/de/en", 308, "/de/en/"],
])("completes the address %s", async (path, status, location) => {
  const page = await front.visit().get(path);
  expect([page.status, page.location]).toEqual([status, location]);
});

describe("probes", () => {
  it("say whether the process lives, and whether it can serve", async () => {
    const visitor = front.visit();
    expect((await visitor.get("/healthz")).status).toBe(200);
    expect((await visitor.get("/readyz")).status).toBe(200);
    await using unready = await serveStorefront(world, {
      parts: { ready: () => Promise.reject(new Error("no database")) },
    });
    expect((await unready.visit().get("/healthz")).status).toBe(200);
    expect((await unready.visit().get("/readyz")).status).toBe(503);
  });
});

it.each([
  ["/de/de/", "de"],
  ["/hk/zh/cart", "zh-Hans"],
  ["/fr/fr/privacy", "fr"],
  ["/jp/ja/track", "ja"],
])("says of %s that it is in %s", async (path, tag) => {
  expect((await front.visit().get(path)).html).toContain(`<html lang="${tag}">`);
});

it("says kindly where the privacy policy is in English only, and which words are English [0.5]", async () => {
  const { html, text } = await front.visit().get("/de/de/privacy");
  expect(text).toContain("Die Datenschutzerklärung liegt vorerst auf Englisch vor");
  expect(html).toContain('<html lang="de">');
  expect(html).toContain('<article class="clauses" lang="en">');
  expect(html.indexOf('<header class="stack help-head">')).toBeLessThan(
    html.indexOf('<article class="clauses" lang="en">'),
  );
  expect((await front.visit().get("/de/en/privacy")).text).not.toContain("is in English for now");
});

it("changes country, language and currency by one form, and keeps the choice in the address", async () => {
  const changed = await front
    .visit()
    .post("/us/en/market", { market: "ch", language: "fr", currency: "GBP", stay: "/coats" });
  expect([changed.status, changed.location]).toEqual([303, "/ch/fr/coats?currency=GBP"]);
  const unknown = await front.visit().post("/us/en/market", { market: "ch", language: "tlh" });
  expect(unknown.status).toBe(404);
});

it("shows the privacy policy in force, whole, with its version and fingerprint [0.5]", async () => {
  const page = await front.visit().get("/us/en/privacy");
  expect(page.status).toBe(200);
  for (const section of ["1", "2", "3", "4", "5", "6", "7", "closing"]) {
    expect(page.html).toContain(`id="section-${section}"`);
  }
  expect(page.text).toMatch(/Version 1, published on November 22, 2026/);
  expect(page.text).toMatch(/1-en-[0-9a-f]{12} · [0-9a-f]{64}/);
});

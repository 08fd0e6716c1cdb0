import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { changePrice, describeCare, findStyle, type StyleDetail } from "#shop/catalog";
import { formatPrice, money } from "#shop/markets";
import { staffMember } from "#shop/orders";
import { createTestShop, type TestShop } from "#testing/shop";
import { serveStorefront, type Page, type ServedStorefront } from "../testing/index.ts";

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

const SLUG = "linden-fine-rib-pullover";
const PRODUCT = `/us/en/p/${SLUG}`;

async function getStyle(): Promise<StyleDetail> {
  const style = await findStyle(world.ground.db, SLUG, { language: "en", currency: "USD", at: world.clock.now() });
  if (style === undefined) throw new Error("the range has lost its first style");
  return style;
}

describe("pages of the range", () => {
  it("are the same for everybody: no cookie is read or set, and anyone may keep them but what was searched [1.3.5]", async () => {
    for (const path of ["/us/en/", "/us/en/coats", PRODUCT, "/us/en/search?q=wool"]) {
      const stranger = await front.visit().get(path);
      const known = await front.visit().get(path, { Cookie: "wz=anything; other=1" });
      expect(stranger.status).toBe(200);
      expect(stranger.headers.getSetCookie()).toEqual([]);
      expect(stranger.headers.get("cache-control")).toBe(
        path.includes("?q=") ? "no-store" : "public, max-age=0, must-revalidate",
      );
      expect(stranger.headers.get("vary")).toBe("Accept-Encoding");
      expect(known.html).toBe(stranger.html);
    }
  });

  it("are not sent again to who has them", async () => {
    const first = await front.visit().get(PRODUCT);
    const again = await front.visit().get(PRODUCT, { "If-None-Match": first.headers.get("etag")! });
    expect(again.status).toBe(304);
    expect(again.html).toBe("");
  });

  it("list the four categories, each with its styles [0.2]", async () => {
    const home = await front.visit().get("/us/en/");
    for (const category of ["pullovers", "sweaters", "jumpsuits", "coats"]) {
      expect(home.html).toContain(`href="/us/en/${category}"`);
      const list = await front.visit().get(`/us/en/${category}`);
      expect([...list.html.matchAll(/href="\/us\/en\/p\//g)].length).toBeGreaterThanOrEqual(4);
    }
  });

  it("carry a currency that was chosen along in their links, with no cookie to remember it [1.3.5]", async () => {
    const page = await front.visit().get("/us/en/coats?currency=GBP");
    expect(page.html).toContain("£");
    for (const [, address] of page.html.matchAll(/href="(\/us\/en\/(?:p\/|[a-z]+s\b)[^"]*)"/g)) {
      expect(address).toContain("currency=GBP");
    }
  });
});

describe("a product's page", () => {
  it("tells what the piece is, how it fits, what it is made of, and what it costs delivered", async () => {
    const style = await getStyle();
    const { text } = await front.visit().get(PRODUCT);
    for (const told of [
      style.name,
      style.summary,
      style.fitNote,
      ...style.description,
      ...describeCare(style.care, "en"),
      formatPrice(style.price, "en-US"),
      "100% wool",
      "Made in China",
      "One piece delivered comes to $",
    ]) {
      expect(text).toContain(told);
    }
    for (const colour of style.colours) expect(text).toContain(`Size in ${colour.name}`);
  });

  it("says before anything is chosen that a country is not served [0.2]", async () => {
    const { text } = await front.visit().get(`/br/en/p/${SLUG}`);
    expect(text).toContain("We cannot deliver to Brazil yet: customs there ask for a personal number");
  });

  it("keeps sold-out sizes in sight and lets nobody choose them", async () => {
    const { html } = await front.visit().get(PRODUCT);
    const soldOut = html.match(/<label class="size gone"><input[^>]*>/g) ?? [];
    expect(soldOut.length).toBeGreaterThan(0);
    for (const input of soldOut) expect(input).toContain('disabled=""');
  });
});

describe("what changes elsewhere", () => {
  it("shows: the last piece, sold by another process, is gone from the page", async () => {
    const style = await getStyle();
    const variant = style.colours[0]!.variants[2]!;
    const inputOf = (page: Page) => page.html.match(new RegExp(`<input[^>]*value="${variant.variantId}"[^>]*>`))![0];
    const visitor = front.visit();
    expect(inputOf(await visitor.get(PRODUCT))).not.toContain("disabled");

    await world.shop.stockDesk.count(variant.sku, 0, staffMember("tester"));
    await expect.poll(async () => inputOf(await visitor.get(PRODUCT)), { timeout: 5000 }).toContain("disabled");

    await world.shop.stockDesk.count(variant.sku, 3, staffMember("tester"));
    await expect.poll(async () => inputOf(await visitor.get(PRODUCT)), { timeout: 5000 }).not.toContain("disabled");
  });

  it("shows: a dated price begins at its moment, although nobody says so", async () => {
    const style = await getStyle();
    const visitor = front.visit();
    const begins = new Date(world.clock.now().getTime() + 60_000);
    await world.ground.db.transact((tx) => changePrice(tx, style.styleId, money(99_00, "USD"), begins));
    // What is planned for the range is looked up every half minute; this page has not been asked for before.
    world.clock.advance(31_000);
    const page = `/mx/en/p/${SLUG}`;
    expect((await visitor.get(page)).text).toContain("$118 ");
    world.clock.set(new Date(begins.getTime() - 1));
    expect((await visitor.get(page)).text).toContain("$118 ");
    world.clock.set(begins);
    expect((await visitor.get(page)).text).toContain("$99 ");
  });
});

describe("search", () => {
  it("finds by what is written and by what was meant", async () => {
    expect((await front.visit().get("/us/en/search?q=fair+isle")).text).toContain("Yarrow Fair Isle Sweater");
    const corrected = await front.visit().get("/us/en/search?q=herringbonne");
    expect(corrected.text).toContain("Nothing matches “herringbonne”. These match “herringbone”.");
    expect(corrected.text).toContain("Moorland Herringbone Coat");
  });

  it("helps on when nothing matches, and shows what was typed as text only", async () => {
    const page = await front.visit().get(`/us/en/search?q=${encodeURIComponent("<img src=x onerror=alert(1)>")}`);
    expect(page.status).toBe(200);
    expect(page.html).not.toContain("<img");
    expect(page.text).toContain("Nothing matches “<img src=x onerror=alert(1)>”");
    expect(page.text).toContain("look through a category");
  });
});

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
      "Delivered to United States: $",
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
    const reduced = await visitor.get(page);
    expect(reduced.text).toContain("Before: $118 Now: $99 ");
    expect(reduced.html).toContain("<s>$118</s>");
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

describe("the filters of a list", () => {
  it("leave nobody at a dead end: where nothing is all of it, each of them can be taken away", async () => {
    const { html, text } = await front.visit().get("/us/en/coats?stitch=cable&colour=red");
    expect(text).toContain("No style is all of that at once");
    const [, way] = /<a class="button" href="([^"]+)"><span>Without “Red”/.exec(html)!;
    expect((await front.visit().get(way!.replaceAll("&amp;", "&"))).html).toContain('class="card"');
  });

  it("are in the address, counted, and removable one by one", async () => {
    const { html, text } = await front.visit().get("/us/en/pullovers?size=M&colour=blue&min=80&max=200&stock=in");
    const listed = Number(/(\d+) styles/.exec(text)![1]);
    expect(html.match(/class="card"/g)).toHaveLength(listed);
    for (const [removed, href] of [
      ["M", "/us/en/pullovers?colour=blue&amp;min=80&amp;max=200&amp;stock=in"],
      ["Blue", "/us/en/pullovers?size=M&amp;min=80&amp;max=200&amp;stock=in"],
      ["In stock only", "/us/en/pullovers?size=M&amp;colour=blue&amp;min=80&amp;max=200"],
    ]) {
      expect(html).toContain(`<a class="chip" href="${href}" aria-label="Remove filter: ${removed}">`);
    }
    expect(html).toContain('<input type="hidden" name="min" value="80"/>');
  });

  it("show cards in a colour that was asked for, and lead to the product in it", async () => {
    const { html } = await front.visit().get("/us/en/pullovers?colour=blue");
    const [, path] = /<h2 class="card-name"><a href="([^"]+colour=[A-Z]{3})"/.exec(html)!;
    const [, code] = /colour=([A-Z]{3})/.exec(path!)!;
    const product = await front.visit().get(path!);
    expect(product.html).toMatch(new RegExp(`value="${code}" checked=""`));
  });

  it("make views that ask not to be indexed, while the category says where it is to be found", async () => {
    const plain = await front.visit().get("/us/en/coats");
    expect(plain.html).toContain(`<link rel="canonical" href="${world.ground.publicUrl}/us/en/coats"/>`);
    for (const view of ["?size=M", "?sort=price-up", "?stock=in"]) {
      const { html } = await front.visit().get(`/us/en/coats${view}`);
      expect(html).toContain('<meta name="robots" content="noindex"/>');
      expect(html).not.toContain('rel="canonical"');
    }
    const opened = await front.visit().get(`${PRODUCT}?colour=OAT&size=M`);
    expect(opened.html).toContain(`<link rel="canonical" href="${world.ground.publicUrl}${PRODUCT}"/>`);
  });

  it("of a view that has become shorter show its last page", async () => {
    const page = await front.visit().get("/us/en/coats?size=M&page=7");
    expect(page.status).toBe(200);
    expect(page.html).toContain('class="card"');
  });
});

describe("suggestions", () => {
  it("are a fragment of options, each one link, kept by nobody and set as text", async () => {
    const page = await front.visit().get("/us/en/search/suggestions?q=ca");
    expect(page.headers.get("cache-control")).toBe("no-store");
    expect(page.headers.getSetCookie()).toEqual([]);
    const options = page.html.split("</li>").slice(0, -1);
    expect(options.length).toBeGreaterThan(2);
    for (const option of options)
      expect(option).toMatch(
        /^<li role="none"><a role="option" aria-selected="false" href="\/us\/en\/[^"]+">.*<\/a>$/s,
      );
    const hostile = await front.visit().get(`/us/en/search/suggestions?q=${encodeURIComponent("<script>c")}`);
    expect(hostile.html).not.toContain("<script");
    expect((await front.visit().get("/us/en/search/suggestions")).html).toBe("");
  });
});

describe("size advice", () => {
  const ask = (form: Record<string, string>) => front.visit().post(`${PRODUCT}?colour=OAT`, form);

  it("refuses what no tape shows, beside the field, and keeps what was typed", async () => {
    const page = await ask({ chest: "5", unit: "cm" });
    expect(page.status).toBe(422);
    expect(page.text).toContain("Type a chest between 60 and 170 cm");
    expect(page.html).toMatch(/name="chest"[^>]*value="5"/);
    expect((await front.visit().post("/us/en/p/nothing", { chest: "90" })).status).toBe(404);
  });

  it("names a size, compares it, and chooses it where it can be had", async () => {
    const page = await ask({ chest: "92", unit: "cm", ease: "as-designed" });
    expect(page.status).toBe(200);
    const [, size] = /Take size (XS|S|M|L|XL|XXL)/.exec(page.text)!;
    expect(page.text).toMatch(/It measures \d+(\.5)? cm around the chest/);
    expect(page.html).toMatch(new RegExp(`data-size="${size}" checked=""`));
    expect(page.html).toContain('<tr class="advised">');
  });

  it("keeps nothing of a body: no address, no cookie, no copy with anybody [1.1.1] [1.3.5]", async () => {
    expect((await front.visit().get(PRODUCT)).html).toMatch(/<form[^>]*method="post" action="[^"]*#size-advice"/);
    const page = await ask({ chest: "93.5", height: "171", unit: "cm" });
    expect(page.headers.get("cache-control")).toBe("no-store");
    expect(page.headers.getSetCookie()).toEqual([]);
    for (const [, address] of page.html.matchAll(/(?:href|action|src)="([^"]+)"/g)) {
      expect(new URL(address!, front.url).search).not.toMatch(/93[.,]5|171|chest|height/);
    }
    expect((await front.visit().get(PRODUCT)).html).not.toContain('value="93.5"');
  });
});

describe("a product's promises", () => {
  it("name a responsible person, or that there is none yet, only where the law asks for one", async () => {
    expect((await front.visit().get(`/de/en/p/${SLUG}`)).text).toContain(
      "Responsible person in the EU None is appointed yet.",
    );
    expect((await front.visit().get(PRODUCT)).text).not.toContain("Responsible person");
  });

  it("say what the law of the country gives", async () => {
    expect((await front.visit().get(`/fr/en/p/${SLUG}`)).text).toContain(
      "within 14 days of delivery, without a reason",
    );
    expect((await front.visit().get(PRODUCT)).text).not.toContain("without a reason");
  });

  it("fetch no picture of a colour that is not shown", async () => {
    const { html } = await front.visit().get(PRODUCT);
    const images = [...html.matchAll(/<img [^>]*pictures\/linden[^>]*>/g)].map(([image]) => image);
    expect(images.length).toBeGreaterThanOrEqual(8);
    expect(images.filter((image) => !image.includes('loading="lazy"'))).toHaveLength(1);
    for (const image of images) expect(image).toMatch(/width="800" height="1000" alt="[^"]{20,}"/);
  });
});

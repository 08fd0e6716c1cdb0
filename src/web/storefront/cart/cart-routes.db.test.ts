import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sql } from "#platform/postgres";
import { changePrice, findStyle, type StyleDetail } from "#shop/catalog";
import { money } from "#shop/markets";
import { staffMember } from "#shop/orders";
import { createTestShop, type TestShop } from "#testing/shop";
import { serveStorefront, type Page, type ServedStorefront, type Visitor } from "../testing/index.ts";

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

const SLUG = "carrick-v-neck-pullover";

async function getStyle(slug = SLUG): Promise<StyleDetail> {
  const style = await findStyle(world.ground.db, slug, { language: "en", currency: "USD", at: world.clock.now() });
  if (style === undefined) throw new Error(`the range has no ${slug}`);
  return style;
}

interface Choice {
  readonly colour?: number;
  readonly size?: number;
  readonly market?: string;
}

/** What the script asks for when it would show the answer in the drawer. */
const DRAWER = { Accept: "text/html;fragment=drawer" } as const;

async function add(
  visitor: Visitor,
  { colour = 0, size = 2, market = "us" }: Choice = {},
  headers: Readonly<Record<string, string>> = {},
): Promise<Page> {
  const style = await getStyle();
  const chosen = style.colours[colour]!;
  const { variantId, sku } = chosen.variants[size]!;
  await world.shop.stockDesk.count(sku, 5, staffMember("tester"));
  const form = { style: SLUG, currency: "", colour: chosen.code, variant: variantId };
  return visitor.post(`/${market}/en/cart/lines`, form, headers);
}

async function countCarts(): Promise<number> {
  return (await world.databases.data.one<{ count: number }>(sql`select count(*) as count from shop.cart`)).count;
}

describe("what cannot be put in the bag", () => {
  it("is a piece without a size: the page asks for it, keeps the colour and sets no cookie [1.3.5]", async () => {
    const visitor = front.visit();
    const style = await getStyle();
    const page = await visitor.post("/us/en/cart/lines", { style: SLUG, colour: style.colours[1]!.code });
    expect(page.status).toBe(422);
    expect(page.text).toContain("Choose a size.");
    expect(page.html).toMatch(new RegExp(`value="${style.colours[1]!.code}" checked=""`));
    expect(visitor.cookie).toBeUndefined();
  });

  it("is a size of another colour than the chosen one", async () => {
    const style = await getStyle();
    const page = await front.visit().post("/us/en/cart/lines", {
      style: SLUG,
      colour: style.colours[1]!.code,
      variant: style.colours[0]!.variants[0]!.variantId,
    });
    expect(page.status).toBe(422);
    expect(page.text).toContain(`Choose a size in ${style.colours[1]!.name}.`);
  });

  it("is a variant of another style, or of none", async () => {
    const other = await getStyle("linden-fine-rib-pullover");
    for (const variant of [other.colours[0]!.variants[0]!.variantId, "1", "'; drop table shop.cart; --"]) {
      expect((await front.visit().post("/us/en/cart/lines", { style: SLUG, variant })).status).toBe(422);
    }
    expect((await front.visit().post("/us/en/cart/lines", { style: "nothing", variant: "1" })).status).toBe(404);
  });

  it("is a piece that has just sold out: it is said, and still no cookie is set [1.3.5]", async () => {
    const style = await getStyle();
    const { variantId, sku } = style.colours[2]!.variants[1]!;
    await world.shop.stockDesk.count(sku, 0, staffMember("tester"));
    const visitor = front.visit();
    const page = await visitor.post("/us/en/cart/lines", { style: SLUG, variant: variantId });
    expect(page.status).toBe(409);
    expect(page.text).toContain("That size has just sold out.");
    expect(visitor.cookie).toBeUndefined();
  });
});

describe("the session", () => {
  it("begins with the first piece and not before [1.3.5]", async () => {
    const before = await countCarts();
    const visitor = front.visit();
    for (const path of ["/us/en/", `/us/en/p/${SLUG}`, "/us/en/cart", "/us/en/checkout", "/us/en/privacy"]) {
      expect((await visitor.get(path)).headers.getSetCookie()).toEqual([]);
    }
    expect(await countCarts()).toBe(before);
    const added = await add(visitor);
    expect(added.headers.get("set-cookie")).toMatch(/^wz=[\w-]{43}; Path=\/; Expires=[^;]+; HttpOnly; SameSite=Lax$/);
    expect(await countCarts()).toBe(before + 1);
    expect((await visitor.get("/us/en/cart")).headers.getSetCookie()).toEqual([]);
  });

  it.each([
    { kind: "that was tampered with", cookie: "wz=tampered" },
    { kind: "that we never gave out", cookie: `wz=${"A".repeat(43)}` },
    { kind: "of thousands of characters", cookie: `wz=${"A".repeat(4000)}` },
    { kind: "that talks SQL", cookie: "wz=' or 1=1 --" },
  ])("of a cookie $kind does not exist, and a new one takes its place", async ({ cookie }) => {
    const visitor = front.visit();
    visitor.cookie = cookie;
    expect((await visitor.get("/us/en/cart")).text).toContain("Your bag is empty.");
    await add(visitor);
    expect(visitor.cookie).toMatch(/^wz=[\w-]{43}$/);
    expect(visitor.cookie).not.toBe(cookie);
  });

  it("is asked for plainly where the browser keeps no cookies [1.3.6]", async () => {
    const visitor = front.visit();
    const added = await add(visitor);
    visitor.cookie = undefined;
    const page = await visitor.get(added.location!);
    expect(page.status).toBe(200);
    expect(page.text).toContain("Your browser did not keep the bag");
    expect(page.text).toContain("Allow cookies for this site in your browser’s settings");
    expect(page.html).toContain('href="/us/en/privacy#without-cookies"');
  });

  it("of a first piece is not begun for the drawer, so that a browser without cookies is told [1.3.6]", async () => {
    const visitor = front.visit();
    const refused = await add(visitor, {}, DRAWER);
    expect(refused.status).toBe(204);
    expect(visitor.cookie).toBeUndefined();
  });

  it("is nobody else's: a bag is seen by its own session only", async () => {
    const visitor = front.visit();
    await add(visitor);
    expect((await visitor.get("/us/en/cart")).text).toContain("Carrick V-Neck Pullover");
    expect((await front.visit().get("/us/en/cart")).text).toContain("Your bag is empty.");
  });
});

describe("the bag", () => {
  it("answers every change with a redirect, so that a reload repeats nothing", async () => {
    const visitor = front.visit();
    const style = await getStyle();
    const { variantId } = style.colours[0]!.variants[2]!;
    expect((await add(visitor)).location).toBe("/us/en/cart?added");
    for (const form of [{ quantity: "3" }, { quantity: "2", remove: "1" }]) {
      const changed = await visitor.post(`/us/en/cart/lines/${variantId}`, form);
      expect(changed.status).toBe(303);
      expect(changed.location).toBe("/us/en/cart");
    }
    expect((await visitor.get("/us/en/cart")).text).toContain("Your bag is empty.");
  });

  it.each(["0.5", "-1", "11", "NaN", "", "1e9"])("refuses %j pieces and stays as it was", async (quantity) => {
    const visitor = front.visit();
    const style = await getStyle();
    await add(visitor);
    const page = await visitor.post(`/us/en/cart/lines/${style.colours[0]!.variants[2]!.variantId}`, { quantity });
    expect(page.status).toBe(422);
    expect(page.html).toMatch(/<fieldset class="stepper".*?<span class="amount">1<\/span>/s);
  });

  it("is shown in the drawer where script asks for it, and refused there as on its page", async () => {
    const visitor = front.visit();
    const style = await getStyle();
    await add(visitor, { size: 1 });
    const { variantId, sku } = style.colours[0]!.variants[1]!;
    const shown = await add(visitor, { size: 1 }, DRAWER);
    expect(shown.status).toBe(200);
    expect(shown.headers.get("content-type")).toContain("fragment=drawer");
    expect(shown.html).not.toContain("<html");
    expect(shown.html).toMatch(/^<div class="overlay drawer" id="bag-drawer"/);
    expect(shown.text).toContain("It is in your bag.");
    expect(shown.text).toMatch(/Delivered to United States: \$[\d.]+\./);
    expect(shown.html).toContain(`data-into="bag-drawer"`);
    await world.shop.stockDesk.count(sku, 2, staffMember("tester"));
    const refused = await visitor.post(`/us/en/cart/lines/${variantId}`, { quantity: "4" }, DRAWER);
    expect(refused.status).toBe(409);
    expect(refused.headers.get("content-type")).not.toContain("fragment=drawer");
    const emptied = await visitor.post(`/us/en/cart/lines/${variantId}`, { remove: "1" }, DRAWER);
    expect(emptied.text).toContain("Your bag is empty.");
  });

  it("says the price at the door and its dates, as the checkout does", async () => {
    const visitor = front.visit();
    await add(visitor, { market: "de" });
    const bag = await visitor.get("/de/en/cart");
    const checkout = await visitor.get("/de/en/checkout");
    const [, total] = /Delivered to Germany: (€[\d.]+)\./.exec(bag.text)!;
    const [arrives] = /Arrives [^.]+\./.exec(bag.text)!;
    expect(checkout.text).toContain(`You order for ${total} in all.`);
    expect(checkout.text).toContain(arrives);
  });

  it("tells which line has sold out since, and does not lead on to the checkout", async () => {
    const visitor = front.visit();
    const style = await getStyle();
    await add(visitor, { size: 3 });
    await world.shop.stockDesk.count(style.colours[0]!.variants[3]!.sku, 0, staffMember("tester"));
    const page = await visitor.get("/us/en/cart");
    expect(page.text).toContain("Sold out. Remove it to go on.");
    expect(page.html).not.toContain('href="/us/en/checkout"');
    expect((await visitor.get("/us/en/checkout")).location).toBe("/us/en/cart");
  });

  it("shows a price that changed, until the shopper has taken note of it", async () => {
    const visitor = front.visit();
    const style = await getStyle();
    await add(visitor);
    world.clock.advance(1000);
    await world.ground.db.transact((tx) => changePrice(tx, style.styleId, money(100_00, "USD"), world.clock.now()));
    const page = await visitor.get("/us/en/cart");
    expect(page.text).toContain("The price was $108.00 when you last looked. It is $100.00 now.");
    expect((await visitor.post("/us/en/cart/prices", {})).status).toBe(303);
    expect((await visitor.get("/us/en/cart")).text).not.toContain("when you last looked");
  });

  it("is not carried into another market without being asked", async () => {
    const visitor = front.visit();
    await add(visitor);
    const elsewhere = await visitor.get("/de/en/cart");
    expect(elsewhere.text).toContain("This bag is for United States");
    expect(elsewhere.html).not.toContain('href="/de/en/checkout"');
    expect((await visitor.get("/de/en/checkout")).location).toBe("/de/en/cart");
    await visitor.post("/de/en/cart/move", {});
    const moved = await visitor.get("/de/en/cart");
    expect(moved.text).toContain("€");
    expect(moved.html).toContain('href="/de/en/checkout"');
  });

  it("follows the shopper who chooses another country and currency", async () => {
    const visitor = front.visit();
    await add(visitor);
    const chosen = await visitor.post("/us/en/market", { market: "gb", currency: "EUR", stay: "/coats" });
    expect(chosen.location).toBe("/gb/en/coats?currency=EUR");
    expect((await visitor.get("/gb/en/cart")).text).toContain("€");
  });

  it("leads nowhere but to our own pages afterwards", async () => {
    for (const stay of ["//elsewhere.example", "/orders/WL-1", "https://elsewhere.example", "/\\elsewhere"]) {
      const chosen = await front.visit().post("/us/en/market", { market: "gb", currency: "", stay });
      expect(chosen.location).toBe("/gb/en/");
    }
  });
});

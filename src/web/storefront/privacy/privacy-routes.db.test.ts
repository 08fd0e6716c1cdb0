import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { shop } from "#shop.config";
import { createTestShop, type TestShop } from "#testing/shop";
import { serveStorefront, type ServedStorefront } from "../testing/index.ts";

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

const LOOKED_AT = [
  "/us/en/",
  "/us/en/pullovers",
  "/us/en/p/linden-fine-rib-pullover",
  "/us/en/search?q=cable",
  "/us/en/cart",
  "/us/en/checkout",
  "/us/en/track",
  "/us/en/privacy",
  "/us/en/help",
  "/us/en/contact",
  "/us/en/withdraw",
  "/us/en/market",
];

describe("the table of cookies", () => {
  it("names every cookie that is set, for as long as it is set, and no other [1.3.5]", async () => {
    const visitor = front.visit();
    for (const path of LOOKED_AT) expect((await visitor.get(path)).headers.getSetCookie()).toEqual([]);
    const product = await visitor.get("/us/en/p/linden-fine-rib-pullover");
    const variant = /name="variant"[^>]*value="([^"]+)"/.exec(product.html)![1]!;
    const answers = [
      await visitor.post("/us/en/cart/lines", { style: "linden-fine-rib-pullover", variant, currency: "USD" }),
      await front.visit().post("/us/en/track", { number: "WL" }),
      await front.visit().post("/us/en/contact", {}),
      await front.visit().post("/us/en/withdraw", {}),
      await front.visit().post("/us/en/market", { market: "de", language: "en" }),
    ];
    const set = answers.flatMap((answer) => answer.headers.getSetCookie());
    const page = await front.visit().get("/us/en/privacy");
    const table = page.html.slice(page.html.indexOf('id="cookies"'), page.html.indexOf('id="without-cookies"'));
    const published = [...table.matchAll(/<code>([^<]+)<\/code>.*?(\d+) days/gs)].map(([, name, days]) => ({
      name,
      days: Number(days),
    }));
    const day = 24 * 3600 * 1000;
    expect(
      set.map((cookie) => ({
        name: cookie.slice(0, cookie.indexOf("=")),
        days: (Date.parse(/Expires=([^;]+)/.exec(cookie)![1]!) - world.clock.now().getTime()) / day,
      })),
    ).toEqual(published.map(({ name, days }) => ({ name, days: expect.closeTo(days, 3) as number })));
    expect(published).toHaveLength(1);
  });
});

describe("without cookies", () => {
  it("everything works that the page says works, and what does not says so [1.3.6]", async () => {
    const page = await front.visit().get("/us/en/privacy");
    const section = page.html.slice(page.html.indexOf('id="without-cookies"'));
    const links = [...section.slice(0, section.indexOf("</section>")).matchAll(/href="([^"]+)"/g)].map(
      ([, link]) => link!,
    );
    expect(links).toEqual(expect.arrayContaining(["/us/en/", "/us/en/help", "/us/en/contact", "/us/en/withdraw"]));
    for (const link of links) expect((await front.visit().get(link)).status).toBe(200);
    const bag = await front.visit().get("/us/en/cart?added");
    expect(bag.status).toBe(200);
    expect(bag.text).toContain("Your browser did not keep the bag");
  });
});

describe("the policy", () => {
  it("has a contents list that leads to all its sections, and both contacts exactly [0.5] [8.2]", async () => {
    const { html, text } = await front.visit().get("/us/en/privacy");
    const targets = [...html.matchAll(/<a href="#([^"]+)"/g)].map(([, id]) => id!).filter((id) => id !== "content");
    expect(targets).toEqual(expect.arrayContaining(["section-1", "section-7", "cookies", "without-cookies"]));
    for (const id of targets) expect(html).toContain(`id="${id}"`);
    expect(text).toContain(shop.contact.email);
    expect(text).toContain(shop.contact.phone);
  });

  it("can be saved as the very text whose fingerprint the page shows [0.5]", async () => {
    const { html } = await front.visit().get("/us/en/privacy");
    const file = await front.visit().get("/us/en/privacy/download");
    expect(file.status).toBe(200);
    expect(file.headers.get("content-type")).toBe("text/plain; charset=utf-8");
    expect(file.headers.get("content-disposition")).toMatch(/^attachment; filename="privacy-policy-[\w.@-]+-en\.txt"$/);
    expect(html).toContain(createHash("sha256").update(file.html).digest("hex"));
  });
});

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { formatMoney, localeOf, findMarket } from "#shop/markets";
import { listShippingCosts } from "#shop/pricing";
import { shop } from "#shop.config";
import { createTestShop, type TestShop } from "#testing/shop";
import { HELP_LINKS } from "../frame/help-links.ts";
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

const PAGES = ["/help", ...HELP_LINKS.map(({ path }) => path), "/accessibility", "/company", "/withdraw"];

describe.each(shop.languages)("every page of help, in %s", (language) => {
  it.each(PAGES)("%s is there, found under its own address, without a cookie [1.3.6]", async (path) => {
    const page = await front.visit().get(`/de/${language}${path}`);
    expect(page.status).toBe(200);
    expect(page.headers.getSetCookie()).toEqual([]);
    expect(page.html).toContain(`<link rel="canonical" href="${world.ground.publicUrl}/de/${language}${path}"/>`);
    expect(page.html.match(/<h1\b/g)).toHaveLength(1);
    expect(page.html).not.toMatch(/\sstyle=/);
  });
});

describe("what delivery costs", () => {
  it("is the price list that quotes are made of, for every country [0.2]", async () => {
    const { html } = await front.visit().get("/de/en/help/delivery");
    const locale = localeOf(findMarket("de")!, "en");
    const costs = listShippingCosts({ language: locale, at: world.clock.now(), currency: "EUR" });
    expect(costs.length).toBeGreaterThan(200);
    for (const { name, firstMinor, eachMinor } of costs) {
      const [first, each] = [firstMinor, eachMinor].map((amountMinor) =>
        formatMoney({ amountMinor, currency: "EUR" }, locale),
      );
      const escaped = name.replaceAll("&", "&amp;").replaceAll("'", "&#39;");
      expect(html).toContain(
        `<th scope="row">${escaped}</th><td class="number-column">${first}</td><td class="number-column">${each}</td>`,
      );
    }
  });

  it("is shown for the country that is asked about, and for the market's own when none is", async () => {
    const visitor = front.visit();
    expect((await visitor.get("/de/en/help/delivery")).text).toContain("To Germany");
    const japan = await visitor.get("/de/en/help/delivery?to=JP&currency=JPY");
    expect(japan.text).toContain("To Japan");
    expect(japan.text).toContain("¥");
    expect((await visitor.get("/de/en/help/delivery?to=XX")).text).toContain("To Germany");
  });

  it("says plainly where nothing is delivered, and why [0.2]", async () => {
    const brazil = await front.visit().get("/de/en/help/delivery?to=BR");
    expect(brazil.status).toBe(200);
    expect(brazil.text).toContain("We cannot deliver to Brazil yet");
  });
});

it("names the company with both contacts on its page [0.1] [8.2]", async () => {
  const { html } = await front.visit().get("/de/en/company");
  const main = html.slice(html.indexOf("<main"), html.indexOf("</main>"));
  for (const fact of [shop.company.legalName, shop.contact.email, shop.contact.phone]) expect(main).toContain(fact);
});

it("is sent compressed to who takes it, and plain to who does not", async () => {
  const plain = await front.visit().get("/de/en/help/delivery", { "Accept-Encoding": "identity" });
  expect(plain.headers.get("content-encoding")).toBeNull();
  for (const coding of ["gzip", "br"]) {
    const page = await front.visit().get("/de/en/help/delivery", { "Accept-Encoding": coding });
    expect(page.headers.get("content-encoding")).toBe(coding);
    expect(page.headers.get("vary")).toBe("Accept-Encoding");
    expect(page.html).toBe(plain.html);
  }
});

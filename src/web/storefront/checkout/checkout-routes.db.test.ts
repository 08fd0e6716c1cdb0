import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sql } from "#platform/postgres";
import { findStyle } from "#shop/catalog";
import { staffMember } from "#shop/orders";
import { shop } from "#shop.config";
import {
  createTestShop,
  clearPaymentFaults,
  dumpDatabases,
  faultPayments,
  findInDump,
  type TestShop,
} from "#testing/shop";
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

const GERMAN = {
  country: "DE",
  name: "Jürgen Groß",
  line1: "Lange Straße 5",
  line2: "",
  postcode: "04109",
  locality: "Leipzig",
  phone: "0341 1234567",
  email: "juergen@example.com",
  ageBand: "18-or-over",
} as const;

let taken = 0;

/** A visitor with one piece in the bag, of a variant that no other test uses. */
async function withBag(): Promise<{ visitor: Visitor; sku: string }> {
  const reading = { language: "en", currency: "EUR", at: world.clock.now() } as const;
  const style = (await findStyle(world.ground.db, "skerry-roll-neck-pullover", reading))!;
  const variants = style.colours.flatMap((colour) => colour.variants);
  const { variantId, sku } = variants[taken++ % variants.length]!;
  await world.shop.stockDesk.count(sku, 5, staffMember("tester"));
  const visitor = front.visit();
  const added = await visitor.post("/de/en/cart/lines", { style: style.slug, currency: "EUR", variant: variantId });
  expect(added.status).toBe(303);
  return { visitor, sku };
}

/** Opens the page and sends it as a browser would, with the hidden fields that it carries. */
async function submit(visitor: Visitor, typed: Readonly<Record<string, string>> = GERMAN, from?: Page): Promise<Page> {
  const page = from ?? (await visitor.get("/de/en/checkout"));
  return visitor.post("/de/en/checkout", { ...page.hidden, ...typed, act: "order" });
}

async function countOrders(): Promise<number> {
  return (await world.databases.data.one<{ count: number }>(sql`select count(*) as count from shop."order"`)).count;
}

function valueOf(page: Page, field: string): string | undefined {
  return new RegExp(`<input[^>]*name="${field}"[^>]*value="([^"]*)"`).exec(page.html)?.[1];
}

describe("a field that is missing or wrong", () => {
  it.each([
    ["name", "​  "],
    ["line1", ""],
    ["postcode", "1234"],
    ["locality", ""],
    ["phone", "12"],
    ["email", "juergen at example"],
  ])(
    "%s = %j is said at the top and beside the field; the rest stays as typed; nothing is stored [1.1.4]",
    async (field, value) => {
      const { visitor } = await withBag();
      const before = await dumpDatabases(world);
      const page = await submit(visitor, { ...GERMAN, [field]: value });
      expect(page.status).toBe(422);
      expect(page.html).toMatch(new RegExp(`<a href="#field-${field}">`));
      expect(page.html).toMatch(new RegExp(`<input[^>]*id="field-${field}"[^>]*aria-invalid="true"`));
      expect(page.html).toMatch(new RegExp(`aria-describedby="field-${field}-problem`));
      const { country: _, ageBand: __, ...texts } = GERMAN;
      const others = Object.entries(texts).filter(([other]) => other !== field);
      for (const [other, typed] of others) expect(valueOf(page, other)).toBe(typed);
      expect(page.html).toContain('value="18-or-over" checked=""');
      expect(await dumpDatabases(world)).toEqual(before);
    },
  );

  it("the age group, of which none is chosen beforehand [5.1]", async () => {
    const { visitor } = await withBag();
    const page = await visitor.get("/de/en/checkout");
    expect(page.html).not.toMatch(/name="ageBand"[^>]*checked/);
    const answer = await submit(visitor, { ...GERMAN, ageBand: "" }, page);
    expect(answer.status).toBe(422);
    expect(answer.text).toContain("Choose your age group.");
  });

  it("script and quotation marks come back as text", async () => {
    const { visitor } = await withBag();
    const page = await submit(visitor, { ...GERMAN, name: '"><script>alert(1)</script>', email: "" });
    expect(page.status).toBe(422);
    expect(page.html).not.toContain("<script>alert");
    expect(valueOf(page, "name")).toBe("&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;");
  });
});

describe("what is refused kindly, with nothing stored", () => {
  it.each(["14-to-17", "under-14"])("an order of someone %s [5.1]", async (ageBand) => {
    const { visitor } = await withBag();
    const before = await dumpDatabases(world);
    const page = await submit(visitor, { ...GERMAN, ageBand });
    expect(page.status).toBe(422);
    expect(page.text).toContain("Please order with an adult");
    expect(page.html).not.toContain("Jürgen");
    expect(await dumpDatabases(world)).toEqual(before);
  });

  it.each([
    ["BR", "Brazil"],
    ["KR", "South Korea"],
  ])("a country whose customs want a personal number, when it is chosen: %s [0.2]", async (country, name) => {
    const { visitor } = await withBag();
    const before = await dumpDatabases(world);
    const chosen = await visitor.post("/de/en/checkout", { country, act: "country" });
    expect(chosen.status).toBe(200);
    expect(chosen.text).toContain(`We cannot deliver to ${name} yet`);
    expect(chosen.html).not.toContain('name="email"');
    expect((await submit(visitor, { ...GERMAN, country })).status).toBe(422);
    expect(await dumpDatabases(world)).toEqual(before);
  });

  it("a piece that went while the form was filled in: which one, how many are left, and a way on", async () => {
    const { visitor, sku } = await withBag();
    const page = await visitor.get("/de/en/checkout");
    await world.shop.stockDesk.count(sku, 0, staffMember("tester"));
    const answer = await submit(visitor, GERMAN, page);
    expect(answer.status).toBe(409);
    expect(answer.text).toMatch(/Skerry Roll-Neck Pullover, [A-Z][A-Za-z ]+, [A-Z]+: sold out\./);
    expect(valueOf(answer, "name")).toBe(GERMAN.name);
    const fitted = await visitor.post("/de/en/checkout", { ...GERMAN, act: "fit-bag" });
    expect(fitted.location).toBe("/de/en/cart");
  });

  it("a total that is not today's: the new one is shown and what was typed stays", async () => {
    const { visitor } = await withBag();
    const page = await visitor.get("/de/en/checkout");
    const answer = await submit(visitor, { ...GERMAN, expectedTotalMinor: "100" }, page);
    expect(answer.status).toBe(409);
    expect(answer.text).toContain("The total has changed");
    expect(answer.hidden["expectedTotalMinor"]).toBe(page.hidden["expectedTotalMinor"]);
    expect(valueOf(answer, "line1")).toBe(GERMAN.line1);
    expect((await submit(visitor, GERMAN, answer)).status).toBe(303);
  });

  it("a policy that is not the one in force: it is said, linked, and asked again [0.7]", async () => {
    const { visitor } = await withBag();
    const page = await visitor.get("/de/en/checkout");
    const before = await countOrders();
    for (const policyVersion of ["", "0", "999"]) {
      const answer = await submit(visitor, { ...GERMAN, policyVersion }, page);
      expect(answer.status).toBe(409);
      expect(answer.text).toContain("The privacy policy has changed");
      expect(answer.hidden["policyVersion"]).toBe("1");
    }
    expect(await countOrders()).toBe(before);
  });

  it("a checkout without a bag, or without a session", async () => {
    expect((await front.visit().get("/de/en/checkout")).location).toBe("/de/en/cart");
    expect((await front.visit().post("/de/en/checkout", { ...GERMAN, act: "order" })).location).toBe("/de/en/cart");
  });
});

describe("the page", () => {
  it("names who collects, and links the policy above the button [0.1, 0.4, 0.7, 8.2]", async () => {
    const { visitor } = await withBag();
    const { html, hidden } = await visitor.get("/de/en/checkout");
    const button = html.indexOf("Order with obligation to pay");
    const policy = html.indexOf('<a href="/de/en/privacy">');
    const name = html.indexOf(shop.company.legalName);
    expect(name).toBeGreaterThan(0);
    expect(policy).toBeGreaterThan(name);
    expect(button).toBeGreaterThan(policy);
    expect(hidden).toMatchObject({ policyVersion: "1", policyLocale: "en" });
    expect(html).toContain(shop.contact.email);
  });

  it("asks for name, phone, address and email, and for nothing else [1.1.1, 1.1.5]", async () => {
    const { visitor } = await withBag();
    const { html } = await visitor.get("/de/en/checkout");
    const form = html.slice(
      html.indexOf('<form class="purchase"'),
      html.indexOf("</form>", html.indexOf('<form class="purchase"')),
    );
    const names = [...form.matchAll(/<(?:input|select|textarea)\b[^>]*\bname="([^"]+)"/g)].map(([, name]) => name);
    expect(new Set(names)).toEqual(
      new Set([
        ...Object.keys(GERMAN),
        "submission",
        "policyVersion",
        "policyLocale",
        "expectedTotalMinor",
        "expectedCurrency",
      ]),
    );
  });

  it("shows the address form of the chosen country and keeps what was typed", async () => {
    const { visitor } = await withBag();
    const page = await visitor.post("/de/en/checkout", { ...GERMAN, country: "JP", act: "country" });
    expect(page.status).toBe(200);
    expect(page.html).toMatch(/<select[^>]*name="administrativeArea"/);
    expect(page.text).toContain("Prefecture");
    expect(valueOf(page, "name")).toBe(GERMAN.name);
    expect(page.html.indexOf('name="postcode"')).toBeLessThan(page.html.indexOf('name="line1"'));
  });

  it("says the whole total before the button, and what is left to pay at the door", async () => {
    const { visitor } = await withBag();
    const paid = await visitor.get("/de/en/checkout");
    expect(paid.text).toMatch(/Delivery, \d+ to \d+ days €[\d.]+ Arrives \d+ \w+ – \d+ \w+\./);
    expect(paid.text).toContain("Nothing is left to pay at the door.");
    const unpaid = await visitor.post("/de/en/checkout", { country: "ZA", act: "country" });
    expect(unpaid.text).toMatch(/Import tax and duty are not included: about €[\d.]+, paid to the carrier/);
  });

  it("is kept by nobody", async () => {
    const { visitor } = await withBag();
    expect((await visitor.get("/de/en/checkout")).headers.get("cache-control")).toBe("no-store");
    expect((await submit(visitor, { ...GERMAN, email: "" })).headers.get("cache-control")).toBe("no-store");
  });
});

describe("what may be a slip", () => {
  it("is asked about once, with the label as it will be printed; nothing is stored until then [7.1.3]", async () => {
    const { visitor } = await withBag();
    const before = await countOrders();
    const typed = { ...GERMAN, line1: "Lange Straße", email: "juergen@gmial.com" };
    const asked = await submit(visitor, typed);
    expect(asked.status).toBe(200);
    expect(asked.text).toContain("Please look at this once more");
    expect(asked.text).toContain("Did you mean juergen@gmail.com?");
    expect(asked.html).toContain("<span>Lange Straße</span><span>04109 Leipzig</span>");
    expect(valueOf(asked, "email")).toBe(typed.email);
    expect(await countOrders()).toBe(before);
    const meant = await visitor.post("/de/en/checkout", { ...asked.hidden, ...typed, act: "take-email" });
    expect(valueOf(meant, "email")).toBe("juergen@gmail.com");
    expect((await submit(visitor, typed, asked)).status).toBe(303);
  });
});

describe("an order", () => {
  it("leads to the provider's page, and back to a confirmation", async () => {
    const { visitor } = await withBag();
    const answer = await submit(visitor);
    expect(answer.status).toBe(303);
    expect(answer.location).toMatch(new RegExp(`^${world.payments.url}/pay/`));
  });

  it("that is sent twice is one order", async () => {
    const { visitor } = await withBag();
    const page = await visitor.get("/de/en/checkout");
    const before = await countOrders();
    const [first, second] = await Promise.all([submit(visitor, GERMAN, page), submit(visitor, GERMAN, page)]);
    expect(first.location).toBe(second.location);
    expect(await countOrders()).toBe(before + 1);
  });

  it("leaves no trace of what else was posted [1.1.1]", async () => {
    const { visitor } = await withBag();
    const extras = {
      dateOfBirth: "1990-05-17-planted",
      gender: "planted-gender",
      id_no: "planted-id-number",
      "__proto__[x]": "planted-proto",
      newsletter: "planted-newsletter",
    };
    expect((await submit(visitor, { ...GERMAN, ...extras })).status).toBe(303);
    const dump = await dumpDatabases(world);
    for (const value of Object.values(extras)) expect(findInDump(dump, value)).toEqual([]);
    // Nor of what was needed, in the clear.
    for (const value of [GERMAN.name, GERMAN.line1, GERMAN.email]) expect(findInDump(dump, value)).toEqual([]);
  });

  it("whose payment cannot be begun is held, says so, and is paid on the next try [7.1.2]", async () => {
    const { visitor } = await withBag();
    await faultPayments(world, { on: "create-session", do: "fail", times: 4 });
    const answer = await submit(visitor);
    expect(answer.status).toBe(503);
    expect(answer.text).toContain("The payment page cannot be reached");
    const again = /action="(\/de\/en\/orders\/WL-[^"]+\/pay)"/.exec(answer.html)![1]!;
    await clearPaymentFaults(world);
    expect((await visitor.post(again, {})).location).toMatch(/\/pay\//);
  });
});

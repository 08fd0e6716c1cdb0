import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { systemRandomness } from "#platform/ids";
import { sql } from "#platform/postgres";
import { findStyle } from "#shop/catalog";
import { createOrderNumber, staffMember } from "#shop/orders";
import { shop } from "#shop.config";
import { createTestShop, dumpDatabases, findInDump, listMails, payOrder, type TestShop } from "#testing/shop";
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

/** A number that an order might have, and none has. */
const NUMBER = createOrderNumber(systemRandomness);

const RECIPIENTS = {
  de: { country: "DE", line1: "Lange Straße 5", postcode: "04109", locality: "Leipzig", phone: "0341 1234567" },
  us: {
    country: "US",
    line1: "1 Main Street",
    locality: "Springfield",
    administrativeArea: "IL",
    postcode: "62701",
    phone: "+1 202 555 0123",
  },
} as const;

let orders = 0;

/** A visitor with an order that is paid. */
async function order(market: keyof typeof RECIPIENTS): Promise<{ visitor: Visitor; number: string; email: string }> {
  const reading = { language: "en", currency: "EUR", at: world.clock.now() } as const;
  const style = (await findStyle(world.ground.db, "harrow-cable-pullover", reading))!;
  const { variantId, sku } = style.colours[0]!.variants[1]!;
  await world.shop.stockDesk.count(sku, 50, staffMember("tester"));
  const visitor = front.visit();
  await visitor.post(`/${market}/en/cart/lines`, { style: style.slug, currency: "", variant: variantId });
  const { hidden } = await visitor.get(`/${market}/en/checkout`);
  const email = `buyer-${++orders}@example.com`;
  const answer = await visitor.post(`/${market}/en/checkout`, {
    ...hidden,
    ...RECIPIENTS[market],
    name: "Erika Mustermann",
    ageBand: "18-or-over",
    email,
    act: "order",
  });
  const { number } = await world.databases.data.one<{ number: string }>(sql`
    select number from shop."order" join shop.payment on payment.order_id = "order".id
    where payment.redirect_url = ${answer.location}`);
  await payOrder(world, number);
  return { visitor, number, email };
}

const TYPED = { name: "Erika Mustermann", email: "erika@example.com", part: "whole", pieces: "" } as const;

/** The first step, as a browser sends it. */
async function state(
  visitor: Visitor,
  typed: Readonly<Record<string, string>>,
  market: keyof typeof RECIPIENTS = "de",
): Promise<Page> {
  const { hidden } = await visitor.get(`/${market}/en/withdraw`);
  return visitor.post(`/${market}/en/withdraw`, { ...hidden, ...TYPED, ...typed });
}

async function countStatements(): Promise<number> {
  return (await world.databases.data.one<{ count: number }>(sql`select count(*) as count from shop.withdrawal`)).count;
}

describe("a statement that is not taken", () => {
  it.each([
    [{ name: " ", orderNumber: NUMBER }, "name"],
    [{ email: "erika", orderNumber: NUMBER }, "email"],
    [{ orderNumber: "" }, "orderNumber"],
    [{ orderNumber: "WL-1" }, "orderNumber"],
    [{ orderNumber: NUMBER, part: "some" }, "pieces"],
  ])("%j is said at the top and beside the field, everything typed stays, nothing is stored", async (wrong, field) => {
    const before = await dumpDatabases(world);
    const page = await state(front.visit(), wrong);
    expect(page.status).toBe(422);
    expect(page.html).toContain(`<a href="#field-${field}">`);
    expect(page.html).toMatch(new RegExp(`id="field-${field}"[^>]*aria-invalid="true"`));
    const { part: _, ...texts } = { name: TYPED.name, email: TYPED.email, part: "whole", ...wrong };
    for (const value of Object.values(texts)) expect(page.html).toContain(`value="${value}"`);
    expect(await dumpDatabases(world)).toEqual(before);
  });

  it("under another policy than the one in force is shown again [0.7]", async () => {
    const page = await state(front.visit(), { orderNumber: NUMBER, policyVersion: "0" });
    expect(page.status).toBe(409);
    expect(page.text).toContain("The privacy policy has changed");
  });

  it("that was not read back, or was changed since, begins anew and is not received", async () => {
    const visitor = front.visit();
    const read = await state(visitor, { orderNumber: NUMBER });
    const before = await countStatements();
    for (const changed of [{ confirmationToken: "" }, { email: "other@example.com" }]) {
      const page = await visitor.post("/de/en/withdraw/confirm", { ...read.hidden, ...changed });
      expect(page.status).toBe(409);
      expect(page.text).toContain("Please state it once more");
    }
    expect(await countStatements()).toBe(before);
  });

  it("of one's own order outside of the market is explained, and says what else there is", async () => {
    const { visitor, number } = await order("us");
    const page = await state(visitor, { orderNumber: number }, "us");
    expect(page.status).toBe(409);
    expect(page.text).toContain("This order cannot be withdrawn from");
    expect(page.text).toContain("The law of the country it goes to gives no right of withdrawal.");
    expect(page.html).toContain(`href="/us/en/contact?about=${number}"`);
    expect((await visitor.get(`/us/en/orders/${number}`)).html).not.toContain("/withdraw?order=");
  });
});

describe("the form", () => {
  it("asks for a name, an order and an address and no reason, without a cookie, under the policy [0.4] [1.3.6]", async () => {
    const page = await front.visit().get("/de/en/withdraw");
    expect(page.status).toBe(200);
    expect(page.headers.getSetCookie()).toEqual([]);
    const form = page.html.slice(page.html.indexOf('action="/de/en/withdraw"'));
    const own = form.slice(0, form.indexOf("</form>"));
    const names = [...own.matchAll(/<(?:input|textarea|select)\b[^>]*\bname="([^"]+)"/g)].map(([, name]) => name);
    expect(new Set(names)).toEqual(
      new Set(["name", "orderNumber", "email", "part", "pieces", "policyVersion", "policyLocale"]),
    );
    const policy = own.indexOf('<a href="/de/en/privacy">');
    expect(policy).toBeGreaterThan(own.indexOf(shop.company.legalName));
    expect(policy).toBeLessThan(own.indexOf("Continue to confirmation"));
  });
});

describe("two steps", () => {
  it("withdraw a stranger to our cookies: read back, confirmed, received with date and time, once", async () => {
    const { number, email } = await order("de");
    const visitor = front.visit();
    const read = await state(visitor, { orderNumber: number.toLowerCase().replaceAll("-", " ") });
    expect(read.status).toBe(200);
    expect(read.text).toContain(`I withdraw from the contract about order ${number}.`);
    expect(read.text).toContain("Confirm withdrawal");
    const before = await countStatements();
    const [receipt, again] = [
      await visitor.post("/de/en/withdraw/confirm", read.hidden),
      await visitor.post("/de/en/withdraw/confirm", read.hidden),
    ];
    expect(receipt.status).toBe(200);
    expect(receipt.text).toContain("Your withdrawal is received");
    expect(receipt.text).toMatch(/Received on \d{1,2} \w+ \d{4}, \d{2}:\d{2} \(Central European Time\)/);
    expect(receipt.headers.get("cache-control")).toBe("no-store");
    expect(receipt.headers.getSetCookie()).toEqual([]);
    expect(again.text).toBe(receipt.text);
    expect(await countStatements()).toBe(before + 1);
    await world.drain();
    expect((await listMails(world, email)).some((mail) => mail.subject.includes("receipt of your withdrawal"))).toBe(
      true,
    );
    const dump = await dumpDatabases(world);
    for (const value of [TYPED.name, TYPED.email]) expect(findInDump(dump, value)).toEqual([]);
  });

  it("answer alike for an order that exists and one that was made up [2.1.7]", async () => {
    const { number } = await order("us");
    const answers = [];
    for (const orderNumber of [number, NUMBER]) {
      const visitor = front.visit();
      const read = await state(visitor, { orderNumber });
      const receipt = await visitor.post("/de/en/withdraw/confirm", read.hidden);
      answers.push([read.text, receipt.text].map((text) => text.replaceAll(orderNumber, "N")));
    }
    expect(answers[0]).toEqual(answers[1]);
  });

  it("can be gone back from, with everything that was typed", async () => {
    const visitor = front.visit();
    const read = await state(visitor, { orderNumber: NUMBER });
    const page = await visitor.post("/de/en/withdraw/confirm", { ...read.hidden, act: "change" });
    expect(page.text).toContain("Withdraw from contract");
    for (const value of [TYPED.name, TYPED.email, NUMBER]) expect(page.html).toContain(`value="${value}"`);
  });

  it("choose pieces from a list where the order is proven, and show them on its page afterwards", async () => {
    const { visitor, number } = await order("de");
    const own = await visitor.get(`/de/en/orders/${number}`);
    expect(own.html).toContain(`href="/de/en/withdraw?order=${number}"`);
    expect(own.text).toContain("from now until 14 days after the delivery");
    const form = await visitor.get(`/de/en/withdraw?order=${number}`);
    const [, sku] = /<select[^>]*name="piece-([^"]+)"/.exec(form.html)!;
    expect(form.html).toContain(`value="${number}"`);
    const wrong = await state(visitor, { orderNumber: number, part: "some", [`piece-${sku}`]: "9" });
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain("These pieces are not in the order");
    const read = await state(visitor, { orderNumber: number, part: "some", [`piece-${sku}`]: "1" });
    expect(read.text).toContain("1 × Harrow Cable Pullover");
    const receipt = await visitor.post("/de/en/withdraw/confirm", read.hidden);
    expect(receipt.text).toContain("1 × Harrow Cable Pullover");
    expect((await visitor.get(`/de/en/orders/${number}`)).text).toContain("Your statement");
  });
});

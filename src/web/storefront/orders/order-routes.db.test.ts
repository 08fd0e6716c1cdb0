import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sql } from "#platform/postgres";
import { findStyle } from "#shop/catalog";
import { createOrderNumber, staffMember } from "#shop/orders";
import { systemRandomness } from "#platform/ids";
import { describeExternalLink } from "#shop/partners";
import { createTestShop, listMails, payOrder, type TestShop } from "#testing/shop";
import { serveStorefront, type ServedStorefront, type Visitor } from "../testing/index.ts";

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

const RECIPIENT = {
  name: "Ada Lovelace",
  line1: "1 Main Street",
  locality: "Springfield",
  administrativeArea: "IL",
  postcode: "62701",
  phone: "+1 202 555 0123",
} as const;

let orders = 0;

interface Ordered {
  readonly visitor: Visitor;
  readonly number: string;
  readonly email: string;
}

/** A visitor who has sent the checkout's form and not paid. */
async function order(): Promise<Ordered> {
  const reading = { language: "en", currency: "USD", at: world.clock.now() } as const;
  const style = (await findStyle(world.ground.db, "harrow-cable-pullover", reading))!;
  const { variantId, sku } = style.colours[0]!.variants[1]!;
  await world.shop.stockDesk.count(sku, 50, staffMember("tester"));
  const visitor = front.visit();
  await visitor.post("/us/en/cart/lines", { style: style.slug, currency: "USD", variant: variantId });
  const { hidden } = await visitor.get("/us/en/checkout");
  const email = `ada-${++orders}@example.com`;
  const answer = await visitor.post("/us/en/checkout", {
    ...hidden,
    ...RECIPIENT,
    country: "US",
    ageBand: "18-or-over",
    email,
    act: "order",
  });
  expect(answer.status).toBe(303);
  const { number } = await world.databases.data.one<{ number: string }>(sql`
    select number from shop."order" join shop.payment on payment.order_id = "order".id
    where payment.redirect_url = ${answer.location}`);
  return { visitor, number, email };
}

async function orderAndPay(): Promise<Ordered> {
  const ordered = await order();
  await payOrder(world, ordered.number);
  return ordered;
}

describe("an order is shown to nobody who has not proven it [2.1.7]", () => {
  const pages = ["", "/return", "/address"];
  const acts = ["/pay", "/cancel", "/address"];

  it("and a stranger cannot tell it from a number that was made up [2.1.7]", async () => {
    const { number } = await orderAndPay();
    const unknown = createOrderNumber(systemRandomness);
    const stranger = (await order()).visitor;
    for (const visitor of [front.visit(), stranger]) {
      for (const page of pages) {
        const [known, made] = [
          await visitor.get(`/us/en/orders/${number}${page}`),
          await visitor.get(`/us/en/orders/${unknown}${page}`),
        ];
        expect(known.status).toBe(403);
        expect(known.html.replaceAll(number, "N")).toBe(made.html.replaceAll(unknown, "N"));
        expect(known.text).toContain("Please show that it is yours");
      }
      for (const act of acts) {
        const [known, made] = [
          await visitor.post(`/us/en/orders/${number}${act}`, {}),
          await visitor.post(`/us/en/orders/${unknown}${act}`, {}),
        ];
        expect(known.status).toBe(403);
        expect(known.html.replaceAll(number, "N")).toBe(made.html.replaceAll(unknown, "N"));
      }
    }
  });

  it("neither by asking for a code [2.1.7]", async () => {
    const { number } = await orderAndPay();
    const unknown = createOrderNumber(systemRandomness);
    const answers = [];
    for (const asked of [number, unknown]) {
      const visitor = front.visit();
      const sent = await visitor.post("/us/en/track", { number: asked });
      const page = await visitor.get(sent.location!);
      const wrong = await visitor.post("/us/en/track/code", { number: asked, code: "000000" });
      expect(wrong.status).toBe(422);
      answers.push([sent, page, wrong].map(({ status, html }) => `${status} ${html}`.replaceAll(asked, "N")));
    }
    expect(answers[0]).toEqual(answers[1]);
  });

  it.each([
    { link: "without a token", token: "" },
    { link: "with words in its place", token: "rubbish" },
    { link: "in the form of another site's tokens", token: "a.b.c" },
    { link: "of endless length", token: "A".repeat(500) },
  ])("nor by a link $link [2.1.7]", async ({ token }) => {
    const visitor = front.visit();
    const page = await visitor.get(`/us/en/orders/open?t=${token}`);
    expect(page.status).toBe(403);
    expect(page.text).toContain("This link no longer works");
    expect(visitor.cookie).toBeUndefined();
  });
});

describe("the number that is typed", () => {
  it.each([
    ["", "Enter the order number."],
    ["ada@example.com", "Enter the order number as it stands in the confirmation"],
    ["WL-7K3M-QX9D-4HTB", "Enter the order number as it stands in the confirmation"],
  ])("%j is asked for again, without going into an address", async (number, told) => {
    const page = await front.visit().post("/us/en/track", { number });
    expect(page.status).toBe(422);
    expect(page.text).toContain(told);
    expect(page.headers.getSetCookie()).toEqual([]);
  });

  it("may be typed in any case and without hyphens", async () => {
    const { number } = await orderAndPay();
    const sent = await front.visit().post("/us/en/track", { number: number.toLowerCase().replaceAll("-", " ") });
    expect(sent.location).toBe(`/us/en/track/code?number=${number}`);
  });
});

describe("the owner", () => {
  it("is shown the order by the code that was mailed [2.1.7]", async () => {
    const { number, email } = await orderAndPay();
    const visitor = front.visit();
    await visitor.post("/us/en/track", { number });
    await world.drain();
    const mail = (await listMails(world, email)).at(-1)!;
    const code = /\b\d{6}\b/.exec(mail.text)![0];
    const proven = await visitor.post("/us/en/track/code", { number, code: `${code.slice(0, 3)} ${code.slice(3)}` });
    expect(proven.location).toBe(`/us/en/orders/${number}`);
    const page = await visitor.get(proven.location!);
    expect(page.status).toBe(200);
    expect(page.text).toContain("Received");
    expect(page.headers.get("cache-control")).toBe("no-store");
  });

  it("is shown it by the link in a mail, which leaves the address at once [2.1.7]", async () => {
    const { number, email } = await orderAndPay();
    await world.drain();
    const link = (await listMails(world, email))
      .flatMap((mail) => mail.links)
      .find((one) => one.includes("/orders/open"))!;
    const visitor = front.visit();
    const opened = await visitor.get(link.slice(new URL(link).origin.length));
    expect(opened.status).toBe(303);
    expect(opened.location).toBe(`/us/en/orders/${number}`);
    expect((await visitor.get(opened.location!)).text).toContain(`Order ${number}`);
  });

  it("finds nothing personal on the page", async () => {
    const { visitor, number, email } = await orderAndPay();
    for (const path of ["", "/address", "/return"]) {
      const { html } = await visitor.get(`/us/en/orders/${number}${path}`);
      for (const value of [RECIPIENT.name, RECIPIENT.line1, RECIPIENT.postcode, email, "2025550123"]) {
        expect(html).not.toContain(value);
      }
    }
  });
});

describe("coming back from the payment", () => {
  it("without having paid: what to do next, with the goods still held", async () => {
    const { visitor, number } = await order();
    const page = await visitor.get(`/us/en/orders/${number}/return?session=cs_1`);
    expect(page.text).toContain("The payment is not completed");
    expect((await visitor.post(`/us/en/orders/${number}/pay`, {})).location).toMatch(/\/pay\//);
    expect(page.html).toContain('href="/us/en/cart"');
  });

  it("having paid: the confirmation, again on every reload", async () => {
    const { visitor, number } = await orderAndPay();
    for (let reload = 0; reload < 2; reload++) {
      const page = await visitor.get(`/us/en/orders/${number}/return`);
      expect(page.status).toBe(200);
      expect(page.text).toContain("Thank you for your order");
      expect(page.text).toContain(number);
    }
    expect((await visitor.get("/us/en/cart")).text).toContain("Your bag is empty.");
  });
});

describe("until it is packed", () => {
  it("the order may be cancelled, once", async () => {
    const { visitor, number } = await orderAndPay();
    const canceled = await visitor.post(`/us/en/orders/${number}/cancel`, {});
    expect(canceled.location).toBe(`/us/en/orders/${number}?done=canceled`);
    expect((await visitor.get(canceled.location!)).text).toContain("Cancelled");
    const again = await visitor.post(`/us/en/orders/${number}/cancel`, {});
    expect(again.status).toBe(409);
    expect(again.text).toContain("That is no longer possible");
  });

  it("the address may be corrected: a wrong one is said beside its field, what was typed stays", async () => {
    const { visitor, number } = await orderAndPay();
    const form = await visitor.get(`/us/en/orders/${number}/address`);
    expect(form.html).not.toContain('name="email"');
    expect(form.html).not.toContain('name="country"');
    const wrong = await visitor.post(`/us/en/orders/${number}/address`, { ...RECIPIENT, postcode: "1" });
    expect(wrong.status).toBe(422);
    expect(wrong.html).toMatch(/id="field-postcode"[^>]*aria-invalid="true"/);
    expect(wrong.html).toContain(`value="${RECIPIENT.line1}"`);
    const right = await visitor.post(`/us/en/orders/${number}/address`, { ...RECIPIENT, line1: "2 Side Street" });
    expect(right.location).toBe(`/us/en/orders/${number}?done=corrected`);
    expect((await visitor.get(right.location!)).text).toContain("The address has been corrected");
  });

  it("and not afterwards", async () => {
    const { visitor, number } = await orderAndPay();
    const staff = staffMember("tester");
    await world.shop.deskOrders.verify(number, staff);
    await world.shop.deskOrders.prepare(number, staff);
    for (const act of ["cancel", "address"]) {
      const page = await visitor.post(`/us/en/orders/${number}/${act}`, RECIPIENT);
      expect(page.status).toBe(409);
      expect(page.text).toContain("That is no longer possible");
    }
    const page = await visitor.get(`/us/en/orders/${number}`);
    expect(page.text).toContain("Packed");
    expect(page.html).not.toContain("/cancel");
  });
});

describe("the parcel of an order", () => {
  it("leads to the carrier by a marked link with its policy, and no address tells its tracking number [7.2.1] [7.2.2]", async () => {
    const { visitor, number } = await orderAndPay();
    const staff = staffMember("tester");
    await world.shop.deskOrders.verify(number, staff);
    await world.shop.deskOrders.prepare(number, staff);
    await world.shop.deskOrders.ship(number, staff);
    await world.drain();
    const page = await visitor.get(`/us/en/orders/${number}`);
    const trackingNumber = (await world.shop.deskOrders.view(number))!.parcel!.trackingNumber!;
    expect(page.text).toContain(trackingNumber);
    const link = describeExternalLink("tracking", "en")!;
    for (const href of [link.href, link.privacyPolicy.href]) {
      expect(page.html).toContain(`<a href="${href}" rel="external noopener noreferrer" referrerpolicy="no-referrer">`);
    }
    expect(page.text).toContain("leads to another company’s site");
    for (const [, address] of page.html.matchAll(/(?:href|action|src)="([^"]*)"/g)) {
      expect(address).not.toContain(trackingNumber);
    }
    expect(page.headers.get("referrer-policy")).toBe("same-origin");
  });
});

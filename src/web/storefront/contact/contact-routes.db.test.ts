import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { systemRandomness } from "#platform/ids";
import { sql } from "#platform/postgres";
import { createOrderNumber } from "#shop/orders";
import { shop } from "#shop.config";
import { createTestShop, dumpDatabases, findInDump, listMails, type TestShop } from "#testing/shop";
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

const TYPED = { email: "hoa@example.com", phone: "", orderNumber: "", message: "Is the wool soft?" } as const;

/** Opens the form, types for a while, and sends it as a browser would. */
async function ask(
  typed: Readonly<Record<string, string>> = TYPED,
  options: { path?: string; seconds?: number; visitor?: Visitor } = {},
): Promise<Page> {
  const { path = "/de/en/contact", seconds = 10, visitor = front.visit() } = options;
  const { hidden } = await visitor.get(path);
  world.clock.advance(seconds * 1000);
  return visitor.post("/de/en/contact", { ...hidden, website: "", ...typed });
}

async function countInquiries(): Promise<number> {
  return (await world.databases.data.one<{ count: number }>(sql`select count(*) as count from shop.inquiry`)).count;
}

function typedIn(page: Page): Record<string, string | undefined> {
  const inputs = [...page.html.matchAll(/<input[^>]*\bname="(email|phone|orderNumber)"[^>]*\bvalue="([^"]*)"/g)];
  const [, message] = /<textarea[^>]*name="message"[^>]*>([^<]*)<\/textarea>/.exec(page.html)!;
  return { ...Object.fromEntries(inputs.map(([, name, value]) => [name, value])), message };
}

describe("a question that is not taken", () => {
  it.each([
    [{ message: " " }, "message", "Write your question."],
    [{ email: "", phone: "" }, "email", "Give an email address or a phone number"],
    [{ email: "hoa at example" }, "email", "Enter an email address"],
    [{ phone: "12" }, "phone", "phone"],
    [{ orderNumber: "WL-1" }, "orderNumber", "Enter the order number as it stands"],
  ])("%j is said at the top and beside the field; everything typed stays [1.3.4]", async (wrong, field, told) => {
    const before = await dumpDatabases(world);
    const typed = { ...TYPED, ...wrong };
    const page = await ask(typed);
    expect(page.status).toBe(422);
    expect(page.html).toContain(`<a href="#field-${field}">`);
    expect(page.html).toMatch(new RegExp(`id="field-${field}"[^>]*aria-invalid="true"`));
    expect(page.text).toContain(told);
    expect(typedIn(page)).toEqual(typed);
    expect(await dumpDatabases(world)).toEqual(before);
  });

  it("comes faster than people type, or fills in what nobody sees: it is said, and can be sent again [1.3.4]", async () => {
    for (const page of [await ask(TYPED, { seconds: 0 }), await ask({ ...TYPED, website: "https://spam.example" })]) {
      expect(page.status).toBe(422);
      expect(page.text).toContain("It came faster than people type");
      expect(typedIn(page)).toEqual(TYPED);
    }
  });

  it("is a day old, or was made up: the form is given anew with what was typed", async () => {
    for (const page of [
      await ask(TYPED, { seconds: 25 * 3600 }),
      await ask({ ...TYPED, formToken: "A".repeat(43) }),
      await ask({ ...TYPED, formToken: "" }),
    ]) {
      expect(page.status).toBe(409);
      expect(page.text).toContain("This form had grown old");
      expect(typedIn(page)).toEqual(TYPED);
      expect(page.hidden["formToken"]).toHaveLength(43);
    }
  });

  it("was asked under another policy than the one in force [0.4] [0.7]", async () => {
    const page = await ask({ ...TYPED, policyVersion: "0" });
    expect(page.status).toBe(409);
    expect(page.text).toContain("The privacy policy has changed");
    expect(typedIn(page)).toEqual(TYPED);
  });

  it("comes back as text, whatever it holds", async () => {
    const page = await ask({ ...TYPED, email: "", message: "</textarea><script>alert(1)</script>" });
    expect(page.status).toBe(422);
    expect(page.html).not.toContain("<script>alert");
  });
});

describe("the form", () => {
  it("links the policy above its button, and names who reads it [0.1] [0.4]", async () => {
    const { html, hidden } = await front.visit().get("/de/en/contact");
    const form = html.slice(html.indexOf('action="/de/en/contact"'));
    expect(form.indexOf(shop.company.legalName)).toBeGreaterThan(0);
    const policy = form.indexOf('<a href="/de/en/privacy">');
    expect(policy).toBeGreaterThan(0);
    expect(policy).toBeLessThan(form.indexOf("Send the question"));
    expect(hidden).toMatchObject({ policyVersion: "1", policyLocale: "en" });
  });

  it("stands beside both designated contacts, exactly as they are [8.2]", async () => {
    const { html } = await front.visit().get("/de/en/contact");
    const main = html.slice(html.indexOf("<main"), html.indexOf("</main>"));
    expect(main).toContain(`<a href="mailto:${shop.contact.email}">${shop.contact.email}</a>`);
    expect(main).toContain(`<a href="tel:${shop.contact.phoneE164}">${shop.contact.phone}</a>`);
  });

  it("sends the fields of a question and nothing else, with a way out for what is hidden from people", async () => {
    const { html } = await front.visit().get("/de/en/contact?about=linden-fine-rib-pullover");
    const form = html.slice(
      html.indexOf('action="/de/en/contact"'),
      html.indexOf("</form>", html.indexOf("formToken")),
    );
    const names = [...form.matchAll(/<(?:input|textarea)\b[^>]*\bname="([^"]+)"/g)].map(([, name]) => name);
    expect(new Set(names)).toEqual(
      new Set([
        "email",
        "phone",
        "orderNumber",
        "message",
        "website",
        "product",
        "formToken",
        "policyVersion",
        "policyLocale",
      ]),
    );
    expect(form).toMatch(/aria-hidden="true"><input name="website" tabindex="-1" autocomplete="off"/);
  });

  it("is tied to a piece or to an order by its address, and to nothing by any other word", async () => {
    const visitor = front.visit();
    const piece = await visitor.get("/de/en/contact?about=linden-fine-rib-pullover");
    expect(piece.text).toContain("Linden Fine-Rib Pullover");
    expect(piece.hidden["product"]).toBe("linden-fine-rib-pullover");
    const order = await visitor.get(`/de/en/contact?about=${NUMBER.toLowerCase()}`);
    expect(typedIn(order)["orderNumber"]).toBe(NUMBER);
    for (const about of ["no-such-piece", "%22%3E%3Cscript%3E", "x".repeat(3000)]) {
      const page = await visitor.get(`/de/en/contact?about=${about}`);
      expect(page.status).toBe(200);
      expect(page.hidden["product"]).toBeUndefined();
    }
  });
});

describe("a question that is taken", () => {
  it("is one ticket however often the button is pressed, with no cookie, and repeats nothing [1.3.4] [1.3.6]", async () => {
    const before = await countInquiries();
    const visitor = front.visit();
    const { hidden } = await visitor.get("/de/en/contact?about=linden-fine-rib-pullover");
    world.clock.advance(10_000);
    const form = { ...hidden, ...TYPED, message: "Is it warm enough for Tromsø?" };
    const [first, second] = [await visitor.post("/de/en/contact", form), await visitor.post("/de/en/contact", form)];
    expect(first.status).toBe(200);
    expect(first.text).toContain("Your question is with us");
    const number = /WI-[A-Z0-9-]+/.exec(first.text)![0];
    expect(second.text).toContain(number);
    expect(await countInquiries()).toBe(before + 1);
    expect(first.html).not.toContain("Tromsø");
    expect(first.html).not.toContain(TYPED.email);
    expect(first.headers.getSetCookie()).toEqual([]);
    expect(first.headers.get("cache-control")).toBe("no-store");
    const dump = await dumpDatabases(world);
    for (const value of ["Tromsø", TYPED.email]) expect(findInDump(dump, value)).toEqual([]);
    await world.drain();
    const [mail] = await listMails(world, TYPED.email);
    expect(mail?.text).not.toContain("Tromsø");
  });

  it("tells how many numbers were taken out of it [1.3.4]", async () => {
    const page = await ask({ ...TYPED, message: "My card is 4111 1111 1111 1111, does it fit?" });
    expect(page.text).toContain("We took 1 number out of your text");
    expect(page.html).not.toContain("4111");
  });

  it("says that we call where a number was given alone", async () => {
    const page = await ask({ ...TYPED, email: "", phone: "+49 341 1234567" });
    expect(page.text).toContain("We call the number you gave");
  });

  it("treats an order that is not proven as a number that was typed, whether or not there is one", async () => {
    const page = await ask({ ...TYPED, orderNumber: NUMBER });
    expect(page.status).toBe(200);
    expect(page.text).not.toContain("It is tied to your order");
  });
});

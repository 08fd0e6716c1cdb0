import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sql } from "#platform/postgres";
import { listEntriesAbout } from "#privacy/ledger";
import { shop } from "#shop.config";
import {
  createTestShop,
  dumpDatabases,
  faultMail,
  findInDump,
  hastenJobs,
  listMails,
  loseJobs,
  placeOrder,
  runJobs,
  runTask,
  takeGoods,
  type TestShop,
} from "#testing/shop";
import type { InquiryOutcome, InquiryRequest } from "./index.ts";

let world: TestShop;
beforeAll(async () => {
  world = await createTestShop();
});
afterAll(() => world[Symbol.asyncDispose]());

const clerk = { id: "clerk", role: "service" };
let askers = 0;

/** A form as a person sends it, half a minute after opening it. */
function fillForm(changes: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  const { token } = world.shop.inquiries.openForm();
  world.clock.advance(30_000);
  return {
    email: `asker-${++askers}@example.com`,
    message: "Does the wool itch?",
    policyVersion: "1",
    policyLocale: "en",
    formToken: token,
    website: "",
    ...changes,
  };
}

function submit(form: unknown, request: Partial<InquiryRequest> = {}): Promise<InquiryOutcome> {
  return world.shop.inquiries.submit({
    market: "us",
    language: "en",
    networkPrefix: `10.1.${++askers}.0/24`,
    form,
    ...request,
  });
}

async function ask(changes: Readonly<Record<string, unknown>> = {}, request: Partial<InquiryRequest> = {}) {
  const outcome = await submit(fillForm(changes), request);
  if (!outcome.ok) throw new Error(`the inquiry was refused: ${outcome.reason}`);
  return outcome;
}

async function readInquiry(number: string) {
  return world.databases.data.one<{
    id: string;
    subjectId: string;
    orderId: string | null;
    claimed: string | null;
  }>(sql`
    select id, subject_id as "subjectId", order_id as "orderId", claimed_order_number as claimed
    from shop.inquiry where number = ${number}`);
}

describe("an inquiry is refused, and nothing is stored,", () => {
  test.each([
    ["with no contact at all", { email: "" }, "contact", "missing"],
    ["with an address that is none", { email: "asker@" }, "email", "email-format"],
    ["with a number that is none", { email: "", phone: "12" }, "phone", "phone-format"],
    ["without a message", { message: " \u200B\n" }, "message", "missing"],
    ["with a list for a message", { message: ["a"] }, "message", "not-text"],
    ["with a message that is too long", { message: "a".repeat(4001) }, "message", "too-long"],
    ["with a megabyte", { message: "a".repeat(1_000_000) }, "message", "too-long"],
    ["with an order number that cannot be one", { orderNumber: "12345" }, "orderNumber", "order-number-format"],
    ["about a piece that is not for sale", { product: "no-such-piece" }, "product", "unknown-product"],
  ])("%s [1.3.4]", async (_, changes, field, code) => {
    const form = fillForm(changes);
    const before = await dumpDatabases(world);
    const outcome = await submit(form);
    expect(outcome).toMatchObject({ ok: false, reason: "invalid", problems: [{ field, code }] });
    expect(await dumpDatabases(world)).toEqual(before);
  });

  test.each([
    ["without the policy that is in force", { policyVersion: "0" }, "policy-changed"],
    ["in a language the policy was not shown in", { policyLocale: "xx" }, "policy-changed"],
    ["without a form of ours", { formToken: "" }, "stale-form"],
    ["with a form that somebody made", { formToken: "A".repeat(43) }, "stale-form"],
    ["with the field filled that people do not see", { website: "https://example.com" }, "looks-automated"],
  ])("%s [0.4, 1.3.4]", async (_, changes, reason) => {
    const form = fillForm(changes);
    const before = await dumpDatabases(world);
    expect(await submit(form)).toEqual({ ok: false, reason });
    expect(await dumpDatabases(world)).toEqual(before);
  });

  test("sent faster than anyone types, or a day late [1.3.4]", async () => {
    const quick = fillForm({ formToken: world.shop.inquiries.openForm().token });
    const { token } = world.shop.inquiries.openForm();
    expect(await submit({ ...quick, formToken: token })).toEqual({ ok: false, reason: "looks-automated" });
    world.clock.advance(shop.inquiries.formSecondsMin * 1000);
    expect(await submit({ ...quick, formToken: token })).toMatchObject({ ok: true });
    const late = fillForm();
    world.clock.advance(shop.inquiries.formHoursMax * 3_600_000);
    expect(await submit(late)).toEqual({ ok: false, reason: "stale-form" });
  });

  test("after one network has asked enough in an hour; others are heard [1.3.4]", async () => {
    const networkPrefix = "192.0.2.0/24";
    const forms = Array.from({ length: shop.inquiries.perNetworkPerHourMax + 1 }, () => fillForm());
    const outcomes = [];
    for (const form of forms) outcomes.push(await submit(form, { networkPrefix }));
    expect(outcomes.map(({ ok }) => ok)).toEqual([...forms.slice(1).map(() => true), false]);
    expect(outcomes.at(-1)).toEqual({ ok: false, reason: "too-many" });
    expect(await submit(fillForm())).toMatchObject({ ok: true });
  });
});

describe("an inquiry", () => {
  test("is sealed under a subject of its own, and nothing of it lies in the clear [1.3.4]", async () => {
    const planted = { email: "plantedasker@example.com", message: "Plantedquestion 请问 سؤال" };
    const { number } = await ask(planted);
    const dump = await dumpDatabases(world);
    for (const value of ["plantedasker", "Plantedquestion", "请问", "سؤال"])
      expect(findInDump(dump, value)).toEqual([]);
    const { id, subjectId } = await readInquiry(number);
    const records = await world.databases.data.rows(sql`
      select field, scope_kind as kind, source from vault.record where scope_id = ${id} order by field`);
    expect(records).toEqual([
      { field: "inquiry.email", kind: "inquiry", source: "provided" },
      { field: "inquiry.message", kind: "inquiry", source: "provided" },
    ]);
    expect(await listEntriesAbout(world.databases.data, subjectId)).toEqual([]);
  });

  test("reads only the keys of its form [0.4, 1.3.4]", async () => {
    const { number } = await ask({ name: "Plantedname", birthday: "1990-02-03", attachment: "UGxhbnRlZA==" });
    const { id } = await readInquiry(number);
    const fields = await world.databases.data.rows<{ field: string }>(sql`
      select field from vault.record where scope_id = ${id}`);
    expect(fields.map(({ field }) => field).toSorted()).toEqual(["inquiry.email", "inquiry.message"]);
    expect(findInDump(await dumpDatabases(world), "Plantedname")).toEqual([]);
  });

  test("is acknowledged by a mail that repeats nothing of it, and says when we answer [1.3.4, 8.2]", async () => {
    const { number } = await ask({ email: "quiet@example.com", message: "Planted: my neighbour Alice" });
    await world.drain();
    const mails = await listMails(world, "quiet@example.com");
    expect(mails).toHaveLength(1);
    const [mail] = mails;
    for (const body of [mail!.subject, mail!.text, mail!.html]) {
      expect(body).not.toMatch(/Planted|Alice|quiet@/);
    }
    expect(mail!.subject).toContain(number);
    expect(mail!.text).toContain("within 5 working days");
    expect(mail!.text).toContain(shop.contact.email);
    expect(mail!.text).toContain(shop.contact.phone);
    expect(mail!.text).toContain(shop.company.legalName);
  });

  test("loses numbers of cards and documents before it is sealed, and says so [1.3.4]", async () => {
    const message = "I paid with 4111 1111 1111 1111. My passport: E12345678. Is it too late?";
    const { number, numbersMasked } = await ask({ message });
    expect(numbersMasked).toBe(2);
    const shown = await world.shop.inquiryDesk.show(number, clerk);
    expect(shown).toMatchObject({
      ok: true,
      inquiry: {
        message: "I paid with •••• •••• •••• ••••. My passport: •••••••••. Is it too late?",
        numbersMasked: 2,
      },
    });
  });

  test("keeps links and markup as the text that they are, and drops what commands a terminal [1.3.4]", async () => {
    const message = "<script>alert(1)</script>\r\n<a href='https://example.com'>x</a> \u001B[31mred\u202Eder\u0000";
    const { number } = await ask({ message });
    const shown = await world.shop.inquiryDesk.show(number, clerk);
    expect(shown.ok && shown.inquiry.message).toBe(
      "<script>alert(1)</script>\n<a href='https://example.com'>x</a> [31mredder",
    );
  });

  test("sent twice, or twice at once, is one; with another content it is another [1.3.4]", async () => {
    const form = fillForm({ email: "twice@example.com" });
    const [one, two] = await Promise.all([submit(form), submit(form)]);
    const three = await submit(form);
    expect(one).toMatchObject({ ok: true });
    expect(two).toEqual(one);
    expect(three).toEqual(one);
    expect(await submit({ ...form, message: "And which size?" })).not.toEqual(one);
    await world.drain();
    expect(await listMails(world, "twice@example.com")).toHaveLength(2);
  });

  test("names an order only after the session has proven it; any other number stays a claim [1.3.4]", async () => {
    const bought = await placeOrder(world, await takeGoods(world));
    const claimed = await ask({ orderNumber: bought.number.toLowerCase() });
    expect(claimed.aboutOwnOrder).toBe(false);
    expect(await readInquiry(claimed.number)).toMatchObject({ orderId: null, claimed: bought.number });
    const stranger = await world.shop.sessions.start();
    const foreign = await ask({ orderNumber: bought.number }, { sessionId: stranger.id });
    expect(foreign.aboutOwnOrder).toBe(false);
    // Whoever claims a number is answered as whoever invents one.
    const invented = await ask({ orderNumber: "WL-3333-3333-3333" }, { sessionId: stranger.id });
    expect({ ...foreign, number: "" }).toEqual({ ...invented, number: "" });
    const own = await ask({ orderNumber: bought.number }, { sessionId: bought.buyer.sessionId });
    expect(own.aboutOwnOrder).toBe(true);
    expect(await readInquiry(own.number)).toMatchObject({ orderId: bought.orderId, claimed: null });
    expect(await world.shop.inquiryDesk.show(claimed.number, clerk)).toMatchObject({
      inquiry: { about: "claimed-order", orderNumber: null, claimedOrderNumber: bought.number },
    });
  });

  test("is about a piece of the range, in any market", async () => {
    const { slug } = await world.databases.data.one<{ slug: string }>(sql`select slug from catalog.style limit 1`);
    const { number } = await ask({ product: slug }, { market: "jp", language: "ja" });
    expect(await world.shop.inquiryDesk.show(number, clerk)).toMatchObject({
      inquiry: { about: "product", styleSlug: slug, market: "jp", language: "ja" },
    });
  });
});

describe("at the desk", () => {
  test("only customer service reads an inquiry; nothing is opened for any other role [1.3.4]", async () => {
    const { number } = await ask();
    const { subjectId } = await readInquiry(number);
    for (const role of ["warehouse", "finance", "owner", "privacy-officer"]) {
      const other = { id: "packer", role };
      const refused = { ok: false, reason: "not-allowed" };
      expect(await world.shop.inquiryDesk.show(number, other)).toEqual(refused);
      expect(await world.shop.inquiryDesk.showPhone(number, other)).toEqual(refused);
      expect(await world.shop.inquiryDesk.answer(number, other, "No.")).toEqual(refused);
      expect(await world.shop.inquiryDesk.close(number, other)).toEqual(refused);
    }
    expect(await listEntriesAbout(world.databases.data, subjectId)).toEqual([]);
  });

  test("an unknown number, an empty answer and an answer to what is closed are refused", async () => {
    const unknown = { ok: false, reason: "unknown-inquiry" };
    for (const number of ["", "WI-3333-3333-3333", "'; drop table shop.inquiry; --"]) {
      expect(await world.shop.inquiryDesk.show(number, clerk)).toEqual(unknown);
      expect(await world.shop.inquiryDesk.answer(number, clerk, "No.")).toEqual(unknown);
    }
    const { number } = await ask();
    expect(await world.shop.inquiryDesk.answer(number, clerk, " \n")).toEqual({ ok: false, reason: "bad-text" });
    expect(await world.shop.inquiryDesk.close(number, clerk)).toEqual({ ok: true });
    const wrong = { ok: false, reason: "wrong-state" };
    expect(await world.shop.inquiryDesk.answer(number, clerk, "No.")).toEqual(wrong);
    expect(await world.shop.inquiryDesk.close(number, clerk)).toEqual(wrong);
  });

  test("reading is on record, for service, with a mask of the contact [1.3.4]", async () => {
    const { number } = await ask({ email: "masked@example.com", message: "Is it warm?" });
    const shown = await world.shop.inquiryDesk.show(number, clerk);
    expect(shown).toMatchObject({ inquiry: { message: "Is it warm?", contactMask: "m•••@e•••.com" } });
    expect(JSON.stringify(shown)).not.toContain("masked@");
    const { subjectId } = await readInquiry(number);
    const entries = await listEntriesAbout(world.databases.data, subjectId);
    expect(
      entries.map(({ kind, activity, purpose, actorRole, fields }) => [kind, activity, purpose, actorRole, fields]),
    ).toEqual(
      expect.arrayContaining([
        ["opened", "inquiry.read", "SERVICE", "service", ["inquiry.message"]],
        ["masked", "inquiry.read", "SERVICE", "service", ["inquiry.email"]],
      ]),
    );
  });

  test("an answer goes to the address that was given, and to no other [2.1.9]", async () => {
    const bought = await placeOrder(world, await takeGoods(world));
    const { number } = await ask(
      { email: "elsewhere@example.com", orderNumber: bought.number },
      { sessionId: bought.buyer.sessionId },
    );
    await world.drain();
    const before = (await listMails(world, bought.buyer.email)).length;
    const text = "No, it does not itch.\n\nIt is <b>merino</b>.";
    expect(await world.shop.inquiryDesk.answer(number, clerk, text)).toEqual({ ok: true });
    expect(findInDump(await dumpDatabases(world), "does not itch")).toEqual([]);
    await world.drain();
    const [, answer] = await listMails(world, "elsewhere@example.com");
    expect(answer!.text).toContain("No, it does not itch.\n\nIt is <b>merino</b>.");
    expect(answer!.html).not.toContain("<b>merino");
    expect(await listMails(world, bought.buyer.email)).toHaveLength(before);
    const replies = await world.databases.data.rows(sql`
      select reply.channel, reply.actor_id as "actorId" from shop.inquiry_reply reply
      join shop.inquiry on inquiry.id = reply.inquiry_id where number = ${number}`);
    expect(replies).toEqual([{ channel: "email", actorId: "clerk" }]);
  });

  test("who gave a number is called: no mail can go, and the call is noted [2.1.9]", async () => {
    const { number, channel } = await ask({ email: "", phone: "(202) 555-0123" });
    expect(channel).toBe("phone");
    expect(await world.shop.inquiryDesk.answer(number, clerk, "No.")).toEqual({ ok: false, reason: "call-them" });
    expect(await world.shop.inquiryDesk.showPhone(number, clerk)).toEqual({ ok: true, phone: "+12025550123" });
    expect(await world.shop.inquiryDesk.noteCall(number, clerk)).toEqual({ ok: true });
    const { letters } = await world.databases.data.one<{ letters: number }>(sql`
      select count(*) as letters from shop.letter where about_id = (select id from shop.inquiry where number = ${number})`);
    expect(letters).toBe(0);
    const byMail = await ask();
    const refused = { ok: false, reason: "write-to-them" };
    expect(await world.shop.inquiryDesk.noteCall(byMail.number, clerk)).toEqual(refused);
    expect(await world.shop.inquiryDesk.showPhone(byMail.number, clerk)).toEqual(refused);
  });

  test("the queue tells what waits, the oldest first, and nothing personal [1.3.4]", async () => {
    const first = await ask({ email: "planted-queue@example.com", message: "Plantedqueue" });
    world.clock.advance(1000);
    const second = await ask({ email: "", phone: "+12025550199" });
    const numbers = [first.number, second.number];
    const queue = (await world.shop.inquiryDesk.list()).filter(({ number }) => numbers.includes(number));
    expect(queue).toMatchObject([
      { number: first.number, state: "open", nextAct: "write", about: "nothing", answerWithinDays: 5, replies: 0 },
      { number: second.number, state: "open", nextAct: "call", about: "nothing" },
    ]);
    expect(JSON.stringify(queue)).not.toMatch(/planted|5550199/i);
    await world.shop.inquiryDesk.close(first.number, clerk);
    expect((await world.shop.inquiryDesk.list()).map(({ number }) => number)).not.toContain(first.number);
    expect((await world.shop.inquiryDesk.list(["closed"])).map(({ number }) => number)).toContain(first.number);
  });
});

test("an answer survives a mail server that is away and a queue that forgets [2.1.9]", async () => {
  const { number } = await ask({ email: "patient@example.com" });
  await world.drain();
  await faultMail(world, { on: "recipient", do: "defer", only: "patient@example.com" });
  await world.shop.inquiryDesk.answer(number, clerk, "Here it is.");
  await loseJobs(world);
  world.clock.advance(3_601_000);
  await runTask(world, "renew-owed-letters");
  await runJobs(world);
  await hastenJobs(world);
  await runJobs(world);
  const answers = (await listMails(world, "patient@example.com")).filter(({ text }) => text.includes("Here it is."));
  expect(answers).toHaveLength(1);
});

import { createTransport } from "nodemailer";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { startMailViewer, type MailViewer } from "./index.ts";

let now: Date;
let viewer: MailViewer;

beforeEach(async () => {
  now = new Date("2026-11-22T12:00:00.000Z");
  viewer = await startMailViewer({ port: 0, smtpPort: 0, now: () => now });
});

afterEach(() => viewer.close());

const mail = {
  from: { name: "Weleadzest", address: "orders@shop.example" },
  to: "Li.Mei@example.test",
  messageId: "<order-1@shop.example>",
  subject: "您的订单 is on its way",
  text: "Follow it: https://shop.example/t/abc?x=1&y=2.\n<script>alert(1)</script>",
  html: `<p>Follow it <a href="https://shop.example/t/abc?x=1&amp;y=2">here</a></p><script>alert(1)</script>`,
};

async function send(overrides: Partial<typeof mail> = {}): Promise<number> {
  const transport = createTransport({ host: "127.0.0.1", port: viewer.smtpPort });
  try {
    await transport.sendMail({ ...mail, ...overrides });
    return 250;
  } catch (error) {
    return (error as { responseCode?: number }).responseCode ?? 0;
  } finally {
    transport.close();
  }
}

async function call(method: string, path: string, body?: unknown) {
  const answer = await fetch(`${viewer.url}${path}`, {
    method,
    redirect: "manual",
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  const isJson = answer.headers.get("content-type") === "application/json";
  return { status: answer.status, headers: answer.headers, text, json: isJson ? JSON.parse(text) : undefined };
}

const stats = async () => (await call("GET", "/api/stats")).json;

describe("refusals on request", () => {
  test("a recipient is refused for good, others are not", async () => {
    await call("POST", "/control/faults", { on: "recipient", do: "refuse", only: "gone@example.test", times: 100 });
    expect(await send({ to: "gone@example.test" })).toBe(550);
    expect(await send({ to: "Gone@example.test" })).toBe(550);
    expect(await send()).toBe(250);
    expect(await stats()).toMatchObject({ received: 1, refused: 2 });
  });

  test("a recipient or a whole mail is put off, once", async () => {
    await call("POST", "/control/faults", { on: "recipient", do: "defer" });
    await call("POST", "/control/faults", { on: "data", do: "defer" });
    expect([await send(), await send(), await send()]).toEqual([451, 451, 250]);
    expect(await stats()).toMatchObject({ received: 1, deferred: 2, duplicates: 0 });
  });

  test("a mail is taken but its sender never hears so; the repetition is counted", async () => {
    await call("POST", "/control/faults", { on: "data", do: "drop" });
    expect(await send()).toBe(0);
    expect(await send()).toBe(250);
    expect(await stats()).toMatchObject({ received: 2, distinct: 1, duplicates: 1, dropped: 1 });
    expect((await call("GET", "/api/message-ids")).json.messageIds).toEqual([
      { messageId: "<order-1@shop.example>", count: 2 },
    ]);
    const copies = (await call("GET", "/api/messages")).json.messages.map((message: { copy: number }) => message.copy);
    expect(copies).toEqual([2, 1]);
  });

  test("a slow server takes the mail in the end", async () => {
    await call("POST", "/control/faults", { on: "data", do: "delay", milliseconds: 20 });
    expect(await send()).toBe(250);
  });

  test("an unknown mail, a wrong instant and an unknown address are refused", async () => {
    expect((await call("GET", "/api/messages/7")).status).toBe(404);
    expect((await call("GET", "/api/messages?since=yesterday")).status).toBe(400);
    expect((await call("GET", "/messages/7")).status).toBe(404);
    expect((await call("GET", "/elsewhere")).status).toBe(404);
  });
});

describe("reading", () => {
  test("a mail is found by recipient and time, decoded, with its links", async () => {
    await send();
    now = new Date("2026-11-22T12:05:00.000Z");
    await send({ to: "other@example.test", messageId: "<order-2@shop.example>" });
    const { messages } = (await call("GET", "/api/messages?to=li.mei@example.test")).json;
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatchObject({
      from: "Weleadzest <orders@shop.example>",
      to: "Li.Mei@example.test",
      subject: "您的订单 is on its way",
      messageId: "<order-1@shop.example>",
      links: ["https://shop.example/t/abc?x=1&y=2"],
    });
    const since = (await call("GET", "/api/messages?since=2026-11-22T12:01:00Z")).json.messages;
    expect(since.map((message: { messageId: string }) => message.messageId)).toEqual(["<order-2@shop.example>"]);
  });

  test("the page shows text as text with links, and keeps the mail's markup in a sandbox", async () => {
    await send();
    const page = await call("GET", "/messages/1");
    expect(page.text).toContain('<a href="https://shop.example/t/abc?x=1&#38;y=2"');
    expect(page.text).toContain("&#60;script&#62;");
    expect(page.text).not.toContain("<script>");
    expect(page.text).toContain('sandbox="allow-popups allow-popups-to-escape-sandbox" src="/messages/1/html"');
    expect(page.headers.get("content-security-policy")).toContain("default-src 'none'");
    const part = await call("GET", "/messages/1/html");
    expect(part.headers.get("content-security-policy")).toMatch(/^sandbox allow-popups .*default-src 'none'/);
    expect(part.text).toContain('<base target="_blank">');
  });

  test("the list shows the newest first and says what is repeated", async () => {
    expect((await call("GET", "/")).text).toContain("No mail yet");
    await send();
    await send();
    const page = await call("GET", "/");
    expect(page.text).toContain("2 received, 1 of them repeated");
    expect(page.text.indexOf("/messages/2")).toBeLessThan(page.text.indexOf("/messages/1"));
    expect((await call("GET", "/?to=nobody@example.test")).text).not.toContain("/messages/1");
  });

  test("mails are removed one by one, by recipient, or all with their counts", async () => {
    await send();
    await send({ to: "other@example.test", messageId: "<order-2@shop.example>" });
    await send({ messageId: "<order-3@shop.example>" });
    expect((await call("DELETE", "/api/messages/1")).json.held).toBe(2);
    expect((await call("DELETE", "/api/messages?to=other@example.test")).json).toMatchObject({ held: 1, received: 3 });
    expect((await call("DELETE", "/api/messages")).json).toEqual({ held: 0, received: 0, distinct: 0, duplicates: 0 });
  });
});

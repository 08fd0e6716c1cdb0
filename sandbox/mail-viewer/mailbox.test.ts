import { expect, test } from "vitest";
import { createMailbox, readMail } from "./mailbox.ts";

const at = () => new Date("2026-11-22T12:00:00.000Z");
const raw = (messageId: string) =>
  Buffer.from(`Message-ID:\r\n ${messageId}\r\nSubject: Hi\r\n\r\nMessage-ID: <fake@x>\r\n`);

test("keeps the newest 500 and still knows what it has counted", () => {
  const mailbox = createMailbox(at);
  for (let index = 0; index < 503; index++) mailbox.deliver("a@x", ["b@x"], raw(`<${index}@x>`));
  mailbox.deliver("a@x", ["b@x"], raw("<0@x>"));
  expect(mailbox.counts()).toEqual({ held: 500, received: 504, distinct: 503, duplicates: 1 });
  expect(mailbox.find("4")).toBeUndefined();
  expect(mailbox.list({})[0]).toMatchObject({ id: "504", messageId: "<0@x>", copy: 2 });
  expect(mailbox.messageIds()).toHaveLength(503);
});

test("a mail without Message-ID is no repetition of another", () => {
  const mailbox = createMailbox(at);
  for (let index = 0; index < 2; index++) mailbox.deliver("a@x", ["b@x"], Buffer.from("Subject: Hi\r\n\r\nHi\r\n"));
  expect(mailbox.counts().duplicates).toBe(0);
});

test("links are each named once, without the full stop that follows them", async () => {
  const mailbox = createMailbox(at);
  const text = "See https://a.example/x, or (https://a.example/y). Again: https://a.example/x!";
  const mail = mailbox.deliver("a@x", ["b@x"], Buffer.from(`Subject: Hi\r\n\r\n${text}\r\n`));
  expect((await readMail(mail)).links).toEqual(["https://a.example/x", "https://a.example/y"]);
});

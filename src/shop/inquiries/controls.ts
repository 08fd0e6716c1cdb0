import { defineControl } from "#platform/controls";

const create = new URL("./create-inquiries.ts", import.meta.url);
const desk = new URL("./inquiry-desk.ts", import.meta.url);
const read = new URL("./read-inquiry.ts", import.meta.url);
const letters = new URL("./describe-letters.ts", import.meta.url);

export const controls = [
  defineControl({
    id: "inquiries.service-reads-them",
    duties: ["1.3.4"],
    does: "An inquiry is read and answered in the role of customer service; any other role is refused before an opening.",
    sabotage: [
      {
        file: desk,
        find: `if (staff.role !== SERVICE_ROLE) return { ok: false, reason: "not-allowed" };`,
        replace: "",
      },
    ],
  }),
  defineControl({
    id: "inquiries.numbers-are-taken-out",
    duties: ["1.3.4"],
    does: "Numbers of cards, accounts and documents are taken out of a message before it is sealed, and counted.",
    sabotage: [
      {
        file: read,
        find: "= maskNumbers(message.text);",
        replace: "= { ...maskNumbers(message.text), text: message.text };",
      },
    ],
  }),
  defineControl({
    id: "inquiries.claims-grant-nothing",
    duties: ["1.3.4"],
    does: "An order that the session has not proven is written down as a claim and joined with nothing.",
    sabotage: [
      {
        file: create,
        find: "if (proven?.ok !== true) return { ...NO_TOPIC, claimedOrderNumber: orderNumber };",
        replace: "",
      },
      { file: create, find: "findOrder(parts.db, proven.order.number)", replace: "findOrder(parts.db, orderNumber)" },
    ],
  }),
  defineControl({
    id: "inquiries.acknowledgement-repeats-nothing",
    duties: ["1.3.4"],
    does: "The mail that confirms an inquiry holds its number and the time of the answer, and nothing that was written.",
    sabotage: [
      {
        file: letters,
        find: `    return { ...addressee(inquiry), says: { kind: "inquiry-received", number, days: answerWithinDays(createdAt) } };`,
        replace: `    const scope = { kind: "inquiry", id: inquiry.id };
    const opened = await vault.open(jobAccess(sendingAnswer, sendLetterTask.name, scope), { scope, fields: ["inquiry.message"] });
    void answerWithinDays(createdAt);
    return opened.ok
      ? { ...addressee(inquiry), says: { kind: "inquiry-answer", number, answer: opened.values["inquiry.message"] } }
      : undefined;`,
      },
    ],
  }),
  defineControl({
    id: "inquiries.notice-comes-first",
    duties: ["0.4"],
    does: "A question is taken only with the version of the policy in force that was shown beside it, and nothing before.",
    sabotage: [
      {
        file: read,
        find: 'if (!shown.ok || typeof policyLocale !== "string" || !isPolicyLocale(policyLocale, shown.version)) {',
        replace: `if (!shown.ok) return readInquiry({ ...posted, policyVersion: "1", policyLocale: "en" }, market, now);
  if (typeof policyLocale !== "string" || !isPolicyLocale(policyLocale, shown.version)) {`,
      },
    ],
  }),
  defineControl({
    id: "inquiries.answers-go-the-given-way",
    duties: ["2.1.9"],
    does: "An answer goes to the address that came with the question, and who gave a phone number alone is called.",
    sabotage: [
      {
        file: desk,
        find: `if (inquiry.channel !== "email") return { ok: false, reason: "call-them" };`,
        replace: "",
      },
    ],
  }),
];

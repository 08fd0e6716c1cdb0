import { defineControl } from "#platform/controls";

const begin = new URL("./begin-checkout.ts", import.meta.url);
const form = new URL("./read-form.ts", import.meta.url);
const submission = new URL("./recognise-submission.ts", import.meta.url);
const quote = new URL("./quote-cart.ts", import.meta.url);
const disposal = new URL("./dispose-of-unplaced-orders.ts", import.meta.url);

export const controls = [
  defineControl({
    id: "checkout.unserved-countries-first",
    duties: ["0.2"],
    does: "Where we do not deliver is said before anything is computed or kept.",
    sabotage: [
      { file: quote, find: `if (!destination.ok) return { ok: false, reason: "not-served", country };`, replace: "" },
    ],
  }),
  defineControl({
    id: "checkout.policy-version-recorded",
    duties: ["0.7"],
    does: "An order carries the version and the language of the policy that stood beside its form.",
    sabotage: [
      { file: begin, find: "policyVersion: reading.policyVersion,", replace: `policyVersion: "0",` },
      { file: begin, find: "policyLocale: reading.policyLocale,", replace: `policyLocale: "xx",` },
    ],
  }),
  defineControl({
    id: "checkout.outdated-policy-is-shown-again",
    duties: ["0.7"],
    does: "A form that names no policy, or not the one in force, or a language it does not exist in, makes no order.",
    sabotage: [
      {
        file: form,
        find: `if (!shown.ok) return { ok: false, reason: "policy-changed" };`,
        replace: `if (!shown.ok) return readForm({ ...posted, policyVersion: "1" }, now);`,
      },
    ],
  }),
  defineControl({
    id: "checkout.keeps-the-necessary-alone",
    duties: ["1.1.1"],
    does: "The vault gets name, phone, address and email of an order as they were read, and nothing that was posted beside them.",
    sabotage: [
      {
        file: begin,
        find: `"order.name": person.name,`,
        replace: `"order.name": person.name + JSON.stringify(request.form).slice(-60),`,
      },
    ],
  }),
  defineControl({
    id: "checkout.names-every-problem",
    duties: ["1.1.4"],
    does: "A form with missing or spoiled fields is refused with all of them named, before anything is written.",
    sabotage: [
      {
        file: form,
        find: `? { ok: false, reason: "invalid", problems }`,
        replace: `? { ok: false, reason: "invalid", problems: problems.slice(1) }`,
      },
    ],
  }),
  defineControl({
    id: "checkout.nothing-beyond-is-a-condition",
    duties: ["1.1.5", "1.3.3"],
    does: "A guest who gives the necessary information and no more can order.",
    sabotage: [
      {
        file: form,
        find: "const person = parseNecessaryInformation(form);",
        replace: `const person = parseNecessaryInformation(posted["newsletter"] === "yes" ? form : { ...posted, email: "" });`,
      },
    ],
  }),
  defineControl({
    id: "checkout.one-order-per-submission",
    duties: ["1.3.3", "7.1.2"],
    does: "The same submission is one order, however often and at the same moment it comes.",
    sabotage: [
      {
        file: submission,
        find: "[request.sessionId, request.submission, content, renewed]",
        replace: "[request.sessionId, request.submission, content, renewed, performance.now()]",
      },
    ],
  }),
  defineControl({
    id: "checkout.total-is-the-one-agreed-to",
    duties: ["2.1.2"],
    does: "An order is made for the total that the shopper saw, and only if it is still the computed one.",
    sabotage: [
      {
        file: begin,
        find: `if (!isAgreedTotal(quote, reading)) return { ok: false, reason: "total-changed", quote };`,
        replace: "",
      },
    ],
  }),
  defineControl({
    id: "checkout.no-order-without-its-pieces",
    duties: ["2.1.3"],
    does: "Order, payment and hold are written together or not at all.",
    sabotage: [{ file: begin, find: `throw new NotHeld("out-of-stock");`, replace: "return;" }],
  }),
  defineControl({
    id: "checkout.holds-are-not-renewed-for-ever",
    duties: ["2.1.3"],
    does: "A session that begins order after order and pays none cannot keep goods from others for ever.",
    sabotage: [
      {
        file: begin,
        find: `if (unpaidOfSession >= shop.stock.unpaidOrdersPerSessionPerDayMax) throw new NotHeld("too-many-holds");`,
        replace: "",
      },
    ],
  }),
  defineControl({
    id: "checkout.holds-are-bounded",
    duties: ["2.1.3"],
    does: "One network holds a limited number of unpaid orders.",
    sabotage: [
      {
        file: begin,
        find: `if (othersOfNetwork >= shop.stock.openReservationsPerNetworkMax) throw new NotHeld("too-many-holds");`,
        replace: "",
      },
    ],
  }),
  defineControl({
    id: "checkout.one-hold-per-session",
    duties: ["2.1.3"],
    does: "A new checkout takes the place of the session's unpaid ones.",
    sabotage: [
      {
        file: begin,
        find: "if (former.length > 0) await releaseFormerHolds(tx, former, lines, now);",
        replace: "",
      },
    ],
  }),
  defineControl({
    id: "checkout.under-age-is-not-kept",
    duties: ["5.1"],
    does: "An order of somebody under 18 ends at once, and nothing of it is kept.",
    sabotage: [
      {
        file: form,
        find: `if (age.ok && age.value !== "18-or-over") return { ok: false, reason: "under-age" };`,
        replace: "",
      },
    ],
  }),
  defineControl({
    id: "checkout.unpaid-data-goes",
    duties: ["1.1.3", "2.1.1"],
    does: "What was given for an order that never was paid goes, with its key, a day after the order was closed.",
    sabotage: [
      { file: disposal, find: "await vault.dispose(tx, jobAccess(disposing, NAME, scope), { scope });", replace: "" },
    ],
  }),
  defineControl({
    id: "checkout.unpaid-data-waits-for-money",
    duties: ["1.1.3", "7.1.2"],
    does: "It stays as long as money of the person is with us or a mail about it is owed.",
    sabotage: [
      {
        file: disposal,
        find: "having sum(amount_minor) <> 0)`;",
        replace: "having sum(amount_minor) is null)`;",
      },
    ],
  }),
];

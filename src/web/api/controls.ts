import { defineControl } from "#platform/controls";

export const controls = [
  defineControl({
    id: "api.https-only",
    duties: ["3.1.2"],
    does: "A call that came over plain http to a shop on https is refused before its body is read.",
    sabotage: [
      {
        file: new URL("./create-api.ts", import.meta.url),
        find: `return refuse("not-encrypted");`,
        replace: "return next();",
      },
    ],
  }),
  defineControl({
    id: "api.drops-extra-fields",
    duties: ["1.1.1"],
    does: "Of a posted order only the described keys are read, so that nothing else reaches any part of the shop.",
    sabotage: [
      {
        file: new URL("./order-form.ts", import.meta.url),
        find: "export const orderForm = z\n  .object({",
        replace: "export const orderForm = z\n  .looseObject({",
      },
    ],
  }),
  defineControl({
    id: "api.names-missing-fields",
    duties: ["1.1.4"],
    does: "An order with missing or wrong fields is answered by a 422 that names each of them.",
    sabotage: [
      {
        file: new URL("./present-checkout.ts", import.meta.url),
        find: "return refuseFields(outcome.problems.map(describeField));",
        replace: "return refuseFields([]);",
      },
    ],
  }),
  defineControl({
    id: "api.faults-say-nothing",
    duties: ["7.1.2"],
    does: "A fault is answered by its problem alone; what was thrown stays inside.",
    sabotage: [
      {
        file: new URL("./request-problems.ts", import.meta.url),
        find: `return refuse("fault");`,
        replace: `return refuse("fault", { detail: error.message });`,
      },
    ],
  }),
  defineControl({
    id: "api.webhook-verdict",
    duties: ["7.1.2"],
    does: "A message that a partner did not sign, or signed too long ago, is answered by a 400.",
    sabotage: [
      {
        file: new URL("./webhooks.ts", import.meta.url),
        find: "if (!answer.ok) return refuse(answer.reason);",
        replace: "",
      },
    ],
  }),
];

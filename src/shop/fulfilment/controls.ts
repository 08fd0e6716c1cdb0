import { defineControl } from "#platform/controls";

const verify = new URL("./verify-order.ts", import.meta.url);

export const controls = [
  defineControl({
    id: "fulfilment.failed-checks-block",
    duties: ["2.1.2"],
    does: "An order with a failed check stays as it is, for a person to look at.",
    sabotage: [
      {
        file: verify,
        find: `if (checks.some((check) => !check.passed)) return { ok: false, reason: "checks-failed", checks };`,
        replace: "",
      },
    ],
  }),
  defineControl({
    id: "fulfilment.checks-are-recorded",
    duties: ["2.1.2"],
    does: "Every check of an order is written down with its result and who ran it, passed or not.",
    sabotage: [{ file: verify, find: "as given (name, passed)`);", replace: "as given (name, passed) where false`);" }],
  }),
  defineControl({
    id: "fulfilment.contacts-are-seen-masked",
    duties: ["1.1.3"],
    does: "Verifying an order looks at masks of its contact data, on record.",
    sabotage: [{ file: verify, find: "await vault.openMasked(access,", replace: "await vault.open(access," }],
  }),
  defineControl({
    id: "fulfilment.pick-list-names-nobody",
    duties: ["2.1.3"],
    does: "The pick list tells order numbers and pieces, and nothing that leads to a person.",
    sabotage: [
      {
        file: new URL("./queries.ts", import.meta.url),
        find: `select "order".number as "orderNumber", line.sku,`,
        replace: `select "order".number as "orderNumber", "order".subject_id as "subjectId", line.sku,`,
      },
    ],
  }),
];

import { defineControl } from "#platform/controls";

const judgement = new URL("./judge-access.ts", import.meta.url);
const activity = new URL("./activity.ts", import.meta.url);

export const controls = [
  defineControl({
    id: "access.closed-list-of-purposes",
    duties: ["1.1.3", "2.1.1"],
    does: "Personal data opens only for a purpose of the closed list that the inventory allows for each field asked for.",
    sabotage: [
      { file: judgement, find: 'if (!isPurpose(access.purpose)) return violation("unknown-purpose");', replace: "" },
      {
        file: judgement,
        find: "(field) => !inventory.getField(field).purposes.includes(access.purpose)",
        replace: "() => false",
      },
    ],
  }),
  defineControl({
    id: "access.one-order-at-a-time",
    duties: ["1.1.3"],
    does: "An access is about one order or case, and opens nothing of another.",
    sabotage: [
      { file: judgement, find: 'if (!isSameScope(access.scope, scope)) return violation("wrong-scope");', replace: "" },
    ],
  }),
  defineControl({
    id: "access.activity-states-its-purpose",
    duties: ["2.1.1"],
    does: "A processing activity without a purpose of the closed list keeps the program from starting.",
    sabotage: [
      { file: activity, find: "if (!isPurpose(activity.purpose)) {", replace: "if (activity === undefined) {" },
    ],
  }),
];

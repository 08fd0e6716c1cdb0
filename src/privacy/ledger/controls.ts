import { defineControl } from "#platform/controls";

const file = new URL("./record-refusal.ts", import.meta.url);

export const controls = [
  defineControl({
    id: "ledger.repeats-nothing-typed",
    duties: ["3.1.1"],
    does: "The ledger holds ids, enums and times only; what a malformed access carried is not written down.",
    sabotage: [{ file, find: "isActor(access.actor) ? access.actor : NOBODY", replace: "access.actor" }],
  }),
];

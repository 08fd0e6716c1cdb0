import { defineControl } from "#platform/controls";

const register = new URL("./register-partners.ts", import.meta.url);

export const controls = [
  defineControl({
    id: "partners.agreed-for-the-order",
    duties: ["2.1.4", "2.2.6"],
    does: "Payment provider and carrier have agreed to what an order needs, for that purpose and for a year.",
    sabotage: [{ file: register, find: `purposes: ["ORDER"],`, replace: `purposes: ["ORDER", "SERVICE"],` }],
  }),
];

import { defineControl } from "#platform/controls";

const guards = new URL("./guards.ts", import.meta.url);
const forwarded = new URL("./forwarded.ts", import.meta.url);

export const controls = [
  defineControl({
    id: "http.https-only",
    duties: ["3.1.2"],
    does: "A request that came over plain http to a shop that is reached by https is told from the others.",
    sabotage: [{ file: guards, find: `?.toLowerCase() !== "https"`, replace: `?.toLowerCase() === "never"` }],
  }),
  defineControl({
    id: "http.proxy-has-the-last-word",
    duties: ["3.1.2"],
    does: "What a client claims about its own way to us is not believed; what our proxy saw is.",
    sabotage: [{ file: forwarded, find: "entries.at(-trustedProxies) ?? entries[0]", replace: "entries[0]" }],
  }),
  defineControl({
    id: "http.strict-transport-security",
    duties: ["3.1.2"],
    does: "A shop that is reached by https tells browsers never to come by plain http again.",
    sabotage: [
      {
        file: guards,
        find: `...(network.publicUrl.startsWith("https:") ? { "Strict-Transport-Security": HSTS } : {}),`,
        replace: `...(network.publicUrl === HSTS ? { "Strict-Transport-Security": HSTS } : {}),`,
      },
    ],
  }),
];

import { defineControl } from "#platform/controls";

const register = new URL("./register-partners.ts", import.meta.url);

export const controls = [
  defineControl({
    id: "partners.agreed-for-the-order",
    duties: ["2.1.4", "2.2.6"],
    does: "Payment provider and carrier have agreed to what an order needs, for that purpose and for a year.",
    sabotage: [{ file: register, find: `purposes: ["ORDER"],`, replace: `purposes: ["ORDER", "SERVICE"],` }],
  }),
  defineControl({
    id: "partners.exits-lead-to-listed-platforms",
    duties: ["7.2.1"],
    does: "The way out leads to platforms of a list, by an id and without referrer; no address comes from a request.",
    sabotage: [
      {
        file: new URL("./external-sites.ts", import.meta.url),
        find: "if (site === undefined) return undefined;",
        replace: `if (site === undefined) return { ...describeExternalLink("payment", language)!, href: id };`,
      },
    ],
  }),
  defineControl({
    id: "partners.exits-name-their-policy",
    duties: ["7.2.2"],
    does: "Beside each way out stands the platform's own privacy policy, in the reader's language where there is one.",
    sabotage: [
      {
        file: new URL("./external-sites.ts", import.meta.url),
        find: `own === undefined ? { href: site.privacyPolicy.en, language: "en" } : { href: own, language },`,
        replace: "{ href: site.href, language },",
      },
    ],
  }),
];

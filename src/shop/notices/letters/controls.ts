import { defineControl } from "#platform/controls";

export const controls = [
  defineControl({
    id: "letters.name-the-contact-points",
    duties: ["8.2"],
    does: "Every mail to somebody who asked names the designated email address and phone number.",
    sabotage: [
      {
        file: new URL("./render-letter.ts", import.meta.url),
        find: "phone: shop.contact.phone,",
        replace: `phone: "",`,
      },
    ],
  }),
  defineControl({
    id: "letters.name-the-controller",
    duties: ["0.1"],
    does: "Every mail about a question or a withdrawal names the company behind the brand.",
    sabotage: [
      {
        file: new URL("./render-letter.ts", import.meta.url),
        find: "`${shop.company.brand} · ${shop.company.legalName}`",
        replace: "`${shop.company.brand}`",
      },
    ],
  }),
];

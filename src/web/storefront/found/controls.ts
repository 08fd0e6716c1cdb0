import { defineControl } from "#platform/controls";

export const controls = [
  defineControl({
    id: "found.company-in-structured-data",
    duties: ["0.1"],
    does: "Names to search engines the company that is responsible for personal data, from the one configured value.",
    sabotage: [
      {
        file: new URL("./structured-data/describe-shop.ts", import.meta.url),
        find: "legalName: company.legalName,",
        replace: "legalName: company.brand,",
      },
    ],
  }),
  defineControl({
    id: "found.no-offer-without-delivery",
    duties: ["0.2"],
    does: "Offers nothing to search engines in a market to which nothing can be ordered.",
    sabotage: [
      {
        file: new URL("./structured-data/describe-product.ts", import.meta.url),
        find: "isServed(edition.market) ? collectTerms(canonical, product) : undefined",
        replace: "collectTerms(canonical, product)",
      },
    ],
  }),
  defineControl({
    id: "found.contacts-in-security-txt",
    duties: ["8.2"],
    does: "Gives the designated email address and telephone number to those who want to report a weakness.",
    sabotage: [
      {
        file: new URL("./well-known/security-txt.ts", import.meta.url),
        find: "`Contact: mailto:${shop.contact.email}`",
        replace: "`Contact: ${publicUrl}/`",
      },
    ],
  }),
];

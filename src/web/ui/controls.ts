import { defineControl } from "#platform/controls";

export const controls = [
  defineControl({
    id: "ui.exit-links-tell-nothing",
    duties: ["7.2.1"],
    does: "Marks every link to another company's site, and keeps our page and address from that site.",
    sabotage: [
      {
        file: new URL("./parts/buttons.tsx", import.meta.url),
        find: 'rel="external noopener noreferrer"',
        replace: 'rel="external"',
      },
    ],
  }),
  defineControl({
    id: "ui.exit-links-name-the-policy",
    duties: ["7.2.2"],
    does: "Sets a link to the other company's privacy policy beside every link that leaves.",
    sabotage: [
      {
        file: new URL("./parts/buttons.tsx", import.meta.url),
        find: "<OutsideLink href={policyHref} leaves={leaves}>",
        replace: "<OutsideLink href={href} leaves={leaves}>",
      },
    ],
  }),
];

import { defineControl } from "#platform/controls";

const mailer = new URL("./index.ts", import.meta.url);
const errors = new URL("./errors.ts", import.meta.url);

export const controls = [
  defineControl({
    id: "mail.tls",
    duties: ["3.1.2"],
    does: "A mail server beyond this machine gets a mail over TLS or not at all.",
    sabotage: [{ file: mailer, find: "requireTLS: !isLoopback,", replace: "requireTLS: false," }],
  }),
  defineControl({
    id: "mail.server-proves-itself",
    duties: ["3.1.2"],
    does: "A mail server beyond this machine gets a mail only after it has proved who it is.",
    sabotage: [
      {
        file: mailer,
        find: `tls: { minVersion: "TLSv1.2" },`,
        replace: `tls: { minVersion: "TLSv1.2", rejectUnauthorized: false },`,
      },
    ],
  }),
  defineControl({
    id: "mail.faults-say-nothing",
    duties: ["3.1.1"],
    does: "What goes wrong on the way to the mail server is reported without the address and without the mail.",
    sabotage: [
      {
        file: errors,
        find: `super("the mail server did not accept the mail");`,
        replace: `super("the mail server did not accept the mail", { cause: error });`,
      },
    ],
  }),
];

import { defineControl } from "#platform/controls";

const links = new URL("./internal-links.ts", import.meta.url);
const config = new URL("./index.ts", import.meta.url);

export const controls = [
  defineControl({
    id: "config.database-links-encrypted",
    duties: ["3.1.2"],
    does: "The program does not start with a database beyond this machine that it would reach without TLS.",
    sabotage: [
      { file: links, find: "  if (isLocal) return undefined;", replace: "  if (host !== url) return undefined;" },
    ],
  }),
  defineControl({
    id: "config.partner-links-encrypted",
    duties: ["3.1.2"],
    does: "The program does not start with a partner beyond this machine that it would reach without TLS.",
    sabotage: [{ file: links, find: `if (protocol === "https:" || `, replace: `if (protocol !== "" || ` }],
  }),
  defineControl({
    id: "config.shoppers-encrypted",
    duties: ["3.1.2"],
    does: "The program does not start where shoppers would reach it from beyond this machine without TLS.",
    sabotage: [
      { file: config, find: "  if (!isLoopbackHost(hostname)) throw", replace: "  if (hostname === protocol) throw" },
      { file: config, find: "  if (!isLoopbackHost(host)) {", replace: "  if (host === protocol) {" },
    ],
  }),
];

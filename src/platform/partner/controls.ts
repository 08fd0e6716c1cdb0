import { defineControl } from "#platform/controls";

const signature = new URL("./webhook-signature.ts", import.meta.url);
const http = new URL("./partner-http.ts", import.meta.url);

export const controls = [
  defineControl({
    id: "partner.webhook-signature",
    duties: ["2.2.6", "7.1.2"],
    does: "An event of a partner counts only if one of our secrets signed its time and body.",
    sabotage: [
      { file: signature, find: `if (!isSigned) return "bad-signature";`, replace: `if (!isSigned) return "ok";` },
    ],
  }),
  defineControl({
    id: "partner.webhook-age",
    duties: ["7.1.2"],
    does: "A signed event of a partner is refused five minutes after it was signed.",
    sabotage: [
      {
        file: signature,
        find: `ageSeconds > SIGNATURE_TOLERANCE_SECONDS ?`,
        replace: `ageSeconds > Number.MAX_VALUE ?`,
      },
    ],
  }),
  defineControl({
    id: "partner.faults-say-nothing",
    duties: ["7.1.2"],
    does: "What goes wrong with a partner is reported without anything that was sent or received.",
    sabotage: [
      {
        file: http,
        find: `throw unavailable(call, "unreadable");`,
        replace: `throw unavailable(call, "unreadable", text);`,
      },
    ],
  }),
  defineControl({
    id: "partner.answers-bounded",
    duties: ["7.1.2"],
    does: "An answer of a partner is waited for, and read, only up to a limit.",
    sabotage: [
      {
        file: http,
        find: "if (bytes <= ANSWER_BYTES_MAX) return void chunks.push(chunk);",
        replace: "if (bytes > 0) return void chunks.push(chunk);",
      },
    ],
  }),
  defineControl({
    id: "partner.tls",
    duties: ["3.1.2"],
    does: "A payment provider beyond this machine is spoken to over TLS or not at all.",
    sabotage: [{ file: http, find: `if (base.protocol !== "https:" && `, replace: `if (base.protocol === "" && ` }],
  }),
];

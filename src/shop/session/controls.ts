import { defineControl } from "#platform/controls";

const sessions = new URL("./sessions.ts", import.meta.url);
const sweep = new URL("./sweep-expired-sessions.ts", import.meta.url);

export const controls = [
  defineControl({
    id: "session.token-proves-itself",
    duties: ["1.3.5"],
    does: "A session is opened by a token that carries our keyed digest of its id; knowing the id is not enough.",
    sabotage: [
      {
        file: sessions,
        find: "if (!services.verify(SESSION_KEY, CONTEXT, body, bytes.subarray(ID_BYTES))) return undefined;",
        replace: "",
      },
    ],
  }),
  defineControl({
    id: "session.ends",
    duties: ["1.3.5"],
    does: "A session is found until its thirty days are over, and use does not prolong it.",
    sabotage: [
      {
        file: sessions,
        find: "return expiresAt > clock.now() ? { id, expiresAt } : undefined;",
        replace: "return { id, expiresAt };",
      },
    ],
  }),
  defineControl({
    id: "session.ended-ones-go",
    duties: ["1.3.5"],
    does: "What hangs on a session whose time is over is deleted: its cart, its codes and its proofs.",
    sabotage: [
      { file: sweep, find: "new Date(beganUntil.getTime() + 1)", replace: "new Date(beganUntil.getTime() - 1)" },
    ],
  }),
];

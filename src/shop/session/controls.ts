import { defineControl } from "#platform/controls";

const sessions = new URL("./sessions.ts", import.meta.url);
const sweep = new URL("./sweep-expired-sessions.ts", import.meta.url);

export const controls = [
  defineControl({
    id: "session.token-is-hashed",
    duties: ["1.3.5"],
    does: "Of a session's token only the hash is stored, so the database opens nobody's session.",
    sabotage: [
      {
        file: sessions,
        find: `return createHash("sha256").update(token).digest();`,
        replace: `return createHash("sha256").update("").digest().fill(token);`,
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
        find: "where token_hash = ${hashToken(token)} and expires_at > ${clock.now()}`);",
        replace: "where token_hash = ${hashToken(token)}`);",
      },
    ],
  }),
  defineControl({
    id: "session.ended-ones-go",
    duties: ["1.3.5"],
    does: "Sessions whose time is over are deleted with their carts, codes and proofs.",
    sabotage: [{ file: sweep, find: "where expires_at <= ${at} limit", replace: "where expires_at is null limit" }],
  }),
];

import { defineControl } from "#platform/controls";

const agreements = new URL("./agreements.ts", import.meta.url);
const begin = new URL("./begin-disclosure.ts", import.meta.url);

export const controls = [
  defineControl({
    id: "disclosure.agreed-fields-only",
    duties: ["2.2.6"],
    does: "A partner gets a field only if a live agreement covers it, the country and the purpose.",
    sabotage: [
      { file: agreements, find: 'if (!agreement.coversFields || !declared) return "field-not-covered";', replace: "" },
    ],
  }),
  defineControl({
    id: "disclosure.live-agreements-only",
    duties: ["2.2.6"],
    does: "An agreement that is unsigned, not begun, ended or revoked covers nothing.",
    sabotage: [
      {
        file: agreements,
        find: "and agreement.signed_at <= ${now} and agreement.revoked_at is null",
        replace: "and ${now}::timestamptz is not null",
      },
    ],
  }),
  defineControl({
    id: "disclosure.vault-values-are-not-supplied",
    duties: ["2.2.6"],
    does: "What is sent along from elsewhere is declared as held elsewhere, in its declared form.",
    sabotage: [{ file: begin, find: 'Object.keys(supplied), "elsewhere")', replace: "[])" }],
  }),
  defineControl({
    id: "disclosure.is-recorded",
    duties: ["2.2.6"],
    does: "Each sending is written down with its fields, purpose, country and agreement before the data leaves.",
    sabotage: [{ file: begin, find: "await tx.run(sql`", replace: "void (sql`" }],
  }),
];

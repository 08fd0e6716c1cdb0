import { defineControl } from "#platform/controls";

const owe = new URL("./owe-notice.ts", import.meta.url);
const send = new URL("./send-notice.ts", import.meta.url);

export const controls = [
  defineControl({
    id: "notices.one-mail-per-step",
    duties: ["2.1.6"],
    does: "Each step of an order owes one mail, in the transaction of the step.",
    sabotage: [
      {
        file: owe,
        find: "as step (from_state, kind) using (from_state)",
        replace: "as step (state, kind) on false",
      },
    ],
  }),
  defineControl({
    id: "notices.one-cause-one-debt",
    duties: ["2.1.6"],
    does: "A second debt for the same cause is no debt.",
    sabotage: [
      {
        file: owe,
        find: "on conflict (order_id, kind, cause) do nothing",
        replace: "on conflict (order_id, kind, cause) do update set state = 'owed'",
      },
    ],
  }),
  defineControl({
    id: "notices.none-is-lost",
    duties: ["2.1.6", "7.1.2"],
    does: "A notice is closed only when the mail server has taken the mail or refused it for good.",
    sabotage: [
      {
        file: send,
        find: "// boundary: mail-rendered",
        replace: `await closeNotice(parts.db, notice.id, "sent", parts.clock.now());`,
      },
    ],
  }),
  defineControl({
    id: "notices.owed-mails-are-renewed",
    duties: ["2.1.6"],
    does: "A mail that is owed for an hour is tried again, whatever became of its job.",
    sabotage: [
      {
        file: new URL("./renew-owed-notices.ts", import.meta.url),
        find: "where state = 'owed' and owed_at < ${before}",
        replace: "where state = 'owed' and owed_at < ${before} and false",
      },
    ],
  }),
  defineControl({
    id: "notices.stable-message-id",
    duties: ["2.1.6"],
    does: "A mail that is sent again has the Message-ID it had before.",
    sabotage: [{ file: send, find: "messageId: `<${notice.id}@", replace: "messageId: `<${performance.now()}@" }],
  }),
  defineControl({
    id: "notices.name-the-controller",
    duties: ["0.1"],
    does: "Every mail names the company behind the brand and leads to the policy.",
    sabotage: [
      {
        file: new URL("./render-notice.ts", import.meta.url),
        find: "`${shop.company.brand} · ${shop.company.legalName}`",
        replace: "`${shop.company.brand}`",
      },
    ],
  }),
];

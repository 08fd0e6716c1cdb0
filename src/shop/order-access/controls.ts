import { defineControl } from "#platform/controls";

const acts = new URL("./create-shopper-orders.ts", import.meta.url);
const codes = new URL("./access-codes.ts", import.meta.url);
const links = new URL("./tracking-link.ts", import.meta.url);

export const controls = [
  defineControl({
    id: "order-access.proof",
    duties: ["2.1.7"],
    does: "An order opens in the session that placed it or proved it within the hour, and in no other.",
    sabotage: [{ file: acts, find: "return access === undefined ? undefined : order;", replace: "return order;" }],
  }),
  defineControl({
    id: "order-access.unknown-orders-answer-alike",
    duties: ["2.1.7"],
    does: "Asking for a code is answered alike for orders that exist and orders that do not.",
    sabotage: [
      {
        file: acts,
        find: "// Unpaid and unknown orders get no mail and the same answer.",
        replace: `if (order === undefined) return { ok: false, reason: "too-many" };`,
      },
    ],
  }),
  defineControl({
    id: "order-access.network-is-bounded",
    duties: ["2.1.7"],
    does: "One network asks for a limited number of codes an hour.",
    sabotage: [
      {
        file: acts,
        find: `if (!perNetwork.allow(networkPrefix)) return { ok: false, reason: "too-many" };`,
        replace: "perNetwork.allow(networkPrefix);",
      },
    ],
  }),
  defineControl({
    id: "order-access.code-in-its-session",
    duties: ["2.1.7"],
    does: "A code opens its order in the session that asked for it.",
    sabotage: [
      {
        file: codes,
        find: "select id from shop.access_code where order_id = ${orderId} and session_id = ${sessionId}",
        replace: "select id from shop.access_code where order_id = ${orderId}",
      },
    ],
  }),
  defineControl({
    id: "order-access.code-bears-five-tries",
    duties: ["2.1.7"],
    does: "Each try is counted before it is looked at, and the sixth opens nothing.",
    sabotage: [{ file: codes, find: "set tries_left = tries_left - 1", replace: "set tries_left = tries_left" }],
  }),
  defineControl({
    id: "order-access.newest-code-alone",
    duties: ["2.1.7"],
    does: "An older code gives no more tries.",
    sabotage: [
      {
        file: codes,
        find: `          order by created_at desc, id desc limit 1)
          and used_at is null and tries_left > 0 and expires_at > `,
        replace: `          and tries_left > 0 order by created_at desc, id desc limit 1)
          and used_at is null and expires_at > `,
      },
    ],
  }),
  defineControl({
    id: "order-access.code-is-good-once",
    duties: ["2.1.7"],
    does: "A code is used up by the first who redeems it.",
    sabotage: [
      { file: codes, find: "and used_at is null and tries_left > 0", replace: "and tries_left > 0" },
      {
        file: codes,
        find: "where id = ${asked.id} and used_at is null`)) === 1",
        replace: "where id = ${asked.id}`)) === 1",
      },
    ],
  }),
  defineControl({
    id: "order-access.code-ends-after-ten-minutes",
    duties: ["2.1.7"],
    does: "A code opens nothing ten minutes after it was made.",
    sabotage: [
      { file: codes, find: "and tries_left > 0 and expires_at > ${clock.now()}", replace: "and tries_left > 0" },
    ],
  }),
  defineControl({
    id: "order-access.code-mails-are-bounded",
    duties: ["2.1.7"],
    does: "An order's address gets at most five codes an hour, whoever asks.",
    sabotage: [{ file: codes, find: "if (count >= codesPerOrderPerHourMax) return false;", replace: "" }],
  }),
  defineControl({
    id: "order-access.links-are-signed",
    duties: ["2.1.7"],
    does: "A link with a bit changed opens nothing.",
    sabotage: [
      {
        file: links,
        find: "if (!services.verify(TRACKING_LINK_KEY, CONTEXT, body, bytes.subarray(body.length))) return undefined;",
        replace: "",
      },
    ],
  }),
  defineControl({
    id: "order-access.links-end",
    duties: ["2.1.7"],
    does: "A link opens nothing after its half year.",
    sabotage: [
      {
        file: links,
        find: "if (body.readUIntBE(ID_BYTES, EXPIRY_BYTES) <= clock.now().getTime()) return undefined;",
        replace: "",
      },
    ],
  }),
];

import { defineControl } from "#platform/controls";

const receive = new URL("./receive-statement.ts", import.meta.url);
const create = new URL("./create-withdrawals.ts", import.meta.url);
const settle = new URL("./settle-withdrawal.ts", import.meta.url);

export const controls = [
  defineControl({
    id: "withdrawal.tells-the-owner-alone",
    duties: ["1.1.3"],
    does: "What follows from a statement goes to the order's own address; every other address is told the same of any number.",
    sabotage: [
      {
        file: new URL("./describe-receipts.ts", import.meta.url),
        find: `if (kind === "withdrawal-noted") {`,
        replace: `if (kind === "withdrawal-noted" && orderId !== null) {
        const says = await writeReceipt(db, withdrawal, undefined);
        return { market, language, address: { scope: { kind: "withdrawal", id: withdrawal.id }, field: "withdrawal.email" }, says };
      }
      if (kind === "withdrawal-noted") {`,
      },
    ],
  }),
  defineControl({
    id: "withdrawal.bounded-receipts",
    duties: ["1.1.3"],
    does: "An order's owner gets a bounded number of receipts a day, whoever states whatever about it.",
    sabotage: [
      {
        file: receive,
        find: "if (order !== undefined && judged.receiptsToday < RECEIPTS_PER_DAY_MAX) {",
        replace: "if (order !== undefined && RECEIPTS_PER_DAY_MAX > 0) {",
      },
    ],
  }),
  defineControl({
    id: "withdrawal.notice-comes-first",
    duties: ["0.4"],
    does: "A statement is read only with the version of the policy in force, and only its own keys are read.",
    sabotage: [
      {
        file: new URL("./read-statement.ts", import.meta.url),
        find: `    return { ok: false, reason: "policy-changed" };`,
        replace: `    return readStatement({ ...posted, policyVersion: "1", policyLocale: "en" }, now);`,
      },
    ],
  }),
  defineControl({
    id: "withdrawal.two-steps",
    duties: ["7.1.3"],
    does: "Only a statement that was read back can be confirmed, so nobody withdraws by a slip.",
    sabotage: [
      {
        file: create,
        find: `if (!tokens.isGood(token, contentOf(request, reading))) return { ok: false, reason: "not-stated" };`,
        replace: `if (typeof token !== "string") return { ok: false, reason: "not-stated" };`,
      },
    ],
  }),
  defineControl({
    id: "withdrawal.once",
    duties: ["7.1.2"],
    does: "The same confirmation makes one statement, one case and one receipt.",
    sabotage: [
      {
        file: create,
        find: `services.mac(WITHDRAWAL_KEY, "submission", token).digest`,
        replace: `services.mac(WITHDRAWAL_KEY, "submission", \`\${token}\${parts.ids.uuid()}\`).digest`,
      },
    ],
  }),
  defineControl({
    id: "withdrawal.money-goes-back-once",
    duties: ["7.1.2"],
    does: "What several withdrawals give back is never more than the pieces of the order are worth together.",
    sabotage: [
      {
        file: settle,
        find: "amountMinor: Math.max(0, worth - (await readPromisedMinor(tx, order.id))),",
        replace: "amountMinor: Math.max(0, worth - 0 * (await readPromisedMinor(tx, order.id))),",
      },
    ],
  }),
];

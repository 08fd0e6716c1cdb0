import { defineControl } from "#platform/controls";

const settle = new URL("./settle-payment.ts", import.meta.url);
const close = new URL("./close-unpaid-order.ts", import.meta.url);
const refund = new URL("./request-refund.ts", import.meta.url);

export const controls = [
  defineControl({
    id: "payments.one-order-or-one-refund",
    duties: ["2.1.2", "7.1.2"],
    does: "Captured money is entered once by the provider's reference, and makes one order or one refund.",
    sabotage: [
      {
        file: settle,
        find: `if (!(await enterCharge(tx, { payment, amountMinor, currency, chargeRef, actor, at }))) return "known";`,
        replace: "await enterCharge(tx, { payment, amountMinor, currency, chargeRef, actor, at });",
      },
    ],
  }),
  defineControl({
    id: "payments.unplaced-money-goes-back",
    duties: ["7.1.2"],
    does: "Captured money that cannot buy its goods is promised back in the transaction that enters it.",
    sabotage: [
      {
        file: settle,
        find: "await requestRefund(tx, parts.ids, {",
        replace: `if (obstacle === undefined) await requestRefund(tx, parts.ids, {`,
      },
    ],
  }),
  defineControl({
    id: "payments.amount-and-currency-agree",
    duties: ["2.1.2"],
    does: "Only the amount and the currency that were asked for buy the goods.",
    sabotage: [
      {
        file: settle,
        find: `if (evidence.amountMinor !== payment.amountMinor || evidence.currency !== payment.currency) return "wrong-amount";`,
        replace: "",
      },
    ],
  }),
  defineControl({
    id: "payments.refunds-never-exceed-charges",
    duties: ["7.1.2"],
    does: "What is returned and promised of a charge never exceeds it.",
    sabotage: [
      {
        file: refund,
        find: "if (charge.returningMinor + request.amountMinor > charge.amountMinor) {",
        replace: "if (charge.returningMinor < 0) {",
      },
    ],
  }),
  defineControl({
    id: "payments.goods-do-not-wait-for-the-provider",
    duties: ["2.1.3", "7.1.2"],
    does: "When a hold ends its goods are given back first, and only then is the provider asked.",
    sabotage: [
      {
        file: close,
        find: "if (isOverdue) await releaseHold(tx, orderId, actor, parts.clock.now());",
        replace: `if (isOverdue) parts.clock.now();`,
      },
    ],
  }),
  defineControl({
    id: "payments.asked-before-given-up",
    duties: ["7.1.2"],
    does: "A payment of which nobody knows whether the provider opened it is asked for again before it is given up.",
    sabotage: [
      {
        file: close,
        find: "payment.sessionRef ?? (await openSession(parts, order, payment))?.sessionRef;",
        replace: "payment.sessionRef ?? undefined;",
      },
    ],
  }),
  defineControl({
    id: "payments.return-needs-no-webhook",
    duties: ["7.1.2"],
    does: "A shopper who comes back before the webhook finds the order as the provider knows it.",
    sabotage: [
      {
        file: new URL("./ask-provider.ts", import.meta.url),
        find: `if (session.state === "open") continue;`,
        replace: `if (session.state !== "canceled") continue;`,
      },
    ],
  }),
  defineControl({
    id: "payments.owed-refunds-are-renewed",
    duties: ["7.1.2"],
    does: "A refund that is owed for an hour is asked for again, whatever became of its job.",
    sabotage: [
      {
        file: new URL("./renew-requested-refunds.ts", import.meta.url),
        find: "where state = 'requested' and requested_at < ${before}",
        replace: "where state = 'requested' and requested_at < ${before} and false",
      },
    ],
  }),
  defineControl({
    id: "payments.no-agreement-no-payment",
    duties: ["2.2.6"],
    does: "The provider is asked only under a live agreement, and the record of it is written with the payment.",
    sabotage: [
      {
        file: new URL("./store-payment.ts", import.meta.url),
        find: "if (!begun.ok) {",
        replace: "if (begun === undefined) {",
      },
    ],
  }),
];

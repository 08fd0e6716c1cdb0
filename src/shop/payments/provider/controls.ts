import { defineControl } from "#platform/controls";

const sandpay = new URL("./sandpay.ts", import.meta.url);
const webhook = new URL("./sandpay-webhook.ts", import.meta.url);

export const controls = [
  defineControl({
    id: "payments.agreed-fields-out",
    duties: ["2.2.6"],
    does: "The payment provider is sent seven named fields of a payment and nothing else of the order.",
    sabotage: [
      {
        file: sandpay,
        find: "    reference: request.reference,",
        replace: "    ...request, reference: request.reference,",
      },
    ],
  }),
  defineControl({
    id: "payments.agreed-fields-in",
    duties: ["2.2.6"],
    does: "Of a webhook only the named fields are read, so that no card data comes in by it.",
    sabotage: [
      { file: webhook, find: "const sessionData = z.object({", replace: "const sessionData = z.looseObject({" },
      { file: webhook, find: "    paymentId: data.paymentId,", replace: "    ...data, paymentId: data.paymentId," },
    ],
  }),
  defineControl({
    id: "payments.acts-once",
    duties: ["7.1.2"],
    does: "Each session and each refund is asked for under its own id, so that asking again never doubles it.",
    sabotage: [
      {
        file: sandpay,
        find: "idempotencyKey: request.paymentId,",
        replace: "idempotencyKey: `${request.paymentId}-${performance.now()}`,",
      },
    ],
  }),
];

import { defineControl } from "#platform/controls";

const signature = new URL("./partner/webhook-signature.ts", import.meta.url);
const http = new URL("./partner/partner-http.ts", import.meta.url);
const sandpay = new URL("./sandpay.ts", import.meta.url);
const webhook = new URL("./sandpay-webhook.ts", import.meta.url);

export const controls = [
  defineControl({
    id: "payments.webhook-signature",
    duties: ["2.2.6", "7.1.2"],
    does: "An event of the payment provider counts only if one of our secrets signed its time and body.",
    sabotage: [
      { file: signature, find: `if (!isSigned) return "bad-signature";`, replace: `if (!isSigned) return "ok";` },
    ],
  }),
  defineControl({
    id: "payments.webhook-age",
    duties: ["7.1.2"],
    does: "A signed event of the payment provider is refused five minutes after it was signed.",
    sabotage: [
      {
        file: signature,
        find: `ageSeconds > SIGNATURE_TOLERANCE_SECONDS ?`,
        replace: `ageSeconds > Number.MAX_VALUE ?`,
      },
    ],
  }),
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
  defineControl({
    id: "payments.faults-say-nothing",
    duties: ["7.1.2"],
    does: "What goes wrong with the payment provider is reported without anything that was sent or received.",
    sabotage: [
      {
        file: http,
        find: `throw unavailable(call, "unreadable");`,
        replace: `throw unavailable(call, "unreadable", text);`,
      },
    ],
  }),
  defineControl({
    id: "payments.answers-bounded",
    duties: ["7.1.2"],
    does: "An answer of the payment provider is waited for, and read, only up to a limit.",
    sabotage: [
      {
        file: http,
        find: "if (bytes <= ANSWER_BYTES_MAX) return void chunks.push(chunk);",
        replace: "if (bytes > 0) return void chunks.push(chunk);",
      },
    ],
  }),
  defineControl({
    id: "payments.tls",
    duties: ["3.1.2"],
    does: "A payment provider beyond this machine is spoken to over TLS or not at all.",
    sabotage: [{ file: http, find: `if (base.protocol !== "https:" && `, replace: `if (base.protocol === "" && ` }],
  }),
];

import type { Logger } from "#platform/log";
import { partnerActor } from "#shop/orders";
import type { HostedPayments } from "./provider/index.ts";
import { settleRefund } from "./send-refund.ts";
import { settlePayment, type SettleParts } from "./settle-payment.ts";

export type WebhookAnswer =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: "bad-signature" | "too-old" | "malformed" };

export interface PaymentWebhooks {
  /** Takes a message of the payment provider. `ok` means that it need not be sent again. */
  receive(rawBody: Uint8Array, signature: string | undefined): Promise<WebhookAnswer>;
}

export function createPaymentWebhooks(
  parts: SettleParts & { readonly provider: HostedPayments; readonly log: Logger },
): PaymentWebhooks {
  const actor = partnerActor("payment");
  return {
    receive: async (rawBody, signature) => {
      const verified = parts.provider.verifyWebhook(rawBody, signature, parts.clock.now());
      if (!verified.ok) {
        parts.log.warn("payment-webhook.refused", { reason: verified.reason });
        return verified;
      }
      const { event } = verified;
      switch (event.kind) {
        case "session.paid":
        case "session.canceled":
        case "session.expired": {
          const outcome = await settlePayment(parts, {
            paymentId: event.paymentId,
            state: event.kind === "session.paid" ? "paid" : event.kind === "session.expired" ? "expired" : "canceled",
            amountMinor: event.amountMinor,
            currency: event.currency,
            chargeRef: event.kind === "session.paid" ? event.chargeRef : undefined,
            eventId: event.eventId,
            actor,
          });
          // boundary: payment-settled
          parts.log.info("payment-webhook.received", { eventId: event.eventId, outcome });
          return { ok: true };
        }
        case "refund.succeeded":
        case "refund.failed": {
          const outcome = await settleRefund(parts, {
            refundId: event.refundId,
            refundRef: event.refundRef,
            state: event.kind === "refund.succeeded" ? "succeeded" : "failed",
            actor,
          });
          // boundary: refund-settled
          parts.log.info("payment-webhook.received", { eventId: event.eventId, outcome });
          return { ok: true };
        }
        case "other":
          return { ok: true };
      }
    },
  };
}

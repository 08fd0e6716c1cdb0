import type { Clock } from "#platform/clock";
import type { Ids } from "#platform/ids";
import type { Logger } from "#platform/log";
import type { Db } from "#platform/postgres";
import { partnerActor } from "#shop/orders";
import type { Carrier } from "./carrier/index.ts";
import { recordTracking } from "./record-tracking.ts";

export type WebhookAnswer =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: "bad-signature" | "too-old" | "malformed" };

export interface CarrierWebhooks {
  /** Takes a message of the carrier. `ok` means that it need not be sent again. */
  receive(rawBody: Uint8Array, signature: string | undefined): Promise<WebhookAnswer>;
}

export function createCarrierWebhooks(parts: {
  db: Db;
  clock: Clock;
  ids: Ids;
  carrier: Carrier;
  log: Logger;
}): CarrierWebhooks {
  return {
    receive: async (rawBody, signature) => {
      const verified = parts.carrier.verifyWebhook(rawBody, signature, parts.clock.now());
      if (!verified.ok) {
        parts.log.warn("carrier-webhook.refused", { reason: verified.reason });
        return verified;
      }
      const { event } = verified;
      if (event.kind === "other") return { ok: true };
      const outcome = await recordTracking(parts, { ...event, actor: partnerActor("carrier") });
      // boundary: scan-recorded
      parts.log.info("carrier-webhook.received", { eventId: event.eventId, outcome });
      return { ok: true };
    },
  };
}

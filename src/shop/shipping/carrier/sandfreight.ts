import { z } from "zod";
import { openPartnerHttp, openWebhook, instant, reference, type PartnerCall } from "#platform/partner";
import type { Carrier, CarrierShipmentRequest, CarrierWebhookVerdict, TrackingScan } from "./carrier.ts";
import { toTrackingStatus } from "./tracking-status.ts";

export interface SandfreightOptions {
  readonly baseUrl: string;
  readonly secretKey: string;
  /** All that are valid now: two while the secret is being changed. */
  readonly webhookSecrets: readonly string[];
  readonly timeoutMilliseconds?: number;
}

export interface Sandfreight extends Carrier {
  /** Ends the kept connections. */
  close(): void;
}

/** Nobody waits for a carrier but a job, which tries again. */
const TIMEOUT_MILLISECONDS = 15_000;
const SCANS_MAX = 100;

/**
 * Only the fields named here are read: what a carrier adds unasked, such as who signed or where on the map, goes no
 * further.
 */
const scan = z.object({
  eventId: reference,
  status: z.string().max(60).transform(toTrackingStatus),
  occurredAt: instant,
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
});
const shipmentCreated = z.object({ trackingNumber: reference, labelRef: reference });
const shipmentCancelled = z.object({ trackingNumber: reference });
const tracking = z.object({
  parcelId: reference,
  trackingNumber: reference,
  status: z.string().max(60).transform(toTrackingStatus),
  events: z.array(scan).max(SCANS_MAX),
});
const trackingUpdated = scan.extend({ parcelId: reference, trackingNumber: reference });

/** Carriage with Sandfreight. */
export function createSandfreight(options: SandfreightOptions): Sandfreight {
  const http = openPartnerHttp({
    partner: "carrier",
    baseUrl: options.baseUrl,
    secretKey: options.secretKey,
    timeoutMilliseconds: options.timeoutMilliseconds ?? TIMEOUT_MILLISECONDS,
  });
  const pathOf = (trackingNumber: string) => `/v1/shipments/${encodeURIComponent(trackingNumber)}`;

  return {
    signatureHeader: "sandfreight-signature",
    createShipment: async (request) => {
      const call: PartnerCall = {
        operation: "create-shipment",
        method: "POST",
        path: "/v1/shipments",
        idempotencyKey: request.parcelId,
        body: shipmentPayload(request),
      };
      const answer = await http.call(call, shipmentCreated);
      if (answer.ok) return { ok: true, ...answer.value };
      if (answer.status === 402 || answer.status === 422) return { ok: false, reason: "refused" };
      throw http.rejected(call, answer);
    },
    cancelShipment: async (trackingNumber) => {
      const call: PartnerCall = {
        operation: "cancel-shipment",
        method: "POST",
        path: `${pathOf(trackingNumber)}/cancel`,
      };
      const answer = await http.call(call, shipmentCancelled);
      if (answer.ok) return { ok: true };
      if (answer.code === "too_late") return { ok: false, reason: "too-late" };
      throw http.rejected(call, answer);
    },
    getTracking: async (trackingNumber) => {
      const call: PartnerCall = { operation: "get-tracking", method: "GET", path: pathOf(trackingNumber) };
      const answer = await http.call(call, tracking);
      if (!answer.ok) throw http.rejected(call, answer);
      const { events, ...parcel } = answer.value;
      return { ...parcel, scans: events.map(presentScan) };
    },
    verifyWebhook: (rawBody, signatureHeader, now) =>
      readWebhook(rawBody, signatureHeader, options.webhookSecrets, now),
    close: () => http.close(),
  };
}

/** Each field is named: whatever else the caller's object holds stays here (duties 2.1.4, 2.2.6). */
function shipmentPayload(request: CarrierShipmentRequest) {
  return {
    parcelId: request.parcelId,
    orderNumber: request.orderNumber,
    disclosure: {
      disclosureId: request.disclosureId,
      agreementId: request.agreementId,
      purpose: request.purpose,
    },
    recipient: {
      name: request.recipientName,
      phone: request.recipientPhone,
      addressLines: request.addressLines,
      locality: request.locality,
      area: request.area,
      postcode: request.postcode,
      country: request.country,
    },
    contents: request.contents.map((content) => ({
      description: content.description,
      quantity: content.quantity,
      valueMinor: content.valueMinor,
      currency: content.currency,
      weightGrams: content.weightGrams,
      hsCode: content.hsCode,
      originCountry: content.originCountry,
    })),
  };
}

/** The paths of all fields a payload may have. What a carrier received is held against this list in tests. */
export const CARRIER_PAYLOAD_FIELDS = [
  "contents[].currency",
  "contents[].description",
  "contents[].hsCode",
  "contents[].originCountry",
  "contents[].quantity",
  "contents[].valueMinor",
  "contents[].weightGrams",
  "disclosure.agreementId",
  "disclosure.disclosureId",
  "disclosure.purpose",
  "orderNumber",
  "parcelId",
  "recipient.addressLines[]",
  "recipient.area",
  "recipient.country",
  "recipient.locality",
  "recipient.name",
  "recipient.phone",
  "recipient.postcode",
] as const;

function readWebhook(
  rawBody: Uint8Array,
  signatureHeader: string | undefined,
  secrets: readonly string[],
  now: Date,
): CarrierWebhookVerdict {
  const opened = openWebhook(rawBody, signatureHeader, secrets, now);
  if (!opened.ok) return opened;
  const { type, eventId, data } = opened.envelope;
  if (type !== "tracking.updated") return { ok: true, event: { kind: "other" } };
  const parsed = trackingUpdated.safeParse(data);
  if (!parsed.success) return { ok: false, reason: "malformed" };
  const { parcelId, trackingNumber } = parsed.data;
  return { ok: true, event: { kind: type, eventId, parcelId, trackingNumber, ...presentScan(parsed.data) } };
}

function presentScan(scanned: z.output<typeof scan>): TrackingScan {
  return { scanId: scanned.eventId, status: scanned.status, occurredAt: scanned.occurredAt, country: scanned.country };
}

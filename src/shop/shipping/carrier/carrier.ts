import type { WebhookRefusal } from "#platform/partner";
import type { TrackingStatus } from "./tracking-status.ts";

/**
 * What the shop asks of a carrier. Throws PartnerUnavailable where it is unknown whether the carrier has acted; every
 * call may then be repeated with the same ids.
 */
export interface Carrier {
  /** The request header that carries the signature of a webhook, in lower case. */
  readonly signatureHeader: string;
  /** Announces a parcel, once for each `parcelId`. */
  createShipment(request: CarrierShipmentRequest): Promise<ShipmentCreation>;
  /** Calls a parcel back that the carrier has not picked up yet. Calling it back again changes nothing. */
  cancelShipment(trackingNumber: string): Promise<{ ok: true } | { ok: false; reason: "too-late" }>;
  getTracking(trackingNumber: string): Promise<Tracking>;
  /** Opens an event that arrived at our webhook address. */
  verifyWebhook(rawBody: Uint8Array, signatureHeader: string | undefined, now: Date): CarrierWebhookVerdict;
}

/**
 * Exactly what a carrier is told about a parcel and its recipient (duties 2.1.4, 2.2.6). No email: a carrier that
 * wants to announce a delivery has the phone. Why the carrier may hold these data travels with them (duty 3.3.3).
 */
export interface CarrierShipmentRequest {
  /** Our id of this parcel; the carrier acts once for each. */
  readonly parcelId: string;
  readonly orderNumber: string;
  /** The recorded disclosure, the agreement that allows it, and what the data may be used for. */
  readonly disclosureId: string;
  readonly agreementId: string;
  readonly purpose: "ORDER" | "SERVICE" | "LEGAL";
  readonly recipientName: string;
  /** E.164, with an extension as `;ext=45`. */
  readonly recipientPhone: string;
  /** From one to four. */
  readonly addressLines: readonly string[];
  readonly locality?: string | undefined;
  readonly area?: string | undefined;
  /** Left out where the country uses none. */
  readonly postcode?: string | undefined;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly contents: readonly CarrierContent[];
}

/** One line of the customs declaration. */
export interface CarrierContent {
  readonly description: string;
  readonly quantity: number;
  /** Of one piece. */
  readonly valueMinor: number;
  /** ISO 4217. */
  readonly currency: string;
  /** Of one piece. */
  readonly weightGrams: number;
  readonly hsCode: string;
  /** ISO 3166-1 alpha-2. */
  readonly originCountry: string;
}

export type ShipmentCreation =
  | { readonly ok: true; readonly trackingNumber: string; readonly labelRef: string }
  | { readonly ok: false; readonly reason: "refused" };

export interface Tracking {
  readonly parcelId: string;
  readonly trackingNumber: string;
  readonly status: TrackingStatus;
  /** As the carrier recorded them, oldest first. */
  readonly scans: readonly TrackingScan[];
}

export interface TrackingScan {
  /** The same in every answer and webhook that tells of this scan. */
  readonly scanId: string;
  readonly status: TrackingStatus;
  readonly occurredAt: Date;
  /** Where it happened, ISO 3166-1 alpha-2. Nothing finer is kept. */
  readonly country: string | undefined;
}

export type CarrierWebhookVerdict =
  | { readonly ok: true; readonly event: CarrierEvent }
  | { readonly ok: false; readonly reason: WebhookRefusal };

/** Events come any number of times, in any order and late: `eventId` names one event through all its deliveries. */
export type CarrierEvent =
  | (TrackingScan & {
      readonly kind: "tracking.updated";
      readonly eventId: string;
      readonly parcelId: string;
      readonly trackingNumber: string;
    })
  | { readonly kind: "other" };

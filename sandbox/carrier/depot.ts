import { randomBytes } from "node:crypto";
import type { WebhookEvent } from "../kit/webhooks.ts";
import { isCancellable, isFinal, nextOnTheWay, type Status } from "./statuses.ts";

export interface TrackingEvent {
  readonly eventId: string;
  readonly status: Status;
  readonly occurredAt: string;
  /** Country in which it happened, ISO 3166-1 alpha-2. */
  readonly country: string;
}

/** What the carrier keeps of a parcel. Name, phone and street are on the label and nowhere else. */
export interface Parcel {
  readonly parcelId: string;
  readonly trackingNumber: string;
  readonly labelRef: string;
  readonly country: string;
  /** Hash of the request, to recognise a repetition. */
  readonly fingerprint: string;
  status: Status;
  readonly events: TrackingEvent[];
}

export interface Scan {
  readonly status: Status;
  readonly occurredAt?: string | undefined;
  /** Added to the webhook, such as a signature that nobody asked for. */
  readonly extra?: Readonly<Record<string, unknown>> | undefined;
}

/** The carrier's parcels, in bounded memory. Parcels are found by tracking number or by the sender's parcel id. */
export interface Depot {
  register(
    parcelId: string,
    country: string,
    fingerprint: string,
  ): { outcome: "created" | "known"; parcel: Parcel } | { outcome: "conflict" };
  find(reference: string): Parcel | undefined;
  cancel(reference: string): "cancelled" | "too-late" | undefined;
  scan(reference: string, scan: Scan): Parcel | undefined;
  /** Moves a parcel one step along the usual way; a parcel at its end stays. */
  step(reference: string): Parcel | undefined;
  parcels(): Iterable<Parcel>;
}

const PARCELS_MAX = 20_000;
const EVENTS_PER_PARCEL_MAX = 100;
const ORIGIN_COUNTRY = "CN";
const IN_ORIGIN: readonly Status[] = ["pending", "picked_up", "cancelled"];
/** Neither letters that look like digits nor vowels that make words. */
const TRACKING_ALPHABET = "23456789BCDFGHJKMNPQRTVWXYZ";

export function createDepot(now: () => Date, emit: (event: WebhookEvent) => void): Depot {
  const byTrackingNumber = new Map<string, Parcel>();
  const byParcelId = new Map<string, Parcel>();

  const find = (reference: string) => byTrackingNumber.get(reference) ?? byParcelId.get(reference);

  const record = (parcel: Parcel, scan: Scan) => {
    const event: TrackingEvent = {
      eventId: `scan_${randomBytes(9).toString("hex")}`,
      status: scan.status,
      occurredAt: scan.occurredAt ?? now().toISOString(),
      country: IN_ORIGIN.includes(scan.status) ? ORIGIN_COUNTRY : parcel.country,
    };
    parcel.status = scan.status;
    parcel.events.push(event);
    if (parcel.events.length > EVENTS_PER_PARCEL_MAX) parcel.events.shift();
    const { parcelId, trackingNumber } = parcel;
    emit({
      id: `evt_${randomBytes(12).toString("hex")}`,
      type: "tracking.updated",
      createdAt: now().toISOString(),
      data: { parcelId, trackingNumber, ...event, ...scan.extra },
    });
  };

  const forgetOldest = () => {
    if (byTrackingNumber.size <= PARCELS_MAX) return;
    const oldest = byTrackingNumber.values().next().value!;
    byTrackingNumber.delete(oldest.trackingNumber);
    byParcelId.delete(oldest.parcelId);
  };

  return {
    register: (parcelId, country, fingerprint) => {
      const known = byParcelId.get(parcelId);
      if (known !== undefined) {
        return known.fingerprint === fingerprint ? { outcome: "known", parcel: known } : { outcome: "conflict" };
      }
      const trackingNumber = mintTrackingNumber();
      const labelRef = `label_${randomBytes(9).toString("hex")}`;
      const parcel: Parcel = {
        parcelId,
        trackingNumber,
        labelRef,
        country,
        fingerprint,
        status: "pending",
        events: [],
      };
      byTrackingNumber.set(trackingNumber, parcel);
      byParcelId.set(parcelId, parcel);
      forgetOldest();
      return { outcome: "created", parcel };
    },
    find,
    cancel: (reference) => {
      const parcel = find(reference);
      if (parcel === undefined) return undefined;
      if (parcel.status === "cancelled") return "cancelled";
      if (!isCancellable(parcel.status)) return "too-late";
      record(parcel, { status: "cancelled" });
      return "cancelled";
    },
    scan: (reference, scan) => {
      const parcel = find(reference);
      if (parcel !== undefined) record(parcel, scan);
      return parcel;
    },
    step: (reference) => {
      const parcel = find(reference);
      const next = parcel === undefined || isFinal(parcel.status) ? undefined : nextOnTheWay(parcel.status);
      if (parcel !== undefined && next !== undefined) record(parcel, { status: next });
      return parcel;
    },
    parcels: () => byTrackingNumber.values(),
  };
}

/** `SBX-7K3M-9QPD-2F4`: this carrier's own form, which no postal service uses. */
function mintTrackingNumber(): string {
  const letters = [...randomBytes(11)].map((byte) => TRACKING_ALPHABET[byte % TRACKING_ALPHABET.length]).join("");
  return `SBX-${letters.slice(0, 4)}-${letters.slice(4, 8)}-${letters.slice(8)}`;
}

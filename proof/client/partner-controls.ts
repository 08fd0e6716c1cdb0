import { callJson, type Answer } from "./json-call.ts";

/** A captured payment in the provider's books. */
export interface ProviderCharge {
  readonly id: string;
  readonly sessionId: string;
  readonly paymentId: string;
  /** The order's number. */
  readonly reference: string;
  readonly amountMinor: number;
  readonly currency: string;
  readonly refundedMinor: number;
  readonly refunds: readonly {
    readonly id: string;
    readonly refundId: string;
    readonly amountMinor: number;
    readonly state: string;
  }[];
}

/** A parcel in the carrier's books. */
export interface CarrierParcel {
  readonly parcelId: string;
  readonly trackingNumber: string;
  readonly status: string;
}

/** What a partner was to tell the shop. */
export interface SentEvent {
  readonly event: { readonly id: string };
  readonly state: "waiting" | "delivered" | "dropped" | "abandoned";
  readonly attempts: number;
}

export interface PartnerControls {
  /** Pays, cancels or leaves the provider's page; the answer says what became of it. */
  pay(redirectUrl: string, card: string): Promise<Answer>;
  cancelPayment(redirectUrl: string): Promise<Answer>;
  charges(): Promise<ProviderCharge[]>;
  parcels(): Promise<CarrierParcel[]>;
  moveParcel(trackingNumber: string): Promise<void>;
  returnParcel(trackingNumber: string): Promise<void>;
  /** A scan with any status, and with fields that nobody asked for. */
  scanParcel(trackingNumber: string, status: string, extra: Readonly<Record<string, unknown>>): Promise<void>;
  /** Lets both partners say every fifth thing three times. */
  repeatWebhooks(): Promise<void>;
  waitingEvents(): Promise<number>;
  /** Sends again what has waited through several attempts. */
  hastenEvents(): Promise<void>;
}

const HASTENED_ATTEMPTS_MIN = 3;

/** The controls of the two sandbox partners; see their READMEs. */
export function openPartnerControls(paymentsUrl: string, carrierUrl: string): PartnerControls {
  const control = async (url: string, method: string, path: string, body?: unknown): Promise<Answer> =>
    callJson({ method, url: `${url}/control${path}`, ...(body === undefined ? {} : { body }) });
  const sessionOf = (redirectUrl: string) => new URL(redirectUrl).pathname.split("/").at(-1);
  const listEvents = async (url: string): Promise<SentEvent[]> => (await control(url, "GET", "/events")).json.events;
  const both = [paymentsUrl, carrierUrl];
  return {
    pay: (redirectUrl, card) => control(paymentsUrl, "POST", `/sessions/${sessionOf(redirectUrl)}/pay`, { card }),
    cancelPayment: (redirectUrl) => control(paymentsUrl, "POST", `/sessions/${sessionOf(redirectUrl)}/cancel`, {}),
    charges: async () => (await control(paymentsUrl, "GET", "/charges")).json.charges,
    parcels: async () => (await control(carrierUrl, "GET", "/parcels")).json.parcels,
    moveParcel: async (trackingNumber) => {
      await control(carrierUrl, "POST", `/parcels/${trackingNumber}/next`, {});
    },
    returnParcel: async (trackingNumber) => {
      await control(carrierUrl, "POST", `/parcels/${trackingNumber}/advance`, { status: "return_to_sender" });
    },
    scanParcel: async (trackingNumber, status, extra) => {
      await control(carrierUrl, "POST", `/parcels/${trackingNumber}/advance`, { status, extra });
    },
    repeatWebhooks: async () => {
      for (const url of both) {
        await control(url, "POST", "/faults", { on: "webhook", do: "duplicate", every: 5, times: 100_000, copies: 2 });
      }
    },
    waitingEvents: async () => {
      const events = await Promise.all(both.map(listEvents));
      return events.flat().filter(({ state }) => state === "waiting").length;
    },
    hastenEvents: async () => {
      for (const url of both) {
        for (const { event, state, attempts } of await listEvents(url)) {
          if (state !== "waiting" || attempts < HASTENED_ATTEMPTS_MIN) continue;
          await control(url, "POST", `/events/${event.id}/resend`, {});
        }
      }
    },
  };
}

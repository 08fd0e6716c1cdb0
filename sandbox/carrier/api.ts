import { createHash } from "node:crypto";
import type { ServerResponse } from "node:http";
import { z } from "zod";
import { answerThroughFault, type Faults } from "../kit/faults.ts";
import { hasBearerKey, NOT_FOUND, parseJson, problem, sendJson, type Answer, type Call } from "../kit/http.ts";
import type { Depot, Parcel } from "./depot.ts";
import { fieldPaths, type PayloadLog } from "./payload-log.ts";

export const API_OPERATIONS = ["create-shipment", "cancel-shipment", "get-tracking"] as const;
type ApiOperation = (typeof API_OPERATIONS)[number];

export interface ApiOptions {
  readonly depot: Depot;
  readonly faults: Faults;
  readonly payloads: PayloadLog;
  readonly secretKey: string;
  readonly now: () => Date;
  /** Told of each parcel once, when it is announced for the first time. */
  readonly onRegistered: (trackingNumber: string) => void;
}

const text = (charactersMax: number) => z.string().min(1).max(charactersMax);
const country = z.string().regex(/^[A-Z]{2}$/);
const CONTENTS_MAX = 100;
const ADDRESS_LINES_MAX = 4;

const shipmentRequest = z.strictObject({
  parcelId: text(100),
  orderNumber: text(64),
  /** Under which agreement, for what and by which act of the sender these data were given. */
  disclosure: z.strictObject({ disclosureId: text(100), agreementId: text(100), purpose: text(40) }),
  recipient: z.strictObject({
    name: text(200),
    phone: z.string().regex(/^\+[1-9]\d{4,14}(;ext=\d{1,8})?$/),
    addressLines: z.array(text(300)).min(1).max(ADDRESS_LINES_MAX),
    locality: text(300).optional(),
    area: text(300).optional(),
    postcode: text(40).optional(),
    country,
  }),
  contents: z
    .array(
      z.strictObject({
        description: text(200),
        quantity: z.int().min(1).max(10_000),
        valueMinor: z.int().min(0),
        currency: z.string().regex(/^[A-Z]{3}$/),
        weightGrams: z.int().min(1),
        hsCode: z.string().regex(/^\d{6,10}$/),
        originCountry: country,
      }),
    )
    .min(1)
    .max(CONTENTS_MAX),
});

/** The API for senders, under `/v1`. Every call carries the secret key. */
export function createApi(options: ApiOptions) {
  const { depot, faults, payloads } = options;

  const createShipment = (call: Call): Answer => {
    const parsed = parseJson(call.body, shipmentRequest);
    if (!parsed.ok) return parsed.answer;
    const { parcelId, recipient } = parsed.value;
    const registered = depot.register(parcelId, recipient.country, fingerprint(parsed.value));
    if (registered.outcome === "conflict") {
      return problem(409, "parcel_exists", "This parcel was announced with other data.");
    }
    const { outcome, parcel } = registered;
    if (outcome === "created") options.onRegistered(parcel.trackingNumber);
    return { status: outcome === "created" ? 201 : 200, body: presentShipment(parcel) };
  };

  const cancelShipment = (reference: string): Answer => {
    const outcome = depot.cancel(reference);
    if (outcome === undefined) return NO_SUCH_PARCEL;
    if (outcome === "too-late") return problem(409, "too_late", "The parcel is on its way.");
    return { status: 200, body: presentShipment(depot.find(reference)!) };
  };

  const getTracking = (reference: string): Answer => {
    const parcel = depot.find(reference);
    if (parcel === undefined) return NO_SUCH_PARCEL;
    return { status: 200, body: { ...presentShipment(parcel), events: parcel.events } };
  };

  /** Everything that arrives at this address is recorded, refused or not: it has left the sender. */
  const recordPayload = (body: Buffer) => {
    try {
      const payload = JSON.parse(body.toString("utf8")) as { parcelId?: unknown };
      const parcelId = typeof payload.parcelId === "string" ? payload.parcelId : "";
      payloads.record({ parcelId, receivedAt: options.now().toISOString(), fields: fieldPaths(payload), payload });
    } catch {
      // What is no JSON has no fields; it is refused below.
    }
  };

  return async (call: Call, response: ServerResponse): Promise<void> => {
    if (!hasBearerKey(call, options.secretKey)) {
      return sendJson(response, problem(401, "unauthorized", "The secret key is missing or wrong."));
    }
    const [, kind, reference, act] = call.path;
    const operation = kind === "shipments" ? operationOf(call, reference, act) : undefined;
    if (operation === undefined) return sendJson(response, NOT_FOUND);
    if (operation === "create-shipment") recordPayload(call.body);
    await answerThroughFault(response, faults.take(operation), () => {
      switch (operation) {
        case "create-shipment":
          return createShipment(call);
        case "cancel-shipment":
          return cancelShipment(reference!);
        case "get-tracking":
          return getTracking(reference!);
      }
    });
  };
}

/** Recognises a repetition without keeping the address. Under which disclosure it comes is the sender's matter. */
function fingerprint({ orderNumber, recipient, contents }: z.output<typeof shipmentRequest>): string {
  return createHash("sha256")
    .update(JSON.stringify([orderNumber, recipient, contents]))
    .digest("base64");
}

function operationOf(
  { method }: Call,
  reference: string | undefined,
  act: string | undefined,
): ApiOperation | undefined {
  if (reference === undefined) return method === "POST" ? "create-shipment" : undefined;
  if (act === undefined) return method === "GET" ? "get-tracking" : undefined;
  return method === "POST" && act === "cancel" ? "cancel-shipment" : undefined;
}

const NO_SUCH_PARCEL = problem(404, "no_such_parcel", "There is no such parcel.");

export function presentShipment(parcel: Parcel) {
  return {
    parcelId: parcel.parcelId,
    trackingNumber: parcel.trackingNumber,
    labelRef: parcel.labelRef,
    status: parcel.status,
  };
}

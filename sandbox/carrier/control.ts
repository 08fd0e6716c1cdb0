import { z } from "zod";
import { controlFaults, faultRuleSchema, type Faults } from "../kit/faults.ts";
import { NOT_FOUND, parseJson, problem, type Answer, type Call } from "../kit/http.ts";
import { controlTarget, signatureFor, type WebhookEvent, type WebhookSender } from "../kit/webhooks.ts";
import { API_OPERATIONS, presentShipment } from "./api.ts";
import type { Depot } from "./depot.ts";
import type { PayloadLog } from "./payload-log.ts";
import { STATUSES } from "./statuses.ts";

export interface ControlOptions {
  readonly depot: Depot;
  readonly faults: Faults;
  readonly payloads: PayloadLog;
  readonly webhooks: WebhookSender;
  readonly now: () => Date;
}

const faultRule = faultRuleSchema(API_OPERATIONS);
const scanRequest = z.strictObject({
  status: z.enum(STATUSES),
  occurredAt: z.iso.datetime().optional(),
  extra: z.record(z.string(), z.unknown()).optional(),
});
const forgeRequest = z.strictObject({
  status: z.string().max(60).default("delivered"),
  /** bad: signed with another secret. old: signed rightly ten minutes ago. none: no header. good: a true one. */
  signature: z.enum(["bad", "old", "none", "good"]).default("bad"),
});

const OLD_MILLISECONDS = 600_000;

/** The controls for tests, under `/control`. They exist on loopback only and need no key. */
export function createControl(options: ControlOptions) {
  const { depot, faults, payloads, webhooks, now } = options;

  const scan = (reference: string, call: Call): Answer => {
    const parsed = parseJson(call.body, scanRequest);
    if (!parsed.ok) return parsed.answer;
    const parcel = depot.scan(reference, parsed.value);
    return parcel === undefined ? NOT_FOUND : { status: 200, body: presentShipment(parcel) };
  };

  const step = (reference: string): Answer => {
    const parcel = depot.step(reference);
    return parcel === undefined ? NOT_FOUND : { status: 200, body: presentShipment(parcel) };
  };

  const forge = async (reference: string, call: Call): Promise<Answer> => {
    const parsed = parseJson(call.body, forgeRequest);
    if (!parsed.ok) return parsed.answer;
    const parcel = depot.find(reference);
    if (parcel === undefined) return NOT_FOUND;
    const at = now().toISOString();
    const { parcelId, trackingNumber, country } = parcel;
    const event: WebhookEvent = {
      id: "evt_forged",
      type: "tracking.updated",
      createdAt: at,
      data: { parcelId, trackingNumber, eventId: "scan_forged", status: parsed.value.status, occurredAt: at, country },
    };
    const body = JSON.stringify(event);
    const { signature } = parsed.value;
    const secrets = signature === "bad" ? ["not the secret"] : webhooks.target().secrets;
    const signedAt = new Date(now().getTime() - (signature === "old" ? OLD_MILLISECONDS : 0));
    const header = signature === "none" ? undefined : signatureFor(body, secrets, signedAt);
    return { status: 200, body: { receiverStatus: await webhooks.post(body, header) } };
  };

  return async (call: Call): Promise<Answer> => {
    const [, kind = "", id = "", act = ""] = call.path;
    if (kind === "faults") return controlFaults(faults, faultRule, call);
    switch (`${call.method} ${kind}${id === "" ? "" : "/:id"}${act === "" ? "" : `/${act}`}`) {
      case "GET parcels":
        return { status: 200, body: { parcels: [...depot.parcels()].map(presentShipment) } };
      case "POST parcels/:id/advance":
        return scan(id, call);
      case "POST parcels/:id/next":
        return step(id);
      case "POST parcels/:id/forge":
        return forge(id, call);
      case "GET payloads":
        return { status: 200, body: { payloads: payloads.list() } };
      case "DELETE payloads":
        payloads.clear();
        return { status: 200, body: { payloads: [] } };
      case "PUT webhook":
        return controlTarget(webhooks, call);
      case "GET events":
        return { status: 200, body: { events: webhooks.list() } };
      case "POST events/:id/resend":
        return webhooks.resend(id) ? { status: 202, body: {} } : problem(404, "no_such_event", "No such event.");
      default:
        return NOT_FOUND;
    }
  };
}

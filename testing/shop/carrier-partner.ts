import { sql } from "#platform/postgres";
import type { WebhookAnswer } from "#shop/shipping";
import { callControl, signBody, type Signature, type WebhookEvent } from "./partner-control.ts";
import type { TestShop } from "./test-shop.ts";

/** What arrived at the carrier. */
export interface RecordedPayload {
  readonly parcelId: string;
  readonly fields: readonly string[];
  readonly payload: {
    readonly orderNumber: string;
    readonly disclosure: { readonly disclosureId: string; readonly agreementId: string; readonly purpose: string };
    readonly recipient: Readonly<Record<string, unknown>>;
    readonly contents: readonly Readonly<Record<string, unknown>>[];
  };
}

/** Everything the carrier was sent about an order, refused or not, oldest first. */
export async function listCarrierPayloads(world: TestShop, number: string): Promise<RecordedPayload[]> {
  const { payloads } = await callControl<{ payloads: RecordedPayload[] }>(world.carrier.url, "GET", "/payloads");
  return payloads.filter(({ payload }) => payload.orderNumber === number);
}

/** The carrier scans the order's parcel. Nobody tells the shop; gives what would be told. */
export async function scanParcel(
  world: TestShop,
  number: string,
  scan: { status: string; occurredAt?: string; extra?: Readonly<Record<string, unknown>> },
): Promise<WebhookEvent> {
  const parcelId = await parcelOf(world, number);
  await callControl(world.carrier.url, "POST", `/parcels/${parcelId}/advance`, scan);
  const events = await listCarrierEvents(world, parcelId);
  return events.at(-1)!;
}

/** A scan of which the shop hears at once. */
export async function reportScan(
  world: TestShop,
  number: string,
  scan: Parameters<typeof scanParcel>[2],
): Promise<void> {
  await deliverCarrierEvent(world, await scanParcel(world, number, scan));
}

export function deliverCarrierEvent(
  world: TestShop,
  event: WebhookEvent,
  signature: Signature = "good",
): Promise<WebhookAnswer> {
  const body = JSON.stringify(event);
  return world.shop.carrierWebhooks.receive(Buffer.from(body), signBody(world, body, signature));
}

async function listCarrierEvents(world: TestShop, parcelId: string): Promise<WebhookEvent[]> {
  const { events } = await callControl<{ events: { event: WebhookEvent }[] }>(world.carrier.url, "GET", "/events");
  return events.map(({ event }) => event).filter((event) => event.data["parcelId"] === parcelId);
}

/** Lets the carrier's calls go wrong as the rule says; see sandbox/carrier/README.md. */
export async function faultCarrier(world: TestShop, rule: Readonly<Record<string, unknown>>): Promise<void> {
  await callControl(world.carrier.url, "POST", "/faults", rule);
}

export async function clearCarrierFaults(world: TestShop): Promise<void> {
  await callControl(world.carrier.url, "DELETE", "/faults");
}

/** The order's newest parcel. */
export async function parcelOf(world: TestShop, number: string): Promise<string> {
  const { id } = await world.databases.data.one<{ id: string }>(sql`
    select id from shop.parcel where order_id = (select id from shop."order" where number = ${number})
    order by created_at desc, id desc limit 1`);
  return id;
}

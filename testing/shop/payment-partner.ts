import { randomUUID } from "node:crypto";
import { addSeconds } from "#platform/clock";
import { sql } from "#platform/postgres";
import type { WebhookAnswer } from "#shop/payments";
import { callControl, signBody, type Signature, type WebhookEvent } from "./partner-control.ts";
import { API_KEY, type TestShop } from "./test-shop.ts";

/** A captured payment as the provider's books show it. */
export interface ProviderCharge {
  readonly id: string;
  readonly paymentId: string;
  readonly reference: string;
  readonly amountMinor: number;
  readonly currency: string;
  readonly refundedMinor: number;
  readonly refunds: readonly { readonly id: string; readonly state: string }[];
}

/** Pays on the provider's page of the order's newest attempt. Nobody tells the shop. */
export async function payAtProvider(
  world: TestShop,
  number: string,
  how: { card?: string; amountMinor?: number; late?: boolean; attempt?: number } = {},
): Promise<void> {
  const { attempt, ...payment } = how;
  await callControl(world.payments.url, "POST", `/sessions/${await sessionOf(world, number, attempt)}/pay`, payment);
}

/**
 * The provider, by a fault of its own, opens another session for the order's newest payment, in whatever currency, and
 * takes money by it.
 */
export async function openSecondSession(
  world: TestShop,
  number: string,
  { currency = "USD" }: { currency?: string } = {},
): Promise<void> {
  const payment = await world.databases.data.one<{ paymentId: string; amountMinor: number }>(sql`
    select id as "paymentId", amount_minor as "amountMinor" from shop.payment
    where order_id = (select id from shop."order" where number = ${number}) order by attempt desc limit 1`);
  const response = await fetch(`${world.payments.url}/v1/sessions`, {
    method: "POST",
    headers: {
      authorization: `Bearer ${API_KEY}`,
      "idempotency-key": randomUUID(),
      "content-type": "application/json",
    },
    body: JSON.stringify({
      ...payment,
      currency,
      reference: number,
      returnUrl: world.ground.publicUrl,
      cancelUrl: world.ground.publicUrl,
      expiresAt: addSeconds(world.clock.now(), 600).toISOString(),
    }),
  });
  const { id } = (await response.json()) as { id: string };
  await callControl(world.payments.url, "POST", `/sessions/${id}/pay`, {});
}

/** The shopper turns back on the provider's page. */
export async function cancelAtProvider(world: TestShop, number: string): Promise<void> {
  await callControl(world.payments.url, "POST", `/sessions/${await sessionOf(world, number)}/cancel`, {});
}

/** Pays, and the webhook of it arrives once. */
export async function payOrder(world: TestShop, number: string): Promise<void> {
  await payAtProvider(world, number);
  await deliverPaymentEvents(world, number);
}

/** What the provider has to tell about an order, oldest first. */
export async function listPaymentEvents(world: TestShop, number: string, type?: string): Promise<WebhookEvent[]> {
  const { events } = await callControl<{ events: { event: WebhookEvent }[] }>(world.payments.url, "GET", "/events");
  return events
    .map(({ event }) => event)
    .filter((event) => event.data["reference"] === number && (type === undefined || event.type === type));
}

/** The one event of this kind. */
export async function findPaymentEvent(world: TestShop, number: string, type: string): Promise<WebhookEvent> {
  const [event, ...others] = await listPaymentEvents(world, number, type);
  if (event === undefined || others.length > 0) throw new Error(`not exactly one ${type} about the order`);
  return event;
}

/** Hands an event to the shop as it would arrive. */
export function deliverPaymentEvent(
  world: TestShop,
  event: WebhookEvent,
  signature: Signature = "good",
): Promise<WebhookAnswer> {
  const body = JSON.stringify(event);
  return world.shop.paymentWebhooks.receive(Buffer.from(body), signBody(world, body, signature));
}

export async function deliverPaymentEvents(world: TestShop, number: string, type?: string): Promise<void> {
  for (const event of await listPaymentEvents(world, number, type)) await deliverPaymentEvent(world, event);
}

export async function listProviderCharges(world: TestShop): Promise<ProviderCharge[]> {
  const { charges } = await callControl<{ charges: ProviderCharge[] }>(world.payments.url, "GET", "/charges");
  return charges;
}

/** Ends the order's refunds that the provider keeps pending. */
export async function settleRefundAtProvider(
  world: TestShop,
  number: string,
  state: "succeeded" | "failed",
): Promise<void> {
  const charges = (await listProviderCharges(world)).filter(({ reference }) => reference === number);
  for (const { id } of charges.flatMap(({ refunds }) => refunds)) {
    await callControl(world.payments.url, "POST", `/refunds/${id}/settle`, { state });
  }
}

/** Lets the provider's calls go wrong as the rule says; see sandbox/payment-provider/README.md. */
export async function faultPayments(world: TestShop, rule: Readonly<Record<string, unknown>>): Promise<void> {
  await callControl(world.payments.url, "POST", "/faults", rule);
}

export async function clearPaymentFaults(world: TestShop): Promise<void> {
  await callControl(world.payments.url, "DELETE", "/faults");
}

/** The provider's session of an attempt, the newest unless told otherwise. */
export async function sessionOf(world: TestShop, number: string, attempt?: number): Promise<string> {
  const { sessionRef } = await world.databases.data.one<{ sessionRef: string | null }>(sql`
    select session_ref as "sessionRef" from shop.payment
    where order_id = (select id from shop."order" where number = ${number})
      and (${attempt ?? null}::int is null or attempt = ${attempt ?? null}::int)
    order by attempt desc limit 1`);
  if (sessionRef === null) throw new Error("the shop knows of no session");
  return sessionRef;
}

import type { Currency } from "#shop/markets";
import { sql, type Executor, type Tx } from "#platform/postgres";
import type { AfterSales, Fulfilment } from "./order-machine.ts";

/** The row of an order as acts need it. */
export interface Order {
  readonly id: string;
  readonly number: string;
  readonly sessionId: string | null;
  readonly subjectId: string;
  readonly market: string;
  readonly language: string;
  readonly currency: Currency;
  readonly country: string;
  readonly fulfilment: Fulfilment;
  readonly afterSales: AfterSales;
  readonly subtotalMinor: number;
  readonly totalMinor: number;
  readonly dutiesEstimateMinor: number | null;
  readonly deliveryDaysMin: number;
  readonly deliveryDaysMax: number;
  /** The days between which it was promised to be there, as `2026-12-01`. */
  readonly deliverFrom: string;
  readonly deliverBy: string;
  readonly holdsStock: boolean;
  readonly holdUntil: Date;
  readonly createdAt: Date;
  readonly placedAt: Date | null;
}

/** What an `Order` is read from, for queries over `shop."order"` under its own name. */
export const orderColumns = sql`
  "order".id, number, session_id as "sessionId", subject_id as "subjectId", market, language, "order".currency, country,
  fulfilment, after_sales as "afterSales", subtotal_minor as "subtotalMinor", total_minor as "totalMinor",
  duties_estimate_minor as "dutiesEstimateMinor", delivery_days_min as "deliveryDaysMin",
  delivery_days_max as "deliveryDaysMax", deliver_from::text as "deliverFrom", deliver_by::text as "deliverBy",
  holds_stock as "holdsStock", hold_until as "holdUntil", "order".created_at as "createdAt", placed_at as "placedAt"`;

export async function findOrder(executor: Executor, number: string): Promise<Order | undefined> {
  return executor.maybe<Order>(sql`select ${orderColumns} from shop."order" where number = ${number}`);
}

export async function getOrder(executor: Executor, id: string): Promise<Order> {
  return executor.one<Order>(sql`select ${orderColumns} from shop."order" where id = ${id}`);
}

/**
 * The order, locked until the transaction ends. Every act that changes an order, its payments or its stock takes this
 * lock first, so that acts on one order take turns and never wait for each other in a circle.
 */
export async function lockOrder(tx: Tx, id: string): Promise<Order> {
  return tx.one<Order>(sql`select ${orderColumns} from shop."order" where id = ${id} for update`);
}

export interface OrderLine {
  readonly position: number;
  readonly variantId: string;
  readonly sku: string;
  readonly title: string;
  readonly colour: string;
  readonly size: string;
  readonly quantity: number;
  readonly unitPriceMinor: number;
  readonly weightGrams: number;
  readonly hsCode: string;
  readonly origin: string;
  readonly customsDescription: string;
}

export async function listOrderLines(executor: Executor, orderId: string): Promise<OrderLine[]> {
  return executor.rows<OrderLine>(sql`
    select position, variant_id as "variantId", sku, title, colour, size, quantity,
      unit_price_minor as "unitPriceMinor", weight_grams as "weightGrams", hs_code as "hsCode", origin,
      customs_description as "customsDescription"
    from shop.order_line where order_id = ${orderId} order by position`);
}

export interface OrderCharge {
  readonly kind: "shipping" | "tax" | "duty";
  readonly name: string;
  readonly amountMinor: number;
  readonly included: boolean;
}

/** Everything that a new order consists of, before it has been paid. */
export interface NewOrder {
  readonly order: Omit<Order, "fulfilment" | "afterSales" | "holdsStock" | "placedAt"> & {
    readonly policyVersion: string;
    readonly policyLocale: string;
    readonly submissionTag: Uint8Array;
    readonly requestTag: Uint8Array;
    readonly networkTag: Uint8Array;
  };
  readonly lines: readonly OrderLine[];
  readonly charges: readonly OrderCharge[];
}

/** Writes the order with its lines and charges in one statement. */
export async function insertOrder(tx: Tx, { order, lines, charges }: NewOrder): Promise<void> {
  await tx.run(sql`
    with "order" as (
      insert into shop."order" (
        id, number, session_id, subject_id, market, language, currency, country, fulfilment, after_sales,
        subtotal_minor, total_minor, duties_estimate_minor, delivery_days_min, delivery_days_max, deliver_from, deliver_by,
        policy_version, policy_locale, submission_tag, request_tag, network_tag, holds_stock, hold_until, created_at)
      values (
        ${order.id}, ${order.number}, ${order.sessionId}, ${order.subjectId}, ${order.market}, ${order.language},
        ${order.currency}, ${order.country}, 'awaiting_payment', 'none', ${order.subtotalMinor}, ${order.totalMinor},
        ${order.dutiesEstimateMinor}, ${order.deliveryDaysMin}, ${order.deliveryDaysMax}, ${order.deliverFrom}, ${order.deliverBy},
        ${order.policyVersion}, ${order.policyLocale}, ${order.submissionTag}, ${order.requestTag}, ${order.networkTag}, true,
        ${order.holdUntil}, ${order.createdAt})
    ), charge as (
      insert into shop.order_charge (order_id, position, kind, name, amount_minor, included)
      select ${order.id}, position, kind, name, amount_minor, included
      from unnest(
        ${charges.map((_, index) => index)}::int[], ${charges.map((charge) => charge.kind)}::text[],
        ${charges.map((charge) => charge.name)}::text[], ${charges.map((charge) => charge.amountMinor)}::bigint[],
        ${charges.map((charge) => charge.included)}::boolean[]
      ) as given (position, kind, name, amount_minor, included)
    )
    insert into shop.order_line (
      order_id, position, variant_id, sku, title, colour, size, quantity, unit_price_minor, weight_grams, hs_code,
      origin, customs_description)
    select ${order.id}, given.*
    from unnest(
      ${lines.map((line) => line.position)}::int[], ${lines.map((line) => line.variantId)}::uuid[],
      ${lines.map((line) => line.sku)}::text[], ${lines.map((line) => line.title)}::text[],
      ${lines.map((line) => line.colour)}::text[], ${lines.map((line) => line.size)}::text[],
      ${lines.map((line) => line.quantity)}::int[], ${lines.map((line) => line.unitPriceMinor)}::bigint[],
      ${lines.map((line) => line.weightGrams)}::int[], ${lines.map((line) => line.hsCode)}::text[],
      ${lines.map((line) => line.origin)}::text[], ${lines.map((line) => line.customsDescription)}::text[]
    ) as given`);
}

/** An order that a submission made before. */
export interface Submitted {
  readonly id: string;
  /** Tag of what was asked for. */
  readonly requestTag: Uint8Array;
  /** The order was never paid, and its goods are not held any more: nothing can come of it but a late payment. */
  readonly isOver: boolean;
}

export async function findSubmission(
  executor: Executor,
  submissionTag: Uint8Array,
  at: Date,
): Promise<Submitted | undefined> {
  return executor.maybe<Submitted>(sql`
    select id, request_tag as "requestTag",
      placed_at is null and not (fulfilment = 'awaiting_payment' and holds_stock and hold_until > ${at}) as "isOver"
    from shop."order" where submission_tag = ${submissionTag}`);
}

/** Forgets what was submitted: the tags are digests of what a person typed. */
export async function forgetSubmission(tx: Tx, orderId: string): Promise<void> {
  await tx.run(sql`
    update shop."order" set submission_tag = uuid_send(id), request_tag = ''::bytea where id = ${orderId}`);
}

import { sql, type Executor } from "#platform/postgres";
import type { CartPlace, KeptLine } from "./read-cart.ts";

/** A change of a line, and what was read before it was decided. */
export interface LineChange {
  readonly sessionId: string;
  /** Where the cart begins if it is not there yet. */
  readonly place: CartPlace;
  readonly cartId: string;
  /** Of the cart as it was read; 0 when there was none. */
  readonly version: number;
  readonly variantId: string;
  /** Pieces of the line as it was read; undefined when there was none. */
  readonly before: number | undefined;
  readonly at: Date;
}

/**
 * Puts a line in, or gives it other pieces, if the cart is still as it was read: two changes at once count each
 * other's pieces. False when somebody was faster, and nothing was stored.
 */
export async function storeLine(
  executor: Executor,
  change: LineChange,
  { quantity, shownPriceMinor }: Pick<KeptLine, "quantity" | "shownPriceMinor">,
): Promise<boolean> {
  const { sessionId, place, cartId, version, variantId, before, at } = change;
  if (before !== undefined) {
    // What an order has taken out of the line meanwhile is not put back either.
    const changed = await executor.run(sql`
      with cart as (
        update shop.cart set version = version + 1, changed_at = ${at}
        where id = ${cartId} and version = ${version} returning id
      )
      update shop.cart_line set quantity = ${quantity} from cart
      where cart_id = cart.id and variant_id = ${variantId} and quantity = ${before}`);
    return changed === 1;
  }
  const put = await executor.run(sql`
    with cart as (
      insert into shop.cart (id, session_id, market, currency, version, changed_at)
      values (${cartId}, ${sessionId}, ${place.market}, ${place.currency}, 1, ${at})
      on conflict (session_id) do update set version = cart.version + 1, changed_at = excluded.changed_at
      where cart.version = ${version}
      returning id
    )
    insert into shop.cart_line (cart_id, variant_id, quantity, shown_price_minor, added_at)
    select id, ${variantId}::uuid, ${quantity}::int, ${shownPriceMinor}::bigint, ${at}::timestamptz from cart`);
  return put === 1;
}

/** Takes a line out if the cart is still as it was read. */
export async function removeLine(executor: Executor, change: LineChange): Promise<boolean> {
  const { cartId, version, variantId, at } = change;
  const removed = await executor.run(sql`
    with cart as (
      update shop.cart set version = version + 1, changed_at = ${at}
      where id = ${cartId} and version = ${version} returning id
    )
    delete from shop.cart_line using cart where cart_id = cart.id and variant_id = ${variantId}`);
  return removed === 1;
}

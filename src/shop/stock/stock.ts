import { sql, type Executor, type Sql, type Tx } from "#platform/postgres";
import { tellVariantsChanged } from "#shop/catalog";
import type { Actor } from "#shop/orders";

export interface Pieces {
  readonly variantId: string;
  readonly quantity: number;
}

/** Whose pieces move, by whom and when. */
export interface StockMove {
  readonly orderId: string;
  readonly pieces: readonly Pieces[];
  readonly actor: Actor;
  readonly at: Date;
}

/**
 * Holds pieces for an order whose payment begins. All or nothing: false when any variant has fewer free pieces than
 * its lines ask for together, and then the caller must roll back. The condition is in the update itself and the
 * table's check stands behind it, so that two shoppers never hold the same piece (duty 2.1.3).
 */
export async function holdStock(tx: Tx, move: StockMove): Promise<boolean> {
  const wanted = mergeByVariant(move.pieces);
  const changed = await tx.rows<Changed>(sql`
    with wanted as (${unnestPieces(wanted)}),
    locked as (
      select stock.variant_id from shop.stock join wanted using (variant_id) order by stock.variant_id for update of stock
    ), changed as (
      update shop.stock set held = held + wanted.quantity
      from wanted
      where stock.variant_id = wanted.variant_id and stock.variant_id in (select variant_id from locked)
        and stock.on_hand - stock.held >= wanted.quantity
      returning stock.variant_id, wanted.quantity, stock.on_hand - stock.held as free
    ), entry as (
      insert into shop.stock_entry (variant_id, order_id, on_hand_change, held_change, reason, actor_kind, actor_id, at)
      select variant_id, ${move.orderId}, 0, quantity, 'held', ${move.actor.kind}, ${move.actor.id}, ${move.at}
      from changed
    )
    select variant_id as "variantId", free = 0 as turned from changed`);
  if (changed.length !== wanted.length) return false;
  await tellTurned(tx, changed);
  return true;
}

/** Gives held pieces back: the payment was given up or ran out of time. */
export async function releaseStock(tx: Tx, move: StockMove): Promise<void> {
  await change(tx, move, { onHand: 0, held: -1, reason: "released" });
}

/** Held pieces leave for good: the order is paid. */
export async function sellHeldStock(tx: Tx, move: StockMove): Promise<void> {
  await change(tx, move, { onHand: -1, held: -1, reason: "sold" });
}

/** Puts the pieces of a paid order back on the shelf: it was canceled, or its parcel came back. */
export async function restock(tx: Tx, move: StockMove & { readonly reason: "canceled" | "returned" }): Promise<void> {
  await change(tx, move, { onHand: 1, held: 0, reason: move.reason });
}

/**
 * Takes free pieces for money that came after the hold had ended. All or nothing, like a hold; false leaves the
 * caller to give the money back.
 */
export async function sellFreeStock(tx: Tx, move: StockMove): Promise<boolean> {
  const wanted = mergeByVariant(move.pieces);
  const free = await tx.rows(sql`
    with wanted as (${unnestPieces(wanted)})
    select stock.variant_id from shop.stock join wanted using (variant_id)
    where stock.on_hand - stock.held >= wanted.quantity
    order by stock.variant_id for update of stock`);
  if (free.length !== wanted.length) return false;
  await change(tx, move, { onHand: -1, held: 0, reason: "sold_late" });
  return true;
}

/** Free pieces by variant, to be joined to whatever names variants; a variant without stock has no row. */
export const freePieces = sql`select variant_id, on_hand - held as free from shop.stock`;

/** Free pieces of each variant; a variant without stock has none. */
export async function readAvailability(
  executor: Executor,
  variantIds: readonly string[],
): Promise<Map<string, number>> {
  const rows = await executor.rows<{ variantId: string; free: number }>(sql`
    select variant_id as "variantId", on_hand - held as free from shop.stock
    where variant_id = any(${[...new Set(variantIds)]}::uuid[])`);
  return new Map(rows.map((row) => [row.variantId, row.free]));
}

/** Pieces of each variant that these orders hold together. */
export async function readHeldPieces(executor: Executor, orderIds: readonly string[]): Promise<Map<string, number>> {
  if (orderIds.length === 0) return new Map();
  const rows = await executor.rows<{ variantId: string; held: number }>(sql`
    select variant_id as "variantId", sum(held_change)::int as held from shop.stock_entry
    where order_id = any(${orderIds}::uuid[]) group by variant_id`);
  return new Map(rows.map((row) => [row.variantId, row.held]));
}

/**
 * Locks the rows of variants in the one order in which all acts lock them, for an act that changes them more than once:
 * two acts that each have what the other wants next would wait for ever.
 */
export async function lockStock(tx: Tx, variantIds: readonly string[]): Promise<void> {
  await tx.run(sql`
    select from shop.stock where variant_id = any(${variantIds}::uuid[]) order by variant_id for update`);
}

interface Changed {
  readonly variantId: string;
  /** Whether the variant has just sold out, or has just come back. */
  readonly turned: boolean;
}

interface Direction {
  readonly onHand: -1 | 0 | 1;
  readonly held: -1 | 0;
  readonly reason: string;
}

async function change(tx: Tx, move: StockMove, direction: Direction): Promise<void> {
  const wanted = mergeByVariant(move.pieces);
  const changed = await tx.rows<Changed>(sql`
    with wanted as (${unnestPieces(wanted)}),
    locked as (
      select stock.variant_id from shop.stock join wanted using (variant_id) order by stock.variant_id for update of stock
    ), changed as (
      update shop.stock
      set on_hand = on_hand + wanted.quantity * ${direction.onHand}::int,
          held = held + wanted.quantity * ${direction.held}::int
      from wanted
      where stock.variant_id = wanted.variant_id and stock.variant_id in (select variant_id from locked)
      returning stock.variant_id, wanted.quantity, old.on_hand - old.held as free_before, new.on_hand - new.held as free
    ), entry as (
      insert into shop.stock_entry (variant_id, order_id, on_hand_change, held_change, reason, actor_kind, actor_id, at)
      select variant_id, ${move.orderId}, quantity * ${direction.onHand}::int, quantity * ${direction.held}::int,
        ${direction.reason}, ${move.actor.kind}, ${move.actor.id}, ${move.at}
      from changed
    )
    select variant_id as "variantId", (free_before = 0) <> (free = 0) as turned from changed`);
  if (changed.length !== wanted.length) throw new Error("a variant of the order has no stock row");
  await tellTurned(tx, changed);
}

function mergeByVariant(pieces: readonly Pieces[]): Pieces[] {
  const merged = new Map<string, number>();
  for (const { variantId, quantity } of pieces) merged.set(variantId, (merged.get(variantId) ?? 0) + quantity);
  return [...merged].map(([variantId, quantity]) => ({ variantId, quantity }));
}

function unnestPieces(pieces: readonly Pieces[]): Sql {
  return sql`
    select * from unnest(
      ${pieces.map((piece) => piece.variantId)}::uuid[], ${pieces.map((piece) => piece.quantity)}::int[]
    ) as given (variant_id, quantity)`;
}

/** Pages show whether a size can be had; they hear of it only when that turns, which is rare. */
async function tellTurned(tx: Tx, changed: readonly Changed[]): Promise<void> {
  const turned = changed.filter((row) => row.turned).map((row) => row.variantId);
  if (turned.length === 0) return;
  await tellVariantsChanged(tx, turned);
}

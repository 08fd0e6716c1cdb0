import type { Clock } from "#platform/clock";
import { sql, type Db, type Tx } from "#platform/postgres";
import { tellVariantsChanged } from "#shop/catalog";
import type { Actor } from "#shop/orders";

export interface StockLevel {
  readonly sku: string;
  readonly onHand: number;
  readonly held: number;
}

export type StockChange = { readonly ok: true; readonly level: StockLevel } | StockRefusal;

export interface StockRefusal {
  readonly ok: false;
  /** `held-pieces`: a count may not fall below what shoppers are paying for right now. */
  readonly reason: "unknown-sku" | "bad-count" | "held-pieces";
}

/** What staff do with stock by hand; every change is an entry with its reason and actor. */
export interface StockDesk {
  list(filter: { belowPieces?: number }): Promise<readonly StockLevel[]>;
  /** Pieces came in from the makers. */
  receive(sku: string, pieces: number, actor: Actor): Promise<StockChange>;
  /** Somebody counted: the shelf is right, the books follow. */
  count(sku: string, pieces: number, actor: Actor): Promise<StockChange>;
}

export const LEVELS_MAX = 10_000;
const PIECES_MAX = 100_000;

export function createStockDesk({ db, clock }: { db: Db; clock: Clock }): StockDesk {
  const adjust = (
    sku: string,
    actor: Actor,
    reason: "received" | "counted",
    changeOf: (level: StockLevel) => number,
  ): Promise<StockChange> =>
    db.transact(async (tx) => {
      const level = await tx.maybe<StockLevel & { variantId: string }>(sql`
        select variant.sku, stock.on_hand as "onHand", stock.held, stock.variant_id as "variantId"
        from catalog.variant
        join shop.stock on stock.variant_id = variant.id
        where variant.sku = ${sku} for update of stock`);
      if (level === undefined) return { ok: false, reason: "unknown-sku" };
      const change = changeOf(level);
      const onHand = level.onHand + change;
      if (onHand > PIECES_MAX) return { ok: false, reason: "bad-count" };
      if (onHand < level.held) return { ok: false, reason: "held-pieces" };
      if (change !== 0) {
        await tx.run(sql`update shop.stock set on_hand = ${onHand} where variant_id = ${level.variantId}`);
        await tx.run(sql`
          insert into shop.stock_entry (variant_id, on_hand_change, held_change, reason, actor_kind, actor_id, at)
          values (${level.variantId}, ${change}, 0, ${reason}, ${actor.kind}, ${actor.id}, ${clock.now()})`);
        await tellVariantsChanged(tx, [level.variantId]);
      }
      return { ok: true, level: { sku: level.sku, onHand, held: level.held } };
    });
  return {
    list: ({ belowPieces }) =>
      db.rows<StockLevel>(sql`
        select variant.sku, stock.on_hand as "onHand", stock.held
        from shop.stock join catalog.variant on variant.id = stock.variant_id
        where ${belowPieces ?? null}::int is null or stock.on_hand - stock.held < ${belowPieces ?? null}::int
        order by variant.sku limit ${LEVELS_MAX}`),
    receive: async (sku, pieces, actor) => {
      if (!Number.isInteger(pieces) || pieces < 1) return { ok: false, reason: "bad-count" };
      return adjust(sku, actor, "received", () => pieces);
    },
    count: async (sku, pieces, actor) => {
      if (!Number.isInteger(pieces) || pieces < 0) return { ok: false, reason: "bad-count" };
      return adjust(sku, actor, "counted", (level) => pieces - level.onHand);
    },
  };
}

/** Puts the first pieces of new variants on the shelf; variants that have stock are left alone. */
export async function seedStock(
  tx: Tx,
  pieces: readonly { variantId: string; quantity: number }[],
  at: Date,
): Promise<void> {
  await tx.run(sql`
    with seeded as (
      insert into shop.stock (variant_id, on_hand)
      select * from unnest(
        ${pieces.map((piece) => piece.variantId)}::uuid[], ${pieces.map((piece) => piece.quantity)}::int[])
      on conflict (variant_id) do nothing
      returning variant_id, on_hand
    )
    insert into shop.stock_entry (variant_id, on_hand_change, held_change, reason, actor_kind, actor_id, at)
    select variant_id, on_hand, 0, 'initial', 'system', 'seed', ${at} from seeded where on_hand > 0`);
}

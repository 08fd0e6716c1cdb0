import type { Executor } from "#platform/postgres";
import { listHoldsOfSession } from "#shop/orders";
import { readHeldPieces } from "#shop/stock";

/** How many pieces of a variant are wanted, and how many are free. */
export interface Wanted {
  readonly variantId: string;
  readonly quantity: number;
  readonly free: number;
}

/**
 * Pieces of each variant that a session could buy now: the free ones and, where those are fewer than wanted, what its
 * own unpaid order holds, because a new checkout takes that order's place.
 */
export async function readBuyable(
  executor: Executor,
  sessionId: string,
  wanted: readonly Wanted[],
): Promise<ReadonlyMap<string, number>> {
  const free = new Map(wanted.map((goods) => [goods.variantId, goods.free]));
  if (wanted.every((goods) => goods.free >= goods.quantity)) return free;
  const held = await readHeldPieces(executor, await listHoldsOfSession(executor, sessionId));
  return new Map([...free].map(([id, pieces]) => [id, pieces + (held.get(id) ?? 0)]));
}

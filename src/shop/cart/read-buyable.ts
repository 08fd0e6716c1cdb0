import type { Executor } from "#platform/postgres";
import { listHoldsOfSession } from "#shop/orders";
import { readAvailability, readHeldPieces } from "#shop/stock";

/**
 * Pieces of each variant that a session could buy now: the free ones and, where those are fewer than wanted, what its
 * own unpaid order holds, because a new checkout takes that order's place. `wanted` is pieces by variant id.
 */
export async function readBuyable(
  executor: Executor,
  sessionId: string,
  wanted: ReadonlyMap<string, number>,
): Promise<ReadonlyMap<string, number>> {
  const free = await readAvailability(executor, [...wanted.keys()]);
  if ([...wanted].every(([variantId, quantity]) => (free.get(variantId) ?? 0) >= quantity)) return free;
  const held = await readHeldPieces(executor, await listHoldsOfSession(executor, sessionId));
  return new Map([...wanted.keys()].map((id) => [id, (free.get(id) ?? 0) + (held.get(id) ?? 0)]));
}

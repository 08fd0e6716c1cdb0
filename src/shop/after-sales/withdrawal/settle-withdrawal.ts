import type { Clock } from "#platform/clock";
import type { Ids } from "#platform/ids";
import type { Tx } from "#platform/postgres";
import { listOrderLines, staffMember, type Order } from "#shop/orders";
import { readRefundsOfReason, refundSome } from "#shop/payments";
import { restock } from "#shop/stock";
import {
  insertPieces,
  listPiecesOf,
  listWithdrawnPieces,
  moveWithdrawal,
  noteSettlement,
  readPromisedMinor,
  type Evidence,
  type Withdrawal,
} from "./queries.ts";
import { findPieces, remainingLines } from "./remaining-lines.ts";
import { withdrawalStatesBefore, type WithdrawalState } from "./withdrawal-machine.ts";
import type { StatedLine } from "./withdrawals.ts";
import { withdrawnWorth, type Pieces } from "./withdrawn-worth.ts";

export type Settled =
  /** What was promised back, in minor units: nothing when the order's money had all gone back before. */
  | { readonly ok: true; readonly refundMinor: number; readonly currency: string }
  | { readonly ok: false; readonly reason: "wrong-state"; readonly state: WithdrawalState }
  /** Say which pieces are meant, by article and number; or what was said is not in the order any more. */
  | { readonly ok: false; readonly reason: "pieces-unknown" | "not-in-order" }
  | { readonly ok: false; readonly reason: "nothing-owed" };

interface SettleParts {
  readonly clock: Clock;
  readonly ids: Ids;
}

interface Settlement {
  readonly withdrawal: Withdrawal;
  readonly order: Order;
  readonly staffId: string;
  readonly evidence: Exclude<Evidence, "never-left">;
  readonly pieces?: readonly StatedLine[] | undefined;
}

/** The refunds of one withdrawal carry its number as their reason. */
export function refundReason({ number }: Pick<Withdrawal, "number">): string {
  return `withdrawal:${number}`;
}

/** Settles a withdrawal once; the caller holds the order's lock and has read the withdrawal under it. */
export async function settleLocked(tx: Tx, parts: SettleParts, settlement: Settlement): Promise<Settled> {
  const { withdrawal, order, staffId, evidence } = settlement;
  const wrongState = { ok: false, reason: "wrong-state", state: withdrawal.state } as const;
  if (!withdrawalStatesBefore("received").includes(withdrawal.state)) return wrongState;
  const lines = await listOrderLines(tx, order.id);
  const pieces = await findMeant(tx, settlement, lines);
  if (!Array.isArray(pieces)) return pieces;
  const at = parts.clock.now();
  const actor = staffMember(staffId);
  if (!(await moveWithdrawal(tx, { id: withdrawal.id, to: "received", actor, reason: evidence, at })))
    return wrongState;
  // What was canceled or came back as a whole went back, goods and money, by that act.
  const isBack = order.fulfilment === "canceled" || order.afterSales === "return_received";
  if (evidence === "goods-received" && !isBack) {
    const returned = pieces.map(({ position, quantity }) => {
      const { variantId } = lines.find((line) => line.position === position)!;
      return { variantId, quantity };
    });
    await restock(tx, { orderId: order.id, pieces: returned, actor, at, reason: "returned" });
  }
  const worth = withdrawnWorth(order, lines, await listWithdrawnPieces(tx, order.id));
  const refundMinor = await refundSome(tx, parts.ids, {
    orderId: order.id,
    amountMinor: Math.max(0, worth - (await readPromisedMinor(tx, order.id))),
    currency: order.currency,
    reason: refundReason(withdrawal),
    actor,
    at,
  });
  await noteSettlement(tx, withdrawal.id, { evidence, refundMinor });
  return { ok: true, refundMinor, currency: order.currency };
}

/** The pieces that are known to be meant, or those that staff name now and that are written down with it. */
async function findMeant(
  tx: Tx,
  { withdrawal, order, pieces: named }: Settlement,
  lines: Awaited<ReturnType<typeof listOrderLines>>,
): Promise<Pieces[] | Extract<Settled, { ok: false }>> {
  const known = await listPiecesOf(tx, withdrawal.id);
  if (known.length > 0 && withdrawal.state !== "lapsed") return known;
  const left = remainingLines(lines, await listWithdrawnPieces(tx, order.id));
  if (known.length > 0) {
    // While it was lapsed others may have withdrawn the same pieces.
    const still = known.every(({ position, quantity }) =>
      left.some((line) => line.position === position && line.quantity >= quantity),
    );
    return still ? known : { ok: false, reason: "not-in-order" };
  }
  const whole = withdrawal.part === "whole" ? left : undefined;
  if (whole === undefined && (named === undefined || named.length === 0))
    return { ok: false, reason: "pieces-unknown" };
  const meant =
    whole === undefined ? findPieces(left, named!) : whole.map(({ position, quantity }) => ({ position, quantity }));
  if (meant === undefined || meant.length === 0) return { ok: false, reason: "not-in-order" };
  await insertPieces(tx, withdrawal.id, meant);
  return meant;
}

/** Promises back what the provider declined of a settled withdrawal; the caller holds the order's lock. */
export async function refundAgainLocked(
  tx: Tx,
  parts: SettleParts,
  { withdrawal, order, staffId }: Pick<Settlement, "withdrawal" | "order" | "staffId">,
): Promise<Settled> {
  const reason = refundReason(withdrawal);
  const { succeededMinor, waitingMinor } = await readRefundsOfReason(tx, order.id, reason);
  const owed = withdrawal.evidence === "never-left" ? 0 : (withdrawal.refundMinor ?? 0) - succeededMinor - waitingMinor;
  const refundMinor = await refundSome(tx, parts.ids, {
    orderId: order.id,
    amountMinor: owed,
    currency: order.currency,
    reason,
    actor: staffMember(staffId),
    at: parts.clock.now(),
  });
  return refundMinor > 0 ? { ok: true, refundMinor, currency: order.currency } : { ok: false, reason: "nothing-owed" };
}

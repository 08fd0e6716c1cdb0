import type { Clock } from "#platform/clock";
import type { Ids } from "#platform/ids";
import type { Db } from "#platform/postgres";
import { defineActivity, staffAccess } from "#privacy/access";
import { listOrderLines, lockOrder, parseCaseNumber, staffMember } from "#shop/orders";
import { refundDueAt } from "./create-withdrawals.ts";
import type { WithdrawalVault } from "./personal-data.ts";
import {
  findWithdrawal,
  listPiecesOf,
  listWithdrawals,
  moveWithdrawal,
  type Evidence,
  type Verdict,
  type Withdrawal,
} from "./queries.ts";
import { WITHDRAWAL_PREFIX } from "./receive-statement.ts";
import { refundAgainLocked, settleLocked, type Settled } from "./settle-withdrawal.ts";
import type { WithdrawalState } from "./withdrawal-machine.ts";
import type { StatedLine } from "./withdrawals.ts";

/** Reading a statement of withdrawal in order to settle it. */
const readingStatement = defineActivity({ id: "withdrawal.read", purpose: "SERVICE" });

/** The role whose work withdrawals are. */
const SERVICE_ROLE = "service";

/** A withdrawal in the queue. Holds nothing personal. */
export interface WithdrawalEntry {
  readonly number: string;
  /** Null when no order has the number that was given. */
  readonly orderNumber: string | null;
  readonly state: WithdrawalState;
  readonly verdict: Verdict;
  readonly part: "whole" | "some";
  readonly receivedAt: Date;
  /** When the money is due at the latest. */
  readonly refundDueAt: Date;
  /** Whether the address for the receipt is the order's own; where it is not, look before money moves. */
  readonly emailAgrees: boolean | null;
  readonly refundMinor: number | null;
}

/** A statement as customer service reads it. */
export interface OpenedWithdrawal extends WithdrawalEntry {
  readonly givenOrderNumber: string;
  /** The pieces that are known to be meant. */
  readonly lines: readonly (StatedLine & { readonly title: string })[];
  readonly name: string;
  readonly emailMask: string;
  /** In the person's own words. */
  readonly pieces: string | null;
  /** The name that the order goes to, masked, to be held against the one above. */
  readonly orderNameMask: string | null;
}

type Refusal<Reason extends string> = { readonly ok: false; readonly reason: Reason };
export type WithdrawalRefusal =
  | Refusal<"unknown-withdrawal" | "not-allowed" | "gone">
  | { readonly ok: false; readonly reason: "wrong-state"; readonly state: WithdrawalState };

/** The acts of staff on withdrawals. */
export interface WithdrawalDesk {
  /** Oldest first, at most `WITHDRAWALS_MAX`; those that wait for somebody unless states are named. */
  list(states?: readonly WithdrawalState[]): Promise<readonly WithdrawalEntry[]>;
  show(
    number: string,
    staff: { readonly id: string; readonly role: string },
  ): Promise<{ readonly ok: true; readonly withdrawal: OpenedWithdrawal } | WithdrawalRefusal>;
  /**
   * The goods are here, or were shown to be on their way: the money is promised back in the same act. Goods that are
   * here are for sale again.
   */
  settle(
    number: string,
    staffId: string,
    by: { readonly evidence: Exclude<Evidence, "never-left">; readonly pieces?: readonly StatedLine[] | undefined },
  ): Promise<Settled | WithdrawalRefusal>;
  /** Promises back anew what the payment provider declined to return. */
  refundAgain(number: string, staffId: string): Promise<Settled | WithdrawalRefusal>;
  /** The goods never came. Should they come late, they can still be settled. */
  lapse(number: string, staffId: string): Promise<{ readonly ok: true } | WithdrawalRefusal>;
  /** Accepts a statement outside of the right, as a public holiday at the end of the period demands or goodwill does. */
  accept(number: string, staffId: string): Promise<{ readonly ok: true } | WithdrawalRefusal>;
}

export interface WithdrawalDeskParts {
  readonly db: Db;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly vault: WithdrawalVault;
}

const OPEN_STATES: readonly WithdrawalState[] = ["requested", "awaiting_goods", "received"];

export function createWithdrawalDesk(parts: WithdrawalDeskParts): WithdrawalDesk {
  const { db, clock, vault } = parts;
  const find = async (
    number: string,
  ): Promise<{ ok: true; withdrawal: Withdrawal } | Refusal<"unknown-withdrawal">> => {
    const withdrawal = await findWithdrawal(db, parseCaseNumber(WITHDRAWAL_PREFIX, number) ?? "");
    return withdrawal === undefined ? { ok: false, reason: "unknown-withdrawal" } : { ok: true, withdrawal };
  };
  const step = async (number: string, staffId: string, to: "lapsed" | "requested", reason: string) => {
    const found = await find(number);
    if (!found.ok) return found;
    const { id, state, orderId } = found.withdrawal;
    const refused = { ok: false, reason: "wrong-state", state } as const;
    if (orderId === null) return refused;
    const move = { id, to, actor: staffMember(staffId), reason, at: clock.now() };
    return (await db.transact((tx) => moveWithdrawal(tx, move))) ? ({ ok: true } as const) : refused;
  };
  return {
    list: async (states = OPEN_STATES) => (await listWithdrawals(db, states)).map(describe),
    show: async (number, staff) => {
      if (staff.role !== SERVICE_ROLE) return { ok: false, reason: "not-allowed" };
      const found = await find(number);
      if (!found.ok) return found;
      const { withdrawal } = found;
      const scope = { kind: "withdrawal", id: withdrawal.id };
      const access = staffAccess(readingStatement, staff, scope);
      const stated = await vault.open(access, { scope, fields: ["withdrawal.name"] });
      const masked = await vault.openMasked(access, { scope, fields: ["withdrawal.email"] });
      if (!stated.ok || !masked.ok) return { ok: false, reason: "gone" };
      const words = await vault.open(access, { scope, fields: ["withdrawal.pieces"] });
      return {
        ok: true,
        withdrawal: {
          ...describe(withdrawal),
          givenOrderNumber: withdrawal.givenOrderNumber,
          lines: await nameLines(parts, withdrawal),
          name: stated.values["withdrawal.name"].reveal(),
          emailMask: masked.values["withdrawal.email"],
          pieces: words.ok ? words.values["withdrawal.pieces"].reveal() : null,
          orderNameMask: await maskOrderName(parts, withdrawal, staff),
        },
      };
    },
    settle: async (number, staffId, by) => {
      const found = await find(number);
      if (!found.ok) return found;
      const { orderId } = found.withdrawal;
      if (orderId === null) return { ok: false, reason: "wrong-state", state: found.withdrawal.state };
      return db.transact(async (tx) => {
        const order = await lockOrder(tx, orderId);
        // Read again under the lock: another act may have been first.
        const withdrawal = (await findWithdrawal(tx, found.withdrawal.number))!;
        return settleLocked(tx, parts, { withdrawal, order, staffId, ...by });
      });
    },
    refundAgain: async (number, staffId) => {
      const found = await find(number);
      if (!found.ok) return found;
      const { orderId, state } = found.withdrawal;
      if (orderId === null || state !== "received") return { ok: false, reason: "wrong-state", state };
      return db.transact(async (tx) => {
        const order = await lockOrder(tx, orderId);
        return refundAgainLocked(tx, parts, { withdrawal: found.withdrawal, order, staffId });
      });
    },
    lapse: (number, staffId) => step(number, staffId, "lapsed", "goods-never-came"),
    accept: (number, staffId) => step(number, staffId, "requested", "accepted-by-staff"),
  };
}

function describe(withdrawal: Withdrawal): WithdrawalEntry {
  const { number, orderNumber, state, verdict, part, receivedAt, emailAgrees, refundMinor } = withdrawal;
  const dueAt = refundDueAt(receivedAt);
  return { number, orderNumber, state, verdict, part, receivedAt, refundDueAt: dueAt, emailAgrees, refundMinor };
}

async function nameLines(
  { db }: WithdrawalDeskParts,
  { id, orderId }: Withdrawal,
): Promise<(StatedLine & { readonly title: string })[]> {
  if (orderId === null) return [];
  const lines = await listOrderLines(db, orderId);
  return (await listPiecesOf(db, id)).map(({ position, quantity }) => {
    const { sku, title } = lines.find((line) => line.position === position)!;
    return { sku, quantity, title };
  });
}

async function maskOrderName(
  { vault }: WithdrawalDeskParts,
  { orderId }: Withdrawal,
  staff: { readonly id: string; readonly role: string },
): Promise<string | null> {
  if (orderId === null) return null;
  const scope = { kind: "order", id: orderId };
  const masked = await vault.openMasked(staffAccess(readingStatement, staff, scope), { scope, fields: ["order.name"] });
  return masked.ok ? masked.values["order.name"] : null;
}

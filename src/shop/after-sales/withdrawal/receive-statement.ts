import { addSeconds } from "#platform/clock";
import type { Tx } from "#platform/postgres";
import { oweLetter } from "#shop/notices";
import {
  createCaseNumber,
  findOrder,
  listOrderLines,
  lockOrder,
  shopper,
  type Fulfilment,
  type Order,
} from "#shop/orders";
import { cancelLocked } from "../cancel-order.ts";
import type { WithdrawalParts } from "./create-withdrawals.ts";
import {
  findDeliveredAt,
  insertPieces,
  insertWithdrawal,
  listWithdrawalsOfOrder,
  listWithdrawnPieces,
  moveWithdrawal,
  noteSettlement,
  type Verdict,
} from "./queries.ts";
import type { StatementReading } from "./read-statement.ts";
import { findPieces, remainingLines } from "./remaining-lines.ts";
import { judgeWithdrawal } from "./withdrawal-right.ts";
import type { WithdrawalRequest } from "./withdrawals.ts";
import type { Pieces } from "./withdrawn-worth.ts";

export const WITHDRAWAL_PREFIX = "WD";

/** So many receipts an order's owner gets in a day, whoever presses the button how often. */
const RECEIPTS_PER_DAY_MAX = 5;
const DAY_SECONDS = 86_400;
/** Nothing has left the house, as long as the carrier has not been told. */
const IN_THE_HOUSE: readonly Fulfilment[] = ["placed", "verified", "prepared"];

interface StatementToReceive {
  readonly request: WithdrawalRequest;
  readonly reading: StatementReading;
  readonly submissionTag: Buffer;
}

/** What was found out about a statement under the order's lock. */
interface Judgement {
  readonly order: Order | undefined;
  readonly verdict: Verdict;
  readonly periodEndsAt: Date | null;
  /** The pieces meant; empty while nobody knows. */
  readonly pieces: readonly Pieces[];
  readonly emailAgrees: boolean | null;
  readonly receiptsToday: number;
}

/**
 * Writes a confirmed statement down with the instant of its receipt, and everything that follows from it, in one
 * transaction: the case, the mails that confirm it, and, if nothing has left the house, the cancellation.
 */
export async function receiveStatement(parts: WithdrawalParts, received: StatementToReceive): Promise<Date> {
  const { db, clock, ids, randomness } = parts;
  const { request, reading, submissionTag } = received;
  const { statement, policyVersion, policyLocale } = reading;
  const id = ids.uuid();
  // Before the transaction, because the keyring may have to be waited for.
  const subject = await parts.vault.sealForNewSubject("withdrawer", {
    scope: { kind: "withdrawal", id },
    source: "provided",
    values: {
      "withdrawal.name": statement.name,
      "withdrawal.email": statement.email,
      ...(statement.pieces === null ? {} : { "withdrawal.pieces": statement.pieces }),
    },
  });
  return db.transact(async (tx) => {
    const at = clock.now();
    const judged = await judge(tx, parts, reading, at);
    const { order, verdict } = judged;
    await subject.store(tx);
    await insertWithdrawal(tx, {
      id,
      number: createCaseNumber(WITHDRAWAL_PREFIX, randomness),
      subjectId: subject.id,
      orderId: order?.id ?? null,
      givenOrderNumber: statement.orderNumber,
      part: statement.part,
      verdict,
      state: verdict === "covered" ? "requested" : "declined",
      emailAgrees: judged.emailAgrees,
      market: request.market,
      language: request.language,
      policyVersion,
      policyLocale,
      submissionTag,
      receivedAt: at,
      periodEndsAt: judged.periodEndsAt,
    });
    if (order !== undefined && verdict === "covered") {
      await insertPieces(tx, id, judged.pieces);
      await beginCase(tx, parts, { id, order, pieces: judged.pieces, whole: statement.part === "whole", at });
    }
    // The whole receipt goes to the order's own address alone. Whoever gave another one is told that the statement was
    // received, in the same words as for a number that is no order's.
    if (order !== undefined && judged.receiptsToday < RECEIPTS_PER_DAY_MAX) {
      await oweLetter(tx, ids, { kind: "withdrawal-received", aboutId: id, at });
    }
    if (judged.emailAgrees !== true) await oweLetter(tx, ids, { kind: "withdrawal-noted", aboutId: id, at });
    return at;
  });
}

async function judge(tx: Tx, parts: WithdrawalParts, { statement }: StatementReading, at: Date): Promise<Judgement> {
  const found = await findOrder(tx, statement.orderNumber);
  // An order that was never paid for is no contract, and its data may be gone.
  if (found === undefined || found.placedAt === null) {
    return {
      order: undefined,
      verdict: "no-such-order",
      periodEndsAt: null,
      pieces: [],
      emailAgrees: null,
      receiptsToday: 0,
    };
  }
  const order = await lockOrder(tx, found.id);
  const right = judgeWithdrawal({ ...order, deliveredAt: await findDeliveredAt(tx, order.id) }, at);
  const left = remainingLines(await listOrderLines(tx, order.id), await listWithdrawnPieces(tx, order.id));
  const scopes = await parts.vault.find(tx, "order.email", statement.email);
  const yesterday = addSeconds(at, -DAY_SECONDS);
  const before = await listWithdrawalsOfOrder(tx, order.id);
  const everything = left.map(({ position, quantity }) => ({ position, quantity }));
  return {
    order,
    verdict: right.verdict === "covered" && left.length === 0 ? "already-over" : right.verdict,
    periodEndsAt: "until" in right ? right.until : null,
    pieces: statement.part === "whole" ? everything : (findPieces(left, statement.lines) ?? []),
    emailAgrees: scopes.some(({ kind, id }) => kind === "order" && id === order.id),
    receiptsToday: before.filter(({ receivedAt }) => receivedAt > yesterday).length,
  };
}

interface NewCase {
  readonly id: string;
  readonly order: Order;
  readonly pieces: readonly Pieces[];
  readonly whole: boolean;
  readonly at: Date;
}

/**
 * The first step of a case. An order of which nothing has left is canceled at once; one that is on its way, or there,
 * waits for the goods; and where nobody knows yet which pieces are meant, a person looks.
 */
async function beginCase(tx: Tx, parts: WithdrawalParts, { id, order, pieces, whole, at }: NewCase): Promise<void> {
  const move = { id, actor: shopper, at };
  if (IN_THE_HOUSE.includes(order.fulfilment)) {
    if (!whole) return;
    const act = { actor: shopper, reason: "withdrawn", from: IN_THE_HOUSE };
    if ((await cancelLocked(tx, parts, order, act)).ok) {
      await noteSettlement(tx, id, { evidence: "never-left", refundMinor: order.totalMinor });
      await moveWithdrawal(tx, { ...move, to: "received", reason: "never-left" });
      return;
    }
  }
  if (pieces.length > 0) await moveWithdrawal(tx, { ...move, to: "awaiting_goods", reason: "withdrawn" });
}

import { addSeconds, type Clock } from "#platform/clock";
import { createRateLimit } from "#platform/http";
import type { Ids, Randomness } from "#platform/ids";
import { isDatabaseError, SQLSTATE, type Db } from "#platform/postgres";
import type { ServiceKeys } from "#privacy/keyring";
import { defaultMarket, findMarket, readerOf } from "#shop/markets";
import { findOrder, listOrderLines, parseOrderNumber, type Order } from "#shop/orders";
import { shop } from "#shop.config";
import type { WithdrawalVault } from "./personal-data.ts";
import { findConfirmed, findDeliveredAt, listWithdrawalsOfOrder, listWithdrawnPieces } from "./queries.ts";
import { readPosted, readStatement, type StatementReading } from "./read-statement.ts";
import { receiveStatement } from "./receive-statement.ts";
import { remainingLines } from "./remaining-lines.ts";
import { createStatementTokens, WITHDRAWAL_KEY } from "./statement-token.ts";
import { judgeWithdrawal } from "./withdrawal-right.ts";
import type { NoRight, OwnRight, StatementProblem, WithdrawalRequest, Withdrawals } from "./withdrawals.ts";

const TAG_BYTES = 16;
const HOUR_SECONDS = 3600;
const NETWORKS_MAX = 50_000;

export interface WithdrawalParts {
  readonly db: Db;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly randomness: Randomness;
  readonly services: ServiceKeys;
  readonly vault: WithdrawalVault;
  /** Says whether a session has proven that an order is its own. */
  readonly provesOrder: (sessionId: string, orderNumber: string) => Promise<boolean>;
}

/**
 * Withdrawing in two steps. An order number alone, which nobody guesses, names the contract; what follows from the
 * statement is told to the order's own email address, so whoever types a number that is not theirs learns nothing.
 */
export function createWithdrawals(parts: WithdrawalParts): Withdrawals {
  const { db, clock, services } = parts;
  const tokens = createStatementTokens(parts);
  const perNetwork = createRateLimit({
    clock,
    actsMax: shop.withdrawal.perNetworkPerHourMax,
    windowSeconds: HOUR_SECONDS,
    keysMax: NETWORKS_MAX,
  });
  const findOwn = async (sessionId: string | undefined, orderNumber: string): Promise<Order | undefined> => {
    if (sessionId === undefined || !(await parts.provesOrder(sessionId, orderNumber))) return undefined;
    return findOrder(db, orderNumber);
  };
  const read = async (request: WithdrawalRequest) => {
    const reading = readStatement(readPosted(request.form), clock.now());
    if ("ok" in reading) return reading;
    const own = await findOwn(request.sessionId, reading.statement.orderNumber);
    // Without a proof nobody is told which articles an order has, so a list of them is not looked at.
    const lines = own === undefined ? [] : reading.statement.lines;
    if (reading.statement.part === "some" && lines.length === 0 && reading.statement.pieces === null) {
      return refuse({ field: "pieces", code: "missing" });
    }
    return { ok: true, own, reading: { ...reading, statement: { ...reading.statement, lines } } } as const;
  };

  return {
    findRight: async (sessionId, orderNumber) => {
      const order = await findOwn(sessionId, parseOrderNumber(orderNumber) ?? "");
      return order === undefined
        ? { ok: false, reason: "not-proven" }
        : { ok: true, ...(await describeRight(parts, order)) };
    },
    state: async (asked) => {
      const request = ofOurs(asked);
      const understood = await read(request);
      if (!understood.ok) return understood;
      const { own, reading } = understood;
      const { statement } = reading;
      if (own !== undefined) {
        const { right, lines } = await describeRight(parts, own);
        const refused = refuseRight(right);
        if (refused !== undefined) return refused;
        const fits = statement.lines.every((wanted) =>
          lines.some((line) => line.sku === wanted.sku && line.quantity >= wanted.quantity),
        );
        if (!fits) return refuse({ field: "lines", code: "not-in-order" });
      }
      return { ok: true, statement, token: tokens.issue(contentOf(request, reading)) };
    },
    confirm: async (asked) => {
      const request = ofOurs(asked);
      const understood = await read(request);
      if (!understood.ok) return understood;
      const { reading } = understood;
      const token = readPosted(request.form).confirmationToken;
      if (!tokens.isGood(token, contentOf(request, reading))) return { ok: false, reason: "not-stated" };
      // The token is of one reading of one statement, so pressing the button twice is one confirmation.
      const submissionTag = services.mac(WITHDRAWAL_KEY, "submission", token).digest.subarray(0, TAG_BYTES);
      const before = await findConfirmed(db, submissionTag);
      if (before !== undefined) return { ok: true, receivedAt: before.receivedAt };
      if (!perNetwork.allow(request.networkPrefix)) return { ok: false, reason: "too-many" };
      try {
        const receivedAt = await receiveStatement(parts, { request, reading, submissionTag });
        return { ok: true, receivedAt };
      } catch (error) {
        if (!isDatabaseError(error, SQLSTATE.uniqueViolation, "withdrawal_submission_tag_key")) throw error;
        // The same button at the same moment: it is the one statement.
        return { ok: true, receivedAt: (await findConfirmed(db, submissionTag))!.receivedAt };
      }
    },
  };
}

/** Only a market and a language of ours are written down, whatever was sent. */
function ofOurs(asked: WithdrawalRequest): WithdrawalRequest {
  const market = (findMarket(asked.market) ?? defaultMarket()).segment;
  return { ...asked, market, language: readerOf(market, asked.language).language };
}

function refuse(problem: StatementProblem) {
  return { ok: false, reason: "invalid", problems: [problem] } as const;
}

function refuseRight(right: OwnRight["right"]): NoRight | undefined {
  switch (right.verdict) {
    case "covered":
      return undefined;
    case "outside-period":
      return { ok: false, reason: "outside-period", until: right.until, zone: right.zone };
    case "country-not-covered":
    case "already-over":
      return { ok: false, reason: right.verdict };
  }
}

function contentOf(request: WithdrawalRequest, reading: StatementReading): string {
  return JSON.stringify([request.market, request.language, reading]);
}

async function describeRight({ db, clock }: WithdrawalParts, order: Order): Promise<OwnRight> {
  const deliveredAt = await findDeliveredAt(db, order.id);
  const lines = await listOrderLines(db, order.id);
  const left = remainingLines(lines, await listWithdrawnPieces(db, order.id));
  const judged = judgeWithdrawal({ ...order, deliveredAt }, clock.now());
  const isOver = order.placedAt === null || left.length === 0;
  return {
    right: isOver && judged.verdict !== "country-not-covered" ? { verdict: "already-over" } : judged,
    lines: left.map(({ sku, quantity, title, colour, size }) => ({ sku, quantity, title, colour, size })),
    before: (await listWithdrawalsOfOrder(db, order.id)).map(({ number, state, receivedAt }) => ({
      number,
      state,
      receivedAt,
    })),
  };
}

/** How long after a statement money is due at the latest. */
export function refundDueAt(receivedAt: Date): Date {
  return addSeconds(receivedAt, shop.withdrawal.refundDays * 86_400);
}

import type { Db } from "#platform/postgres";
import type { DescribeLetter, LetterContent } from "#shop/notices";
import { getOrder, listOrderLines } from "#shop/orders";
import { shop } from "#shop.config";
import { findWithdrawalById, listPiecesOf, type Withdrawal } from "./queries.ts";
import { withdrawalZone } from "./withdrawal-countries.ts";

type Receipt = Extract<LetterContent, { kind: "withdrawal-received" }>;

/**
 * What the mails about a withdrawal say: its content, and date and time of its receipt in the zone of the buyer. The
 * whole receipt goes to the order's own address; the address that was given gets one that names no order of ours but
 * by the number that was typed there. No name and nothing of what was written in words is repeated, because whoever
 * typed it may be anyone.
 */
export function createWithdrawalLetters({ db }: { readonly db: Db }): { readonly withdrawal: DescribeLetter } {
  return {
    withdrawal: async (kind, withdrawalId) => {
      const withdrawal = await findWithdrawalById(db, withdrawalId);
      if (withdrawal === undefined) return undefined;
      const { market, language, orderId } = withdrawal;
      if (kind === "withdrawal-noted") {
        const scope = { kind: "withdrawal", id: withdrawal.id };
        // Told in the zone of the market that the form was opened in: the order's would tell of the order.
        const receivedAt = writeInstant(withdrawal.receivedAt, language, withdrawalZone(market.toUpperCase()));
        return {
          market,
          language,
          address: { scope, field: "withdrawal.email" },
          says: { kind, receivedAt, orderNumber: withdrawal.givenOrderNumber },
        };
      }
      if (orderId === null) return undefined;
      const order = await getOrder(db, orderId);
      return {
        market: order.market,
        language,
        address: { scope: { kind: "order", id: orderId }, field: "order.email" },
        says: await writeReceipt(db, withdrawal, withdrawalZone(order.country)),
      };
    },
  };
}

async function writeReceipt(db: Db, withdrawal: Withdrawal, zone: string | undefined): Promise<Receipt> {
  const { language, periodEndsAt } = withdrawal;
  const lines = await listOrderLines(db, withdrawal.orderId!);
  const pieces = (await listPiecesOf(db, withdrawal.id)).map(({ position, quantity }) => {
    const { title, colour, size } = lines.find((line) => line.position === position)!;
    return `${quantity} × ${title}, ${colour}, ${size}`;
  });
  return {
    kind: "withdrawal-received",
    number: withdrawal.number,
    orderNumber: withdrawal.givenOrderNumber,
    receivedAt: writeInstant(withdrawal.receivedAt, language, zone),
    outcome: outcomeOf(withdrawal, pieces.length > 0),
    whole: withdrawal.part === "whole",
    pieces,
    sendBackDays: shop.withdrawal.days,
    refundDays: shop.withdrawal.refundDays,
    // The last second that still counted: midnight would be read as the day after.
    until: periodEndsAt === null ? null : writeInstant(new Date(periodEndsAt.getTime() - 1000), language, zone),
    returnAddress: shop.withdrawal.returnAddress,
  };
}

function outcomeOf({ verdict, evidence, state }: Withdrawal, piecesAreKnown: boolean): Receipt["outcome"] {
  switch (verdict) {
    case "covered":
      if (evidence === "never-left") return "canceled";
      return piecesAreKnown && state !== "requested" ? "send-back" : "looked-at";
    case "outside-period":
    case "country-not-covered":
    case "already-over":
      return verdict;
    case "no-such-order":
      throw new Error("a statement without an order has no receipt of an order");
  }
}

/** Date, time to the second and zone, as the reader writes them: "22 November 2026 at 15:04:05 CET". */
function writeInstant(instant: Date, language: string, zone: string | undefined): string {
  return new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, {
    dateStyle: "long",
    timeStyle: "long",
    timeZone: zone ?? "UTC",
  }).format(instant);
}

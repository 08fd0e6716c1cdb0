import { addSeconds, type Clock } from "#platform/clock";
import { implementTask, type Task } from "#platform/jobs";
import type { Logger } from "#platform/log";
import type { Mailer } from "#platform/mail";
import type { Db } from "#platform/postgres";
import { defineActivity, jobAccess } from "#privacy/access";
import { readerOf } from "#shop/markets";
import { viewOrder, type OrderVault } from "#shop/orders";
import { shop } from "#shop.config";
import { sendNoticeTask } from "./owe-notice.ts";
import { closeNotice, findNotice, findRefundAmount, findTrackingStatus, type Notice } from "./queries.ts";
import type { NoticeFacts } from "./notice-text.ts";
import { renderNotice } from "./render-notice.ts";

/** Opening a shopper's address to tell them about their own order. */
const tellingTheShopper = defineActivity({ id: "order.notify-shopper", purpose: "ORDER" });

export interface NoticeParts {
  readonly db: Db;
  readonly clock: Clock;
  readonly vault: OrderVault;
  readonly mailer: Mailer;
  readonly log: Logger;
  readonly publicUrl: string;
  /** Signs the link with which a mail opens its order. */
  readonly createTrackingLink: (order: { id: string; market: string; language: string }) => string;
  /** The code that belongs to a request for access. */
  readonly codeOf: (accessCodeId: string) => string;
}

/**
 * Sends one owed mail: opens the address, renders, hands over to SMTP, and only then closes the notice. A crash in
 * between may repeat a mail, under the same Message-ID; none is ever lost.
 */
export function createSendNotice(parts: NoticeParts): Task {
  return implementTask(sendNoticeTask, {
    purpose: tellingTheShopper.purpose,
    run: async ({ noticeId }) => {
      const found = await findNotice(parts.db, noticeId);
      if (found?.notice.state !== "owed") return;
      const { notice, order } = found;
      if (isPointless(notice, parts.clock.now())) {
        await closeNotice(parts.db, notice.id, "void", parts.clock.now());
        return;
      }
      const access = jobAccess(tellingTheShopper, sendNoticeTask.name, { kind: "order", id: order.id });
      const opened = await parts.vault.open(access, { scope: access.scope, fields: ["order.email"] });
      if (!opened.ok) {
        // The person's data is gone, so nobody is left to be told.
        await closeNotice(parts.db, notice.id, "void", parts.clock.now());
        return;
      }
      const mail = renderNotice(notice.kind, {
        order: viewOrder(order, parts.clock.now()),
        reader: readerOf(order.market, order.language),
        link: parts.createTrackingLink(order),
        ...(await factsOf(parts, notice)),
      });
      // boundary: mail-rendered
      const sent = await parts.mailer.send({
        messageId: `<${notice.id}@${new URL(parts.publicUrl).hostname}>`,
        from: { name: shop.company.brand, address: shop.contact.email },
        to: opened.values["order.email"].reveal(),
        ...mail,
      });
      // boundary: mail-accepted
      await closeNotice(parts.db, notice.id, sent.ok ? "sent" : "refused", parts.clock.now());
      if (!sent.ok) parts.log.warn("notice.refused", { noticeId: notice.id, orderId: order.id });
    },
  });
}

/** A code that could not be sent in its time opens nothing any more. */
function isPointless(notice: Notice, at: Date): boolean {
  return notice.kind === "access-code" && addSeconds(notice.owedAt, shop.tracking.codeValidMinutes * 60) <= at;
}

async function factsOf(parts: NoticeParts, notice: Notice): Promise<Partial<NoticeFacts>> {
  switch (notice.kind) {
    case "refund-sent":
      return { refund: await findRefundAmount(parts.db, notice.cause.replace(/^refund-/, "")) };
    case "parcel-news":
      return { parcelStatus: await findTrackingStatus(parts.db, notice.cause) };
    case "access-code":
      return { code: parts.codeOf(notice.cause.replace(/^code-/, "")) };
    default:
      return {};
  }
}

import { formatMoney, isCurrency, type Money, type ShopReader } from "#shop/markets";
import type { OrderView } from "#shop/orders";
import { shop } from "#shop.config";
import { noticeMessages } from "./messages/index.ts";
import type { NoticeKind } from "./notice-kinds.ts";

export interface NoticeFacts {
  readonly order: OrderView;
  /** Language of the order and locale of its market. */
  readonly reader: ShopReader;
  /** Opens the order without a sign-in. */
  readonly link: string;
  readonly refund?: Money | undefined;
  readonly parcelStatus?: string | undefined;
  readonly code?: string | undefined;
}

export interface NoticeText {
  readonly subject: string;
  readonly paragraphs: readonly string[];
}

/** What a mail says, in the language of its order. It names the order; no name, no phone, no address. */
export function noticeText(
  kind: NoticeKind,
  { order, reader, refund, parcelStatus, code = "" }: NoticeFacts,
): NoticeText {
  const words = noticeMessages(reader);
  const { number } = order;
  switch (kind) {
    case "order-placed": {
      const { subject, paid, next } = words[kind];
      const days = { daysMin: order.deliveryDaysMin, daysMax: order.deliveryDaysMax };
      return { subject: subject({ number }), paragraphs: [paid, next(days)] };
    }
    case "order-verified":
    case "order-prepared":
    case "order-returned":
      return { subject: words[kind].subject({ number }), paragraphs: [words[kind].text] };
    case "order-shipped": {
      const { subject, text, next } = words[kind];
      const trackingNumber = order.parcel?.trackingNumber ?? "";
      return { subject: subject({ number }), paragraphs: [text({ trackingNumber }), next] };
    }
    case "order-delivered": {
      const { subject, text, help } = words[kind];
      return { subject: subject({ number }), paragraphs: [text, help] };
    }
    case "order-canceled": {
      const total = formatMoney({ amountMinor: order.totalMinor, currency: order.currency }, reader.locale);
      return { subject: words[kind].subject({ number }), paragraphs: [words[kind].text({ total })] };
    }
    case "address-corrected": {
      const { subject, text, warning } = words[kind];
      return { subject: subject({ number }), paragraphs: [text, warning] };
    }
    case "refund-sent": {
      const before = order.placedAt === null ? [words[kind].boughtNothing] : [];
      // Money that came in a currency in which we do not sell goes back as it came, and is not written as an amount.
      if (!isCurrency(refund?.currency)) {
        const whole = words["refund-sent-whole"];
        return { subject: whole.subject({ number }), paragraphs: [...before, whole.text] };
      }
      const amount = formatMoney(refund, reader.locale);
      return {
        subject: words[kind].subject({ number, amount }),
        paragraphs: [...before, words[kind].text({ amount })],
      };
    }
    case "parcel-news": {
      const { subject, of } = words[kind];
      return { subject: subject({ number }), paragraphs: [of[statusIn(of, parcelStatus)]] };
    }
    case "parcel-stalled": {
      const days = shop.shipping.stalledParcelDays;
      return { subject: words[kind].subject({ number }), paragraphs: [words[kind].text({ days })] };
    }
    case "access-code": {
      const { subject, text, warning } = words[kind];
      const minutes = shop.tracking.codeValidMinutes;
      return { subject: subject({ number }), paragraphs: [text({ code, number, minutes }), warning] };
    }
  }
}

/** A status for which there is no sentence is told as news. */
function statusIn<Sentences extends { readonly unknown: string }>(
  sentences: Sentences,
  status: string | undefined,
): keyof Sentences | "unknown" {
  return status !== undefined && Object.hasOwn(sentences, status) ? (status as keyof Sentences) : "unknown";
}

import { statesBefore, type Fulfilment } from "#shop/orders";

/** Every mail the shop can send about an order. There is no other kind, and none is marketing (2.1.6, 2.2.1). */
export const NOTICE_KINDS = [
  "order-placed",
  "order-verified",
  "order-prepared",
  "order-shipped",
  "order-delivered",
  "order-returned",
  "order-canceled",
  "address-corrected",
  "refund-sent",
  "parcel-news",
  "parcel-stalled",
  "access-code",
] as const;

export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** The mail that belongs to a step of fulfilment; a step without one would leave the shopper in the dark. */
export function noticeOfStep(from: Fulfilment, to: Fulfilment): NoticeKind | undefined {
  switch (to) {
    case "placed":
      return from === "awaiting_payment" ? "order-placed" : "address-corrected";
    case "verified":
      return "order-verified";
    case "prepared":
      return "order-prepared";
    case "shipped":
      return "order-shipped";
    case "delivered":
      return "order-delivered";
    case "returned_to_sender":
      return "order-returned";
    case "canceled":
      // An order that was never paid never began; its shopper saw the payment page and needs no mail.
      return from === "awaiting_payment" ? undefined : "order-canceled";
    case "awaiting_payment":
      return undefined;
  }
}

/** The same for every state from which a step may be taken. */
export function noticesOfSteps(to: Fulfilment): { readonly from: Fulfilment; readonly kind: NoticeKind }[] {
  return statesBefore("fulfilment", to).flatMap((state) => {
    const from = state as Fulfilment;
    const kind = noticeOfStep(from, to);
    return kind === undefined ? [] : [{ from, kind }];
  });
}

import type { NoticeKind } from "../notice-kinds.ts";

/** What a text may mention; amounts are formatted already. */
export interface NoticeWords {
  readonly number: string;
  readonly code: string;
  readonly refund: string;
  readonly news: string;
  readonly trackingNumber: string;
  /** Days from the payment to the door, preparation included. */
  readonly daysMin: number;
  readonly daysMax: number;
  /** How long a parcel was not scanned. */
  readonly stalledDays: number;
  /** How long a code opens its order. */
  readonly codeMinutes: number;
  readonly total: string;
  /** False when the money came and bought nothing. */
  readonly isPlaced: boolean;
}

export interface NoticeText {
  readonly subject: string;
  readonly paragraphs: readonly string[];
  readonly showsOrder: boolean;
}

export const noticeTexts: Readonly<Record<NoticeKind, (words: NoticeWords) => NoticeText>> = {
  "order-placed": ({ number, daysMin, daysMax }) => ({
    subject: `Order ${number}: thank you`,
    paragraphs: [
      "Thank you for your order. Your payment has arrived and the pieces below are set aside for you.",
      `We check the order, pack it and send it from Dongguan. Expect it ${daysMin} to ${daysMax} days after your payment. Until it is packed you can correct the address or cancel.`,
    ],
    showsOrder: true,
  }),
  "order-verified": ({ number }) => ({
    subject: `Order ${number}: checked`,
    paragraphs: ["We have checked your order and everything is in place. Next it is picked and packed."],
    showsOrder: false,
  }),
  "order-prepared": ({ number }) => ({
    subject: `Order ${number}: packed`,
    paragraphs: [
      "Your order is packed and waits for the carrier. From now on the address can no longer be changed on the website; write to us if it must be.",
    ],
    showsOrder: false,
  }),
  "order-shipped": ({ number, trackingNumber }) => ({
    subject: `Order ${number}: on its way`,
    paragraphs: [
      `Your parcel is with the carrier. Its tracking number is ${trackingNumber}.`,
      "We write when customs or the carrier have news.",
    ],
    showsOrder: false,
  }),
  "order-delivered": ({ number }) => ({
    subject: `Order ${number}: delivered`,
    paragraphs: [
      "The carrier says that your parcel has been delivered. We hope that it fits and keeps you warm.",
      "If something is wrong with it, answer this mail.",
    ],
    showsOrder: false,
  }),
  "order-returned": ({ number }) => ({
    subject: `Order ${number}: on its way back to us`,
    paragraphs: [
      "The carrier could not deliver your parcel and is returning it to us. When it has arrived we refund you; you need do nothing.",
    ],
    showsOrder: false,
  }),
  "order-canceled": ({ number, total }) => ({
    subject: `Order ${number}: canceled`,
    paragraphs: [`Your order is canceled. We return ${total} to the means of payment you used.`],
    showsOrder: false,
  }),
  "address-corrected": ({ number }) => ({
    subject: `Order ${number}: delivery details corrected`,
    paragraphs: [
      "The delivery details of your order were changed, and we check them again before it is packed.",
      "If this was not you, answer this mail at once.",
    ],
    showsOrder: false,
  }),
  "refund-sent": ({ number, refund, isPlaced }) => ({
    subject: `Order ${number}: ${refund} refunded`,
    paragraphs: [
      ...(isPlaced ? [] : ["A payment reached us that could not become an order, so nothing will be sent for it."]),
      `We have returned ${refund} to the means of payment you used. Banks take up to ten days to show it.`,
    ],
    showsOrder: false,
  }),
  "parcel-news": ({ number, news }) => ({
    subject: `Order ${number}: news of your parcel`,
    paragraphs: [news],
    showsOrder: false,
  }),
  "parcel-stalled": ({ number, stalledDays }) => ({
    subject: `Order ${number}: we are asking after your parcel`,
    paragraphs: [
      `The carrier has not scanned your parcel for ${stalledDays} days. That happens, mostly at customs. We are asking after it and write again when it moves.`,
    ],
    showsOrder: false,
  }),
  "access-code": ({ number, code, codeMinutes }) => ({
    subject: `Your code for order ${number}`,
    paragraphs: [
      `The code is ${code}. It opens order ${number} on our website and is good for ${codeMinutes} minutes, once.`,
      "If you did not ask for it, somebody typed your order number. They cannot see anything without this code, so there is nothing to do.",
    ],
    showsOrder: false,
  }),
};

/** One sentence for each status of a parcel that shoppers are told about. */
export const parcelNews: Readonly<Record<string, string>> = {
  picked_up: "The carrier has collected your parcel.",
  in_transit: "Your parcel is travelling.",
  customs_held: "Your parcel is with customs in your country. Nothing is asked of you unless customs write to you.",
  customs_cleared: "Customs have cleared your parcel.",
  out_for_delivery: "Your parcel is out for delivery today.",
  ready_for_pickup: "Your parcel waits for you at the carrier's pick-up point.",
  delivery_delayed: "The carrier says that your parcel is late. It is still on its way.",
  delivery_failed: "The carrier came and could not hand over your parcel. They try again, or leave a note.",
  on_hold: "The carrier is holding your parcel. We are asking why.",
  unknown: "The carrier has sent news of your parcel; see your order for it.",
};

export const en = {
  "order-placed": {
    subject: "Order {number}: thank you",
    paid: "Thank you for your order. Your payment has arrived and the pieces below are set aside for you.",
    next: "We check the order, pack it and send it from Dongguan. Expect it {daysMin, number} to {daysMax, number} days after your payment. Until it is packed you can correct the address or cancel.",
  },
  "order-verified": {
    subject: "Order {number}: checked",
    text: "We have checked your order and everything is in place. Next it is picked and packed.",
  },
  "order-prepared": {
    subject: "Order {number}: packed",
    text: "Your order is packed and waits for the carrier. From now on the address can no longer be changed on the website; write to us if it must be.",
  },
  "order-shipped": {
    subject: "Order {number}: on its way",
    text: "Your parcel is with the carrier. Its tracking number is {trackingNumber}.",
    next: "We write when customs or the carrier have news.",
  },
  "order-delivered": {
    subject: "Order {number}: delivered",
    text: "The carrier says that your parcel has been delivered. We hope that it fits and keeps you warm.",
    help: "If something is wrong with it, answer this mail.",
  },
  "order-returned": {
    subject: "Order {number}: on its way back to us",
    text: "The carrier could not deliver your parcel and is returning it to us. When it has arrived we refund you; you need do nothing.",
  },
  "order-canceled": {
    subject: "Order {number}: canceled",
    text: "Your order is canceled. We return {total} to the means of payment you used.",
  },
  "address-corrected": {
    subject: "Order {number}: delivery details corrected",
    text: "The delivery details of your order were changed, and we check them again before it is packed.",
    warning: "If this was not you, answer this mail at once.",
  },
  "refund-sent": {
    subject: "Order {number}: {amount} refunded",
    boughtNothing: "A payment reached us that could not become an order, so nothing will be sent for it.",
    text: "We have returned {amount} to the means of payment you used. Banks take up to ten days to show it.",
  },
  "refund-sent-whole": {
    subject: "Order {number}: your payment refunded",
    text: "We have returned your payment to the means of payment you used. Banks take up to ten days to show it.",
  },
  "parcel-news": {
    subject: "Order {number}: news of your parcel",
    /** One sentence for each status of a parcel that shoppers are told about. */
    of: {
      picked_up: "The carrier has collected your parcel.",
      in_transit: "Your parcel is travelling.",
      customs_held: "Your parcel is with customs in your country. Nothing is asked of you unless customs write to you.",
      customs_cleared: "Customs have cleared your parcel.",
      out_for_delivery: "Your parcel is out for delivery today.",
      ready_for_pickup: "Your parcel waits for you at the carrier’s pick-up point.",
      delivery_delayed: "The carrier says that your parcel is late. It is still on its way.",
      delivery_failed: "The carrier came and could not hand over your parcel. They try again, or leave a note.",
      on_hold: "The carrier is holding your parcel. We are asking why.",
      unknown: "The carrier has sent news of your parcel; see your order for it.",
    },
  },
  "parcel-stalled": {
    subject: "Order {number}: we are asking after your parcel",
    text: "The carrier has not scanned your parcel for {days, plural, one {# day} other {# days}}. That happens, mostly at customs. We are asking after it and write again when it moves.",
  },
  "access-code": {
    subject: "Your code for order {number}",
    text: "The code is {code}. It opens order {number} on our website and is good for {minutes, plural, one {# minute} other {# minutes}}, once.",
    warning:
      "If you did not ask for it, somebody typed your order number. They cannot see anything without this code, so there is nothing to do.",
  },
  line: "{quantity, number} × {title}, {colour}, {size}",
  included: "{name} (included)",
  total: "Total",
  row: "{label}: {value}",
  openOrder: "See your order",
  questions: "Questions: {email} or {phone}. Privacy policy: {url}",
} as const;

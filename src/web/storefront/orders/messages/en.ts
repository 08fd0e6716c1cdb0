import type { OrderStatus } from "#shop/orders";

const statuses: Readonly<Record<OrderStatus, { readonly title: string; readonly text: string }>> = {
  awaiting_payment: {
    title: "Waiting for payment",
    text: "Its pieces are held for you until the time below.",
  },
  received: {
    title: "Received",
    text: "Your payment has arrived. We check the order next.",
  },
  verified: {
    title: "Checked",
    text: "Everything is in place. Next it is picked and packed.",
  },
  prepared: {
    title: "Packed",
    text: "It waits for the carrier. The address can no longer be changed here; write to us if it must be.",
  },
  shipped: {
    title: "On its way",
    text: "The parcel is with the carrier.",
  },
  delivered: {
    title: "Delivered",
    text: "The carrier says that the parcel has arrived. If something is wrong with it, write to us.",
  },
  returned: {
    title: "Coming back to us",
    text: "The parcel could not be handed over and travels back. We write to you about the refund.",
  },
  canceled: {
    title: "Cancelled",
    text: "This order has ended. Nothing is owed for it.",
  },
  canceled_and_refunded: {
    title: "Cancelled and refunded",
    text: "The whole amount went back the way it was paid. Banks take a few days to show it.",
  },
};

const events: Readonly<Record<"order" | "parcel", Readonly<Record<string, string>>>> = {
  order: {
    awaiting_payment: "Ordered, waiting for payment",
    placed: "Order received",
    verified: "Order checked",
    prepared: "Packed",
    shipped: "Handed to the carrier",
    delivered: "Delivered",
    returned_to_sender: "Parcel turned back to us",
    canceled: "Cancelled",
    return_in_transit: "On the way back to us",
    return_received: "Back with us",
  },
  parcel: {
    pending: "Announced to the carrier",
    picked_up: "Picked up by the carrier",
    in_transit: "On the way",
    on_hold: "Held by the carrier",
    customs_held: "Being looked at by customs",
    customs_cleared: "Cleared by customs",
    out_for_delivery: "Out for delivery",
    ready_for_pickup: "Ready to be picked up",
    delivery_delayed: "Delayed",
    delivery_failed: "Could not be handed over",
    delivered: "Delivered",
    return_to_sender: "Going back to us",
    cancelled: "Cancelled by the carrier",
  },
};

export const en = {
  statuses,
  event: (source: "order" | "parcel", what: string) => events[source][what] ?? "News from the carrier",

  orderTitle: (number: string) => `Order ${number}`,
  orderedOn: (when: string) => `Ordered on ${when}`,
  heldUntil: (when: string) => `Held until ${when}`,
  timelineHeading: "What has happened",
  timesInUtc: "Times are in UTC.",
  parcelHeading: "Parcel",
  trackingNumber: "Tracking number",
  expected: (daysMin: number, daysMax: number) => `Expected ${daysMin} to ${daysMax} days after payment.`,
  itemsHeading: "What you ordered",
  moneyHeading: "What it costs",
  refunded: (amount: string) => `Refunded: ${amount}`,
  changeHeading: "Change it",
  changeHelp: "Until it is packed, you can correct the address or cancel.",
  correctLink: "Correct the address",
  cancelSummary: "Cancel this order",
  cancelHelp: "The order ends at once and cannot be taken up again. The whole amount goes back the way it was paid.",
  cancelButton: "Cancel the order",
  payHeading: "Pay for it",
  payButton: "Go to the payment page",
  changeBag: "Change the bag instead",
  tooLateTitle: "That is no longer possible",
  tooLate: "The order has moved on in the meantime. Its present state is shown here.",
  correctedTitle: "The address has been corrected",
  corrected: "We check the order once more with the new one.",
  canceledTitle: "The order has been cancelled",

  thanksTitle: "Thank you for your order",
  thanks: "Your payment has arrived and the pieces are yours. We send a confirmation by email.",
  keepNumber: (number: string) =>
    `Your order number is ${number}. With it and your email you can follow the order at any time.`,
  seeOrder: "See the order",
  unpaidTitle: "The payment is not completed",
  unpaid: "Nothing was charged, as far as the payment provider tells us. Your pieces are still held.",
  unpaidJustPaid: "If you have just paid, give it a moment and look again.",
  lookAgain: "Look again",
  payAgain: "Pay again",
  endedTitle: "This order has ended",
  ended:
    "It was not paid in time, so its pieces went back on the shelf. If money arrives after all, the order is taken up again or the money is returned. Your bag is still there.",
  toBag: "To your bag",

  trackTitle: "Follow an order",
  trackHelp: "Give the order number from your confirmation. We then send a code to the email address of that order.",
  notProvenTitle: "Please show that it is yours",
  notProven:
    "An order is shown only to the person who placed it. Give its number, and we send a code to its email address.",
  badLinkTitle: "This link no longer works",
  badLink: "It may be too old or broken in two by the mail program. Here is the other way to your order:",
  number: "Order number",
  numberHint: "It looks like WL-7K3M-QX9D-4HTA.",
  numberProblem: "Enter the order number as it stands in the confirmation; capitals, hyphens and blanks do not matter.",
  numberMissing: "Enter the order number.",
  sendCode: "Send a code",
  codeTitle: "Enter the code",
  codeSent: (number: string) =>
    `If ${number} is an order of ours that has been paid, a code of six digits is on its way to its email address. It is good for 10 minutes.`,
  code: "Code",
  codeProblem: "That code is wrong, used or too old. Look at the newest mail from us, or ask for another code.",
  codeMissing: "Enter the code from the mail.",
  showOrder: "Show the order",
  anotherCode: "Send another code",
  tooManyTitle: "Too many codes were asked for",
  tooMany:
    "From your network, more codes were asked for than we send in an hour. Please try again later, or write to us.",
  problemsTitle: "One thing needs your attention",

  correctTitle: "Correct the address",
  correctHelp: (number: string, country: string) =>
    `For order ${number}, going to ${country}. We do not show the stored address here; please write the whole address again. The country cannot be changed, because tax and delivery depend on it.`,
  correctPolicyBefore: "It replaces what we hold for this order, as our ",
  correctPolicyLink: "privacy policy",
  correctPolicyAfter: (legalName: string) => ` says. ${legalName} is responsible for it.`,
  correctButton: "Use this address",
  backToOrder: "Back to the order",
  problemCount: (count: number) =>
    count === 1 ? "One thing needs your attention" : `${count} things need your attention`,
};

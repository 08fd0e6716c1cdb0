export const en = {
  title: "Checkout",
  countryHeading: "Where to",
  country: "Country or region",
  countryHint: "It decides the form of the address, delivery, tax and duty.",
  update: "Update",
  notServedTitle: "{country}: not yet",
  notServedHelp:
    "Choose another country, see <list>where we deliver</list>, or <contact>ask us</contact>. Nothing about you has been stored.",
  customsMayAsk:
    "Customs or the carrier in {country} may ask you to show who you are before they hand over the parcel. They ask you directly; we take no part in it.",

  addressHeading: "Who receives it",
  addressNote: "Four details are needed: name, address, phone and email. Nothing else is asked or kept.",
  name: "Name",
  nameHint: "As it should stand on the parcel, in any script.",
  phone: "Phone",
  phoneHint: "For the carrier, in case the parcel cannot be handed over.",
  email: "Email",
  emailHint: "For the confirmation and news of the parcel.",
  optional: "(optional)",
  addressExample: "Such as {example}",
  choose: "Choose",
  ageHeading: "How old are you?",
  ageHint: "Only the group is asked, and it is not stored.",
  ageBands: {
    "18-or-over": "18 or over",
    "14-to-17": "14 to 17",
    "under-14": "Under 14",
  },

  summaryHeading: "Your order",
  changeBag: "Change the bag",
  variant: "{colour}, {size}",
  goods: "Goods",
  delivery: "Delivery, {daysMin, number} to {daysMax, number} days",
  includes: "Includes {name}: {amount}",
  total: "Total",
  allPaid: "Tax and duty are settled with this total. Nothing is left to pay at the door.",
  notIncluded: "Import tax and duty are not included: about {estimate}, paid to the carrier when the parcel arrives.",
  totalOf: "You order for {total} in all.",
  seller: "Your contract is with {legalName}, the company behind {brand}, which is responsible for your data.",
  policy: "What you fill in is used for this order as our <link>privacy policy</link> (version {version}) says.",
  payNext: "You pay on the next page, at our payment provider. We never see your card.",
  order: "Order with obligation to pay",

  problemsTitle: "{count, plural, one {One thing needs your attention} other {# things need your attention}}",

  totalChangedTitle: "The total has changed",
  totalChanged:
    "It is {total} now, as shown below. Nothing was ordered. If you agree, press the button again; what you typed is still here.",
  policyChangedTitle: "The privacy policy has changed",
  policyChanged:
    "A new version took effect while this page was open. Nothing was ordered or stored. Please read it; if you still wish to order, press the button again.",
  policyName: "privacy policy",
  outOfStockTitle: "Not all of it is left",
  outOfStockLine:
    "{title}, {colour}, {size}: {available, plural, =0 {sold out} one {you want {wanted, number}, and # is left} other {you want {wanted, number}, and # are left}}.",
  outOfStock: "Nothing was ordered or charged. What you typed is still here.",
  fitBag: "Reduce the bag to what is left",
  tooManyTitle: "Too many orders wait for payment",
  tooMany:
    "From your network, more orders have been begun than we can hold goods for. Nothing was ordered or charged. Please pay or leave one of them, or try again in half an hour.",
  againTitle: "This form was sent before",
  again: "It was sent with other details. Look through it, and press the button again if you want this order.",

  underAgeTitle: "Please order with an adult",
  underAge:
    "Thank you for being honest. We do not take orders from people under 18 yet: a parent or guardian has to agree first, and that way is still being built.",
  underAgeHelp:
    "Until then, ask a parent or guardian to order for you, in their own name. Nothing that you typed was stored.",
  backToBag: "Back to your bag",

  paymentTitle: "The payment page cannot be reached",
  payment:
    "Your order is written down and its pieces are held for you, but the payment provider did not answer. Nothing was charged.",
  paymentHelp:
    "Try again now, or in a few minutes. If you do nothing, the pieces go back on the shelf and the order ends by itself.",
  paymentAgain: "Try the payment again",
  noPaymentTitle: "No payment can be taken just now",
  noPayment: "Nothing was ordered, stored or charged, and your bag is as it was.",
  noPaymentHelp: "We have been told. Please try again later.",
  orderNumber: "Order number: {number}",
  stepsLabel: "How far along you are",
  stepDone: "done",
  steps: {
    bag: "Bag",
    details: "Details and total",
    payment: "Payment",
  },
  lineFacts: "{quantity, number} × {colour}, {size}",
  returns: "How to send something back or exchange it: <link>returns and exchanges</link>.",
  reviewTitle: "Please look at this once more",
  review: "Nothing was ordered yet. If it is right as it stands, press the order button again.",
  doubtEmail: "Did you mean {suggestion}?",
  takeEmail: "Use that address",
  doubtHouseNumber: "There is no house number in the address.",
  reviewLabel: "So it will stand on the parcel:",
  askUs: "Ask us",
  toSummary: "{pieces, plural, one {# piece} other {# pieces}}, {total} in all",
} as const;

/** Asking customer service. */
export const en = {
  title: "Ask a question",
  lead: "A person in Dongguan reads it and answers within {days, plural, one {# working day} other {# working days}} there.",
  waysHeading: "Other ways",
  email: "Email",
  phone: "Phone",
  waysNote: "The same people answer, whichever way you choose.",
  helpHeading: "Perhaps it is answered already",
  aboutPiece: "About this piece",
  yourEmail: "Your email",
  yourPhone: "Your phone",
  contactHint: "For the answer, and for nothing else. One of the two is enough.",
  phoneHint: "If you would rather be called.",
  optional: "(optional)",
  orderNumber: "Order number",
  orderHint: "If it is about an order. It looks like {example}.",
  message: "Your question",
  messageHint:
    "Up to {most, number} characters, in any language. Numbers of cards, accounts and identity papers are taken out before anything is kept.",
  policy: "{legalName} reads what you write to answer it, as our <link>privacy policy</link> (version {version}) says.",
  send: "Send the question",
  problemsTitle: "{count, plural, one {One thing needs your attention} other {# things need your attention}}",
  problem: {
    contact: "Give an email address or a phone number, so that we can answer.",
    message: "Write your question.",
    tooLong: "Write at most {most, number} characters.",
    orderNumber: "Enter the order number as it stands in the confirmation, or leave it empty.",
    product: "This piece is no longer for sale. Your question goes to us without it.",
  },
  notice: {
    staleTitle: "This form had grown old",
    stale: "Nothing was sent. What you wrote is still here: please send it again.",
    automatedTitle: "That was very quick",
    automated: "It came faster than people type, so it was not sent. If you wrote it, please send it once more.",
    policyTitle: "The privacy policy has changed",
    policy:
      "A new version took effect while this page was open. Nothing was sent. Please read it, then send the question again.",
    tooManyTitle: "Too many questions at once",
    tooMany:
      "From your network came more questions than we take in an hour. Nothing was sent; what you wrote is still here. Please try later, or write to {email}.",
  },
  sentTitle: "Your question is with us",
  sent: {
    email:
      "We answer to the email address you gave, within {days, plural, one {# working day} other {# working days}}. A mail that confirms it is on its way; it repeats nothing of what you wrote.",
    phone: "We call the number you gave, within {days, plural, one {# working day} other {# working days}}.",
  },
  number: "Number of your question",
  masked:
    "We took {count, plural, one {# number} other {# numbers}} out of your text before keeping it, because it looked like that of a card, an account or an identity paper. If it was something else, write it in words.",
  ownOrder: "It is tied to your order {order}.",
  goOn: "To the home page",
} as const;

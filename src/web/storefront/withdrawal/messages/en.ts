/** Withdrawing from a contract in two steps. */
export const en = {
  title: "Withdraw from contract",
  lead: "Two steps, no account, no reason. You get a receipt with date and time.",
  who: "Consumers in the European Union, Iceland, Liechtenstein, Norway and the United Kingdom have this right until {days, plural, one {# day} other {# days}} after the delivery. Elsewhere, and afterwards, <link>other ways</link> may help.",
  stepsLabel: "How far along you are",
  stepDone: "done",
  steps: {
    state: "State it",
    confirm: "Confirm it",
    receipt: "Receipt",
  },
  name: "Your name",
  orderNumber: "Order number",
  orderHint: "It stands in every mail about the order, and looks like {example}.",
  email: "Email for the receipt",
  part: "What do you withdraw from?",
  parts: {
    whole: "The whole order",
    some: "Some pieces of it",
  },
  pieces: "Which pieces",
  piecesHint: "Only if you chose some pieces: in your own words.",
  ownPiecesHint: "Only if you chose some pieces: how many of each.",
  none: "None",
  variant: "{colour}, {size}",
  policy:
    "{legalName} receives your statement and uses it for this contract, as our <link>privacy policy</link> (version {version}) says.",
  next: "Continue to confirmation",
  optional: "(optional)",
  openUntil: "For this order the right is open until the end of {day}.",
  openBefore:
    "For this order the right is open; its {days, plural, one {# day} other {# days}} begin after the delivery.",
  confirmTitle: "Confirm your withdrawal",
  confirmLead: "This is your statement. It counts when you press the button.",
  declaredWhole: "I withdraw from the contract about order {orderNumber}.",
  declaredSome: "I withdraw from the contract about these pieces of order {orderNumber}:",
  confirm: "Confirm withdrawal",
  change: "Change something",
  receiptTitle: "Your withdrawal is received",
  receivedAt: "Received on {when}",
  receiptMail:
    "A receipt with this content, date and time is on its way to {email}. You can also print this page or save it.",
  receiptNext:
    "What follows is told to the email address of the order: where to send the pieces, or that nothing need be sent because they have not left. If no mail comes within a day, <link>ask us</link>.",
  problemsTitle: "{count, plural, one {One thing needs your attention} other {# things need your attention}}",
  problem: {
    numberMissing: "Enter the order number.",
    numberFormat:
      "Enter the order number as it stands in the confirmation; capitals, hyphens and blanks do not matter.",
    part: "Choose the whole order or some pieces.",
    pieces: "Say which pieces you mean.",
    tooLong: "Write at most {most, number} characters.",
    lines: "These pieces are not in the order, or were withdrawn before.",
  },
  notice: {
    notStatedTitle: "Please state it once more",
    notStated:
      "What was confirmed is not what was read back, or that was more than a day ago. Nothing was received yet. Look through it and go on.",
    policyTitle: "The privacy policy has changed",
    policy:
      "A new version took effect while this page was open. Nothing was received yet. What you typed is still here.",
    tooManyTitle: "Too many statements at once",
    tooMany:
      "From your network came more statements than we take in an hour. What you typed is still here. Please try again later, or write to {email}: that counts as well.",
  },
  noRightTitle: "This order cannot be withdrawn from",
  noRight: {
    outsidePeriod: "The period ended on {day}.",
    country: "The law of the country it goes to gives no right of withdrawal.",
    over: "There is nothing left to withdraw from: the order was cancelled, is back with us, or was withdrawn from before.",
  },
  noRightElse:
    "A piece that is damaged or the wrong one we put right all the same, and for an exchange we look for a way. Tell us what you need.",
  ask: "Ask about this order",
  returns: "Returns and exchanges",
  when: "{when} ({zone})",
} as const;

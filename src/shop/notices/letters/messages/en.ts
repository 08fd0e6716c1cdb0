export const en = {
  closing: "Questions: {email} or {phone}. Privacy policy: {policy}",
  inquiry: {
    received: {
      subject: "{number}: your question",
      thanks:
        "Thank you, your question has reached us. We answer within {days, plural, one {# working day} other {# working days}}, by a reply to this address.",
      notQuoted: "So that nothing private travels twice, this mail does not repeat what you wrote.",
      more: "If you have something to add, answer this mail and leave the number {number} in its subject.",
    },
    answer: {
      subject: "{number}: our answer to your question",
      more: "If something is still open, answer this mail and leave the number {number} in its subject.",
    },
  },
  withdrawal: {
    receipt: {
      subject: "Order {orderNumber}: receipt of your withdrawal",
      received: "On {receivedAt} we received this statement through our website:",
      declaredWhole: "“I withdraw from the contract about order {orderNumber}.”",
      declaredSome: "“I withdraw from the contract about some pieces of order {orderNumber}.”",
      sendBack:
        "Please send the pieces back within {days, plural, one {# day} other {# days}} of your statement. You bear the cost of the way back.",
      address: "The address for the parcel: {address}.",
      addressFollows: "Answer this mail and we tell you the address for the parcel.",
      refund:
        "We refund what you paid within {days, plural, one {# day} other {# days}} of your statement, by the means of payment you used. We may wait until the pieces are here or you have shown that you sent them.",
      canceled:
        "Nothing had left our house, so the order is canceled. We return all that you paid to the means of payment you used; you need do nothing.",
      lookedAt: "A person of ours looks at which pieces are meant and writes to you about what is next.",
      outsidePeriod:
        "The period for withdrawing from this contract ended on {until}. So this statement does not end the contract.",
      outsidePeriodUnknown:
        "The period for withdrawing from this contract is over. So this statement does not end the contract.",
      countryNotCovered:
        "Orders to this country come without a right of withdrawal by law. So this statement does not end the contract.",
      alreadyOver:
        "There is nothing left to withdraw from: the order was canceled, has come back to us, or was withdrawn from before. Where money is owed to you, it is on its way.",
      stillAsk: "If something is wrong with a piece, that is another matter: answer this mail and we look at it.",
      reference: "The number of your statement is {number}.",
      notYou: "If this was not you, answer this mail at once. No money leaves for anyone but the payer of the order.",
    },
    noted: {
      subject: "Receipt of a statement of withdrawal",
      received: "On {receivedAt} a statement of withdrawal was made on our website, with this address for the receipt.",
      receivedFor:
        "On {receivedAt} a statement of withdrawal from the contract about order {orderNumber} was made on our website, with this address for the receipt.",
      whereTheRestIs:
        "If it belongs to an order of ours, all that follows from it has gone to the email address of that order. If nothing has come there, answer this mail: a slip in the number is quickly put right, and the time of your statement counts.",
      notYou: "If this was not you, there is nothing to do.",
    },
  },
} as const;

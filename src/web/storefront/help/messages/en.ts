/** Help before and after buying. */
export const en = {
  title: "Help",
  lead: "What people ask before and after they buy. If your question is not here, a person answers it.",
  navigation: "Help pages",
  onThisPage: "On this page",
  askHeading: "Not answered?",
  ask: "A person in Dongguan answers, on working days there: <link>ask a question</link>, or write to {email}, or call {phone}.",
  doors: {
    delivery: "What delivery costs to each country, when it arrives, and what customs asks for.",
    sizes: "How to measure, how our letters compare with EU, UK, US and Japanese sizes.",
    care: "What the signs on the label mean, and how knitwear lasts.",
    returns: "Exchange, damage, the right of withdrawal, and who pays for what.",
    contact: "A question about a piece, an order or anything else.",
    track: "Where your parcel is, customs included.",
  },

  delivery: {
    lead: "We send from Dongguan in southern China to almost every country. What it costs, when it arrives and what customs asks for is worked out before you order, and it is the same on every page.",
    chooseLabel: "Country or region",
    choose: "Show",
    to: "To {country}",
    paid: "Tax and duty are paid with your order. The carrier asks for nothing at the door.",
    unpaid:
      "Tax and duty are not in the price: the carrier asks for them at the door. About how much it is stands in the checkout, before you order.",
    today: "Ordered today, it arrives {dates}: {daysMin, number} to {daysMax, number} days.",
    weight: "Parcel of up to",
    cost: "Delivery",
    grams: "{grams, number} g",
    holds: "Holds about",
    examples: {
      one: "a fine pullover",
      two: "a thick sweater",
      three: "a coat, or two sweaters",
      four: "a coat and a pullover",
    },
    weights:
      "What counts is the weight of the pieces with their packing, which is {parcelGrams, number} g for the parcel and {pieceGrams, number} g for each piece. The checkout knows the weight of every piece in every size.",
    datesHeading: "When it arrives",
    dates: {
      rule: "The day of your order in Dongguan is day 0, and every calendar day after it counts. We check, pack and hand over within {daysMin, number} to {daysMax, number} days; the rest is the way, with customs.",
      same: "The dates that you see before you order stand in the confirmation and on the page of your order.",
    },
    dutiesHeading: "Tax and duty",
    duties: {
      paid: "To {count, plural, one {# country or region} other {# countries and regions}} we deliver with tax and duty paid: they stand in the total, line by line, and nothing is left to pay.",
      unpaid:
        "Everywhere else the law wants them from the person who receives the parcel. The carrier names the amount and hands over the parcel once it is paid. Our estimate in the checkout is rather too high than too low.",
      identity:
        "In some countries customs may ask who you are. They ask you directly. We never ask for identity numbers, and the checkout tells you beforehand.",
    },
    trackingHeading: "On the way",
    tracking:
      "Each parcel has a tracking number. The page of your order shows every step, customs with it, and we write at each piece of news. If a parcel stands still for {days, plural, one {# day} other {# days}}, we look into it unasked.",
    allHeading: "All countries and regions",
    allSummary: "Price list: {count, plural, one {# country or region} other {# countries and regions}}",
    country: "Country or region",
    first: "First {grams, number} g",
    each: "Each further {grams, number} g",
    days: "Days",
    dayRange: "{daysMin, number}–{daysMax, number}",
    taxAndDuty: "Tax and duty",
    withOrder: "paid with the order",
    atDoor: "paid at the door",
    notServedSummary:
      "Where we do not deliver yet: {count, plural, one {# country or region} other {# countries and regions}}",
    notServed:
      "Nothing about you is stored when you choose one of them. If yours is here, tell us: that is how we learn where to go next.",
  },

  sizes: {
    lead: "Each piece has a chart of its own, measured flat. Here is how to measure, how our letters compare, and how to choose between two.",
    measureHeading: "How to measure",
    measure:
      "Take a piece that fits you well. Close it, lay it flat and smooth it out without stretching. Measure with a soft tape where the letters stand, and compare with the chart on the page of the piece.",
    guideAlt: "Outline of a garment laid flat, with a tape and a letter at each point that is measured: {points}",
    chartHeading: "Our sizes and others",
    chart:
      "We name sizes by letter. The numbers of other systems are customary rather than exact. The chest is measured around the body at its fullest, with the tape level and not tight.",
    women: "Women",
    men: "Men, and pieces for both",
    size: "Size",
    chest: "Chest",
    unit: "Unit",
    centimetres: "cm",
    inches: "in",
    betweenHeading: "Between two sizes",
    between: {
      close: "If you like it close, take the smaller one. If you wear a shirt below or fold the cuff, take the larger.",
      cut: "Relaxed and oversized pieces are cut with room: your usual size is right. Slim ones lie close: when in doubt, one larger.",
      advice:
        "On the page of each piece you can give your measures, or a size that fits you elsewhere, and get an advice with its reason. Nothing of it is kept.",
      exchange: "And if it does not fit after all: <link>exchange comes first</link>.",
    },
  },

  care: {
    lead: "Wool wants air more than water. When it has to be washed, these signs say how; the label in each piece shows its own five.",
    symbolsHeading: "What the signs mean",
    groups: {
      wash: "Washing",
      bleach: "Bleaching",
      dry: "Drying",
      iron: "Ironing",
      professional: "Dry cleaning and wet cleaning",
    },
    handHeading: "Washing by hand",
    hand: {
      one: "Fill a basin with cool water and a little wool detergent. Turn the piece inside out.",
      two: "Press it under and let it lie for ten minutes. Do not rub, do not lift it by the shoulders.",
      three: "Rinse twice in water of the same temperature. Sudden heat is what makes wool felt.",
      four: "Roll it in a towel and press the water out. Never wring.",
      five: "Pull it to shape and dry it flat, away from sun and heater.",
    },
    lastingHeading: "Making it last",
    lasting: {
      air: "Air it overnight after wearing, and give it a day of rest. Most wool needs a wash only every five to ten days of wear.",
      pills:
        "Pills come where arms rub, mostly in the first weeks. Comb them off gently when the piece is dry; they grow fewer.",
      fold: "Fold it, do not hang it: knitting grows longer on a hanger. Coats may hang, on a broad one.",
      moths:
        "Put it away clean, in a closed cotton bag with lavender or cedar. Moths like what was worn, not what was washed.",
    },
  },

  returns: {
    lead: "If a piece does not fit or please: an exchange first, when another size or colour is the answer. Where the law gives a right of withdrawal, it takes two steps and no reason.",
    tableHeading: "In short",
    table: {
      labelled: "{label}:",
      case: "What it is",
      wayBack: "The way back is paid by",
      money: "You get back",
      exchange: { case: "Another size or colour", wayBack: "we tell you beforehand", money: "the other piece" },
      damaged: {
        case: "Damaged or the wrong piece",
        wayBack: "us",
        money: "another piece, or its price with delivery",
      },
      whole: { case: "Withdrawal from the whole order", wayBack: "you", money: "everything, standard delivery too" },
      some: {
        case: "Withdrawal from some pieces",
        wayBack: "you",
        money: "the price of the pieces, and what delivery would have cost less",
      },
      notSent: { case: "The order has not left yet", wayBack: "nobody", money: "everything" },
    },
    exchangeHeading: "Exchange first",
    exchange:
      "Write which size or colour you would rather have, with the number of your order. We look whether it is there and tell you the shortest way and its cost before anything travels.",
    exchangeLink: "Ask for an exchange",
    damagedHeading: "Damaged or wrong",
    damaged:
      "Tell us what you see and the number of your order. We look at it with you and put it right at our cost, wherever you live.",
    withdrawalHeading: "Right of withdrawal",
    withdrawal: {
      where:
        "Consumers in the European Union, Iceland, Liechtenstein, Norway and the United Kingdom can withdraw from the contract without a reason: from the order on, until {days, plural, one {# day} other {# days}} after the day of delivery. A period that would end on a weekend ends on Monday.",
      one: "State it: name, order number and an email address for the receipt. No account, no reason.",
      two: "Confirm it: we show the statement once more, and you press the button.",
      three: "You get a receipt by mail with its content, date and time.",
      four: "Send the pieces back within {days, plural, one {# day} other {# days}} of your statement.",
      five: "The money goes back the way it was paid, within {days, plural, one {# day} other {# days}} of your statement. We may wait until the pieces, or a proof that they were sent, are here.",
      wear: "Try pieces on as you would in a shop. Whatever they lose in value by being worn more than that may be deducted.",
    },
    elsewhereHeading: "In other countries",
    elsewhere:
      "There the law gives no right to return what is in order. Until an order is packed, you can cancel it yourself on its page. Afterwards write to us before you send anything: we tell you whether and how we can take it back. Whatever is damaged or wrong we put right everywhere.",
    addressHeading: "Where to send it",
    address:
      "We tell you the address when we answer, because it depends on your country. Please send nothing before that: a parcel that nobody expects is hard to match with its order.",
    addressIs: "Send it to: {address}",
  },

  accessibility: {
    title: "Accessibility",
    lead: "Everyone should be able to choose, buy and follow an order here, with whatever they use to read and to type.",
    statusHeading: "What we hold ourselves to",
    status:
      "This shop is built to meet the Web Content Accessibility Guidelines (WCAG) 2.2 at level AA, as the European standard EN 301 549 and Directive (EU) 2019/882 ask of shops.",
    howHeading: "How it is built and checked",
    how: {
      script: "Every page works without script, and by keyboard alone.",
      structure: "Headings, lists, tables and fields have names and an order that screen readers read out.",
      colour:
        "Text has a contrast of at least 4.5 to 1, in the light and in the dark scheme. Nothing is told by colour alone.",
      zoom: "Pages can be enlarged to 400 % without scrolling sideways. Movement stops where your system asks for it.",
      errors: "A form that is refused says at its top and beside each field what is wrong, and keeps what you typed.",
      checks: "Every change is tested with axe in a real browser on all kinds of pages, errors included.",
    },
    limitsHeading: "What does not work yet",
    limits: {
      payment: "The payment page belongs to our payment provider and is not ours to change.",
      drawings: "Drawings of garments are described in words by style, colour and view, not stitch by stitch.",
    },
    feedbackHeading: "Tell us what stops you",
    feedback:
      "Write to {email}, call {phone} or <link>ask here</link>. We answer within {days, plural, one {# working day} other {# working days}} and help with an order meanwhile. If our answer does not help, the authority of your country that watches over the accessibility of services can.",
    reviewed: "This statement rests on our own assessment. Last reviewed on {date}.",
  },

  company: {
    title: "The company",
    lead: "{legalName} runs this shop under the name {brand}. It sells to you, answers you, and is responsible for your personal data.",
    legalName: "Legal name",
    brand: "Brand",
    seat: "Seat",
    email: "Email",
    phone: "Phone",
    site: "Website",
    responsible: "The same company is responsible for the content of these pages.",
    privacy: "What becomes of personal data: <link>privacy policy</link>.",
  },
} as const;

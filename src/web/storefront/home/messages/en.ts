/** Words of the home page. */
export const en = {
  title: "Knitwear from Dongguan",
  description:
    "Knitted pullovers, sweaters, jumpsuits and coats, sent from Dongguan to almost every country. The delivered price is shown before you order.",
  heading: "Knitwear, <em>made to be lived in</em>",
  lead: "Cables you can follow with a finger, ribs that spring back, wool that stops the wind. Choose it by its stitch, its weight and how warm it is.",
  action: "See the pullovers",
  second: "or start with a coat",
  doorsHeading: "Four ways to be warm",
  doorCount: "{count, plural, one {# style} other {# styles}}",
  seasonEyebrow: "Winter",
  seasonHeading: "Dressed for the weather, <em>not for the calendar</em>",
  seasonText:
    "Every piece says how warm it is, on a scale of five: one for a summer evening, five for frost. So a cold spring morning and a mild December each find their sweater.",
  seasonAction: "Coats for the cold end",
  newHeading: "From the range",
  newAction: "All sweaters",
  makingHeading: "How it is made, <em>and how we say so</em>",
  making: {
    fibre: {
      heading: "Fibres by name and share",
      text: "Wool, alpaca, cotton, nylon: each is named with its percentage, and so is every part that comes from an animal.",
    },
    stitch: {
      heading: "Stitches you can see",
      text: "We draw our garments stitch by stitch. What crosses in the drawing crosses in the yarn.",
    },
    measure: {
      heading: "Measured flat",
      text: "Each size is measured lying flat, in centimetres and inches. Lay your favourite sweater beside it and compare.",
    },
    sent: {
      heading: "Sent from Dongguan",
      text: "Packed in {daysMin, number} to {daysMax, number} working days, then tracked parcel by parcel, customs included.",
    },
  },
  promiseHeading: "Our privacy policy <em>is a program</em>",
  promiseText:
    "Most shops publish a policy. Ours runs. Each of its promises is tied to a control in the shop’s own code, and to a test that fails when that control is taken away.",
  promiseAction: "Read the policy that runs",
  plain: {
    price: {
      heading: "One price, all of it",
      text: "Delivery, tax and duty are worked out for your country and shown before the button. Where duty cannot be paid in advance, we say about how much the carrier will ask for.",
    },
    details: {
      heading: "Four details, no account",
      text: "Name, phone, address and email are all an order needs, so they are all we ask for. They are kept encrypted, and nobody opens them without a reason on record.",
    },
    person: {
      heading: "A person answers",
      text: "Write to us or call. Someone in Dongguan answers, on working days there.",
    },
  },
} as const;

import type { Closure, Fibre, Fit, Neckline, Stitch, Wearer } from "#shop/catalog";

const stitches: Readonly<Record<Stitch, string>> = {
  plain: "plain knit",
  rib: "ribbed",
  cable: "cable stitch",
  moss: "moss stitch",
  "fair-isle": "Fair Isle",
  waffle: "waffle stitch",
  brioche: "brioche stitch",
  garter: "garter stitch",
  pointelle: "pointelle",
  boiled: "boiled wool",
  "double-face": "double-face cloth",
  herringbone: "herringbone",
};

const necklines: Readonly<Record<Neckline, string>> = {
  crew: "crew neck",
  roll: "roll neck",
  funnel: "funnel neck",
  v: "V-neck",
  scoop: "scoop neck",
  shawl: "shawl collar",
  collarless: "no collar",
  lapel: "lapels",
  hood: "hood",
};

const closures: Readonly<Record<Closure, string>> = {
  none: "pulled over the head",
  "half-zip": "half zip",
  zip: "zip",
  buttons: "buttons",
  placket: "buttoned placket",
  "wrap-tie": "wrapped and tied",
  belt: "belt",
};

const fits: Readonly<Record<Fit, string>> = {
  slim: "Slim",
  regular: "Regular",
  relaxed: "Relaxed",
  oversized: "Oversized",
};

const wearers: Readonly<Record<Wearer, string>> = { women: "Women", men: "Men", unisex: "Women and men" };

const fibreParts: Readonly<Record<Fibre["part"], string>> = {
  whole: "",
  shell: "Outer fabric: ",
  lining: "Lining: ",
  "pocket-lining": "Pocket lining: ",
};

export const en = {
  stitches,
  necklines,
  closures,
  fits,
  wearers,
  fibreParts,

  homeTitle: "Knitwear from Dongguan",
  homeHeading: "Knitwear, made to be lived in.",
  homeLead:
    "Pullovers, sweaters, jumpsuits and coats, sent from Dongguan to wherever you are. You see the whole price, tax and " +
    "duty with it, before you order.",
  homeAction: "See the pullovers",
  homeDescription: "Knitted pullovers, sweaters, jumpsuits and coats, sent from Dongguan to almost every country.",
  doorsHeading: "Four ways to be warm",
  doorCount: (styles: number) => (styles === 1 ? "1 style" : `${styles} styles`),
  newHeading: "From the range",
  assurances: [
    {
      heading: "One price, all of it",
      text: "Delivery, tax and duty are worked out for your country and shown before the button. Where duty cannot be paid in advance, we say about how much the carrier will ask for.",
    },
    {
      heading: "Four details, no more",
      text: "Name, phone, address and email are all that an order needs, so they are all we ask. They are kept encrypted, and nobody opens them without a reason on record.",
    },
    {
      heading: "Measured flat",
      text: "Every size chart gives the garment itself, laid flat, in centimetres and inches. Lay your favourite sweater beside it and compare.",
    },
  ],
  legalHeading: "Who we are",
  legal: (brand: string, legalName: string) =>
    `${brand} belongs to ${legalName}, the company that is responsible for what you tell us about yourself. The privacy policy says what becomes of it.`,
  privacyLink: "Read the privacy policy",

  fromColours: (count: number) => (count === 1 ? "1 colour" : `${count} colours`),
  soldOut: "Sold out",
  breadcrumb: "You are here",
  home: "Home",
  listTitle: (name: string, page: number) => (page === 1 ? name : `${name}, page ${page}`),
  listCount: (styles: number) => (styles === 1 ? "1 style" : `${styles} styles`),
  emptyList: "Nothing is for sale here at the moment.",
  pagesLabel: "Pages",
  earlier: "Previous page",
  later: "Next page",
  pageOf: (page: number, pages: number) => `Page ${page} of ${pages}`,

  searchTitle: "Search",
  searchLabel: "What are you looking for?",
  searchHint: "A garment, a stitch, a fibre, a colour: “cable”, “alpaca”, “navy coat”.",
  searchButton: "Search",
  searchFound: (styles: number, text: string) =>
    styles === 1 ? `1 style for “${text}”` : `${styles} styles for “${text}”`,
  searchCorrected: (typed: string, corrected: string) => `Nothing matches “${typed}”. These match “${corrected}”.`,
  searchNothing: (text: string) => `Nothing matches “${text}”`,
  searchNothingHelp: "Try fewer or shorter words, or look through a category:",

  delivery: (country: string) => `Delivery to: ${country}`,
  deliveryCost: (cost: string, daysMin: number, daysMax: number) => `${cost}, in ${daysMin} to ${daysMax} days`,
  dutyIncluded: (total: string, added: string, anyAdded: boolean) =>
    anyAdded
      ? `One piece delivered comes to ${total}, of which ${added} is tax and duty that we pay for you.`
      : `One piece delivered comes to ${total}. Nothing is left to pay at the door.`,
  dutyNotIncluded: (total: string, estimate: string) =>
    `One piece delivered comes to ${total}. Import tax and duty are not included: about ${estimate}, paid to the carrier.`,
  colour: "Colour",
  size: "Size",
  sizeIn: (colour: string) => `Size in ${colour}`,
  sizeGone: "sold out",
  allGone: (colour: string) => `Every size in ${colour} is sold out.`,
  add: "Add to bag",
  addProblem: {
    choose: "Choose a size.",
    otherColour: (colour: string) => `Choose a size in ${colour}.`,
    soldOut: "That size has just sold out. Choose another size or colour.",
    tooMany: (most: number) => `The bag holds at most ${most} pieces of one size.`,
    fewer: (available: number) =>
      available === 1
        ? "Your bag already holds the last piece."
        : `There are only ${available} pieces, counting those in your bag.`,
    bagFull: "The bag is full. Order what is in it first, or take something out.",
  },
  problemHeading: "This is not in your bag yet",
  drawing: (name: string, colour: string) => `Drawing of the ${name} in ${colour}`,
  aboutHeading: "About this piece",
  fitHeading: "Fit and measurements",
  fit: "Fit",
  wearer: "Made for",
  chartCaption: (unit: "cm" | "in") =>
    unit === "cm" ? "The garment laid flat, in centimetres" : "The garment laid flat, in inches",
  otherUnit: (unit: "cm" | "in") => (unit === "cm" ? "In centimetres" : "In inches"),
  chartSize: "Size",
  howToMeasure: "How we measure",
  careHeading: "Fibres and care",
  fibres: "Fibres",
  animalParts: "Contains non-textile parts of animal origin.",
  care: "Care",
  madeHeading: "Where it is made",
  origin: "Made in",
  maker: "Maker",
  construction: "Knitted as",
  styleNumber: "Style number",
};

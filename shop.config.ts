/**
 * The brand and its settings: every fact about the company and every limit of the shop, written once. Pages, mails,
 * documents and jobs read them from here; nothing repeats them. Numbers carry their unit in the name.
 *
 * Deadlines that the privacy policy promises are not here: they are commitments of its clauses, in `policy/`.
 */
export const shop = {
  /** Who is responsible for personal data (duty 0.1). */
  company: {
    legalName: "Dongguan Shidianban E-Commerce Co., Ltd.",
    brand: "Weleadzest",
    /** Town and country of the seat; working days follow its calendar. */
    seat: { locality: "Dongguan", country: "CN" },
    timeZone: "Asia/Shanghai",
    site: "www.weleadzest.com",
  },
  /** The designated email address and telephone number (duty 8.2). */
  contact: {
    email: "customer@weleadzest.com",
    phone: "+86-13778466303",
    /** The same number as a `tel:` link needs it. */
    phoneE164: "+8613778466303",
  },
  /** ISO 4217 codes in which every style has a price. */
  currencies: ["USD", "EUR", "GBP", "JPY", "AUD", "CAD", "HKD", "AED"],
  /** ISO 639 codes of the languages in which the shop speaks. */
  languages: ["en"],
  defaults: {
    /** Segment of the market shown to a visitor who has not chosen one. */
    market: "us",
    language: "en",
  },
  catalog: {
    cardsPerPage: 24,
    cardsPerPageMax: 48,
    pagesMax: 500,
    searchTextCharactersMax: 100,
    searchWordsMax: 8,
    searchResultsMax: 240,
    /** Variants asked for in one query; a cart holds fewer. */
    variantsPerQueryMax: 100,
    lowStockPieces: 3,
  },
  cart: {
    keptDays: 30,
    linesMax: 20,
    piecesPerLineMax: 10,
    piecesMax: 40,
  },
  stock: {
    holdMinutes: 30,
    openReservationsPerNetworkMax: 20,
    /** A session that has begun so many orders in 24 hours without paying one of them begins no more of them. */
    unpaidOrdersPerSessionPerDayMax: 20,
  },
  checkout: {
    /** What was given for an order that was never paid goes after this time. */
    unplacedKeptHours: 24,
    idempotencyKeyCharactersMax: 255,
    /** Checkouts that get as far as holding goods, counted by each process. */
    begunPerSessionPerHourMax: 40,
    begunPerNetworkPerHourMax: 400,
  },
  payment: {
    attemptsPerOrderMax: 10,
    /** How long the provider's hosted page may be used; shorter than the hold, so that no payment outlives it. */
    hostedPageMinutes: 25,
  },
  tracking: {
    codeDigits: 6,
    codeValidMinutes: 10,
    codeTriesMax: 5,
    codesPerOrderPerHourMax: 5,
    codesPerNetworkPerHourMax: 20,
    signedLinkValidDays: 180,
    /** How long a proven order stays open in the browser that proved it. */
    sessionMinutes: 60,
  },
  shipping: {
    /** Working days between payment and hand-over to the carrier. */
    preparationDaysMin: 1,
    preparationDaysMax: 3,
    /** A parcel without a carrier event for this long is reported to shopper and staff (duty 2.1.7). */
    stalledParcelDays: 7,
  },
} as const;

export type ShopConfig = typeof shop;

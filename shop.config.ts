/**
 * The brand and its settings: every fact about the company and every limit of the shop, written once. Pages, mails,
 * documents and jobs read them from here; nothing repeats them. Numbers carry their unit in the name.
 *
 * Deadlines that the privacy policy promises are not here: they are commitments of its clauses, in `policy/`.
 */

/** Who is responsible for personal data (duty 0.1). */
const company = {
  legalName: "Dongguan Shidianban E-Commerce Co., Ltd.",
  brand: "Weleadzest",
  /** Town and country of the seat; working days follow its calendar. */
  seat: { locality: "Dongguan", country: "CN" },
  timeZone: "Asia/Shanghai",
  site: "www.weleadzest.com",
} as const;

/** The designated email address and telephone number (duty 8.2). */
const contact = {
  email: "customer@weleadzest.com",
  phone: "+86-13778466303",
  /** The same number as a `tel:` link needs it. */
  phoneE164: "+8613778466303",
} as const;

/** Somebody whom a product page names, with where to reach them. */
export interface ResponsibleCompany {
  readonly legalName: string;
  readonly locality: string;
  /** ISO 3166-1 code. */
  readonly country: string;
  readonly email: string;
}

export const shop = {
  company,
  contact,
  /**
   * Whom every offer must name (Regulation (EU) 2023/988, art. 19). Until a responsible person in the Union is
   * appointed there is none to name, and pages say so.
   */
  productSafety: {
    maker: {
      legalName: company.legalName,
      locality: company.seat.locality,
      country: company.seat.country,
      email: contact.email,
    },
    euResponsiblePerson: undefined as ResponsibleCompany | undefined,
  },
  /** ISO 4217 codes in which every style has a price. */
  currencies: ["USD", "EUR", "GBP", "JPY", "AUD", "CAD", "HKD", "AED"],
  /** ISO 639 codes of the languages in which the shop speaks. */
  languages: ["en", "zh", "de", "fr", "ja"],
  defaults: {
    /** Segment of the market shown to a visitor who has not chosen one. */
    market: "us",
    language: "en",
  },
  /** While this is true nothing can be ordered: the range stays to be looked at, and orders under way go on. */
  closed: false as boolean,
  catalog: {
    cardsPerPage: 24,
    cardsPerPageMax: 48,
    pagesMax: 500,
    searchTextCharactersMax: 100,
    searchWordsMax: 8,
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
  inquiries: {
    messageCharactersMax: 4000,
    answerCharactersMax: 8000,
    /** A form that comes back sooner was not filled in by a person. */
    formSecondsMin: 3,
    formHoursMax: 24,
    perNetworkPerHourMax: 10,
  },
  withdrawal: {
    /** Days after the day of delivery in which a contract may be withdrawn from (Directive 2011/83/EU, article 9). */
    days: 14,
    /** Days from the statement to the refund, at the latest (article 13). */
    refundDays: 14,
    piecesCharactersMax: 500,
    /** How long a statement that was read back waits for its confirmation. */
    confirmHoursMax: 24,
    perNetworkPerHourMax: 30,
    /** Where pieces are sent back to, or null while it is told with each case. */
    returnAddress: null as string | null,
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

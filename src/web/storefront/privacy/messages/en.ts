export const en = {
  version: "Version {version}, published on {published}, in force since {effective} (dates of Dongguan).",
  whoWeAre: "{legalName}, the company behind {brand}, is responsible for your personal data.",
  contact: "Questions: {email} or {phone}.",
  fingerprint: "Fingerprint of this text (SHA-256)",
  /** Shown where the policy is not yet published in the reader’s language. */
  inEnglishTitle: "This policy is in English for now",
  inEnglish:
    "We are having it translated with care, because every sentence of it is a promise. Until then, ask us about any of it: {email} or {phone}.",
  contents: "Contents",
  download: "Save as a text file",
  cookiesHeading: "Cookies",
  cookies:
    "There is one cookie. It is set when you put something into the bag, or ask to see an order; never by a page that you look at.",
  cookieName: "Name",
  cookiePurpose: "What for",
  cookieDays: "How long",
  cookieReach: "Who can read it",
  cookieSession: "Recognises this browser’s bag, and the orders that it has shown to be yours.",
  cookieKept: "{days, plural, one {# day} other {# days}}",
  cookieLocked: "This shop alone, and no script.",
  noOthers:
    "Nothing else is stored in your browser, and no other company’s site is asked for anything. Country, language and currency stand in the address of each page.",
  withoutHeading: "What works without cookies",
  without: "You can refuse cookies in your browser. Then some things do not work, and these are all of them.",
  worksHeading: "Works",
  works: {
    range: "<link>The whole range</link>: search, filters, prices delivered to your country, size advice",
    help: "<link>All help</link>, with delivery costs",
    policy: "This policy and its download",
    question: "<link>Asking a question</link>",
    withdrawal: "<link>Withdrawing from a contract</link>",
  },
  needsHeading: "Needs the cookie",
  needs: {
    bag: "The bag and the checkout: without it we could not tell your bag from others",
    order: "The page of an order: without it we could not tell that you have shown it to be yours",
  },
  how: "To allow it, permit cookies for this site in your browser’s settings, or leave its private mode. To delete it, remove this site’s data there: the bag is then empty, and orders go on.",
} as const;

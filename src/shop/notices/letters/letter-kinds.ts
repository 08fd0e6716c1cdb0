/**
 * Every mail that is about no step of an order, and what it is about. There is no other kind, and none is marketing
 * (duty 2.2.1).
 */
export const LETTER_KINDS = {
  /** We have the question; says nothing of what was asked (duty 1.3.4). */
  "inquiry-received": "inquiry",
  /** What customer service wrote (duty 2.1.9). */
  "inquiry-answer": "reply",
  /** Receipt of a withdrawal, to the order's own address: content, date and time. */
  "withdrawal-received": "withdrawal",
  /** A statement of withdrawal was made with this address for the receipt; says nothing of any order. */
  "withdrawal-noted": "withdrawal",
} as const satisfies Readonly<Record<string, "inquiry" | "reply" | "withdrawal">>;

export type LetterKind = keyof typeof LETTER_KINDS;
export type LetterSubject = (typeof LETTER_KINDS)[LetterKind];

export type { DescribeLetter, LetterContent, LetterFacts, LetterValues } from "./letter-facts.ts";
export type { LetterKind } from "./letter-kinds.ts";
export { oweLetter, sendLetterTask } from "./owe-letter.ts";
export { letterData } from "./personal-data.ts";
export { createRenewOwedLetters } from "./renew-owed-letters.ts";
export { createSendLetter, type LetterParts } from "./send-letter.ts";

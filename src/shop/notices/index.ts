export { NOTICE_KINDS, type NoticeKind } from "./notice-kinds.ts";
export { advanceOrder, oweNotice, sendNoticeTask, type OwedNotice } from "./owe-notice.ts";
export { createSendNotice, type NoticeParts } from "./send-notice.ts";
export { createRenewOwedNotices } from "./renew-owed-notices.ts";
export {
  createRenewOwedLetters,
  createSendLetter,
  letterData,
  oweLetter,
  sendLetterTask,
  type DescribeLetter,
  type LetterContent,
  type LetterFacts,
  type LetterKind,
  type LetterParts,
  type LetterValues,
} from "./letters/index.ts";

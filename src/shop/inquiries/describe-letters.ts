import type { Db } from "#platform/postgres";
import { defineActivity, jobAccess } from "#privacy/access";
import { sendLetterTask, type DescribeLetter, type LetterFacts } from "#shop/notices";
import { answerWithinDays } from "./answer-time.ts";
import type { InquiryVault } from "./personal-data.ts";
import { findInquiryById, findInquiryOfReply, type Inquiry } from "./queries.ts";

/** Opening what customer service wrote, to send it. */
const sendingAnswer = defineActivity({ id: "inquiry.send-answer", purpose: "SERVICE" });

/** What the mails about inquiries say. Only the answer holds words that anyone wrote; an acknowledgement repeats none. */
export function createInquiryLetters({ db, vault }: { readonly db: Db; readonly vault: InquiryVault }) {
  const received: DescribeLetter = async (_, inquiryId) => {
    const inquiry = await findInquiryById(db, inquiryId);
    if (inquiry === undefined) return undefined;
    const { number, createdAt } = inquiry;
    return { ...addressee(inquiry), says: { kind: "inquiry-received", number, days: answerWithinDays(createdAt) } };
  };
  const answered: DescribeLetter = async (_, replyId) => {
    const inquiry = await findInquiryOfReply(db, replyId);
    if (inquiry === undefined) return undefined;
    const scope = { kind: "inquiry-answer", id: replyId };
    const opened = await vault.open(jobAccess(sendingAnswer, sendLetterTask.name, scope), {
      scope,
      fields: ["inquiry.answer"],
    });
    if (!opened.ok) return undefined;
    const answer = opened.values["inquiry.answer"];
    return { ...addressee(inquiry), says: { kind: "inquiry-answer", number: inquiry.number, answer } };
  };
  return { inquiry: received, reply: answered };
}

/** The address that the person gave for the answer, and no other (duty 2.1.9). */
function addressee({ id, market, language }: Inquiry): Omit<LetterFacts, "says"> {
  return { market, language, address: { scope: { kind: "inquiry", id }, field: "inquiry.email" } };
}

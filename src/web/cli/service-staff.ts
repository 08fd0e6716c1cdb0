import type { StaffMember } from "#shop/inquiries";
import type { Answer, Argument } from "./command.ts";
import { operator } from "./operator.ts";

/** Whoever answers through the command line acts in the role of customer service; each opening is on record so. */
export const serviceOperator: StaffMember = { id: operator.id, role: "service" };

const REFUSALS = {
  "unknown-inquiry": "There is no inquiry with this number.",
  "unknown-withdrawal": "There is no withdrawal with this number.",
  "not-allowed": "This is the work of customer service.",
  gone: "What this person gave has been deleted.",
  "wrong-state": "It is not in a state that allows this.",
  "call-them": "This person gave a phone number and no email address. Call them: inquiries call <number>.",
  "write-to-them": "This person gave an email address. Write to them.",
  "bad-text": "The answer is empty or too long. Pipe it in: npm run -s cli -- inquiries answer <number> < answer.txt",
  "pieces-unknown": "Nobody has said which pieces are meant. Name them with --pieces SKU=1,SKU=2.",
  "not-in-order": "These pieces are not in the order, or were withdrawn before.",
  "nothing-owed": "Everything has gone back, or is on its way.",
} as const;

export function serviceRefusal(refused: { readonly ok: false; readonly reason: keyof typeof REFUSALS }): Answer {
  return { ok: false, reason: refused.reason, message: REFUSALS[refused.reason] };
}

export const inquiryArgument: Argument<string> = {
  what: "the inquiry's number, such as WI-7K3M-QX9D-4HTA",
  read: anyNumber,
};
export const withdrawalArgument: Argument<string> = {
  what: "the withdrawal's number, such as WD-7K3M-QX9D-4HTA",
  read: anyNumber,
};

function anyNumber(text: string): { ok: true; value: string } | { ok: false; message: string } {
  return /^W[ID]-?[A-Z0-9-]{12,16}$/i.test(text)
    ? { ok: true, value: text }
    : { ok: false, message: "is not such a number; one looks like WI-7K3M-QX9D-4HTA" };
}

import type { Clock } from "#platform/clock";
import type { Ids } from "#platform/ids";
import type { Db } from "#platform/postgres";
import { defineActivity, staffAccess } from "#privacy/access";
import { oweLetter } from "#shop/notices";
import { parseCaseNumber, staffMember } from "#shop/orders";
import { shop } from "#shop.config";
import { answerWithinDays } from "./answer-time.ts";
import { INQUIRY_PREFIX } from "./create-inquiries.ts";
import type { InquiryChannel } from "./inquiry.ts";
import type { InquiryState } from "./inquiry-machine.ts";
import { readMessage } from "./message-text.ts";
import type { InquiryVault } from "./personal-data.ts";
import { findInquiry, insertReply, listInquiries, moveInquiry, type Inquiry } from "./queries.ts";

/** Reading a question in order to answer it. */
const readingQuestion = defineActivity({ id: "inquiry.read", purpose: "SERVICE" });
/** Looking up the number of somebody who asked to be called. */
const callingBack = defineActivity({ id: "inquiry.call-back", purpose: "SERVICE" });

/** The role whose work inquiries are; nobody else reads them (duty 1.3.4). */
export const SERVICE_ROLE = "service";

/** A member of staff as they act: an id, and the role that they act in. */
export interface StaffMember {
  readonly id: string;
  readonly role: string;
}

/** An inquiry in the queue. Holds nothing personal. */
export interface InquiryEntry {
  readonly number: string;
  readonly state: InquiryState;
  readonly channel: InquiryChannel;
  /** What the next act is: write, or call. */
  readonly nextAct: "write" | "call" | "none";
  readonly about: "product" | "own-order" | "claimed-order" | "nothing";
  readonly market: string;
  readonly language: string;
  readonly createdAt: Date;
  readonly answerWithinDays: number;
  readonly replies: number;
}

/** An inquiry as customer service reads it. */
export interface OpenedInquiry extends Omit<InquiryEntry, "replies"> {
  readonly styleSlug: string | null;
  /** Proven by the session that asked. */
  readonly orderNumber: string | null;
  /** Only claimed: look nothing up by it for this person. */
  readonly claimedOrderNumber: string | null;
  readonly numbersMasked: number;
  readonly message: string;
  /** Enough to recognise, too little to use. */
  readonly contactMask: string;
}

type Refusal<Reason extends string> = { readonly ok: false; readonly reason: Reason };
export type InquiryRefusal = Refusal<"unknown-inquiry" | "not-allowed" | "gone">;

/** The acts of customer service. Whoever has another role is refused before anything is opened. */
export interface InquiryDesk {
  /** Oldest first, at most `INQUIRY_QUEUE_MAX`; those that are not closed unless states are named. */
  list(states?: readonly InquiryState[]): Promise<readonly InquiryEntry[]>;
  show(
    number: string,
    staff: StaffMember,
  ): Promise<{ readonly ok: true; readonly inquiry: OpenedInquiry } | InquiryRefusal>;
  /** The whole number of somebody who gave no email address, for the one call. */
  showPhone(
    number: string,
    staff: StaffMember,
  ): Promise<{ readonly ok: true; readonly phone: string } | InquiryRefusal | Refusal<"write-to-them">>;
  /** Sends an answer by email, the way the person gave (duty 2.1.9). */
  answer(
    number: string,
    staff: StaffMember,
    text: string,
  ): Promise<{ readonly ok: true } | InquiryRefusal | Refusal<"call-them" | "bad-text" | "wrong-state">>;
  /** Notes that somebody who gave a phone number was called. */
  noteCall(
    number: string,
    staff: StaffMember,
  ): Promise<{ readonly ok: true } | InquiryRefusal | Refusal<"write-to-them" | "wrong-state">>;
  close(number: string, staff: StaffMember): Promise<{ readonly ok: true } | InquiryRefusal | Refusal<"wrong-state">>;
}

export interface InquiryDeskParts {
  readonly db: Db;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly vault: InquiryVault;
}

const OPEN_STATES: readonly InquiryState[] = ["open", "answered"];

export function createInquiryDesk(parts: InquiryDeskParts): InquiryDesk {
  const { db, clock, ids, vault } = parts;
  const find = async (number: string, staff: StaffMember): Promise<{ ok: true; inquiry: Inquiry } | InquiryRefusal> => {
    if (staff.role !== SERVICE_ROLE) return { ok: false, reason: "not-allowed" };
    const inquiry = await findInquiry(db, parseCaseNumber(INQUIRY_PREFIX, number) ?? "");
    return inquiry === undefined ? { ok: false, reason: "unknown-inquiry" } : { ok: true, inquiry };
  };
  return {
    list: async (states = OPEN_STATES) =>
      (await listInquiries(db, states)).map((inquiry) => ({ ...describe(inquiry), replies: inquiry.replies })),
    show: async (number, staff) => {
      const found = await find(number, staff);
      if (!found.ok) return found;
      const { inquiry } = found;
      const scope = { kind: "inquiry", id: inquiry.id };
      const access = staffAccess(readingQuestion, staff, scope);
      const contact = inquiry.channel === "email" ? "inquiry.email" : "inquiry.phone";
      const opened = await vault.open(access, { scope, fields: ["inquiry.message"] });
      const masked = await vault.openMasked(access, { scope, fields: [contact] });
      if (!opened.ok || !masked.ok) return { ok: false, reason: "gone" };
      const { styleSlug, orderNumber, claimedOrderNumber, numbersMasked } = inquiry;
      return {
        ok: true,
        inquiry: {
          ...describe(inquiry),
          styleSlug,
          orderNumber,
          claimedOrderNumber,
          numbersMasked,
          message: opened.values["inquiry.message"].reveal(),
          contactMask: masked.values[contact],
        },
      };
    },
    showPhone: async (number, staff) => {
      const found = await find(number, staff);
      if (!found.ok) return found;
      if (found.inquiry.channel !== "phone") return { ok: false, reason: "write-to-them" };
      const scope = { kind: "inquiry", id: found.inquiry.id };
      const opened = await vault.open(staffAccess(callingBack, staff, scope), { scope, fields: ["inquiry.phone"] });
      return opened.ok ? { ok: true, phone: opened.values["inquiry.phone"].reveal() } : { ok: false, reason: "gone" };
    },
    answer: async (number, staff, text) => {
      const found = await find(number, staff);
      if (!found.ok) return found;
      const { inquiry } = found;
      if (inquiry.channel !== "email") return { ok: false, reason: "call-them" };
      const read = readMessage(text, shop.inquiries.answerCharactersMax);
      if (!read.ok) return { ok: false, reason: "bad-text" };
      return db.transact(async (tx) => {
        const at = clock.now();
        const actor = staffMember(staff.id);
        const subject = await vault.findSubject(tx, inquiry.subjectId);
        if (subject === undefined) return { ok: false, reason: "gone" };
        if (!(await moveInquiry(tx, { id: inquiry.id, to: "answered", actor, reason: "answered-by-email", at }))) {
          return { ok: false, reason: "wrong-state" };
        }
        const replyId = ids.uuid();
        await insertReply(tx, { id: replyId, inquiryId: inquiry.id, channel: inquiry.channel, actor, at });
        // An answer tells of its reader as much as the question does, so it is sealed for the same person.
        await vault.seal(tx, {
          subject,
          scope: { kind: "inquiry-answer", id: replyId },
          source: "supplemented",
          values: { "inquiry.answer": read.text },
        });
        await oweLetter(tx, ids, { kind: "inquiry-answer", aboutId: replyId, at });
        return { ok: true };
      });
    },
    noteCall: async (number, staff) => {
      const found = await find(number, staff);
      if (!found.ok) return found;
      const { inquiry } = found;
      if (inquiry.channel !== "phone") return { ok: false, reason: "write-to-them" };
      return db.transact(async (tx) => {
        const at = clock.now();
        const actor = staffMember(staff.id);
        if (!(await moveInquiry(tx, { id: inquiry.id, to: "answered", actor, reason: "answered-by-phone", at }))) {
          return { ok: false, reason: "wrong-state" };
        }
        await insertReply(tx, { id: ids.uuid(), inquiryId: inquiry.id, channel: "phone", actor, at });
        return { ok: true };
      });
    },
    close: async (number, staff) => {
      const found = await find(number, staff);
      if (!found.ok) return found;
      const move = { id: found.inquiry.id, actor: staffMember(staff.id), reason: "closed-by-staff", at: clock.now() };
      const closed = await db.transact((tx) => moveInquiry(tx, { ...move, to: "closed" }));
      return closed ? { ok: true } : { ok: false, reason: "wrong-state" };
    },
  };
}

function describe(inquiry: Inquiry): Omit<InquiryEntry, "replies"> {
  const { number, state, channel, market, language, createdAt } = inquiry;
  const write = channel === "email" ? "write" : "call";
  return {
    number,
    state,
    channel,
    nextAct: state === "open" ? write : "none",
    about: aboutOf(inquiry),
    market,
    language,
    createdAt,
    answerWithinDays: answerWithinDays(createdAt),
  };
}

function aboutOf({ styleSlug, orderNumber, claimedOrderNumber }: Inquiry): InquiryEntry["about"] {
  if (orderNumber !== null) return "own-order";
  if (claimedOrderNumber !== null) return "claimed-order";
  return styleSlug === null ? "nothing" : "product";
}

import type { Clock } from "#platform/clock";
import { createRateLimit } from "#platform/http";
import type { Ids, Randomness } from "#platform/ids";
import { isDatabaseError, SQLSTATE, type Db, type Tx } from "#platform/postgres";
import type { ServiceKeys } from "#privacy/keyring";
import type { SealedSubject } from "#privacy/vault";
import { findStyle } from "#shop/catalog";
import { defaultMarket, findMarket, readerOf } from "#shop/markets";
import { oweLetter } from "#shop/notices";
import type { ShopperOrders } from "#shop/order-access";
import { createCaseNumber, findOrder } from "#shop/orders";
import { shop } from "#shop.config";
import { answerWithinDays } from "./answer-time.ts";
import { createFormTokens, INQUIRY_FORM_KEY } from "./form-token.ts";
import type { Inquiries, InquiryOutcome, InquiryRequest } from "./inquiry.ts";
import type { InquiryVault } from "./personal-data.ts";
import { findSubmitted, insertInquiry, type Inquiry } from "./queries.ts";
import { readInquiry, readPosted, type InquiryReading } from "./read-inquiry.ts";

export const INQUIRY_PREFIX = "WI";
const TAG_BYTES = 16;
const HOUR_SECONDS = 3600;
const NETWORKS_MAX = 50_000;

export interface InquiryParts {
  readonly db: Db;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly randomness: Randomness;
  readonly services: ServiceKeys;
  readonly vault: InquiryVault;
  /** Says whether a session has proven an order. */
  readonly orders: Pick<ShopperOrders, "view">;
}

/** What the question is about: at most one of them. */
interface Topic {
  readonly styleSlug: string | null;
  readonly orderId: string | null;
  readonly claimedOrderNumber: string | null;
}

const NO_TOPIC: Topic = { styleSlug: null, orderId: null, claimedOrderNumber: null };

/**
 * Inquiries: refused before anything is stored, or sealed with everything that was written under a subject of their own,
 * in one transaction with the ticket and the mail that confirms it.
 */
export function createInquiries(parts: InquiryParts): Inquiries {
  const { db, clock } = parts;
  const tokens = createFormTokens(parts);
  const perNetwork = createRateLimit({
    clock,
    actsMax: shop.inquiries.perNetworkPerHourMax,
    windowSeconds: HOUR_SECONDS,
    keysMax: NETWORKS_MAX,
  });
  return {
    openForm: () => ({
      token: tokens.issue(),
      answerWithinDays: answerWithinDays(clock.now()),
      messageCharactersMax: shop.inquiries.messageCharactersMax,
    }),
    submit: async (asked) => {
      // Only a market and a language of ours are written down, whatever was sent.
      const request = {
        ...asked,
        market: (findMarket(asked.market) ?? defaultMarket()).segment,
        language: readerOf(asked.market, asked.language).language,
      };
      const posted = readPosted(request.form);
      // Browsers fill it in for nobody: it has no label, no autocomplete and is left out of the order of tabs.
      if (posted.website !== undefined && posted.website !== "") return { ok: false, reason: "looks-automated" };
      const judged = tokens.judge(posted.formToken);
      if (judged !== "good") return { ok: false, reason: judged };
      const reading = readInquiry(posted, request.market, clock.now());
      if ("ok" in reading) return reading;
      const topic = await findTopic(parts, request, reading);
      if (topic === undefined) {
        return { ok: false, reason: "invalid", problems: [{ field: "product", code: "unknown-product" }] };
      }
      if (!perNetwork.allow(request.networkPrefix)) return { ok: false, reason: "too-many" };
      const submissionTag = tagSubmission(parts, posted.formToken as string, request, reading);
      const before = await findSubmitted(db, submissionTag);
      if (before !== undefined) return received(before);
      const id = parts.ids.uuid();
      const subject = await sealContent(parts, id, reading);
      try {
        await db.transact((tx) => store(tx, parts, { id, request, reading, topic, submissionTag, subject }));
      } catch (error) {
        // The same form was written at the same moment: it is the one inquiry.
        if (!isDatabaseError(error, SQLSTATE.uniqueViolation, "inquiry_submission_tag_key")) throw error;
      }
      return received((await findSubmitted(db, submissionTag))!);
    },
  };
}

function received(inquiry: Inquiry): InquiryOutcome {
  return {
    ok: true,
    number: inquiry.number,
    channel: inquiry.channel,
    numbersMasked: inquiry.numbersMasked,
    answerWithinDays: answerWithinDays(inquiry.createdAt),
    aboutOwnOrder: inquiry.orderNumber !== null,
  };
}

/** An order counts only when the session has proven it; any other number is a claim that is written down as one. */
async function findTopic(
  parts: InquiryParts,
  request: InquiryRequest,
  { orderNumber, product }: InquiryReading,
): Promise<Topic | undefined> {
  if (orderNumber !== undefined) {
    const proven =
      request.sessionId === undefined ? undefined : await parts.orders.view(request.sessionId, orderNumber);
    if (proven?.ok !== true) return { ...NO_TOPIC, claimedOrderNumber: orderNumber };
    const order = await findOrder(parts.db, proven.order.number);
    return { ...NO_TOPIC, orderId: order!.id };
  }
  if (product === undefined) return NO_TOPIC;
  const { currency } = findMarket(request.market) ?? defaultMarket();
  const style = await findStyle(parts.db, product, { language: "en", currency, at: parts.clock.now() });
  return style === undefined ? undefined : { ...NO_TOPIC, styleSlug: style.slug };
}

function tagSubmission(parts: InquiryParts, token: string, request: InquiryRequest, reading: InquiryReading): Buffer {
  const content = JSON.stringify([token, request.market, reading]);
  return parts.services.mac(INQUIRY_FORM_KEY, "submission", content).digest.subarray(0, TAG_BYTES);
}

/** Before the transaction, because the keyring may have to be waited for. */
function sealContent(parts: InquiryParts, id: string, reading: InquiryReading): Promise<SealedSubject> {
  return parts.vault.sealForNewSubject("inquirer", {
    scope: { kind: "inquiry", id },
    source: "provided",
    values: {
      "inquiry.message": reading.message,
      ...(reading.email === undefined ? {} : { "inquiry.email": reading.email }),
      ...(reading.phone === undefined ? {} : { "inquiry.phone": reading.phone }),
    },
  });
}

interface InquiryToStore {
  readonly id: string;
  readonly request: InquiryRequest;
  readonly reading: InquiryReading;
  readonly topic: Topic;
  readonly submissionTag: Buffer;
  readonly subject: SealedSubject;
}

async function store(tx: Tx, parts: InquiryParts, inquiry: InquiryToStore): Promise<void> {
  const { id, request, reading, topic, submissionTag, subject } = inquiry;
  const at = parts.clock.now();
  await subject.store(tx);
  await insertInquiry(tx, {
    id,
    number: createCaseNumber(INQUIRY_PREFIX, parts.randomness),
    subjectId: subject.id,
    ...topic,
    market: request.market,
    language: request.language,
    channel: reading.channel,
    numbersMasked: reading.numbersMasked,
    policyVersion: reading.policyVersion,
    policyLocale: reading.policyLocale,
    submissionTag,
    createdAt: at,
  });
  if (reading.channel === "email") await oweLetter(tx, parts.ids, { kind: "inquiry-received", aboutId: id, at });
}

import { readerOf } from "#shop/markets";
import { shop } from "#shop.config";
import type { LetterContent, LetterFacts } from "./letter-facts.ts";
import { letterMessages } from "./messages/index.ts";

export interface RenderedLetter {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

type Words = ReturnType<typeof letterMessages>;

/** What stands between greeting and signature. */
interface Body {
  readonly subject: string;
  readonly paragraphs: readonly string[];
  readonly items?: readonly string[];
  /** After the items. */
  readonly next?: readonly string[];
}

/**
 * Renders a letter in the reader's language. It names the company and the ways to reach it (duties 0.1, 8.2). But for
 * an answer, which a person wrote for this reader, nothing in it was typed by anyone: no name, no message, no address.
 */
export function renderLetter(facts: LetterFacts, publicUrl: string): RenderedLetter {
  const reader = readerOf(facts.market, facts.language);
  const { language } = reader;
  const words = letterMessages(reader);
  const body = write(facts.says, words);
  const closing = [
    `${shop.company.brand} · ${shop.company.legalName}`,
    words.closing({
      email: shop.contact.email,
      phone: shop.contact.phone,
      policy: `${publicUrl}/${facts.market}/${language}/privacy`,
    }),
  ];
  return { subject: body.subject, text: asText(body, closing), html: asHtml(body, closing, language) };
}

function write(says: LetterContent, words: Words): Body {
  switch (says.kind) {
    case "inquiry-received": {
      const { received } = words.inquiry;
      return {
        subject: received.subject({ number: says.number }),
        paragraphs: [received.thanks({ days: says.days }), received.notQuoted, received.more({ number: says.number })],
      };
    }
    case "inquiry-answer": {
      const { answer } = words.inquiry;
      return {
        subject: answer.subject({ number: says.number }),
        paragraphs: [...says.answer.reveal().split(/\n{2,}/), answer.more({ number: says.number })],
      };
    }
    case "withdrawal-received":
      return writeReceipt(says, words.withdrawal);
    case "withdrawal-noted": {
      const { noted } = words.withdrawal;
      const { receivedAt, orderNumber } = says;
      return {
        subject: noted.subject,
        paragraphs: [
          orderNumber === null ? noted.received({ receivedAt }) : noted.receivedFor({ receivedAt, orderNumber }),
          noted.whereTheRestIs,
          noted.notYou,
        ],
      };
    }
  }
}

type Receipt = Extract<LetterContent, { kind: "withdrawal-received" }>;

function writeReceipt(says: Receipt, words: Words["withdrawal"]): Body {
  const { receipt } = words;
  const { number, orderNumber, receivedAt, whole, until, sendBackDays, refundDays, returnAddress } = says;
  const next: Readonly<Record<Receipt["outcome"], readonly string[]>> = {
    "send-back": [
      receipt.sendBack({ days: sendBackDays }),
      returnAddress === null ? receipt.addressFollows : receipt.address({ address: returnAddress }),
      receipt.refund({ days: refundDays }),
    ],
    canceled: [receipt.canceled],
    "looked-at": [receipt.lookedAt, receipt.refund({ days: refundDays })],
    "outside-period": [
      until === null ? receipt.outsidePeriodUnknown : receipt.outsidePeriod({ until }),
      receipt.stillAsk,
    ],
    "country-not-covered": [receipt.countryNotCovered, receipt.stillAsk],
    "already-over": [receipt.alreadyOver],
  };
  return {
    subject: receipt.subject({ orderNumber }),
    paragraphs: [
      receipt.received({ receivedAt }),
      whole ? receipt.declaredWhole({ orderNumber }) : receipt.declaredSome({ orderNumber }),
    ],
    items: says.pieces,
    next: [...next[says.outcome], receipt.reference({ number }), receipt.notYou],
  };
}

function asText({ paragraphs, items = [], next = [] }: Body, closing: readonly string[]): string {
  const list = items.map((item) => `- ${item}`).join("\n");
  return [...paragraphs, ...(list === "" ? [] : [list]), ...next, closing.join("\n")].join("\n\n");
}

function asHtml(body: Body, closing: readonly string[], language: string): string {
  const paragraph = (text: string) => `<p>${escapeHtml(text).replaceAll("\n", "<br>")}</p>`;
  const { subject, paragraphs, items = [], next = [] } = body;
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><title>${escapeHtml(subject)}</title></head>
<body style="margin:0;background:#f6f3ee;color:#2a2622;font:16px/1.6 Georgia,serif">
<div style="max-width:560px;margin:0 auto;padding:32px 24px;background:#fff">
<p style="font-size:20px;letter-spacing:.08em;margin:0 0 24px">${escapeHtml(shop.company.brand)}</p>
${paragraphs.map(paragraph).join("\n")}
${items.length === 0 ? "" : `<ul>${items.map((item) => `<li>${escapeHtml(item)}</li>`).join("")}</ul>`}
${next.map(paragraph).join("\n")}
<p style="margin-top:32px;font-size:13px;color:#6b635a">${closing.map(escapeHtml).join("<br>")}</p>
</div></body></html>`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

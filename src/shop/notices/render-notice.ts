import { formatMoney, languageTag, type ShopReader } from "#shop/markets";
import type { OrderView } from "#shop/orders";
import { chargeName } from "#shop/pricing";
import { shop } from "#shop.config";
import { noticeMessages } from "./messages/index.ts";
import type { NoticeKind } from "./notice-kinds.ts";
import { noticeText, type NoticeFacts } from "./notice-text.ts";

export interface RenderedMail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** What stands in a mail, from top to bottom; no part of it is markup. */
interface MailParts {
  readonly reader: ShopReader;
  readonly subject: string;
  readonly paragraphs: readonly string[];
  readonly rows: readonly SummaryRow[];
  /** Opens the order; undefined in the mail that carries a code. */
  readonly link: string | undefined;
  readonly closing: readonly string[];
}

type SummaryRow = readonly [label: string, amount: string];

/** Renders a mail. It names the order and its goods; no name, no phone, no address (duty 0.1: the controller is named). */
export function renderNotice(kind: NoticeKind, facts: NoticeFacts): RenderedMail {
  const { order, reader } = facts;
  const parts: MailParts = {
    ...noticeText(kind, facts),
    reader,
    rows: kind === "order-placed" ? summaryRows(order, reader) : [],
    link: kind === "access-code" ? undefined : facts.link,
    closing: signature(new URL(`/${order.market}/${reader.language}/privacy`, facts.link).href, reader),
  };
  return { subject: parts.subject, text: renderText(parts), html: renderHtml(parts) };
}

function summaryRows(order: OrderView, reader: ShopReader): SummaryRow[] {
  const words = noticeMessages(reader);
  const amount = (amountMinor: number) => formatMoney({ amountMinor, currency: order.currency }, reader.locale);
  return [
    ...order.lines.map((line): SummaryRow => [words.line(line), amount(line.unitPriceMinor * line.quantity)]),
    ...order.charges.map((charge): SummaryRow => {
      const name = chargeName(charge.name, reader);
      return [charge.included ? words.included({ name }) : name, amount(charge.amountMinor)];
    }),
    [words.total, amount(order.totalMinor)],
  ];
}

function signature(url: string, reader: ShopReader): string[] {
  const { contact } = shop;
  return [
    `${shop.company.brand} · ${shop.company.legalName}`,
    noticeMessages(reader).questions({ email: contact.email, phone: contact.phone, url }),
  ];
}

function renderText({ reader, paragraphs, rows, link, closing }: MailParts): string {
  const { row, openOrder } = noticeMessages(reader);
  const table = rows.map(([label, value]) => row({ label, value })).join("\n");
  return [
    ...paragraphs,
    ...(table === "" ? [] : [table]),
    ...(link === undefined ? [] : [row({ label: openOrder, value: link })]),
    closing.join("\n"),
  ].join("\n\n");
}

function renderHtml({ reader, subject, paragraphs, rows, link, closing }: MailParts): string {
  const { openOrder } = noticeMessages(reader);
  const table = rows
    .map(
      ([label, amount]) =>
        `<tr><td>${escapeHtml(label)}</td><td style="text-align:right;padding-left:24px;white-space:nowrap">${escapeHtml(amount)}</td></tr>`,
    )
    .join("");
  return `<!doctype html>
<html lang="${languageTag(reader.language)}"><head><meta charset="utf-8"><title>${escapeHtml(subject)}</title></head>
<body style="margin:0;background:#f6f3ee;color:#2a2622;font:16px/1.6 Georgia,serif">
<div style="max-width:560px;margin:0 auto;padding:32px 24px;background:#fff">
<p style="font-size:20px;letter-spacing:.08em;margin:0 0 24px">${escapeHtml(shop.company.brand)}</p>
${paragraphs.map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`).join("\n")}
${table === "" ? "" : `<table style="width:100%;border-collapse:collapse;border-top:1px solid #ddd6cb;margin:24px 0">${table}</table>`}
${link === undefined ? "" : `<p><a href="${escapeHtml(link)}" style="display:inline-block;padding:12px 20px;background:#2a2622;color:#fff;text-decoration:none">${escapeHtml(openOrder)}</a></p>`}
<p style="margin-top:32px;font-size:13px;color:#6b635a">${closing.map(escapeHtml).join("<br>")}</p>
</div></body></html>`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

import { formatMoney, isCurrency, type Money } from "#shop/markets";
import type { OrderView } from "#shop/orders";
import { shop } from "#shop.config";
import { noticeTexts, parcelNews } from "./texts/en.ts";
import type { NoticeKind } from "./notice-kinds.ts";

export interface NoticeFacts {
  readonly order: OrderView;
  readonly language: string;
  /** Opens the order without a sign-in. */
  readonly link: string;
  readonly refund?: Money | undefined;
  readonly parcelStatus?: string | undefined;
  readonly code?: string | undefined;
}

export interface RenderedMail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** Renders a mail. It names the order and its goods; no name, no phone, no address (duty 0.1: the controller is named). */
export function renderNotice(kind: NoticeKind, facts: NoticeFacts): RenderedMail {
  const { order } = facts;
  const amount = (amountMinor: number) => formatMoney({ amountMinor, currency: order.currency }, facts.language);
  const { subject, paragraphs, showsOrder } = noticeTexts[kind]({
    number: order.number,
    code: facts.code ?? "",
    // Money that came in a currency in which we do not sell goes back as it came, and is not written as an amount.
    refund: isCurrency(facts.refund?.currency) ? formatMoney(facts.refund, facts.language) : "your payment",
    news: parcelNews[facts.parcelStatus ?? "unknown"] ?? parcelNews["unknown"]!,
    trackingNumber: order.parcel?.trackingNumber ?? "",
    daysMin: order.deliveryDaysMin,
    daysMax: order.deliveryDaysMax,
    stalledDays: shop.shipping.stalledParcelDays,
    codeMinutes: shop.tracking.codeValidMinutes,
    total: amount(order.totalMinor),
    isPlaced: order.placedAt !== null,
  });
  const rows = showsOrder ? summaryRows(order, amount) : [];
  const link = kind === "access-code" ? undefined : facts.link;
  const closing = signature(new URL(`/${order.market}/${facts.language}/privacy`, facts.link).href);
  return {
    subject,
    text: renderText(paragraphs, rows, link, closing),
    html: renderHtml(subject, paragraphs, rows, link, closing),
  };
}

type SummaryRow = readonly [label: string, amount: string];

function summaryRows(order: OrderView, amount: (minor: number) => string): SummaryRow[] {
  return [
    ...order.lines.map((line): SummaryRow => [
      `${line.quantity} × ${line.title}, ${line.colour}, ${line.size}`,
      amount(line.unitPriceMinor * line.quantity),
    ]),
    ...order.charges.map((charge): SummaryRow => [
      charge.included ? `${charge.name} (included)` : charge.name,
      amount(charge.amountMinor),
    ]),
    ["Total", amount(order.totalMinor)],
  ];
}

const OPEN_ORDER = "See your order";

function signature(privacyUrl: string): string[] {
  return [
    `${shop.company.brand} · ${shop.company.legalName}`,
    `Questions: ${shop.contact.email} or ${shop.contact.phone}. Privacy policy: ${privacyUrl}`,
  ];
}

function renderText(
  paragraphs: readonly string[],
  rows: readonly SummaryRow[],
  link: string | undefined,
  closing: readonly string[],
): string {
  const table = rows.map(([label, amount]) => `${label}: ${amount}`).join("\n");
  return [
    ...paragraphs,
    ...(table === "" ? [] : [table]),
    ...(link === undefined ? [] : [`${OPEN_ORDER}: ${link}`]),
    closing.join("\n"),
  ].join("\n\n");
}

function renderHtml(
  subject: string,
  paragraphs: readonly string[],
  rows: readonly SummaryRow[],
  link: string | undefined,
  closing: readonly string[],
): string {
  const table = rows
    .map(
      ([label, amount]) =>
        `<tr><td>${escapeHtml(label)}</td><td style="text-align:right;padding-left:24px;white-space:nowrap">${escapeHtml(amount)}</td></tr>`,
    )
    .join("");
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${escapeHtml(subject)}</title></head>
<body style="margin:0;background:#f6f3ee;color:#2a2622;font:16px/1.6 Georgia,serif">
<div style="max-width:560px;margin:0 auto;padding:32px 24px;background:#fff">
<p style="font-size:20px;letter-spacing:.08em;margin:0 0 24px">${escapeHtml(shop.company.brand)}</p>
${paragraphs.map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`).join("\n")}
${table === "" ? "" : `<table style="width:100%;border-collapse:collapse;border-top:1px solid #ddd6cb;margin:24px 0">${table}</table>`}
${link === undefined ? "" : `<p><a href="${escapeHtml(link)}" style="display:inline-block;padding:12px 20px;background:#2a2622;color:#fff;text-decoration:none">${OPEN_ORDER}</a></p>`}
<p style="margin-top:32px;font-size:13px;color:#6b635a">${closing.map(escapeHtml).join("<br>")}</p>
</div></body></html>`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

import { describe, expect, test } from "vitest";
import { ENGLISH_READER, readerOf, type Language } from "#shop/markets";
import { machines, type Fulfilment, type OrderView } from "#shop/orders";
import { shop } from "#shop.config";
import { NOTICE_KINDS, noticeOfStep, type NoticeKind } from "./notice-kinds.ts";
import { noticeMessages } from "./messages/index.ts";
import type { NoticeFacts } from "./notice-text.ts";
import { renderNotice } from "./render-notice.ts";

const at = new Date("2026-11-23T09:00:00Z");

const order: OrderView = {
  number: "WL-7K3M-QX9D-4HTA",
  status: "received",
  fulfilment: "placed",
  afterSales: "none",
  market: "us",
  country: "US",
  currency: "USD",
  lines: [
    {
      title: "Linden <fine> rib",
      colour: "Oat & ash",
      size: "M",
      sku: "P101-OAT-M",
      quantity: 2,
      unitPriceMinor: 12_900,
    },
  ],
  charges: [
    { kind: "shipping", name: "Delivery", amountMinor: 1500, included: false },
    { kind: "tax", name: "Sales tax", amountMinor: 900, included: true },
  ],
  subtotalMinor: 25_800,
  totalMinor: 27_300,
  chargedMinor: 27_300,
  refundedMinor: 0,
  dutiesEstimateMinor: null,
  createdAt: at,
  placedAt: at,
  holdUntil: at,
  deliveryDaysMin: 5,
  deliveryDaysMax: 9,
  deliverFrom: "2026-11-29",
  deliverBy: "2026-12-06",
  mayChange: true,
  mayPay: false,
  timeline: [],
  parcel: { trackingNumber: "SBX-7K3M-9QPD-2F4", status: "in_transit" },
};

const facts: NoticeFacts = {
  order,
  reader: readerOf("us", "en"),
  link: "https://shop.test/us/en/orders/open?t=abc",
  refund: { amountMinor: 27_300, currency: "USD" },
  parcelStatus: "picked_up",
  code: "012345",
};

const MAILS = shop.languages.flatMap((language) => NOTICE_KINDS.map((kind) => ({ kind, language })));

function factsIn(language: Language): NoticeFacts {
  return { ...facts, reader: readerOf("us", language) };
}

describe.each(MAILS)("the mail $kind in $language", ({ kind, language }) => {
  const mail = renderNotice(kind, factsIn(language));

  test("names the company behind the brand, how to reach it and the policy [0.1]", () => {
    for (const part of [mail.text, mail.html]) {
      expect(part).toContain(shop.company.legalName);
      expect(part).toContain(shop.contact.email);
      expect(part).toContain(shop.contact.phone);
      expect(part).toContain(`https://shop.test/us/${language}/privacy`);
    }
  });

  test("says the same in text and in markup, with nothing left open [2.1.6]", () => {
    expect(mail.subject).toContain(order.number);
    expect(mail.subject).not.toMatch(/[\r\n]/);
    const words = mail.html.replace(/<title>.*?<\/title>|<[^>]+>/g, " ");
    for (const line of mail.text.split("\n").filter((text) => text !== "" && !/ ?[:：]/.test(text))) {
      expect(words).toContain(line.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`));
    }
    expect(mail.text + mail.html).not.toMatch(/undefined|NaN|\[object|\bnull\b/);
    expect(mail.html).not.toMatch(/<(script|img|link|iframe)|src=|@import/);
  });

  test("advertises nothing [2.1.6]", () => {
    expect(mail.text).not.toMatch(/newsletter|discount|sale\b|new arrivals|recommend|review|unsubscribe/i);
    expect(mail.text).not.toMatch(/Rabatt|Angebot|Neuheit|remise|promotion|nouveauté|セール|割引|新着|折扣|优惠|新品/i);
  });

  test("opens the order, unless it carries the code that does [2.1.7]", () => {
    const opens = kind !== "access-code";
    expect(mail.text.includes(facts.link)).toBe(opens);
    expect(mail.text.includes("012345")).toBe(!opens);
  });
});

test("a mail is written as its order is: language, numbers, money and charges [2.1.6]", () => {
  const german = renderNotice("order-placed", { ...facts, reader: readerOf("ch", "de") });
  expect(german.html).toContain('<html lang="de">');
  expect(german.text).toContain(
    `Gesamtpreis: ${new Intl.NumberFormat("de-CH", { style: "currency", currency: "USD" }).format(273)}`,
  );
  expect(german.text).toContain("Lieferung: ");
  const chinese = renderNotice("order-placed", { ...facts, reader: readerOf("hk", "zh") });
  expect(chinese.html).toContain('<html lang="zh-Hans">');
  expect(chinese.text).toContain("5至9天");
});

test("markup in a title stays text", () => {
  const { html } = renderNotice("order-placed", facts);
  expect(html).toContain("Linden &#60;fine&#62; rib");
  expect(html).not.toContain("<fine>");
});

test("amounts are written as the shopper's money, and a refund as what came [0.2]", () => {
  expect(renderNotice("order-placed", facts).text).toContain("Total: $273.00");
  const yen = { ...facts, refund: { amountMinor: 30_000, currency: "JPY" } as const };
  expect(renderNotice("refund-sent", yen).subject).toBe(`Order ${order.number}: ¥30,000 refunded`);
  const foreign = { ...facts, refund: { amountMinor: 30_000, currency: "CHF" as "USD" } };
  expect(renderNotice("refund-sent", foreign).subject).toBe(`Order ${order.number}: your payment refunded`);
});

test("a refund of money that bought nothing says so [7.1.2]", () => {
  const late = { ...facts, order: { ...order, placedAt: null } };
  expect(renderNotice("refund-sent", late).text).toContain("could not become an order");
  expect(renderNotice("refund-sent", facts).text).not.toContain("could not become an order");
});

test("each status of a parcel has its own words [2.1.7]", () => {
  const statuses = Object.keys(noticeMessages(ENGLISH_READER)["parcel-news"].of);
  const tell = (parcelStatus: string, language: Language) =>
    renderNotice("parcel-news", { ...factsIn(language), parcelStatus }).text.split("\n")[0];
  for (const language of shop.languages) {
    expect(new Set(statuses.map((status) => tell(status, language))).size).toBe(statuses.length);
  }
  for (const status of ["teleported", "toString", "__proto__"]) {
    expect(tell(status, "en")).toContain("The carrier has sent news of your parcel");
  }
});

test("every step of a paid order has its mail, and steps before the payment have none [2.1.6]", () => {
  const table: Readonly<Record<string, readonly string[]>> = machines.fulfilment.table;
  const told: [string, NoticeKind | undefined][] = Object.entries(table).flatMap(([from, followers]) =>
    followers.map((to): [string, NoticeKind | undefined] => [
      `${from} > ${to}`,
      noticeOfStep(from as Fulfilment, to as Fulfilment),
    ]),
  );
  const silent = told.filter(([, kind]) => kind === undefined).map(([step]) => step);
  expect(silent).toEqual(["awaiting_payment > canceled"]);
});

test("the days to the door are counted from the payment, and are not said again on the way [2.1.6]", () => {
  expect(renderNotice("order-placed", facts).text).toContain("5 to 9 days after your payment");
  expect(renderNotice("order-shipped", facts).text).not.toMatch(/\d+ days/);
});

test("how long a code is good and a parcel stood still is said as it is set [2.1.7]", () => {
  expect(renderNotice("access-code", facts).text).toContain(`good for ${shop.tracking.codeValidMinutes} minutes`);
  expect(renderNotice("parcel-stalled", facts).text).toContain(`for ${shop.shipping.stalledParcelDays} days`);
});

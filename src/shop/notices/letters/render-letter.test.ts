import { describe, expect, test } from "vitest";
import { personal } from "#privacy/personal";
import { shop } from "#shop.config";
import type { LetterContent } from "./letter-facts.ts";
import { renderLetter } from "./render-letter.ts";

const receipt: Extract<LetterContent, { kind: "withdrawal-received" }> = {
  kind: "withdrawal-received",
  number: "WD-7K3M-QX9D-4HTA",
  orderNumber: "WL-7K3M-QX9D-4HTA",
  receivedAt: "22 November 2026 at 15:04:05 CET",
  outcome: "send-back",
  whole: true,
  pieces: ["2 × Linden <fine> rib, Oat & ash, M"],
  sendBackDays: 14,
  refundDays: 14,
  until: null,
  returnAddress: null,
};

const contents: readonly LetterContent[] = [
  { kind: "inquiry-received", number: "WI-7K3M-QX9D-4HTA", days: 5 },
  { kind: "inquiry-answer", number: "WI-7K3M-QX9D-4HTA", answer: personal("It is <b>warm</b> & soft.\n\nTruly.") },
  receipt,
  ...(["canceled", "looked-at", "country-not-covered", "already-over"] as const).map((outcome) => ({
    ...receipt,
    outcome,
  })),
  { ...receipt, outcome: "outside-period", until: "6 December 2026 at 23:59:59 CET" },
  { ...receipt, whole: false, returnAddress: "Dongguan, China" },
  { kind: "withdrawal-noted", receivedAt: receipt.receivedAt, orderNumber: receipt.orderNumber },
  { kind: "withdrawal-noted", receivedAt: receipt.receivedAt, orderNumber: null },
];

const render = (says: LetterContent, language = "en") =>
  renderLetter(
    {
      market: "de",
      language,
      address: { scope: { kind: "inquiry", id: "" }, field: "inquiry.email" },
      says,
    },
    "https://shop.test",
  );

describe.each(contents)("a letter of the kind $kind", (says) => {
  test.each(shop.languages)("in %s names the company, how to reach it and the policy [0.1, 8.2]", (language) => {
    const { text, html, subject } = render(says, language);
    for (const part of [text, html]) {
      expect(part).toContain(shop.company.legalName);
      expect(part).toContain(shop.contact.email);
      expect(part).toContain(shop.contact.phone);
      expect(part).toContain(`https://shop.test/de/${language}/privacy`);
    }
    expect(html).toContain(`<html lang="${language}">`);
    expect(subject).not.toMatch(/[{}]|undefined/);
    expect(text).not.toMatch(/[{}]|undefined/);
  });

  test("leaves no markup that anyone typed in force", () => {
    expect(render(says).html).not.toMatch(/<b>|<fine>/);
  });
});

test("a receipt says what was declared, and when it was received", () => {
  const { text } = render(receipt);
  expect(text).toContain("“I withdraw from the contract about order WL-7K3M-QX9D-4HTA.”");
  expect(text).toContain("On 22 November 2026 at 15:04:05 CET we received");
  expect(text).toContain("- 2 × Linden <fine> rib, Oat & ash, M");
  expect(render({ ...receipt, whole: false }).text).toContain("some pieces of order");
});

test("a language that nobody speaks is answered in the shop's own", () => {
  expect(render(contents[0]!, "xx").html).toContain(`<html lang="${shop.defaults.language}">`);
});

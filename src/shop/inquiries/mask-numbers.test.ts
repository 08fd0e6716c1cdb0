import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { maskNumbers } from "./mask-numbers.ts";

describe("numbers that nobody needs for an answer are taken out [1.3.4]", () => {
  test.each([
    ["a card", "My card 4111 1111 1111 1111 was charged twice", "My card •••• •••• •••• •••• was charged twice"],
    ["a card and its end", "4111111111111111 12/27", "•••••••••••••••• 12/27"],
    ["a card with dashes", "5500-0000-0000-0004.", "••••-••••-••••-••••."],
    ["fifteen digits", "3782 822463 10005", "•••• •••••• •••••"],
    ["full-width digits", "４１１１１１１１１１１１１１１１", "••••••••••••••••"],
    ["Arabic digits", "٤١١١ ١١١١ ١١١١ ١١١١", "•••• •••• •••• ••••"],
    ["invisible signs between", "4111\u200B1111\u200B1111\u200B1111", "••••\u200B••••\u200B••••\u200B••••"],
    ["a line break between", "4111 1111\n1111 1111", "•••• ••••\n•••• ••••"],
    ["a Chinese identity number", "身份证11010519491231002X。", "身份证••••••••••••••••••。"],
    ["a social security number", "SSN 219-09-9999", "SSN •••-••-••••"],
    ["a British insurance number", "AB 12 34 56 C", "•• •• •• •• •"],
    ["a Spanish DNI", "DNI 12345678Z", "DNI •••••••••"],
    ["an Italian code", "RSSMRA85T10A562S", "••••••••••••••••"],
    ["a Hong Kong card", "A123456(3)", "•••••••(•)"],
    ["a bank account", "IBAN DE89 3704 0044 0532 0130 00", "IBAN •••• •••• •••• •••• •••• ••"],
    [
      "a passport",
      "Passport no. C01X00T47? no: passport: E12345678",
      "Passport no. C01X00T47? no: passport: •••••••••",
    ],
  ])("%s", (_, written, kept) => {
    expect(maskNumbers(written)).toEqual({ text: kept, masked: 1 });
  });

  test("each of several", () => {
    const { text, masked } = maskNumbers("4111 1111 1111 1111 and 5500 0000 0000 0004");
    expect(masked).toBe(2);
    expect(text).not.toMatch(/\d/);
  });
});

describe("what is asked about is left alone", () => {
  test.each([
    "Order WL-7K3M-QX9D-4HTA has not come since 2026-11-22.",
    "Call me at +86 137 7846 6303 or +44 20 7946 0958",
    "Size 38, chest 92 cm, 129.00 EUR, 12 345 678 pieces",
    "Tracking SF1234567890123",
    "<a href='https://example.com/?id=12345678'>here</a>",
    "Straße 12, 李 👩‍👧 7",
    "",
  ])("%s", (written) => {
    expect(maskNumbers(written)).toEqual({ text: written, masked: 0 });
  });

  test("every other character, wherever it stands", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (text) => {
        const masked = maskNumbers(text).text;
        expect([...masked].length).toBe([...text].length);
        const kept = [...masked].filter((sign, place) => sign !== [...text][place]);
        expect(kept.every((sign) => sign === "•")).toBe(true);
      }),
    );
  });

  test("a text of four thousand digits takes no time to speak of", () => {
    expect(maskNumbers("1 ".repeat(2000)).masked).toBe(0);
    expect(maskNumbers("1".repeat(4000)).masked).toBe(0);
  });
});

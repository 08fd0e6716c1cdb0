import { describe, expect, test } from "vitest";
import { ENGLISH_READER, type ShopReader } from "#shop/markets";
import { chargeName } from "./charge-name.ts";
import { DUTY_RATES } from "./data/tariffs.ts";
import { TAX_RATES } from "./data/tax-rates.ts";

const NAMES = new Set([
  "Delivery",
  ...DUTY_RATES.map((rate) => rate.measure),
  ...TAX_RATES.flatMap(({ name, ratePpm }) => [
    `${name} ${ratePpm / 10_000}%`,
    `${name} ${ratePpm / 10_000}% on customs duty`,
  ]),
]);
const OTHERS: readonly ShopReader[] = [
  { language: "zh", locale: "zh-Hans-CN" },
  { language: "de", locale: "de-DE" },
  { language: "fr", locale: "fr-FR" },
  { language: "ja", locale: "ja-JP" },
];

describe.each([...NAMES])("the charge %s", (name) => {
  test("keeps its name in English and has one in every other language [0.2]", () => {
    expect(chargeName(name, ENGLISH_READER)).toBe(name);
    for (const reader of OTHERS) expect(chargeName(name, reader)).not.toBe(name);
  });
});

test("rates are written as the locale writes them [0.2]", () => {
  expect(chargeName("VAT 25.5%", { language: "de", locale: "de-DE" })).toBe("MwSt. 25,5\u00A0%");
});

test.each(["Salt tax 3%", "VAT 1e3%", "toString", "__proto__", ""])(
  "%j is nobody's name and stays as it is",
  (name) => {
    expect(chargeName(name, OTHERS[0]!)).toBe(name);
  },
);

import { describe, expect, it } from "vitest";
import { ENGLISH_READER, type ShopReader } from "#shop/markets";
import { COUNTRY_CODES, describeProblem, fieldLabel, type FieldProblem } from "./index.ts";

const SENTENCES: readonly [FieldProblem, string][] = [
  [{ field: "name", code: "missing" }, "Enter the name of the person who will receive the parcel."],
  [{ field: "country", code: "missing" }, "Choose the country or region to deliver to."],
  [{ field: "postcode", code: "missing", country: "GB" }, "Enter a postcode for the United Kingdom, such as SW1A 1AA."],
  [
    { field: "postcode", code: "postcode-format", country: "US" },
    "Enter a ZIP code for the United States, such as 94103.",
  ],
  [{ field: "postcode", code: "postcode-format", country: "IE" }, "Enter an Eircode for Ireland, such as D02 X285."],
  [
    { field: "postcode", code: "postcode-elsewhere", country: "FR", elsewhere: "RE" },
    "This postal code belongs to Réunion: choose that as the country or region.",
  ],
  [{ field: "administrativeArea", code: "missing", country: "JP" }, "Choose the prefecture."],
  [{ field: "administrativeArea", code: "missing", country: "NG" }, "Enter the state."],
  [
    { field: "administrativeArea", code: "unknown-choice", country: "CA" },
    "Choose the province or territory from the list.",
  ],
  [{ field: "locality", code: "missing", country: "AU" }, "Enter the suburb."],
  [
    { field: "phone", code: "phone-format", country: "NL" },
    "Enter a phone number of the Netherlands, or one that begins with + and a country code.",
  ],
  [{ field: "email", code: "email-format" }, "Enter an email address in the form name@example.com."],
  [{ field: "name", code: "emoji" }, "Leave out emoji in the name: carriers cannot print them."],
  [{ field: "line1", code: "too-long", maximum: 100 }, "Shorten the street address to 100 characters or fewer."],
  [
    { field: "country", code: "unserved-country", country: "KR", reason: "personal-customs-number" },
    "We cannot deliver to South Korea yet: customs there ask for a personal number, and we do not collect those.",
  ],
];

describe("what a shopper reads beside a field", () => {
  it.each(SENTENCES)("for %j is %s [1.1.2] [1.1.4]", (problem, sentence) => {
    expect(describeProblem(problem, ENGLISH_READER)).toBe(sentence);
  });
});

const GERMAN: ShopReader = { language: "de", locale: "de-CH" };
const JAPANESE: ShopReader = { language: "ja", locale: "ja-JP" };
const CHINESE: ShopReader = { language: "zh", locale: "zh-Hans-HK" };

describe("in other languages", () => {
  it.each<[FieldProblem, ShopReader, string]>([
    [{ field: "locality", code: "missing", country: "CH" }, GERMAN, "Füllen Sie das Feld „Ort“ aus."],
    [{ field: "administrativeArea", code: "missing", country: "JP" }, JAPANESE, "都道府県をお選びください。"],
    [
      { field: "postcode", code: "postcode-format", country: "JP" },
      JAPANESE,
      "日本の郵便番号をご入力ください。例：150-0001。",
    ],
    [{ field: "line1", code: "too-long", maximum: 100 }, CHINESE, "请将街道与门牌号缩短至100个字符以内。"],
    [
      { field: "line1", code: "markup", country: "DE" },
      { language: "fr", locale: "fr-FR" },
      "Retirez < et > du champ «\u00A0Numéro et rue\u00A0».",
    ],
  ])("%j is told to %j [1.1.2] [1.1.4]", (problem, reader, sentence) => {
    expect(describeProblem(problem, reader)).toBe(sentence);
  });

  it("every country's postal code has its advice", () => {
    for (const reader of [ENGLISH_READER, GERMAN, JAPANESE, CHINESE]) {
      for (const country of COUNTRY_CODES) {
        expect(describeProblem({ field: "postcode", code: "postcode-format", country }, reader)).not.toBe("");
      }
    }
  });

  it("a label on a form begins with a capital", () => {
    expect(fieldLabel("postal-code", ENGLISH_READER)).toBe("Postal code");
    expect(fieldLabel("zip-code", ENGLISH_READER)).toBe("ZIP code");
    expect(fieldLabel("prefecture", JAPANESE)).toBe("都道府県");
  });
});

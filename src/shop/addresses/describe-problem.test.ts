import { describe, expect, it } from "vitest";
import { describeProblem, type FieldProblem } from "./index.ts";

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
    expect(describeProblem(problem)).toBe(sentence);
  });
});

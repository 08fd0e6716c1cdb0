import { describe, expect, it } from "vitest";
import { COUNTRY_CODES, type CountryCode } from "./country-codes.ts";
import { askedPostcode, FACTS_BY_COUNTRY } from "./countries/facts-by-country.ts";
import { postcodePattern, readPostcode } from "./postcode.ts";

/** Typed, and as the country prints it. Codes of public buildings and of the posts' own guides. */
const READ: readonly [CountryCode, string, string][] = [
  ["US", "02215", "02215"],
  ["US", "022151234", "02215-1234"],
  ["US", "20500-0003", "20500-0003"],
  ["US", "９４１０３", "94103"],
  ["PR", "00901", "00901"],
  ["CA", "k1a0b1", "K1A 0B1"],
  ["CA", "K1A-0B1", "K1A 0B1"],
  ["GB", "sw1a1aa", "SW1A 1AA"],
  ["GB", " m1  1ae ", "M1 1AE"],
  ["GB", "EC1A1BB", "EC1A 1BB"],
  ["GB", "w1a0ax", "W1A 0AX"],
  ["GB", "CR26XH", "CR2 6XH"],
  ["GB", "DN55 1PT", "DN55 1PT"],
  ["GB", "gir0aa", "GIR 0AA"],
  ["GB", "bfpo61", "BFPO 61"],
  ["JE", "je24wa", "JE2 4WA"],
  ["IM", "im991ps", "IM99 1PS"],
  ["IE", "d02x285", "D02 X285"],
  ["IE", "D6WXK22", "D6W XK22"],
  ["IE", "a65 f4e2", "A65 F4E2"],
  ["NL", "1012js", "1012 JS"],
  ["SE", "11151", "111 51"],
  ["SE", "SE-111 51", "111 51"],
  ["CZ", "11000", "110 00"],
  ["SK", "81101", "811 01"],
  ["GR", "10557", "105 57"],
  ["PL", "00950", "00-950"],
  ["PT", "1250096", "1250-096"],
  ["DE", "D-01067", "01067"],
  ["DE", "DE 01067", "01067"],
  ["FR", "F-75008", "75008"],
  ["AT", "A-1010", "1010"],
  ["CH", "CH-8001", "8001"],
  ["LU", "L-1728", "1728"],
  ["LV", "1010", "LV-1010"],
  ["LV", "lv1010", "LV-1010"],
  ["LT", "LT 01103", "LT-01103"],
  ["MD", "2012", "MD-2012"],
  ["AD", "500", "AD500"],
  ["MT", "vlt1117", "VLT 1117"],
  ["LI", "9490", "9490"],
  ["SM", "47890", "47890"],
  ["XK", "10000", "10000"],
  ["JP", "1500001", "150-0001"],
  ["JP", "〒１５０ー０００１", "150-0001"],
  ["JP", "１５０－０００１", "150-0001"],
  ["TW", "100", "100"],
  ["TW", "106409", "106409"],
  ["IN", "110 001", "110001"],
  ["IN", "११०००१", "110001"],
  ["SG", "018956", "018956"],
  ["MY", "01000", "01000"],
  ["TH", "๑๐๒๐๐", "10200"],
  ["IL", "9414101", "9414101"],
  ["SA", "١١٥٦٤", "11564"],
  ["LB", "11072810", "1107 2810"],
  ["KZ", "a10a5t4", "A10A5T4"],
  ["BN", "bs8611", "BS8611"],
  ["AZ", "1000", "AZ1000"],
  ["AU", "0800", "0800"],
  ["NZ", "0110", "0110"],
  ["ZA", "0001", "0001"],
  ["SZ", "h100", "H100"],
  ["GH", "ga1838164", "GA-183-8164"],
  ["GN", "001", "001"],
  ["AR", "c1070aam", "C1070AAM"],
  ["BR", "01310100", "01310-100"],
  ["BB", "11000", "BB11000"],
  ["BM", "hm11", "HM 11"],
  ["KY", "ky11100", "KY1-1100"],
  ["VC", "VC0100", "VC0100"],
  ["GL", "3900", "3900"],
  ["PF", "98714", "98714"],
];

const REFUSED: readonly [CountryCode, string][] = [
  ["US", "2215"],
  ["US", "0221O"],
  ["US", "022151"],
  ["US", "SW1A 1AA"],
  ["PR", "02215"],
  ["CA", "K1A 0O1"],
  ["CA", "W1A 0B1"],
  ["CA", "K1A0B"],
  ["GB", "SW1A 1AC"],
  ["GB", "SW1A"],
  ["GB", "12345"],
  ["GB", "1234"],
  ["JE", "SW1A 1AA"],
  ["IE", "2 X285"],
  ["NL", "0012 JS"],
  ["NL", "1012 J"],
  ["DE", "1067"],
  ["DE", "A-1010"],
  ["DE", "010670"],
  ["AT", "D-1010"],
  ["PL", "0095"],
  ["LI", "8001"],
  ["SM", "47790"],
  ["RE", "97100"],
  ["JP", "150-001"],
  ["JP", "一五〇"],
  ["IN", "010001"],
  ["SG", "18956"],
  ["AU", "800"],
  ["AX", "00100"],
];

describe("postal codes", () => {
  it.each(REFUSED)("of %s do not look like %s [1.1.2]", (country, typed) => {
    expect(readPostcode(country, typed)).toEqual({
      ok: false,
      problem: { field: "postcode", code: "postcode-format", country },
    });
  });

  it.each(READ)("of %s typed as %s are %s [1.1.2] [F3]", (country, typed, printed) => {
    expect(readPostcode(country, typed)).toEqual({ ok: true, value: printed });
  });

  it.each([
    ["FR", "97400", "RE"],
    ["FR", "97133", "BL"],
    ["FR", "98800", "NC"],
    ["FI", "22100", "AX"],
    ["GB", "JE2 4WA", "JE"],
    ["IT", "00120", "VA"],
  ] as const)("typed for %s as %s belong to %s, with its own taxes [1.1.2]", (country, typed, elsewhere) => {
    expect(readPostcode(country, typed)).toMatchObject({ problem: { code: "postcode-elsewhere", elsewhere } });
  });

  const withCodes = COUNTRY_CODES.filter((country) => askedPostcode(FACTS_BY_COUNTRY[country]));

  it.each(withCodes)(
    "of %s read their own example, however it is spaced, and the hint allows it [1.1.2]",
    (country) => {
      const facts = askedPostcode(FACTS_BY_COUNTRY[country])!;
      const hint = new RegExp(`^(?:${postcodePattern(facts)})$`, "v");
      const bare = facts.example.replaceAll(/[ -]/g, "");

      for (const typed of [facts.example, bare, bare.toLowerCase(), ` ${facts.example} `]) {
        expect(readPostcode(country, typed)).toEqual({ ok: true, value: facts.example });
        expect(typed).toMatch(hint);
      }
    },
  );

  it("never lets the hint refuse what the server would read [1.1.2]", () => {
    for (const [country, typed] of READ) {
      const hint = new RegExp(`^(?:${postcodePattern(askedPostcode(FACTS_BY_COUNTRY[country])!)})$`, "v");
      expect(typed, `${country} ${typed}`).toMatch(hint);
    }
  });
});

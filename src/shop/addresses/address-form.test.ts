import { describe, expect, it } from "vitest";
import { ENGLISH_READER } from "#shop/markets";
import { wholeLayout } from "./address-form.ts";
import { FACTS_BY_COUNTRY } from "./countries/facts-by-country.ts";
import { addressForm, COUNTRY_CODES, fieldLabel, listDestinations, type CountryCode } from "./index.ts";

const keysOf = (country: CountryCode) => addressForm(country).fields.map(({ key }) => key);
const fieldOf = (country: CountryCode, key: string) => addressForm(country).fields.find((field) => field.key === key);

describe("the address form", () => {
  // oxfmt-ignore
  const WITHOUT_POSTCODE: readonly CountryCode[] = [
    "AE", "AG", "AO", "AW", "BF", "BI", "BJ", "BO", "BQ", "BS", "BW", "BZ", "CD", "CF", "CG", "CI", "CK", "CM", "CW",
    "DJ", "DM", "ER", "FJ", "GA", "GD", "GM", "GQ", "GY", "HK", "JM", "KI", "KM", "KN", "LY", "ML", "MO", "MR", "MW",
    "NR", "NU", "QA", "RW", "SB", "SC", "SL", "SR", "SS", "ST", "SX", "TD", "TG", "TK", "TO", "TV", "UG", "VU", "WS",
    "YE", "ZW",
  ];

  it.each(WITHOUT_POSTCODE)("of %s asks for no postal code, because there are none [F3] [1.1.5]", (country) => {
    expect(keysOf(country)).not.toContain("postcode");
  });

  it.each(["GI", "FK", "TC", "AI", "VA", "CX"] as const)(
    "of %s asks for no postal code, because there is only one [F3] [1.1.5]",
    (country) => {
      expect(keysOf(country)).not.toContain("postcode");
    },
  );

  it.each(["US", "GB", "DE", "FR", "JP", "CA", "AU", "SG", "IN", "NL", "PL"] as const)(
    "of %s requires the postal code [F3]",
    (country) => {
      expect(fieldOf(country, "postcode")).toMatchObject({ required: true });
    },
  );

  it.each(["IE", "CN", "VN", "CL", "KE", "SA", "PH", "XK"] as const)(
    "of %s asks for the postal code, but does not require it [F3] [1.1.5]",
    (country) => {
      expect(fieldOf(country, "postcode")).toMatchObject({ required: false });
    },
  );

  it("has the country's own order and names [1.1.2]", () => {
    expect(keysOf("US")).toEqual(["line1", "line2", "locality", "administrativeArea", "postcode"]);
    expect(keysOf("GB")).toEqual(["line1", "line2", "locality", "postcode"]);
    expect(keysOf("DE")).toEqual(["line1", "line2", "postcode", "locality"]);
    expect(keysOf("JP")).toEqual(["postcode", "administrativeArea", "locality", "line1", "line2"]);
    expect(keysOf("MO")).toEqual(["line1", "line2"]);
    expect(keysOf("SG")).toEqual(["line1", "line2", "postcode"]);
    expect(fieldOf("US", "postcode")?.label).toBe("zip-code");
    expect(fieldOf("GB", "postcode")?.label).toBe("postcode");
    expect(fieldOf("IN", "postcode")?.label).toBe("pin-code");
    expect(fieldOf("IE", "postcode")?.label).toBe("eircode");
    expect(fieldOf("JP", "administrativeArea")?.label).toBe("prefecture");
    expect(fieldOf("AE", "administrativeArea")?.label).toBe("emirate");
  });

  it("gives browsers what they need to fill it in [1.1.2]", () => {
    expect(fieldOf("US", "postcode")).toMatchObject({
      autocomplete: "postal-code",
      inputMode: "numeric",
      example: "94103",
    });
    expect(fieldOf("GB", "postcode")).toMatchObject({ inputMode: "text", maxLength: 20 });
    expect(fieldOf("US", "line1")).toMatchObject({ autocomplete: "address-line1", required: true });
    expect(fieldOf("US", "line2")).toMatchObject({ autocomplete: "address-line2", required: false });
    expect(fieldOf("US", "locality")).toMatchObject({ autocomplete: "address-level2" });
    expect(fieldOf("US", "administrativeArea")).toMatchObject({ autocomplete: "address-level1" });
  });

  it.each([
    ["US", 62, ["DC", "PR", "AA", "AE", "AP"]],
    ["CA", 13, ["QC"]],
    ["AU", 8, ["NSW"]],
    ["JP", 47, ["01", "47"]],
    ["AE", 7, ["AZ", "DU"]],
    ["MX", 32, ["CMX"]],
    ["IN", 36, ["DL"]],
    ["CN", 31, ["GD"]],
    ["HK", 3, ["KLN"]],
    ["IT", 107, ["RM"]],
    ["MY", 16, ["14"]],
    ["TW", 22, ["TPE"]],
  ] as const)("of %s lists all %i areas, codes and names different [1.1.2]", (country, count, some) => {
    const options = fieldOf(country, "administrativeArea")?.options ?? [];
    const codes = options.map(({ code }) => code);

    expect(new Set(codes).size).toBe(count);
    expect(new Set(options.map(({ name }) => name)).size).toBe(count);
    expect(codes).toEqual(expect.arrayContaining([...some]));
  });

  it.each(COUNTRY_CODES)("of %s asks exactly for what its label prints [1.1.2] [1.1.5]", (country) => {
    const facts = FACTS_BY_COUNTRY[country];
    const printed = new Set([...wholeLayout(facts).matchAll(/\{(\w+)\}/g)].map(([, key]) => key));
    const fixed = facts.postcode && "fixed" in facts.postcode ? ["postcode"] : [];
    const asked = keysOf(country);

    expect(new Set(["name", ...fixed, ...asked])).toEqual(printed);
    expect(new Set(asked).size).toBe(asked.length);
    const known = (["postcode", "administrativeArea", "locality", "dependentLocality"] as const).filter(
      (key) => facts[key],
    );
    expect([...printed]).toEqual(expect.arrayContaining(known));
    const ownScript = facts.ownScriptLayout ?? wholeLayout(facts);
    expect(new Set([...ownScript.matchAll(/\{(\w+)\}/g)].map(([, key]) => key))).toEqual(printed);
    for (const { label } of addressForm(country).fields) expect(fieldLabel(label, ENGLISH_READER)).toBeTruthy();
  });

  it("requires the street in every served country, and the second line in none [1.1.5]", () => {
    for (const { country, served } of listDestinations("en")) {
      if (!served) continue;
      expect(fieldOf(country, "line1")).toMatchObject({ required: true });
      expect(fieldOf(country, "line2")).toMatchObject({ required: false });
    }
  });
});

import { describe, expect, it } from "vitest";
import { COUNTRY_CODES, countryName, destination, isCountryCode, listDestinations } from "./index.ts";

const BY_CODE = new Map(listDestinations("en").map((place) => [place.country, place]));

describe("destinations", () => {
  it.each(["BR", "KR", "TR", "ID", "CL", "AR", "RU"] as const)(
    "leave out %s, whose customs want a personal number [0.2] [1.1.5]",
    (country) => {
      expect(BY_CODE.get(country)).toMatchObject({ served: false, reason: "personal-customs-number" });
    },
  );

  it.each(["KP", "IR", "CU"] as const)("leave out %s, which is under embargo [0.2]", (country) => {
    expect(BY_CODE.get(country)).toMatchObject({ served: false, reason: "embargo" });
  });

  it.each(["AQ", "BV", "SY"] as const)("leave out %s, where no carrier goes [0.2]", (country) => {
    expect(BY_CODE.get(country)).toMatchObject({ served: false, reason: "no-carrier" });
  });

  it("list every code of ISO 3166-1 and XK once, served or not [0.2]", () => {
    expect(BY_CODE.size).toBe(250);
    expect([...BY_CODE.keys()].toSorted()).toEqual([...COUNTRY_CODES]);
    expect([...BY_CODE.values()].filter(({ served }) => served).length).toBeGreaterThan(200);
  });

  it.each(["US", "CA", "GB", "DE", "JP", "AU", "AE", "HK", "SG", "ZA", "MX", "IN", "XK", "CN"] as const)(
    "serve %s [0.2]",
    (country) => {
      expect(BY_CODE.get(country)).toMatchObject({ served: true });
    },
  );

  it("say where the recipient may be asked by customs, which we have no part in [1.1.5]", () => {
    expect(BY_CODE.get("TW")).toMatchObject({ served: true, customsMayAskRecipient: true });
    expect(BY_CODE.get("CN")).toMatchObject({ served: true, customsMayAskRecipient: false });
    expect(BY_CODE.get("DE")).toMatchObject({ served: true, customsMayAskRecipient: false });
  });

  it("are named and sorted in the shopper's language [0.2]", () => {
    const german = listDestinations("de");

    expect(destination("DE", "de").name).toBe("Deutschland");
    expect(countryName("JP", "ja")).toBe("日本");
    expect(german.findIndex(({ country }) => country === "AT")).toBeGreaterThan(
      german.findIndex(({ country }) => country === "DE"),
    );
    expect(german.findIndex(({ country }) => country === "EG")).toBeLessThan(
      german.findIndex(({ country }) => country === "BE"),
    );
  });

  it("have a name, not a code, in many languages [0.2]", () => {
    for (const locale of ["en", "de", "fr", "ja", "ar", "zh-CN", "pt-BR"]) {
      for (const { country, name } of listDestinations(locale)) expect(name).not.toBe(country);
    }
  });

  it("know codes only in capitals [0.2]", () => {
    expect(isCountryCode("GB")).toBe(true);
    for (const text of ["gb", "UK", "EU", "ZZ", "", "toString"]) expect(isCountryCode(text)).toBe(false);
  });
});

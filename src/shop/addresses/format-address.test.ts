import { describe, expect, it } from "vitest";
import { formatAddress } from "./index.ts";

describe("the lines of an address", () => {
  it("leave no comma or space where a part is missing [1.1.2]", () => {
    expect(
      formatAddress({ country: "BS", line1: "1 Bay Street", locality: "Nassau" }, "Sidney", { countryLine: false }),
    ).toEqual(["Sidney", "1 Bay Street", "Nassau"]);
    expect(
      formatAddress({ country: "PK", line1: "1 Mall Road", locality: "Lahore" }, "Asma", { countryLine: false }),
    ).toEqual(["Asma", "1 Mall Road", "Lahore"]);
    expect(
      formatAddress({ country: "BB", line1: "1 Broad St", locality: "Bridgetown", postcode: "BB11000" }, "Rihanna", {
        countryLine: false,
      }),
    ).toEqual(["Rihanna", "1 Broad St", "Bridgetown BB11000"]);
    expect(
      formatAddress({ country: "KY", line1: "1 Elgin Ave", administrativeArea: "Grand Cayman" }, "Kay", {
        countryLine: false,
      }),
    ).toEqual(["Kay", "1 Elgin Ave", "Grand Cayman"]);
  });

  it("end with the country in English capitals, for the mail abroad [1.1.2]", () => {
    expect(formatAddress({ country: "CI", line1: "1 rue", locality: "Abidjan" }, "A").at(-1)).toBe("CÔTE D’IVOIRE");
  });

  it("keep Latin order for a Latin address in Japan, and the own order for a Japanese one [1.1.2]", () => {
    const area = { administrativeArea: "13", postcode: "150-0001" } as const;

    expect(formatAddress({ country: "JP", line1: "1-1 Jingumae", locality: "Shibuya-ku", ...area }, "Taro")).toEqual([
      "Taro",
      "1-1 Jingumae",
      "Shibuya-ku, Tokyo",
      "150-0001",
      "JAPAN",
    ]);
    expect(formatAddress({ country: "JP", line1: "神宮前1-1", locality: "渋谷区", ...area }, "太郎")).toEqual([
      "〒150-0001",
      "東京都渋谷区",
      "神宮前1-1",
      "太郎",
      "JAPAN",
    ]);
  });
});

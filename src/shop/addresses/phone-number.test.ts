import { describe, expect, it } from "vitest";
import type { CountryCode } from "./country-codes.ts";
import { readPhone } from "./phone-number.ts";

const READ: readonly [CountryCode, string, string][] = [
  ["GB", "020 7946 0958", "+442079460958"],
  ["GB", "+44 (0)20 7946 0958", "+442079460958"],
  ["GB", "0044 20 7946 0958", "+442079460958"],
  ["DE", "030/123456", "+4930123456"],
  ["DE", "0171.1234567", "+491711234567"],
  ["DE", "491701234567", "+491701234567"],
  ["DE", "tel:+49 171 1234567", "+491711234567"],
  ["US", "(212) 736-5000", "+12127365000"],
  ["US", "+1 (0) 212 736 5000", "+12127365000"],
  ["US", "0049 30 123456", "+4930123456"],
  ["US", "011 44 20 7946 0958", "+442079460958"],
  ["JP", "010 44 20 7946 0958", "+442079460958"],
  ["JP", "０３−１２３４−５６７８", "+81312345678"],
  ["JP", "03ー1234ー5678", "+81312345678"],
  ["CN", "138 1234 5678", "+8613812345678"],
  ["CN", "0769-2345 6789", "+8676923456789"],
  ["HK", "9123 4567", "+85291234567"],
  ["AE", "٠٥٠ ١٢٣ ٤٥٦٧", "+971501234567"],
  ["AE", "\u202A+971 50 123 4567\u202C", "+971501234567"],
  ["IN", "०९८७६५ ४३२१०", "+919876543210"],
  ["IT", "06 698 12345", "+390669812345"],
  ["MX", "+52 1 55 1234 5678", "+525512345678"],
  ["XK", "044 123 456", "+38344123456"],
  ["FR", "+81 90 1234 5678", "+819012345678"],
  ["SH", "22345", "+29022345"],
];

const REFUSED: readonly [CountryCode, string][] = [
  ["GB", "12"],
  ["GB", "112"],
  ["GB", "0000 000 0000"],
  ["US", "1111111111"],
  ["US", "555-0100"],
  ["US", "1-800-FLOWERS"],
  ["US", "call me"],
  ["DE", "030 123456 or 0171 1234567"],
  ["DE", "+"],
  ["DE", "+999 123456789"],
  ["DE", "+49 30 1234567890123456"],
  ["SE", "08 1234"],
];

describe("phone numbers", () => {
  it.each(REFUSED)("in %s are not %s [1.1.2]", (country, typed) => {
    expect(readPhone(typed, undefined, country)).toEqual({
      ok: false,
      problem: { field: "phone", code: "phone-format", country },
    });
  });

  it.each(READ)("in %s typed as %s are %s [1.1.2]", (country, typed, phone) => {
    expect(readPhone(typed, undefined, country)).toEqual({ ok: true, value: { phone } });
  });

  it("of ranges the numbering plans do not know yet are accepted if their length is right [1.1.2]", () => {
    expect(readPhone("123-456-7890", undefined, "US")).toEqual({ ok: true, value: { phone: "+11234567890" } });
  });

  it.each([
    ["DE", "030 123456 ext. 12", "12"],
    ["DE", "030 123456 x12", "12"],
    ["DE", "030 123456;ext=12", "12"],
    ["JP", "03-1234-5678 内線12", "12"],
    ["CN", "0769-2345 6789 转 801", "801"],
    ["TW", "02-2345-6789 分機 5", "5"],
  ] as const)("in %s keep the extension of %s apart [1.1.2]", (country, typed, phoneExtension) => {
    expect(readPhone(typed, undefined, country)).toMatchObject({ ok: true, value: { phoneExtension } });
  });

  it("take the extension from its own field first, in digits [1.1.2]", () => {
    expect(readPhone("030 123456 ext 1", "٧", "DE")).toEqual({
      ok: true,
      value: { phone: "+4930123456", phoneExtension: "7" },
    });
    expect(readPhone("030 123456", "12a", "DE")).toMatchObject({ problem: { field: "phoneExtension" } });
    expect(readPhone("030 123456 ext 123456789", undefined, "DE")).toMatchObject({ problem: { field: "phone" } });
  });
});

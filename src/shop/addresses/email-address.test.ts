import { describe, expect, it } from "vitest";
import { readEmail } from "./email-address.ts";
import { suggestEmail } from "./suggest-email.ts";

const REFUSED: readonly [string, string][] = [
  ["no @", "ada.example.com"],
  ["nothing before the @", "@example.com"],
  ["nothing after the @", "ada@"],
  ["no dot in the domain", "ada@localhost"],
  ["a dot at the start", ".ada@example.com"],
  ["a dot at the end", "ada.@example.com"],
  ["two dots", "ada..l@example.com"],
  ["a dot after the domain", "ada@example.com."],
  ["two dots in the domain", "ada@example..com"],
  ["two @", "ada@b@example.com"],
  ["a quoted local part", '"ada l"@example.com'],
  ["a space inside", "ada l@example.com"],
  ["two addresses", "ada@example.com,bob@example.com"],
  ["a comment", "ada(x)@example.com"],
  ["a number for a machine", "ada@[127.0.0.1]"],
  ["a bare number for a machine", "ada@127.0.0.1"],
  ["a hexadecimal number for a machine", "ada@0x7f.1"],
  ["a percent sign in the domain", "ada@ex%61mple.com"],
  ["an underscore in the domain", "ada@ex_ample.com"],
  ["a hyphen at the edge of a label", "ada@-example.com"],
  ["a path", "ada@example.com/x"],
  ["a port", "ada@example.com:25"],
  ["a one-letter ending", "ada@example.c"],
  ["a label of 64 characters", `ada@${"a".repeat(64)}.com`],
  ["a local part of 65 octets", `${"a".repeat(65)}@example.com`],
  ["a local part of 66 octets in 33 characters", `${"é".repeat(33)}@example.com`],
  ["more than 254 octets once the domain is ASCII", `${"a".repeat(64)}@${"äöüéèêáàâíìîóòô.".repeat(8)}com`],
];

const READ: readonly [string, string][] = [
  ["ada@example.com", "ada@example.com"],
  ["Ada.Lovelace+knit@Example.COM", "Ada.Lovelace+knit@example.com"],
  ["o'brien_1=x@sub.example.co.uk", "o'brien_1=x@sub.example.co.uk"],
  ["a@b.museum", "a@b.museum"],
  ["ada@bücher.example", "ada@xn--bcher-kva.example"],
  ["ada@例え.jp", "ada@xn--r8jz45g.jp"],
  ["ada＠ｅｘａｍｐｌｅ．ｃｏｍ", "ada@example.com"],
  ["ada@example。com", "ada@example.com"],
  ["用户@例子.中国", "用户@xn--fsqu00a.xn--fiqs8s"],
  ["üser@example.com", "üser@example.com"],
  ["\u200Bada@example.com\u00A0", "ada@example.com"],
  [`${"a".repeat(64)}@example.com`, `${"a".repeat(64)}@example.com`],
];

describe("email addresses", () => {
  it.each(REFUSED)("have not got %s [1.1.2]", (_, typed) => {
    expect(readEmail(typed)).toEqual({ ok: false, problem: { field: "email", code: "email-format" } });
  });

  it("have not got 255 characters [1.1.2]", () => {
    const domain = `${`${"b".repeat(60)}.`.repeat(3)}example.com`;

    expect(readEmail(`${"a".repeat(62)}@${domain}`)).toMatchObject({ problem: { code: "too-long", maximum: 254 } });
    expect(readEmail(`${"a".repeat(59)}@${domain}`)).toMatchObject({ ok: true });
  });

  it.each(["ada@example.com\r\nBcc: all@example.com", "ada\u0000@example.com", "ada@example.com\n"])(
    "cannot smuggle a header: %j [1.1.2]",
    (typed) => {
      expect(readEmail(typed)).toMatchObject({ problem: { code: "forbidden-characters" } });
    },
  );

  it.each(READ)("are read from %s as %s, and read again the same [1.1.2]", (typed, kept) => {
    expect(readEmail(typed)).toEqual({ ok: true, value: kept });
    expect(readEmail(kept)).toEqual({ ok: true, value: kept });
  });
});

describe("a slip in the domain", () => {
  it.each([
    ["ada@gmial.com", "ada@gmail.com"],
    ["ada+x@gmail.con", "ada+x@gmail.com"],
    ["ada@gmai.com", "ada@gmail.com"],
    ["ada@hotmial.co.uk", "ada@hotmail.co.uk"],
    ["ada@outlok.com", "ada@outlook.com"],
    ["ada@yahoo.co.pj", "ada@yahoo.co.jp"],
    ["ada@firm.con", "ada@firm.com"],
  ])("in %s suggests %s [7.1.3]", (typed, meant) => {
    expect(suggestEmail(typed)).toBe(meant);
  });

  it.each([
    "ada@gmail.com",
    "ada@ymail.com",
    "ada@mail.com",
    "ada@gmx.at",
    "ada@example.org",
    "ada@qq.com",
    "ada@a.co",
    "x",
    "",
  ])("is not seen in %s [7.1.3]", (typed) => {
    expect(suggestEmail(typed)).toBeUndefined();
  });

  it("never blocks [7.1.3]", () => {
    expect(readEmail("ada@gmial.com")).toEqual({ ok: true, value: "ada@gmial.com" });
  });
});

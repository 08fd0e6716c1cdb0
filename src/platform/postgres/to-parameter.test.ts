import { expect, test } from "vitest";
import { toParameter } from "./to-parameter.ts";

test.for([
  [null, null],
  [undefined, null],
  ["", ""],
  ['O\'Brien \\ "quoted"', 'O\'Brien \\ "quoted"'],
  [0, "0"],
  [-1.5, "-1.5"],
  [true, "true"],
  [new Date("2026-11-23T09:00:00.123Z"), "2026-11-23T09:00:00.123Z"],
  [{ a: "1" }, '{"a":"1"}'],
  [[], "{}"],
  [["a", null, 'b"c', "d\\e", "", "NULL", "f,g", "{h}"], '{"a",NULL,"b\\"c","d\\\\e","","NULL","f,g","{h}"}'],
  [[1, true, new Date(0)], '{"1","true","1970-01-01T00:00:00.000Z"}'],
  [[Buffer.from("ab")], '{"\\\\x6162"}'],
] as const)("%j is sent as %j", ([value, sent]) => expect(toParameter(value)).toBe(sent));

test("bytes are sent as they are, also those of a part of a buffer", () => {
  const bytes = new Uint8Array([1, 2, 3, 4]);
  expect(toParameter(bytes.subarray(1, 3))).toEqual(Buffer.of(2, 3));
});

test.for([
  [[["a"]], "a list of lists is no parameter"],
  [new Date(Number.NaN), "Invalid time value"],
  [Symbol("x"), "a symbol is no parameter"],
] as const)("%s is refused", ([value, message]) => {
  expect(() => toParameter(value)).toThrow(message);
});

import { describe, expect, test } from "vitest";
import { decompressPglz } from "./pglz.ts";
import { withoutPageHeaders } from "./write-ahead-log.ts";

/** Three literals, a copy of length 6 from distance 3, one literal. */
const compressed = Buffer.from([0b0000_1000, ...Buffer.from("abc"), 0x03, 0x03, ...Buffer.from("d")]);

describe("decompression", () => {
  test("opens literals and copies that overlap themselves", () => {
    expect(decompressPglz(compressed, 10)?.toString()).toBe("abcabcabcd");
  });

  test("opens long copies", () => {
    const long = Buffer.from([0b0000_0010, ...Buffer.from("z"), 0x0f, 0x01, 200]);
    expect(decompressPglz(long, 1 + 18 + 200)?.toString()).toBe("z".repeat(219));
  });

  test("refuses what is not exactly one value", () => {
    expect(decompressPglz(compressed, 9)).toBeUndefined();
    expect(decompressPglz(compressed, 11)).toBeUndefined();
    expect(decompressPglz(compressed.subarray(0, -2), 10)).toBeUndefined();
    expect(decompressPglz(Buffer.from([1, 0x03, 0x09, 0, 0]), 10)).toBeUndefined();
  });

  test("gives the beginning of a value whose end is missing", () => {
    expect(decompressPglz(compressed.subarray(0, 6), 10, true)?.toString()).toBe("abcabcabc");
    expect(decompressPglz(compressed.subarray(0, 5), 10, true)?.toString()).toBe("abc");
  });
});

test("what a page of the log cuts in two is whole without the page headers", () => {
  const first = Buffer.alloc(8192, ".");
  const second = Buffer.alloc(8192, ".");
  first.writeUInt16LE(0x0002, 2);
  second.writeUInt16LE(0x0001, 2);
  first.write("Zymbo", 8192 - 5);
  second.write("larden", 24);
  const log = withoutPageHeaders(Buffer.concat([first, second]));
  expect(log.includes("Zymbolarden")).toBe(true);
  expect(log.length).toBe(2 * 8192 - 40 - 24);
});

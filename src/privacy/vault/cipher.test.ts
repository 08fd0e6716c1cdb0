import { describe, expect, test } from "vitest";
import fc from "fast-check";
import { systemRandomness } from "#platform/ids";
import { createCipher, pad, SealBroken, unpad } from "./cipher.ts";

const cipher = createCipher(systemRandomness);
const key = Buffer.alloc(32, 3);
const associated = Buffer.from("record\nsubject\nfield\norder\nid");

describe("the cipher", () => {
  test("refuses sealed bytes with any bit changed, cut or added [3.1.1]", () => {
    const sealed = cipher.seal(key, Buffer.from("Quokka"), associated);
    for (let index = 0; index < sealed.length * 8; index++) {
      const changed = Buffer.from(sealed);
      changed[index >> 3]! ^= 1 << (index & 7);
      expect(() => cipher.open(key, changed, associated)).toThrow(SealBroken);
    }
    for (let length = 0; length < sealed.length; length++) {
      expect(() => cipher.open(key, sealed.subarray(0, length), associated)).toThrow(SealBroken);
    }
    expect(() => cipher.open(key, Buffer.concat([sealed, Buffer.of(0)]), associated)).toThrow(SealBroken);
  });

  test("refuses another key and another binding [3.1.1]", () => {
    const sealed = cipher.seal(key, Buffer.from("Quokka"), associated);
    expect(() => cipher.open(Buffer.alloc(32, 4), sealed, associated)).toThrow(SealBroken);
    expect(() => cipher.open(key, sealed, Buffer.from("record\nsubject\nfield\norder\nother"))).toThrow(SealBroken);
  });

  test("refuses padding without its mark", () => {
    expect(() => unpad(Buffer.alloc(32))).toThrow(SealBroken);
    expect(() => unpad(Buffer.alloc(32, 1))).toThrow(SealBroken);
  });

  test("opens whatever it sealed, into blocks that tell little of the length [3.1.1]", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const sealed = cipher.seal(key, Buffer.from(bytes), associated);
        expect((sealed.length - 1 - 12 - 16) % 32).toBe(0);
        expect(cipher.open(key, sealed, associated)).toEqual(Buffer.from(bytes));
        expect(unpad(pad(Buffer.from(bytes)))).toEqual(Buffer.from(bytes));
      }),
    );
    const lengths = ["", "Li", "Quokka Zebrowski"].map(
      (name) => cipher.seal(key, Buffer.from(JSON.stringify(name)), associated).length,
    );
    expect(new Set(lengths).size).toBe(1);
  });

  test("seals equal values differently every time [3.1.1]", () => {
    const sealed = Array.from({ length: 50 }, () => cipher.seal(key, Buffer.from("Quokka"), associated));
    expect(new Set(sealed.map((bytes) => bytes.toString("hex"))).size).toBe(50);
    expect(new Set(sealed.map((bytes) => bytes.subarray(13).toString("hex"))).size).toBe(50);
    expect(sealed[0]!.includes(Buffer.from("Quokka"))).toBe(false);
  });
});

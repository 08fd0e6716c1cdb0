import { describe, expect, test } from "vitest";
import { encodePng } from "./encode-png.ts";
import { readPng } from "./testing/read-png.ts";

describe("PNGs", () => {
  test("of few colours keep each of them", () => {
    const bytes = Buffer.from("ff0000ff00ff00ff0000ffffffffffff000000ff808080ff", "hex");
    const read = readPng(encodePng({ bytes, width: 3, height: 2 }));
    expect([read.width, read.height]).toEqual([3, 2]);
    expect([0, 1].map((y) => [0, 1, 2].map((x) => read.colourAt(x, y)))).toEqual([
      ["ff0000", "00ff00", "0000ff"],
      ["ffffff", "000000", "808080"],
    ]);
  });

  test("of more colours than fit stay near to each", () => {
    const side = 64;
    const bytes = Buffer.alloc(side * side * 4);
    for (let y = 0; y < side; y++) {
      for (let x = 0; x < side; x++) bytes.set([x * 4, y * 4, (x + y) * 2, 255], (y * side + x) * 4);
    }
    const read = readPng(encodePng({ bytes, width: side, height: side }));
    for (let y = 0; y < side; y++) {
      for (let x = 0; x < side; x++) {
        const given = [x * 4, y * 4, (x + y) * 2];
        const shown = Buffer.from(read.colourAt(x, y), "hex");
        for (const axis of [0, 1, 2]) expect(Math.abs(shown[axis]! - given[axis]!)).toBeLessThan(32);
      }
    }
  });
});

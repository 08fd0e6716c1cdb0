import { expect, test } from "vitest";
import { halvePixels } from "./reduce-pixels.ts";

test("each pixel is the mean of four, and channels stay apart", () => {
  const bytes = Buffer.from(
    ["00000000", "04080cff", "ffffffff", "ffffffff", "04080cff", "00000000", "ffffffff", "ffffffff"].join(""),
    "hex",
  );
  const halved = halvePixels({ bytes, width: 4, height: 2 });
  expect([halved.width, halved.height]).toEqual([2, 1]);
  expect(Buffer.from(halved.bytes).toString("hex")).toBe("02040680ffffffff");
});

import { expect, test } from "vitest";
import { takesAvif } from "./takes-avif.ts";

test.for([
  ["Safari 15", "image/webp,image/png,image/svg+xml,image/*;q=0.8,video/*;q=0.8,*/*;q=0.5", false],
  [
    "Safari 17",
    "image/webp,image/avif,image/jxl,image/heic,image/heic-sequence,video/*;q=0.8,image/*;q=0.8,*/*;q=0.5",
    true,
  ],
  ["Chrome", "image/avif,image/webp,image/apng,image/svg+xml,image/*,*/*;q=0.8", true],
  ["Firefox", "image/avif,image/webp,image/png,image/svg+xml,image/*;q=0.8,*/*;q=0.5", true],
  ["a program", "*/*", true],
  ["who says nothing", undefined, true],
] as const)("%s", ([, accept, takes]) => {
  expect(takesAvif({ headers: accept === undefined ? {} : { accept } })).toBe(takes);
});

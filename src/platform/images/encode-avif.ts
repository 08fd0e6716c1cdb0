import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import encode, { init } from "@jsquash/avif/encode.js";
import type { Pixels } from "./encode-png.ts";
import type { AvifSettings } from "./image-order.ts";

/** Colours at full resolution: accents of single stitches would fade with less, and it costs some hundredths of the bytes. */
const COLOURS_IN_FULL = 3;
/** Ten bits for each channel: with eight, soft shadows on the paper fall apart into steps. The file is not larger. */
const FINE_LEVEL_MAX = 1023;
const LEVEL_MAX = 255;
/** A file becomes about so much smaller by one point of quality. */
const SHRINKS_PER_POINT = 0.965;
const STEP_MIN = 4;
/** Takes a quarter of the time of the slower searches, and its files are so much larger. */
const QUICK_SPEED = 9;
const QUICK_IS_LARGER = 1.15;

let isReady: Promise<unknown> | undefined;

/** The codec looks for its WebAssembly by fetching; here it is a file of the package. */
function prepare(): Promise<unknown> {
  const path = createRequire(import.meta.url).resolve("@jsquash/avif/codec/enc/avif_enc.wasm");
  return init({ wasmBinary: readFileSync(path) as unknown as ArrayBuffer });
}

/** An opaque image as AVIF, in the best quality with which it is as small as asked for. */
export async function encodeAvif(pixels: Pixels, settings: AvifSettings): Promise<Uint8Array<ArrayBuffer>> {
  isReady ??= prepare();
  await isReady;
  const { width, height } = pixels;
  const data = Uint16Array.from(pixels.bytes, (level) => Math.round((level * FINE_LEVEL_MAX) / LEVEL_MAX));
  const image = { data, width, height };
  const { qualityMin, speed, bytesMax } = settings;
  const encodeAt = async (quality: number, at: number): Promise<Uint8Array<ArrayBuffer>> =>
    new Uint8Array(await encode(image, { quality, speed: at, subsample: COLOURS_IN_FULL, bitDepth: 10 }));
  let { quality } = settings;
  if (speed < QUICK_SPEED) {
    const { length } = await encodeAt(quality, QUICK_SPEED);
    quality = Math.max(qualityMin, quality - pointsTooMany(length / QUICK_IS_LARGER, bytesMax));
  }
  for (;;) {
    const file = await encodeAt(quality, speed);
    if (file.length <= bytesMax || quality <= qualityMin) return file;
    quality = Math.max(qualityMin, quality - Math.max(STEP_MIN, pointsTooMany(file.length, bytesMax)));
  }
}

/** By how many points quality must sink for a file to become small enough; 0 when it is. */
function pointsTooMany(bytes: number, bytesMax: number): number {
  return bytes <= bytesMax ? 0 : Math.ceil(Math.log(bytesMax / bytes) / Math.log(SHRINKS_PER_POINT));
}

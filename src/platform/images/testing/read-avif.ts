import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import decode, { init } from "@jsquash/avif/decode.js";

export interface ReadImage {
  readonly width: number;
  readonly height: number;
  readonly bytesPerPixel: number;
  /** `[red, green, blue]` */
  colourAt(x: number, y: number): readonly [number, number, number];
}

let isReady: Promise<unknown> | undefined;

/** What a browser would show of an AVIF file. */
export async function readAvif(file: Uint8Array): Promise<ReadImage> {
  const path = createRequire(import.meta.url).resolve("@jsquash/avif/codec/dec/avif_dec.wasm");
  isReady ??= init({ wasmBinary: readFileSync(path) as unknown as ArrayBuffer });
  await isReady;
  // The decoder gives back an ImageData, which only browsers have.
  Object.assign(globalThis, { ImageData: globalThis.ImageData ?? PlainImageData });
  const image = await decode(Uint8Array.from(file).buffer);
  if (image === null) throw new Error("not an AVIF file");
  const { data, width, height } = image;
  return {
    width,
    height,
    bytesPerPixel: file.length / (width * height),
    colourAt: (x, y) => {
      const at = (y * width + x) * 4;
      return [data[at]!, data[at + 1]!, data[at + 2]!];
    },
  };
}

class PlainImageData {
  readonly data: Uint8ClampedArray;
  readonly width: number;
  readonly height: number;
  constructor(data: Uint8ClampedArray, width: number, height: number) {
    this.data = data;
    this.width = width;
    this.height = height;
  }
}

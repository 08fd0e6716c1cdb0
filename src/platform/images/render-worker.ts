/**
 * Renders drawings in a thread of its own, one after the other. It knows drawings, sizes and formats, no files, fonts or
 * addresses: what is drawn names nothing outside of itself.
 */
import { parentPort } from "node:worker_threads";
import { Resvg } from "@resvg/resvg-js";
import { encodeAvif } from "./encode-avif.ts";
import { encodePng, type Pixels } from "./encode-png.ts";
import type { ImageEncoding, ImageOrder } from "./image-order.ts";
import { halvePixels } from "./reduce-pixels.ts";

export interface ThreadOrder extends Omit<ImageOrder, "draw"> {
  readonly svg: string;
}

export type ThreadOutcome = { readonly bytes: Uint8Array<ArrayBuffer> } | { readonly fault: string };

const port = parentPort;
if (port === null) throw new Error("this file runs as a worker thread");

port.on("message", (order: ThreadOrder) => {
  encode(rasterise(order), order.encoding).then(
    (bytes) => port.postMessage({ bytes } satisfies ThreadOutcome, [bytes.buffer]),
    (error: unknown) => {
      const fault = error instanceof Error ? error.message : String(error);
      port.postMessage({ fault } satisfies ThreadOutcome);
    },
  );
});

async function rasterise({ svg, width, oversampling }: ThreadOrder): Promise<Pixels> {
  const image = new Resvg(svg, {
    fitTo: { mode: "width", value: width * oversampling },
    font: { loadSystemFonts: false },
    background: "#ffffff",
  }).render();
  const pixels = { bytes: image.pixels, width: image.width, height: image.height };
  return oversampling === 2 ? halvePixels(pixels) : pixels;
}

async function encode(rasterised: Promise<Pixels>, encoding: ImageEncoding): Promise<Uint8Array<ArrayBuffer>> {
  const pixels = await rasterised;
  return encoding.format === "png" ? Uint8Array.from(encodePng(pixels)) : encodeAvif(pixels, encoding);
}

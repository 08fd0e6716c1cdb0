import { inflateSync } from "node:zlib";

/** Size and pixels of one of our PNGs. */
export function readPng(png: Buffer): { width: number; height: number; colourAt: (x: number, y: number) => string } {
  if (png.toString("latin1", 1, 4) !== "PNG") throw new Error("not a PNG");
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    chunks.set(png.toString("latin1", at + 4, at + 8), png.subarray(at + 8, at + 8 + length));
    at += 12 + length;
  }
  const [width, height] = [chunks.get("IHDR")!.readUInt32BE(0), chunks.get("IHDR")!.readUInt32BE(4)];
  const rows = inflateSync(chunks.get("IDAT")!);
  const palette = chunks.get("PLTE")!;
  return {
    width,
    height,
    colourAt: (x, y) => {
      const index = rows[y * (width + 1) + 1 + x]!;
      return palette.toString("hex", index * 3, index * 3 + 3);
    },
  };
}

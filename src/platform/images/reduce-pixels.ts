import type { Pixels } from "./encode-png.ts";

/** Half as wide and half as high: each pixel is the mean of four. Width and height are even. */
export function halvePixels({ bytes, width, height }: Pixels): Pixels {
  const [halfWidth, halfHeight] = [width >> 1, height >> 1];
  const halved = new Uint8Array(halfWidth * halfHeight * 4);
  const row = width * 4;
  for (let y = 0, to = 0; y < halfHeight; y++) {
    let from = y * 2 * row;
    for (let x = 0; x < halfWidth; x++, from += 8) {
      for (let channel = from; channel < from + 4; channel++) {
        const sum = bytes[channel]! + bytes[channel + 4]! + bytes[channel + row]! + bytes[channel + row + 4]!;
        halved[to++] = (sum + 2) >> 2;
      }
    }
  }
  return { bytes: halved, width: halfWidth, height: halfHeight };
}

import { createHash } from "node:crypto";
import type { Size } from "../garment.ts";
import { skuOf, type RangeColour, type RangeStyle } from "./range-style.ts";

/*
 * The ids of a seeded range are derived from its codes: seeding twice, or seeding two shops, gives the same ids, so
 * links and carts outlive a rebuilt demo.
 */

export function styleIdOf(style: RangeStyle): string {
  return idFromName(`style ${style.code}`);
}

export function colourIdOf(style: RangeStyle, colour: RangeColour): string {
  return idFromName(`colour ${style.code}-${colour.code}`);
}

export function variantIdOf(style: RangeStyle, colour: RangeColour, size: Size): string {
  return idFromName(`variant ${skuOf(style, colour, size)}`);
}

/** UUID version 8 (RFC 9562): bits of one's own choice, here of a digest. */
function idFromName(name: string): string {
  const bytes = createHash("sha256").update(`weleadzest ${name}`).digest().subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x80;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

import type { Stitch } from "#shop/catalog";
import { stitchFill } from "./garment/stitches.tsx";

/** A piece of knitting in a stitch and a colour, for places too small for a garment. Needs the page's `StitchPatterns`. */
export function KnitTile({ stitch, hex }: { readonly stitch: Stitch; readonly hex: string }) {
  return (
    <svg class="knit-tile" viewBox="0 0 50 60" aria-hidden="true" focusable="false">
      <rect width="50" height="60" fill={hex} />
      <rect width="50" height="60" fill={stitchFill(stitch)} />
    </svg>
  );
}

/**
 * One shape of a drawing, painted over those before it.
 *
 * - `wool`: the fabric with its stitch.
 * - `ribbing`: the fabric, ribbed.
 * - `smooth`: the fabric without a stitch, as on a woven collar.
 * - `inside`: what is seen through an opening: the fabric in shadow.
 * - `seam`: a line, not a surface.
 * - `metal`: the teeth of a zip.
 */
export interface Layer {
  readonly d: string;
  readonly surface: "wool" | "ribbing" | "smooth" | "inside" | "seam" | "metal";
}

/** A button on the middle line. */
export interface Button {
  readonly y: number;
}

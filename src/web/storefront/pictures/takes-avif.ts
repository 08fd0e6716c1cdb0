import type { IncomingMessage } from "node:http";

/**
 * Whether the client shows AVIF. Every browser that does says so when it asks for an image. One that names other kinds
 * of images and not this one, Safari before 16, is given the drawing itself: slower to paint, and the same picture. Who
 * names none takes what there is.
 */
export function takesAvif({ headers }: Pick<IncomingMessage, "headers">): boolean {
  const accepted = headers.accept ?? "";
  return accepted.includes("image/avif") || !accepted.includes("image/");
}

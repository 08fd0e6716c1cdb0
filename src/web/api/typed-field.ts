import { z } from "@hono/zod-openapi";

/** Anything may be typed; a list or an object is passed on as an empty list, so that nothing inside it travels. */
export function typed(description: string, example?: string) {
  return z
    .unknown()
    .transform((value) => (typeof value === "object" && value !== null ? [] : value))
    .optional()
    .openapi({ type: "string", description, ...(example === undefined ? {} : { example }) });
}

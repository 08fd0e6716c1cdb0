import type { IncomingMessage, ServerResponse } from "node:http";
import type { StorefrontParts } from "./parts.ts";
export type { CatalogueChanges } from "./catalogue/keep-pages-fresh.ts";
export function createStorefront(_parts: StorefrontParts): { handle(request: IncomingMessage, response: ServerResponse): void; close(): void } {
  return { handle: (_request, response) => void response.end("to come"), close: () => {} };
}

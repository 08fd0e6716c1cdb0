import type { HtmlEscapedString } from "hono/utils/html";

/** What a component returns. Components of the shop are synchronous: data is read before anything is drawn. */
export type Markup = HtmlEscapedString | Promise<HtmlEscapedString>;

/** A whole document as text. Throws for components that await something. */
export function renderHtml(document: Markup): string {
  const html: unknown = document.toString();
  if (typeof html !== "string") throw new TypeError("a component is asynchronous: read its data before rendering");
  return `<!doctype html>${html}`;
}

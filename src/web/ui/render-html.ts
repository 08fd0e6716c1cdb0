import type { HtmlEscapedString } from "hono/utils/html";

/** What a component returns. Components of the shop are synchronous: data is read before anything is drawn. */
export type Markup = HtmlEscapedString | Promise<HtmlEscapedString>;

/** A whole document as text. Throws for components that await something. */
export function renderHtml(document: Markup): string {
  return `<!doctype html>${renderFragment(document)}`;
}

/** A part of a document as text. Throws for components that await something. */
export function renderFragment(part: Markup): string {
  // oxlint-disable-next-line typescript/no-base-to-string -- An element writes itself out.
  const html: unknown = part.toString();
  if (typeof html !== "string") throw new TypeError("a component is asynchronous: read its data before rendering");
  return html;
}

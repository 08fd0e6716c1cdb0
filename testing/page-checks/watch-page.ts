import type { Page } from "playwright-core";

/** What a page did that no page of the shop does, since it was last asked. */
export interface PageWatch {
  /** In words, without anything that was typed. Forgets what it gives. */
  take(): string[];
}

/** What the console says of a page that is itself a refusal; the page's status is looked at elsewhere. */
const OF_THE_DOCUMENT = /^Failed to load resource: the server responded with a status of (4|5)\d\d/;

/**
 * Listens to a page from now on: a word on the console, a fault of a script, a request to another origin, a part of the
 * page that is missing. Other origins that the page may lead to (never fetch from) are named in `mayLeadTo`.
 */
export function watchPage(page: Page, origin: string, mayLeadTo: readonly string[] = []): PageWatch {
  let seen: string[] = [];
  page.on("console", (message) => {
    const isOfDocument = OF_THE_DOCUMENT.test(message.text()) && message.location().url === page.url();
    if (!isOfDocument) seen.push(`the console says: ${message.text()}`);
  });
  page.on("pageerror", (error) => seen.push(`a script failed: ${error.message}`));
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (url.protocol === "data:" || url.protocol === "blob:" || url.origin === origin) return;
    const isLink = request.isNavigationRequest() && mayLeadTo.includes(url.origin);
    if (!isLink) seen.push(`a request left the origin: ${url.origin}${url.pathname}`);
  });
  page.on("response", (response) => {
    const request = response.request();
    if (request.isNavigationRequest() || response.status() < 400) return;
    seen.push(`a part of the page is missing (${response.status()}): ${new URL(response.url()).pathname}`);
  });
  return {
    take: () => {
      const taken = seen;
      seen = [];
      return taken;
    },
  };
}

import type { IncomingMessage, ServerResponse } from "node:http";
import { addSeconds } from "#platform/clock";
import { createPageCache, PAGE_CACHE_LIMITS, type PageCacheLimits, type RenderedPage } from "../page-cache.ts";
import { storeResponse } from "../stored-response.ts";
import { readCatalogueAddress, type CatalogueAddress } from "./catalogue-address.ts";
import type { CatalogueParts } from "./catalogue-parts.ts";
import { keepPagesFresh, type CatalogueChanges } from "./keep-pages-fresh.ts";
import { nextDay } from "./next-day.ts";
import { renderCatalogue } from "./render-catalogue.tsx";

/** The longest a page is kept, even if no change of the range is planned. */
const KEPT_SECONDS_MAX = 600;
/** How long what is planned for the range is believed without looking again. */
const PLAN_KNOWN_SECONDS = 30;
/**
 * Filters, orders and chosen colours make more addresses than anybody could keep. They have room of their own, so that
 * however many of them are asked for, home, categories and products stay.
 */
const VIEW_CACHE_LIMITS: PageCacheLimits = { pagesMax: 2000, bytesMax: 48 * 1024 * 1024 };
/** What anyone may keep, if they ask each time whether it is still true: a last piece may be sold at any moment. */
const CACHE_CONTROL = "public, max-age=0, must-revalidate";
/** What a person types into a search box may be anything: nobody keeps the answer that repeats it, nor do we. */
const SEARCH_CACHE_CONTROL = "no-store";

export interface CatalogueAnswers {
  /**
   * Answers a GET or HEAD request for a page of the range, from memory where the page is known. False when the address
   * names no page of the range, or nothing that exists: then somebody else answers.
   */
  answer(
    request: IncomingMessage,
    response: ServerResponse,
    onFault: (error: unknown) => void,
  ): boolean | Promise<boolean>;
  close(): void;
}

/** Thrown inside a render to leave it without a page. */
class NothingThere extends Error {}

export function createCatalogueAnswers(
  parts: CatalogueParts & { readonly catalogueChanges: CatalogueChanges },
  headers: Readonly<Record<string, string>>,
): CatalogueAnswers {
  const { clock, shelves } = parts;
  const pages = createPageCache(clock, PAGE_CACHE_LIMITS);
  const views = createPageCache(clock, VIEW_CACHE_LIMITS);
  const categoryOf = new Map<string, string>();
  const unsubscribe = keepPagesFresh([pages, views], parts.catalogueChanges, categoryOf);
  const pageHeaders = { ...headers, "Content-Type": "text/html; charset=utf-8", "Cache-Control": CACHE_CONTROL };
  const typedHeaders = { ...pageHeaders, "Cache-Control": SEARCH_CACHE_CONTROL, "X-Robots-Tag": "noindex" };

  let plan: { readonly next: Date | undefined; readonly knownUntil: Date } | undefined;
  const nextChange = async (at: Date): Promise<Date | undefined> => {
    if (plan === undefined || plan.knownUntil <= at || (plan.next !== undefined && plan.next <= at)) {
      plan = { next: await shelves.nextChange(at), knownUntil: addSeconds(at, PLAN_KNOWN_SECONDS) };
    }
    return plan.next;
  };

  const render = async (address: CatalogueAddress): Promise<RenderedPage> => {
    const at = clock.now();
    const [page, changeAt] = await Promise.all([renderCatalogue(parts, address), nextChange(at)]);
    if (page === undefined) throw new NothingThere();
    for (const { slug, category } of page.styles) categoryOf.set(slug, category);
    const isTyped = (address.kind === "search" || address.kind === "suggestions") && address.text !== "";
    const ends = [addSeconds(at, KEPT_SECONDS_MAX), nextDay(at), ...(changeAt === undefined ? [] : [changeAt])];
    return {
      response: storeResponse(isTyped ? typedHeaders : pageHeaders, Buffer.from(page.html)),
      tags: page.tags,
      staleAt: isTyped ? undefined : new Date(Math.min(...ends.map((end) => end.getTime()))),
    };
  };

  return {
    close: unsubscribe,
    answer: (request, response, onFault) => {
      const url = request.url ?? "";
      // The usual case costs one look-up: links of the shop are written as pages are kept.
      const kept = pages.find(url) ?? views.find(url);
      if (kept !== undefined) {
        kept.send(request, response);
        return true;
      }
      const address = readCatalogueAddress(url);
      if (address === undefined) return false;
      return (address.isView ? views : pages)
        .load(address.key, () => render(address))
        .then(
          (page) => {
            page.send(request, response);
            return true;
          },
          (error: unknown) => {
            if (!(error instanceof NothingThere)) onFault(error);
            return !(error instanceof NothingThere);
          },
        );
    },
  };
}

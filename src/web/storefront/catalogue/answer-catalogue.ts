import type { IncomingMessage, ServerResponse } from "node:http";
import { addSeconds } from "#platform/clock";
import { createPageCache, type PageCache, type RenderedPage } from "../page-cache.ts";
import { storeResponse } from "../stored-response.ts";
import { readCatalogueAddress, type CatalogueAddress } from "./catalogue-address.ts";
import { keepPagesFresh, type CatalogueChanges } from "./keep-pages-fresh.ts";
import { renderCatalogue, type CatalogueParts } from "./render-catalogue.tsx";

/** The longest a page is kept, even if no change of the range is planned. */
const KEPT_SECONDS_MAX = 600;
/** How long what is planned for the range is believed without looking again. */
const PLAN_KNOWN_SECONDS = 30;
/** What anyone may keep, if they ask each time whether it is still true: a last piece may be sold at any moment. */
const CACHE_CONTROL = "public, max-age=0, must-revalidate";
/** What a person types into a search box may be anything: no one else keeps the page that repeats it. */
const SEARCH_CACHE_CONTROL = "no-store";
/** Words as garments have them. A search with an at sign, or digits as a phone number has them, is not kept by us. */
const ORDINARY_SEARCH = /^(?!.*\d{4})[\p{L}\p{M}\p{N} '’-]+$/u;

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
  readonly cache: PageCache;
}

/** Thrown inside a render to leave it without a page. */
class NothingThere extends Error {}

export function createCatalogueAnswers(
  parts: CatalogueParts & { readonly catalogueChanges: CatalogueChanges },
  headers: Readonly<Record<string, string>>,
): CatalogueAnswers {
  const { clock, shelves } = parts;
  const cache = createPageCache(clock);
  const categoryOf = new Map<string, string>();
  const unsubscribe = keepPagesFresh(cache, parts.catalogueChanges, categoryOf);
  const pageHeaders = { ...headers, "Content-Type": "text/html; charset=utf-8", "Cache-Control": CACHE_CONTROL };
  const searchHeaders = { ...pageHeaders, "Cache-Control": SEARCH_CACHE_CONTROL };

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
    const isSearch = address.kind === "search" && address.text !== "";
    const latest = addSeconds(at, KEPT_SECONDS_MAX);
    const staleAt = changeAt !== undefined && changeAt < latest ? changeAt : latest;
    return {
      response: storeResponse(isSearch ? searchHeaders : pageHeaders, Buffer.from(page.html)),
      tags: page.tags,
      staleAt: page.keep && (!isSearch || ORDINARY_SEARCH.test(address.text)) ? staleAt : undefined,
    };
  };

  return {
    cache,
    close: unsubscribe,
    answer: (request, response, onFault) => {
      const url = request.url ?? "";
      // The usual case costs one look-up: links of the shop are written as pages are kept.
      const kept = cache.find(url);
      if (kept !== undefined) {
        kept.send(request, response);
        return true;
      }
      const address = readCatalogueAddress(url);
      if (address === undefined) return false;
      return cache
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

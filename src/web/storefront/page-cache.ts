import type { Clock } from "#platform/clock";
import type { StoredResponse } from "./stored-response.ts";

/** What a render gives. */
export interface RenderedPage {
  readonly response: StoredResponse;
  /** What the page shows; when one of these changes, the page is dropped. */
  readonly tags: readonly string[];
  /** When the page goes stale by itself, or undefined when it must not be kept at all. */
  readonly staleAt: Date | undefined;
}

/**
 * Whole answers by address, for pages that are the same for everybody. Nothing personal may be put in: what is kept
 * here is sent to anyone who asks for the address.
 */
export interface PageCache {
  /** The page kept under a key, unless it went stale. */
  find(key: string): StoredResponse | undefined;
  /** The page kept under a key, or the outcome of `render`; calls for one key at the same time share one render. */
  load(key: string, render: () => Promise<RenderedPage>): Promise<StoredResponse>;
  /** Drops the pages that show any of these; renders that have begun answer those who wait and are not kept. */
  drop(tags: readonly string[]): void;
  dropAll(): void;
  readonly size: number;
}

export interface PageCacheLimits {
  readonly pagesMax: number;
  readonly bytesMax: number;
}

export const PAGE_CACHE_LIMITS: PageCacheLimits = { pagesMax: 20_000, bytesMax: 192 * 1024 * 1024 };

interface Kept {
  readonly response: StoredResponse;
  readonly tags: readonly string[];
  readonly staleAtMs: number;
}

interface Render {
  readonly outcome: Promise<StoredResponse>;
  /** What changed since the render began: it may have read the state before. */
  readonly changed: Set<string>;
  everythingChanged: boolean;
}

export function createPageCache(clock: Clock, limits: PageCacheLimits = PAGE_CACHE_LIMITS): PageCache {
  // A Map keeps the order of insertion, so that its first entry is the one unused for longest.
  const pages = new Map<string, Kept>();
  const keysByTag = new Map<string, Set<string>>();
  const shared = new Map<string, Render>();
  const running = new Set<Render>();
  let bytes = 0;

  const remove = (key: string): void => {
    const page = pages.get(key);
    if (page === undefined) return;
    pages.delete(key);
    bytes -= page.response.weightBytes;
    for (const tag of page.tags) {
      const keys = keysByTag.get(tag);
      keys?.delete(key);
      if (keys?.size === 0) keysByTag.delete(tag);
    }
  };

  const keep = (key: string, { response, tags }: RenderedPage, staleAt: Date): void => {
    remove(key);
    if (response.weightBytes > limits.bytesMax) return;
    pages.set(key, { response, tags, staleAtMs: staleAt.getTime() });
    bytes += response.weightBytes;
    for (const tag of tags) {
      const keys = keysByTag.get(tag);
      if (keys === undefined) keysByTag.set(tag, new Set([key]));
      else keys.add(key);
    }
    for (const oldest of pages.keys()) {
      if (pages.size <= limits.pagesMax && bytes <= limits.bytesMax) break;
      remove(oldest);
    }
  };

  const begin = (key: string, render: () => Promise<RenderedPage>): Promise<StoredResponse> => {
    const changed = new Set<string>();
    const begun: { everythingChanged: boolean } = { everythingChanged: false };
    const outcome = (async () => {
      const page = await render();
      const overtaken = begun.everythingChanged || page.tags.some((tag) => changed.has(tag));
      if (page.staleAt !== undefined && !overtaken) keep(key, page, page.staleAt);
      return page.response;
    })();
    const record: Render = Object.assign(begun, { outcome, changed });
    shared.set(key, record);
    running.add(record);
    const end = (): void => {
      running.delete(record);
      if (shared.get(key) === record) shared.delete(key);
    };
    outcome.then(end, end);
    return outcome;
  };

  const find = (key: string): StoredResponse | undefined => {
    const page = pages.get(key);
    if (page === undefined) return undefined;
    if (page.staleAtMs <= clock.now().getTime()) {
      remove(key);
      return undefined;
    }
    pages.delete(key);
    pages.set(key, page);
    return page.response;
  };

  return {
    find,
    load: (key, render) => {
      const kept = find(key);
      if (kept !== undefined) return Promise.resolve(kept);
      return shared.get(key)?.outcome ?? begin(key, render);
    },
    drop: (tags) => {
      for (const tag of tags) {
        for (const key of keysByTag.get(tag) ?? []) remove(key);
        for (const render of running) render.changed.add(tag);
      }
      // Whoever asks from now on must not be given what was read before the change.
      shared.clear();
    },
    dropAll: () => {
      pages.clear();
      keysByTag.clear();
      bytes = 0;
      for (const render of running) render.everythingChanged = true;
      shared.clear();
    },
    get size() {
      return pages.size;
    },
  };
}

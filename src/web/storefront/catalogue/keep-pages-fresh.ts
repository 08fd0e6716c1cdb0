import { CATEGORIES } from "#shop/catalog";
import type { PageCache } from "../page-cache.ts";

/** Tells of changes of the range, made by this process or any other. */
export interface CatalogueChanges {
  /**
   * Calls `onChange` with the slug of a style that changed, or with "all" when some changes may have been missed, as
   * after a lost connection. Returns what ends the subscription.
   */
  subscribe(onChange: (changed: string) => void): () => void;
}

/** On pages that list styles of every category: home and search. */
export const LISTS_TAG = "lists";

export function styleTag(slug: string): string {
  return `style:${slug}`;
}

export function categoryTag(category: string): string {
  return `category:${category}`;
}

/**
 * Drops the pages that a change makes untrue, in all markets: the style's own page and those that show it beside
 * theirs, the pages of its category, home and search. Which category a style is in is learned from pages as they are
 * rendered; for an unknown style, every category is dropped. Returns what ends the subscription.
 */
export function keepPagesFresh(
  caches: readonly PageCache[],
  changes: CatalogueChanges,
  categoryOf: ReadonlyMap<string, string>,
): () => void {
  return changes.subscribe((changed) => {
    const category = categoryOf.get(changed);
    const categories = category === undefined ? CATEGORIES : [category];
    for (const cache of caches) {
      if (changed === "all") cache.dropAll();
      else cache.drop([styleTag(changed), LISTS_TAG, ...categories.map(categoryTag)]);
    }
  });
}

import type { ShelfCard } from "#shop/shelves";
import { renderFragment, renderHtml } from "#web/ui";
import type { CatalogueAddress } from "./catalogue-address.ts";
import { readingOf, type CatalogueParts, type DrawnPage } from "./catalogue-parts.ts";
import { categoryTag, LISTS_TAG, styleTag } from "./keep-pages-fresh.ts";
import { renderHome } from "./render-home.tsx";
import { renderCategory, renderSearch } from "./render-lists.tsx";
import { productMarkup } from "./render-product.tsx";
import { SuggestionList } from "./suggestion-list.tsx";

export { productMarkup } from "./render-product.tsx";

export interface CataloguePage {
  readonly html: string;
  /** What the page shows, as tags of the page cache. */
  readonly tags: readonly string[];
  /** The styles shown, each with its category. */
  readonly styles: readonly Pick<ShelfCard, "slug" | "category">[];
}

/** The page of an address, or undefined when there is nothing of that name. */
export async function renderCatalogue(
  parts: CatalogueParts,
  address: CatalogueAddress,
): Promise<CataloguePage | undefined> {
  switch (address.kind) {
    case "home":
      return whole(await renderHome(parts, address.visit), [LISTS_TAG]);
    case "category":
      return whole(await renderCategory(parts, address), [categoryTag(address.category)]);
    case "search":
      return whole(await renderSearch(parts, address), [LISTS_TAG]);
    case "product": {
      const found = await productMarkup(parts, address);
      return whole(found, found?.styles.map(({ slug }) => styleTag(slug)) ?? []);
    }
    case "suggestions": {
      const { visit, text } = address;
      const suggestions = await parts.shelves.suggest(text, readingOf(parts, visit));
      const list = <SuggestionList visit={visit} pictures={parts.pictures} suggestions={suggestions} />;
      return { html: renderFragment(list), tags: [LISTS_TAG], styles: [] };
    }
  }
}

function whole(drawn: DrawnPage | undefined, tags: readonly string[]): CataloguePage | undefined {
  return drawn === undefined ? undefined : { html: renderHtml(drawn.page), tags, styles: drawn.styles };
}

import type { CategoryEntry } from "#shop/catalog";
import { Breadcrumbs, type Assets } from "#web/ui";
import type { PageHead } from "../found/index.ts";
import { Frame } from "../frame/frame.tsx";
import { frameMessages } from "../frame/messages/index.ts";
import { rangePathOf } from "../visit.ts";
import { ListBody, type ListBodyProps } from "./list-body.tsx";
import { catalogueMessages } from "./messages/index.ts";

export interface CategoryPageProps extends ListBodyProps {
  readonly assets: Assets;
  /** Undefined for a narrowed or sorted view, which asks not to be indexed. */
  readonly head: Partial<PageHead>;
  readonly category: CategoryEntry;
}

export function CategoryPage({ assets, head, category, ...body }: CategoryPageProps) {
  const { visit, list, listing } = body;
  const words = catalogueMessages(visit);
  return (
    <Frame
      {...head}
      visit={visit}
      assets={assets}
      title={listing.page === 1 ? category.name : words.pageTitle({ name: category.name, page: listing.page })}
      description={category.description}
      currentCategory={category.code}
      stay={`/${category.code}`}
    >
      <Breadcrumbs
        label={words.breadcrumb}
        steps={[{ name: frameMessages(visit).home, href: rangePathOf(visit, "/") }]}
        current={category.name}
      />
      <div class="listing-head">
        <h1>{category.name}</h1>
        {list.page === 1 && <p class="soft">{category.description}</p>}
      </div>
      <ListBody {...body} />
    </Frame>
  );
}

import type { CategoryEntry } from "#shop/catalog";
import { GarmentDefinitions, type Assets } from "#web/ui";
import { Frame } from "../frame/frame.tsx";
import { rangePathOf, type Visit } from "../visit.ts";
import { Breadcrumb } from "./breadcrumb.tsx";
import { catalogueMessages } from "./messages/index.ts";
import { Pages } from "./pages.tsx";
import { StyleGrid, type ShownCard } from "./style-card.tsx";

export interface CategoryPageProps {
  readonly visit: Visit;
  readonly assets: Assets;
  readonly canonical: string;
  readonly category: CategoryEntry;
  readonly cards: readonly ShownCard[];
  readonly page: number;
  readonly pages: number;
  /** On all pages. */
  readonly total: number;
}

export function CategoryPage({ visit, assets, canonical, category, cards, page, pages, total }: CategoryPageProps) {
  const words = catalogueMessages(visit.language);
  const path = `/${category.code}`;
  return (
    <Frame
      visit={visit}
      assets={assets}
      canonical={canonical}
      title={words.listTitle(category.name, page)}
      description={category.description}
      currentCategory={category.code}
      stay={path}
    >
      <GarmentDefinitions garments={cards.map(({ style }) => style)} />
      <Breadcrumb visit={visit} steps={[]} current={category.name} />
      <div class="listing-head prose">
        <h1>{category.name}</h1>
        <p>{category.description}</p>
        <p class="small soft">{total === 0 ? words.emptyList : words.listCount(total)}</p>
      </div>
      <h2 class="unseen">{words.listCount(total)}</h2>
      <StyleGrid visit={visit} cards={cards} />
      <Pages
        visit={visit}
        page={page}
        pages={pages}
        addressOf={(number) => rangePathOf(visit, path, number === 1 ? {} : { page: String(number) })}
      />
    </Frame>
  );
}

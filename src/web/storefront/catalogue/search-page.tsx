import { CATEGORIES } from "#shop/catalog";
import { shop } from "#shop.config";
import { GarmentDefinitions, TextField, type Assets } from "#web/ui";
import { Frame } from "../frame/frame.tsx";
import { frameMessages } from "../frame/messages/index.ts";
import { pathOf, rangePathOf, type Visit } from "../visit.ts";
import { catalogueMessages } from "./messages/index.ts";
import { Pages } from "./pages.tsx";
import { StyleGrid, type ShownCard } from "./style-card.tsx";

export interface SearchPageProps {
  readonly visit: Visit;
  readonly assets: Assets;
  /** Empty before anything was asked. */
  readonly text: string;
  readonly correctedTo: string | undefined;
  readonly cards: readonly ShownCard[];
  readonly page: number;
  readonly pages: number;
  readonly total: number;
}

export function SearchPage({ visit, assets, text, correctedTo, cards, page, pages, total }: SearchPageProps) {
  const words = catalogueMessages(visit.language);
  return (
    <Frame
      visit={visit}
      assets={assets}
      title={text === "" ? words.searchTitle : `${words.searchTitle}: ${text}`}
      stay="/search"
    >
      <GarmentDefinitions garments={cards.map(({ style }) => style)} />
      <div class="listing-head stack">
        <h1>{words.searchTitle}</h1>
        <form class="search-form beside" action={pathOf(visit, "/search")}>
          <TextField
            name="q"
            type="search"
            label={words.searchLabel}
            hint={words.searchHint}
            value={text}
            maxLength={shop.catalog.searchTextCharactersMax}
          />
          {visit.currency !== visit.market.currency && <input type="hidden" name="currency" value={visit.currency} />}
          <button class="button primary">{words.searchButton}</button>
        </form>
        {text !== "" && <Outcome visit={visit} text={text} correctedTo={correctedTo} total={total} />}
      </div>
      <StyleGrid visit={visit} cards={cards} />
      <Pages
        visit={visit}
        page={page}
        pages={pages}
        addressOf={(number) =>
          rangePathOf(visit, "/search", { q: text, ...(number === 1 ? {} : { page: String(number) }) })
        }
      />
    </Frame>
  );
}

function Outcome({
  visit,
  text,
  correctedTo,
  total,
}: Pick<SearchPageProps, "visit" | "text" | "correctedTo" | "total">) {
  const words = catalogueMessages(visit.language);
  if (total > 0) {
    return (
      <h2>{correctedTo === undefined ? words.searchFound(total, text) : words.searchCorrected(text, correctedTo)}</h2>
    );
  }
  const { categories } = frameMessages(visit.language);
  return (
    <div class="stack">
      <h2>{words.searchNothing(text)}</h2>
      <p>{words.searchNothingHelp}</p>
      <ul class="acts">
        {CATEGORIES.map((category) => (
          <li>
            <a class="button" href={rangePathOf(visit, `/${category}`)}>
              {categories[category]}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

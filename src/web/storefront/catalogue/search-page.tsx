import { CATEGORIES } from "#shop/catalog";
import type { SearchHelp } from "#shop/shelves";
import { shop } from "#shop.config";
import { ButtonLink, SearchField, type Assets } from "#web/ui";
import { Frame } from "../frame/frame.tsx";
import { frameMessages } from "../frame/messages/index.ts";
import { pathOf, rangePathOf, type Visit } from "../visit.ts";
import { ListBody, type ListBodyProps } from "./list-body.tsx";
import { valueName } from "./list-filters.ts";
import { catalogueMessages } from "./messages/index.ts";

export interface SearchPageProps {
  readonly visit: Visit;
  readonly assets: Assets;
  /** Empty before anything was asked. */
  readonly text: string;
  readonly correctedTo: string | undefined;
  /** What was found; undefined before anything was asked. */
  readonly found: Omit<ListBodyProps, "visit" | "path" | "asked" | "isSearch"> | undefined;
  readonly help: SearchHelp | undefined;
}

/** A search is never to be indexed: it has no canonical address. */
export function SearchPage({ visit, assets, text, correctedTo, found, help }: SearchPageProps) {
  const words = catalogueMessages(visit);
  const isFound = found !== undefined && found.list.unfiltered > 0;
  return (
    <Frame
      visit={visit}
      assets={assets}
      title={text === "" ? words.searchTitle : words.searchTitleOf({ text })}
      stay="/search"
    >
      <div class="listing-head">
        <h1>{words.searchTitle}</h1>
        <SearchField
          id="query"
          action={pathOf(visit, "/search")}
          label={words.searchLabel}
          buttonLabel={words.searchButton}
          placeholder={words.searchLabel}
          value={text}
          maxLength={shop.catalog.searchTextCharactersMax}
          hidden={visit.currency === visit.market.currency ? [] : [{ name: "currency", value: visit.currency }]}
          suggestionsHref={rangePathOf(visit, "/search/suggestions")}
          suggestionsLabel={words.searchLabel}
          large
        />
        {text === "" && <p class="small soft">{words.searchHint}</p>}
        {isFound && (
          <p class="lead">
            {correctedTo === undefined
              ? words.searchFound({ styles: found.list.unfiltered, text })
              : words.searchCorrected({ typed: text, corrected: correctedTo })}
          </p>
        )}
      </div>
      {isFound && <ListBody {...found} visit={visit} path="/search" asked={[{ name: "q", value: text }]} isSearch />}
      {text !== "" && !isFound && <NothingFound visit={visit} text={text} help={help} />}
      {text === "" && <Categories visit={visit} />}
    </Frame>
  );
}

/** Every way on from a search that nothing matches. */
function NothingFound({ visit, text, help }: Pick<SearchPageProps, "visit" | "text" | "help">) {
  const words = catalogueMessages(visit);
  const searchPath = (question: string): string => rangePathOf(visit, "/search", { q: question });
  return (
    <div class="stack-wide nothing-found">
      <div class="stack">
        <h2>{words.searchNothing({ text })}</h2>
        <p>{words.searchNothingHelp}</p>
      </div>
      {help !== undefined && help.words.length > 0 && (
        <section class="stack">
          <h3>{words.searchMeant}</h3>
          <ul class="acts">
            {help.words.map((word) => (
              <li>
                <ButtonLink href={searchPath(word)}>{word}</ButtonLink>
              </li>
            ))}
          </ul>
        </section>
      )}
      {help !== undefined && help.shorter.length > 0 && (
        <section class="stack">
          <h3>{words.searchShorter}</h3>
          <ul class="acts">
            {help.shorter.map((shorter) => (
              <li>
                <ButtonLink href={searchPath(shorter.text)}>
                  {words.counted({ name: shorter.text, styles: shorter.styles })}
                </ButtonLink>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Categories visit={visit} help={help} />
      {help !== undefined && (
        <section class="stack">
          <h3>{words.searchOften}</h3>
          <ul class="acts">
            {help.filters.map(({ facet, value, styles }) => {
              const name = valueName(facet, value, visit);
              return (
                <li>
                  <ButtonLink href={searchPath(name)}>{words.counted({ name, styles })}</ButtonLink>
                </li>
              );
            })}
          </ul>
        </section>
      )}
    </div>
  );
}

function Categories({ visit, help }: { readonly visit: Visit; readonly help?: SearchHelp | undefined }) {
  const words = catalogueMessages(visit);
  const { categories } = frameMessages(visit);
  return (
    <section class="stack">
      <h2 class="as-h3">{words.searchCategories}</h2>
      <ul class="acts">
        {CATEGORIES.map((code) => {
          const styles = help?.categories.find((category) => category.code === code)?.styles;
          const name = categories[code];
          return (
            <li>
              <ButtonLink href={rangePathOf(visit, `/${code}`)}>
                {styles === undefined ? name : words.counted({ name, styles })}
              </ButtonLink>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

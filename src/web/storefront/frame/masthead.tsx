import { CATEGORIES, type Category } from "#shop/catalog";
import { countryName, ownNameOf } from "#shop/markets";
import { shop } from "#shop.config";
import { Icon, SearchField } from "#web/ui";
import { pathOf, rangePathOf, type Visit } from "../visit.ts";
import { Brand } from "./brand.tsx";
import { frameMessages } from "./messages/index.ts";

export interface MastheadProps {
  readonly visit: Visit;
  readonly currentCategory?: Category | undefined;
  /** Where a change of country, language or currency leads back to: a path below market and language. */
  readonly stay: string;
}

/** Country, currency and language in sight; then the brand, the four categories, search and bag. */
export function Masthead({ visit, currentCategory, stay }: MastheadProps) {
  const words = frameMessages(visit);
  return (
    <header class="masthead">
      <div class="place-strip">
        <p class="place-promise">{words.promise}</p>
        <a href={rangePathOf(visit, "/market", { stay })}>
          <Icon name="globe" />
          <span>
            {countryName(visit.market.country, visit.language)} · {visit.currency} · {ownNameOf(visit.language)}
          </span>
          <span class="unseen">, {words.changeMarket}</span>
        </a>
      </div>
      <div class="masthead-inner">
        <a class="brand" href={rangePathOf(visit, "/")}>
          <Brand />
        </a>
        <nav aria-label={words.mainNavigation}>
          <ul class="nav-list">
            {CATEGORIES.map((category) => (
              <li>
                <a
                  href={rangePathOf(visit, `/${category}`)}
                  {...(category === currentCategory ? { "aria-current": "page" } : {})}
                >
                  {words.categories[category]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <SearchField
          id="masthead-query"
          action={pathOf(visit, "/search")}
          label={words.searchLabel}
          buttonLabel={words.search}
          placeholder={words.search}
          maxLength={shop.catalog.searchTextCharactersMax}
          hidden={visit.currency === visit.market.currency ? [] : [{ name: "currency", value: visit.currency }]}
          suggestionsHref={rangePathOf(visit, "/search/suggestions")}
          suggestionsLabel={words.searchLabel}
        />
        <div class="masthead-tools">
          <a class="to-search" href={rangePathOf(visit, "/search")}>
            <Icon name="search" />
            <span class="unseen">{words.search}</span>
          </a>
          <a href={pathOf(visit, "/cart")}>
            <Icon name="bag" />
            <span class="tool-word">{words.bag}</span>
          </a>
        </div>
      </div>
    </header>
  );
}

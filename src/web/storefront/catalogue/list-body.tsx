import { isNarrowed, SORTS, writeListing, type Listing } from "#shop/catalog";
import type { StyleList } from "#shop/shelves";
import {
  ButtonLink,
  EmptyState,
  FilterChips,
  FilterPanel,
  ListTools,
  Pagination,
  ProductGrid,
  type ProductCardProps,
} from "#web/ui";
import { pathOf, type Visit } from "../visit.ts";
import { chosenFilters, filterGroups, unfilteredAddress, type FilterScene } from "./list-filters.ts";
import { catalogueMessages } from "./messages/index.ts";

/** A way on from a list that is empty: the list without one of its filters, and how many styles that shows. */
export interface WayOn {
  readonly text: string;
  readonly href: string;
  readonly styles: number;
}

export interface ListBodyProps {
  readonly visit: Visit;
  readonly list: StyleList;
  readonly listing: Listing;
  readonly cards: readonly ProductCardProps[];
  /** Where the forms lead: a path below market and language. */
  readonly path: string;
  /** Goes along with every form: the words of a search. */
  readonly asked?: readonly { readonly name: string; readonly value: string }[];
  readonly addressOf: (listing: Listing) => string;
  /** Without any filter, the order of a search is the best match first. */
  readonly isSearch?: boolean;
  /** Where nothing is left. */
  readonly waysOn: readonly WayOn[];
}

const PANEL = "filters";

/** A list with its filters, order and pages: links and forms, so that each state has its address. */
export function ListBody(props: ListBodyProps) {
  const { visit, list, listing, cards, path, asked = [], addressOf, isSearch = false, waysOn } = props;
  const words = catalogueMessages(visit);
  const scene: FilterScene = { visit, facets: list.facets, listing, addressOf };
  const chosen = chosenFilters(scene);
  const clear = chosen.length === 0 ? undefined : { href: unfilteredAddress(scene), text: words.filters.clear };
  const currency = visit.currency === visit.market.currency ? [] : [{ name: "currency", value: visit.currency }];
  const sort = listing.sort === "recommended" ? [] : [{ name: "sort", value: listing.sort }];
  const action = pathOf(visit, path);
  return (
    <div class="list-layout">
      <FilterPanel
        id={PANEL}
        action={action}
        title={words.filters.title}
        closeLabel={words.filters.close}
        groups={filterGroups(scene)}
        hidden={[...asked, ...sort, ...currency]}
        submit={words.filters.show}
        clear={clear}
      />
      <div class="list-main">
        <ListTools
          panel={PANEL}
          filterLabel={chosen.length === 0 ? words.filters.title : words.filters.titleChosen({ count: chosen.length })}
          count={words.listCount({ styles: list.total })}
          sort={{
            action,
            name: "sort",
            label: words.sort.label,
            value: listing.sort,
            choices: SORTS.map((value) => ({
              value,
              label: value === "recommended" && isSearch ? words.sort.bestMatch : words.sort.choices[value],
            })),
            hidden: [...asked, ...filterFields(listing), ...currency],
            submit: words.sort.button,
          }}
        />
        <FilterChips label={words.filters.chosen} chips={chosen} clear={clear} />
        {cards.length === 0 ? (
          <NothingLeft visit={visit} isFiltered={isNarrowed(listing.filter)} waysOn={waysOn} clear={clear} />
        ) : (
          <ProductGrid cards={cards} />
        )}
        {list.pages > 1 && cards.length > 0 && <Pages {...props} />}
      </div>
    </div>
  );
}

function NothingLeft({
  visit,
  isFiltered,
  waysOn,
  clear,
}: Pick<ListBodyProps, "visit" | "waysOn"> & {
  readonly isFiltered: boolean;
  readonly clear: { readonly href: string; readonly text: string } | undefined;
}) {
  const words = catalogueMessages(visit);
  if (!isFiltered) return <EmptyState title={words.emptyList} />;
  return (
    <EmptyState title={words.nothingLeft.title}>
      {waysOn.length > 0 && (
        <>
          <p class="soft">{words.nothingLeft.text}</p>
          <ul class="acts">
            {waysOn.map(({ text, href, styles }) => (
              <li>
                <ButtonLink href={href}>{words.nothingLeft.without({ name: text, styles })}</ButtonLink>
              </li>
            ))}
          </ul>
        </>
      )}
      {clear !== undefined && <a href={clear.href}>{clear.text}</a>}
    </EmptyState>
  );
}

function Pages({ visit, list, listing, addressOf }: ListBodyProps) {
  const words = catalogueMessages(visit);
  const { page, pages } = list;
  return (
    <Pagination
      label={words.pagesLabel}
      text={words.pageOf({ page, pages })}
      previous={page > 1 ? { href: addressOf({ ...listing, page: page - 1 }), text: words.earlier } : undefined}
      next={page < pages ? { href: addressOf({ ...listing, page: page + 1 }), text: words.later } : undefined}
    />
  );
}

/** The filters in force as hidden fields, so that another order keeps them. */
function filterFields(listing: Listing): { name: string; value: string }[] {
  return [...writeListing({ ...listing, sort: "recommended", page: 1 })].map(([name, value]) => ({ name, value }));
}

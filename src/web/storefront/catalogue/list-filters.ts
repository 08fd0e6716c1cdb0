import {
  FACETS,
  labelOf,
  nameOfFact,
  NO_FILTER,
  toggleValue,
  type ColourFamily,
  type FacetName,
  type Listing,
  type StyleFilter,
} from "#shop/catalog";
import { CURRENCY_EXPONENT, formatPrice } from "#shop/markets";
import type { BandOption, Facets } from "#shop/shelves";
import type { FilterChip, FilterGroup } from "#web/ui";
import type { Visit } from "../visit.ts";
import { catalogueMessages } from "./messages/index.ts";

/** What filters are drawn from, on the page of a category and of a search. */
export interface FilterScene {
  readonly visit: Visit;
  readonly facets: Facets;
  readonly listing: Listing;
  /** The address of the list under another listing. */
  readonly addressOf: (listing: Listing) => string;
}

/** One yarn for each family, for those who choose by eye. */
const FAMILY_HEX: Readonly<Record<ColourFamily, string>> = {
  white: "#f3efe6",
  beige: "#d6c6a5",
  brown: "#75543a",
  grey: "#90908d",
  black: "#2a2825",
  blue: "#36527a",
  green: "#5a6b42",
  yellow: "#d9b440",
  orange: "#c56c38",
  red: "#9c3331",
  pink: "#d8a3a6",
  purple: "#6c4c74",
};

/** What shoppers ask first is open from the start. */
const OPEN: readonly FacetName[] = ["category", "size", "colour"];
const ORDER = ["category", "size", "colour", "price", "fibre", "stitch", "neckline", "season", "wearer"] as const;

/** The questions of the filter panel with their counts; a question with one answer is not asked. */
export function filterGroups(scene: FilterScene): FilterGroup[] {
  return [
    ...ORDER.flatMap((name) => (name === "price" ? [priceGroup(scene)] : facetGroup(scene, name))),
    stockGroup(scene),
  ];
}

function facetGroup({ visit, facets }: FilterScene, name: FacetName): FilterGroup[] {
  const options = facets[name];
  const isChosen = options.some((option) => option.chosen);
  if (options.length < 2 && !isChosen) return [];
  return [
    {
      kind: "options",
      name,
      legend: name === "size" ? catalogueMessages(visit).size : nameOfFact(name, visit.language),
      open: OPEN.includes(name) || isChosen,
      compact: name === "size",
      options: options.map(({ value, styles, chosen }) => ({
        value,
        label: valueName(name, value, visit),
        count: styles,
        chosen,
        ...(name === "colour" ? { hex: FAMILY_HEX[value as ColourFamily] } : {}),
      })),
    },
  ];
}

function priceGroup({ visit, facets, listing, addressOf }: FilterScene): FilterGroup {
  const words = catalogueMessages(visit).filters;
  const { filter } = listing;
  const { currency } = visit;
  return {
    kind: "range",
    legend: words.price,
    open: true,
    bands: facets.price.map((band) => ({
      text: bandName(band, visit),
      count: band.styles,
      chosen: band.chosen,
      href: addressOf({
        ...listing,
        page: 1,
        filter: {
          ...filter,
          priceMin: band.chosen ? undefined : band.min,
          priceMax: band.chosen ? undefined : band.max,
        },
      }),
    })),
    from: {
      name: "min",
      label: words.from({ currency }),
      value: String(filter.priceMin ?? ""),
      placeholder: "",
    },
    to: {
      name: "max",
      label: words.to({ currency }),
      value: String(filter.priceMax ?? ""),
      placeholder: "",
    },
  };
}

function stockGroup({ visit, facets }: FilterScene): FilterGroup {
  const words = catalogueMessages(visit).filters;
  const { styles, chosen } = facets.inStock;
  return {
    kind: "options",
    name: "stock",
    legend: words.stock,
    open: true,
    options: [{ value: "in", label: words.inStock, count: styles, chosen }],
  };
}

/** A filter in force, with the list without it. */
export interface RemovableFilter extends FilterChip {
  readonly without: StyleFilter;
}

export function chosenFilters({ visit, listing, addressOf }: Omit<FilterScene, "facets">): RemovableFilter[] {
  const { filter } = listing;
  const { filters: words } = catalogueMessages(visit);
  const removable = (text: string, without: StyleFilter): RemovableFilter => ({
    text,
    without,
    href: addressOf({ ...listing, filter: without, page: 1 }),
    removeLabel: words.remove({ name: text }),
  });
  const chosen = FACETS.flatMap((name) =>
    filter[name].map((value) => removable(valueName(name, value, visit), toggleValue(filter, name, value))),
  );
  const { priceMin, priceMax, inStock } = filter;
  if (priceMin !== undefined || priceMax !== undefined) {
    const text = bandName({ min: priceMin, max: priceMax }, visit);
    chosen.push(removable(text, { ...filter, priceMin: undefined, priceMax: undefined }));
  }
  if (inStock) chosen.push(removable(words.inStock, { ...filter, inStock: false }));
  return chosen;
}

/** The address of the list without any filter, in the same order. */
export function unfilteredAddress({ listing, addressOf }: Pick<FilterScene, "listing" | "addressOf">): string {
  return addressOf({ ...listing, filter: NO_FILTER, page: 1 });
}

/** What a value of a facet is called as an option. */
export function valueName(name: FacetName, value: string, { language }: Visit): string {
  // Sizes are written alike in all languages; every other facet is a fact with labels.
  return name === "size" ? value : labelOf(name, value as never, language);
}

function bandName({ min, max }: Pick<BandOption, "min" | "max">, visit: Visit): string {
  const { band } = catalogueMessages(visit).filters;
  const amount = (major: number): string =>
    formatPrice(
      { amountMinor: major * 10 ** CURRENCY_EXPONENT[visit.currency], currency: visit.currency },
      visit.locale,
    );
  if (min === undefined) return band.below({ max: amount(max ?? 0) });
  return max === undefined ? band.above({ min: amount(min) }) : band.between({ min: amount(min), max: amount(max) });
}

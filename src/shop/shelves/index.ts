export { createShelves, type Shelves } from "./create-shelves.ts";
export { type RangeChanges } from "./keep-range.ts";
export { type ListQuestion, type StyleList } from "./list-styles.ts";
export { type BandOption, type FacetOption, type Facets } from "./narrow.ts";
export { type Offer, type OfferPage } from "./list-offers.ts";
export { type SearchHelp, type StyleSearch } from "./search-styles.ts";
export { type Paging, type ShelfCard, type StylePage } from "./styles-page.ts";
export { type Suggestions } from "./suggest.ts";

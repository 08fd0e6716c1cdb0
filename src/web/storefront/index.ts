export { createStorefront, type Storefront } from "./create-storefront.tsx";
export type { CatalogueChanges } from "./catalogue/keep-pages-fresh.ts";
export type { StorefrontParts } from "./parts.ts";

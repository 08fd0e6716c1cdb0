export { createFound, type Found, type FoundParts } from "./create-found.ts";
export { type PageHead, type PageHeads, type ShownListPage, type ShownStylePage } from "./heads/describe-pages.ts";
export { variantAddress } from "./addresses/page-address.ts";

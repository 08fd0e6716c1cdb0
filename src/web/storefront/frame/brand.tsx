import { shop } from "#shop.config";

/** The brand's name as every page signs with it: set in the face of the headings. */
export function Brand() {
  return <span class="wordmark">{shop.company.brand}</span>;
}

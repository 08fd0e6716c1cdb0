import type { Executor } from "#platform/postgres";
import { listOfferedVariants, type OfferedVariant, type Reading } from "#shop/catalog";
import { readAvailability } from "#shop/stock";

/** A variant as a merchant feed lists it. Our garments carry no GTIN; the SKU and the style's code identify them. */
export interface Offer extends OfferedVariant {
  readonly freePieces: number;
}

export interface OfferPage {
  readonly offers: readonly Offer[];
  /** Counted from 1. */
  readonly page: number;
  readonly pages: number;
}

/** Offers are paged by style, so that a page never parts one; an empty page is after the last. */
export async function listOffers(executor: Executor, reading: Reading, page: number): Promise<OfferPage> {
  const { variants, pages } = await listOfferedVariants(executor, reading, page);
  const free = await readAvailability(
    executor,
    variants.map((variant) => variant.variantId),
  );
  return {
    offers: variants.map((variant) => ({ ...variant, freePieces: free.get(variant.variantId) ?? 0 })),
    page,
    pages,
  };
}

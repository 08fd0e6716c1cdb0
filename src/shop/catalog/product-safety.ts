import { shop, type ResponsibleCompany } from "#shop.config";

/** Whom an offer names beside the garment itself (Regulation (EU) 2023/988, art. 19). */
export interface ProductSafety {
  readonly maker: ResponsibleCompany;
  /** Undefined as long as none is appointed; a page says so plainly. */
  readonly euResponsiblePerson: ResponsibleCompany | undefined;
}

/** The same for every style: all are made by the company itself. */
export function productSafety(): ProductSafety {
  const { legalName, locality, country, email } = shop.productSafety.maker;
  return {
    maker: { legalName, locality, country, email },
    euResponsiblePerson: shop.productSafety.euResponsiblePerson,
  };
}

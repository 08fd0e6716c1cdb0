import type { CategoryEntry, Reading, StyleDetail, StylePage, StyleSearch, VariantLine } from "#shop/catalog";

/** The range as pages read it: the acts of `#shop/catalog` and the availability of `#shop/stock`, on one database. */
export interface Shelves {
  categories(reading: Pick<Reading, "language" | "at">): Promise<readonly CategoryEntry[]>;
  list(question: Reading & { readonly category?: string; readonly page?: number; readonly perPage?: number }): Promise<StylePage>;
  search(text: string, question: Reading & { readonly page?: number }): Promise<StyleSearch>;
  find(slug: string, reading: Reading): Promise<StyleDetail | undefined>;
  variants(variantIds: readonly string[], reading: Reading): Promise<readonly VariantLine[]>;
  /** Free pieces per variant; a variant without stock may be absent. */
  availability(variantIds: readonly string[]): Promise<ReadonlyMap<string, number>>;
  /**
   * The next moment after `after` at which the range changes by itself: a dated price begins, a style appears or is
   * withdrawn. Undefined when nothing is planned.
   */
  nextChange(after: Date): Promise<Date | undefined>;
}

import { sql, type Db } from "#platform/postgres";
import { findStyle, listCategories, listStyles, listVariants, searchStyles, type Reading } from "#shop/catalog";
import { readAvailability } from "#shop/stock";

/** The range and what of it is there: the catalogue's questions and the stock's, asked of one database. */
export function createShelves(db: Db) {
  return {
    categories: (reading: Pick<Reading, "language" | "at">) => listCategories(db, reading),
    list: (question: Parameters<typeof listStyles>[1]) => listStyles(db, question),
    search: (text: string, question: Parameters<typeof searchStyles>[2]) => searchStyles(db, text, question),
    find: (slug: string, reading: Reading) => findStyle(db, slug, reading),
    variants: (variantIds: readonly string[], reading: Reading) => listVariants(db, variantIds, reading),
    /** Free pieces per variant; a variant without stock may be absent. */
    availability: (variantIds: readonly string[]) => readAvailability(db, variantIds),
    /** The next moment at which the range changes by itself: a dated price begins, a style appears or is withdrawn. */
    nextChange: async (after: Date): Promise<Date | undefined> => {
      const { next } = await db.one<{ next: Date | null }>(sql`
        select least(
          (select min(valid_from) from catalog.price where valid_from > ${after}),
          (select min(published_at) from catalog.style where published_at > ${after}),
          (select min(withdrawn_at) from catalog.style where withdrawn_at > ${after})) as next`);
      return next ?? undefined;
    },
  };
}

export type Shelves = ReturnType<typeof createShelves>;

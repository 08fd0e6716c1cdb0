import { sql, type Executor } from "#platform/postgres";
import type { Language } from "#shop/markets";
import type { Category } from "./garment.ts";

export interface CategoryEntry {
  readonly code: Category;
  readonly name: string;
  readonly description: string;
  /** Styles for sale in it. */
  readonly styles: number;
}

/** All categories in their order, with the number of styles for sale (duty 0.2). */
export function listCategories(
  executor: Executor,
  reading: { readonly language: Language; readonly at: Date },
): Promise<CategoryEntry[]> {
  return executor.rows<CategoryEntry>(sql`
    select category.code, category_text.name, category_text.description,
      (
        select count(*)
        from catalog.style
        where style.category_code = category.code
          and style.published_at <= ${reading.at}
          and (style.withdrawn_at is null or style.withdrawn_at > ${reading.at})
      ) as styles
    from catalog.category
    join catalog.category_text
      on category_text.category_code = category.code and category_text.language = ${reading.language}
    order by category.position`);
}

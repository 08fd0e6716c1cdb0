import { sql, type Executor } from "#platform/postgres";
import { shop } from "#shop.config";
import { listCards, type Reading, type StyleCard } from "./style-card.ts";

/** One page of a list of styles. */
export interface StylePage {
  readonly styles: readonly StyleCard[];
  /** Styles on all pages together. */
  readonly total: number;
  /** Counted from 1. */
  readonly page: number;
  readonly pages: number;
}

export interface Paging {
  /** From 1 to `shop.catalog.pagesMax`; a page after the last one is empty. */
  readonly page?: number;
  /** From 1 to `shop.catalog.cardsPerPageMax`. */
  readonly perPage?: number;
}

/**
 * The styles for sale, of one category or of all, in the order of the range. An unknown category is an empty list.
 * Throws a RangeError for a page outside its limits.
 */
export async function listStyles(
  executor: Executor,
  question: Reading & Paging & { readonly category?: string },
): Promise<StylePage> {
  const { limit, offset, page } = boundPaging(question);
  const category = question.category ?? null;
  const { total, ids } = await executor.one<{ total: number; ids: string[] }>(sql`
    with matching as materialized (
      select style.id, style.position
      from catalog.style
      where (${category}::text is null or style.category_code = ${category})
        and style.published_at <= ${question.at}
        and (style.withdrawn_at is null or style.withdrawn_at > ${question.at})
        and exists (
          select from catalog.price
          where price.style_id = style.id and price.currency = ${question.currency} and price.valid_from <= ${question.at}
        )
        and exists (
          select from catalog.style_text
          where style_text.style_id = style.id and style_text.language = ${question.language}
        )
    )
    select
      (select count(*) from matching) as total,
      array(select id from matching order by position, id limit ${limit} offset ${offset}) as ids`);
  return toPage(await listCards(executor, ids, question), total, page, limit);
}

/** Checks what was asked for and says which rows that is. */
export function boundPaging(paging: Paging): { limit: number; offset: number; page: number } {
  const { pagesMax, cardsPerPage, cardsPerPageMax } = shop.catalog;
  const page = paging.page ?? 1;
  const limit = paging.perPage ?? cardsPerPage;
  if (!Number.isSafeInteger(page) || page < 1 || page > pagesMax) throw new RangeError(`page is from 1 to ${pagesMax}`);
  if (!Number.isSafeInteger(limit) || limit < 1 || limit > cardsPerPageMax) {
    throw new RangeError(`perPage is from 1 to ${cardsPerPageMax}`);
  }
  return { limit, offset: (page - 1) * limit, page };
}

export function toPage(styles: readonly StyleCard[], total: number, page: number, perPage: number): StylePage {
  return { styles, total, page, pages: Math.max(1, Math.ceil(total / perPage)) };
}

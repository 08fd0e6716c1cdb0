import { sql, type Executor } from "#platform/postgres";

export interface StyleAddress {
  readonly slug: string;
  readonly category: string;
  /** When what its page tells was last written: facts, texts, or the price that holds now in any currency. */
  readonly changedAt: Date;
}

/** Sitemaps and warm caches need every address; a range larger than this needs a paged sitemap. */
const SLUGS_MAX = 50_000;

/** The addresses of all styles for sale, in the order of the range. */
export function listSlugs(executor: Executor, at: Date): Promise<StyleAddress[]> {
  return executor.rows<StyleAddress>(sql`
    select slug, category_code as category,
      greatest(changed_at, published_at, (
        select max(valid_from) from catalog.price where price.style_id = style.id and valid_from <= ${at}
      )) as "changedAt"
    from catalog.style
    where published_at <= ${at} and (withdrawn_at is null or withdrawn_at > ${at})
    order by position, id
    limit ${SLUGS_MAX}`);
}

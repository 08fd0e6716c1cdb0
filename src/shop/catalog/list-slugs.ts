import { sql, type Executor } from "#platform/postgres";

export interface StyleAddress {
  readonly slug: string;
  readonly category: string;
}

/** Sitemaps and warm caches need every address; a range larger than this needs a paged sitemap. */
const SLUGS_MAX = 50_000;

/** The addresses of all styles for sale, in the order of the range. */
export function listSlugs(executor: Executor, at: Date): Promise<StyleAddress[]> {
  return executor.rows<StyleAddress>(sql`
    select slug, category_code as category
    from catalog.style
    where published_at <= ${at} and (withdrawn_at is null or withdrawn_at > ${at})
    order by position, id
    limit ${SLUGS_MAX}`);
}

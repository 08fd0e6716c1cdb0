import { notify, sql, type Executor } from "#platform/postgres";

/** On which every process hears that a style's pages are no longer true, by the style's slug. */
export const CATALOGUE_CHANNEL = "catalogue";

/** Told in place of a slug when any style may have changed. */
export const EVERYTHING_CHANGED = "all";

/** Tells, when the transaction commits, that what pages show of these styles has changed. */
export async function tellStylesChanged(executor: Executor, styleIds: readonly string[]): Promise<void> {
  const styles = await executor.rows<{ slug: string }>(sql`
    select slug from catalog.style where id = any(${styleIds}::uuid[])`);
  for (const { slug } of styles) await notify(executor, CATALOGUE_CHANNEL, slug);
}

/** The same for the styles of these variants. */
export async function tellVariantsChanged(executor: Executor, variantIds: readonly string[]): Promise<void> {
  const styles = await executor.rows<{ id: string }>(sql`
    select distinct style_id as id from catalog.variant where id = any(${variantIds}::uuid[])`);
  await tellStylesChanged(
    executor,
    styles.map(({ id }) => id),
  );
}

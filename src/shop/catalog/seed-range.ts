import { notify, sql, type Tx } from "#platform/postgres";
import { CATALOGUE_CHANNEL, EVERYTHING_CHANGED } from "./catalogue-channel.ts";
import { variantIdOf } from "./range/range-ids.ts";
import { checkRange } from "./range/check-range.ts";
import { insertRange } from "./range/insert-range.ts";
import { skuOf, type Range, type RangeStyle } from "./range/range-style.ts";

/** Pieces to put on the shelf for a variant that seeding has made. */
export interface InitialStock {
  readonly variantId: string;
  readonly sku: string;
  readonly pieces: number;
}

export type SeedOutcome =
  | { readonly seeded: true; readonly stock: readonly InitialStock[] }
  | { readonly seeded: false; readonly stock: readonly [] };

/** Any constant: two processes that start together take turns, and the second finds the catalogue filled. */
const SEED_LOCK = 7_310_201;

/**
 * Fills an empty catalogue with a range, for sale from `at` on, and returns the pieces that the caller books into stock
 * in the same transaction. A catalogue that holds any style is left as it is. Throws when the range is not fit to be
 * sold, naming everything that is wrong.
 */
export async function seedRange(tx: Tx, range: Range, at: Date): Promise<SeedOutcome> {
  const problems = checkRange(range);
  if (problems.length > 0) throw new Error(`the range cannot be sold: ${problems.join("; ")}`);
  await tx.run(sql`select pg_advisory_xact_lock(${SEED_LOCK})`);
  const { filled } = await tx.one<{ filled: boolean }>(sql`select exists (select from catalog.style) as filled`);
  if (filled) return { seeded: false, stock: [] };
  for (const insert of insertRange(range, at)) await tx.run(insert);
  await notify(tx, CATALOGUE_CHANNEL, EVERYTHING_CHANGED);
  // Otherwise the planner would guess at the tables' sizes until the server looks by itself, a minute later.
  await tx.run(sql`analyze catalog.style, catalog.style_text, catalog.colour, catalog.colour_text, catalog.variant,
    catalog.price, catalog.fibre`);
  return { seeded: true, stock: range.styles.flatMap(initialStock) };
}

function initialStock(style: RangeStyle): InitialStock[] {
  return style.colours.flatMap((colour) =>
    style.sizes.map((size, index) => ({
      variantId: variantIdOf(style, colour, size),
      sku: skuOf(style, colour, size),
      pieces: colour.stockPieces[index]!,
    })),
  );
}

import { afterAll, beforeAll, expect, test } from "vitest";
import { sql } from "#platform/postgres";
import { createTestDatabases, type TestDatabases } from "#testing/database";
import { launchRange, listOfferedVariants, readStylesAfter, seedRange, type Range, type StyleFacts } from "./index.ts";

const at = new Date("2026-11-22T08:00:00Z");
const COPIES = 12;
/** The launch range many times over, each copy under codes and addresses of its own. */
const range: Range = {
  ...launchRange,
  styles: Array.from({ length: COPIES }, (_, copy) =>
    launchRange.styles.map((style) => ({
      ...style,
      code: `${style.code}${String(copy).padStart(2, "0")}`,
      slug: `${style.slug}-${copy}`,
      goesWith: style.goesWith.map((code) => `${code}${String(copy).padStart(2, "0")}`),
    })),
  ).flat(),
};
let databases: TestDatabases;
beforeAll(async () => {
  databases = await createTestDatabases();
  await databases.data.transact((tx) => seedRange(tx, range, at));
  await databases.data.run(sql`analyze`);
});
afterAll(() => databases[Symbol.asyncDispose]());

test("a range larger than one answer is read to its end", async () => {
  const styles: StyleFacts[] = [];
  for (let answers = 0; answers < 3; answers++) {
    styles.push(...(await readStylesAfter(databases.data, styles.at(-1))));
  }
  expect(styles.map((style) => style.slug)).toEqual(range.styles.map((style) => style.slug));
});

test("offers are paged to their end, and no style is parted", async () => {
  const reading = { language: "en", currency: "EUR", at } as const;
  const { pages } = await listOfferedVariants(databases.data, reading, 1);
  expect(pages).toBe(4);
  const codes: string[][] = [];
  let variants = 0;
  for (let page = 1; page <= pages; page++) {
    const found = await listOfferedVariants(databases.data, reading, page);
    variants += found.variants.length;
    codes.push([...new Set(found.variants.map((variant) => variant.styleCode))]);
  }
  expect(codes.flat()).toEqual(range.styles.map((style) => style.code));
  expect(variants).toBe(range.styles.reduce((sum, style) => sum + style.colours.length * style.sizes.length, 0));
});

test("a style is found by its slug, and the next change by the moments, not by reading the tables", async () => {
  const plans = await databases.data.transact(async (tx) => {
    await tx.run(sql`set local enable_seqscan = off`);
    const slug = await tx.rows<{ "QUERY PLAN": string }>(sql`explain select id from catalog.style where slug = 'one'`);
    const moment = await tx.rows<{ "QUERY PLAN": string }>(
      sql`explain select min(valid_from) from catalog.price where valid_from > '2026-12-24'`,
    );
    return [...slug, ...moment].map((row) => row["QUERY PLAN"]).join("\n");
  });
  expect(plans).toContain("style_slug_key");
  expect(plans).toContain("price_valid_from");
});

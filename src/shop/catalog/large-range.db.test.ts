import { afterAll, beforeAll, expect, test } from "vitest";
import { sql } from "#platform/postgres";
import { createTestDatabases, type TestDatabases } from "#testing/database";
import { launchRange, listStyles, searchStyles, seedRange, type Range } from "./index.ts";

const at = new Date("2026-11-22T08:00:00Z");
const reading = { language: "en", currency: "EUR", at } as const;
const COPIES = 30;
const STYLES = launchRange.styles.length * COPIES;
/** The launch range many times over, each copy under codes and addresses of its own. */
const range: Range = {
  ...launchRange,
  styles: Array.from({ length: COPIES }, (_, copy) =>
    launchRange.styles.map((style) => ({
      ...style,
      code: `${style.code}${String(copy).padStart(2, "0")}`,
      slug: `${style.slug}-${copy}`,
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

test("a long list is paged to its end", async () => {
  const first = await listStyles(databases.data, reading);
  expect(first).toMatchObject({ total: STYLES, pages: 25 });
  const last = await listStyles(databases.data, { ...reading, page: 25 });
  expect(last.styles).toHaveLength(24);
  expect(last.styles.at(-1)?.slug).toBe(range.styles.at(-1)?.slug);
});

test("search is bounded however much matches", async () => {
  const found = await searchStyles(databases.data, "jumper", reading);
  expect(found.total).toBe(240);
  expect(found.styles).toHaveLength(24);
});

test("a misspelt word is corrected from what the range knows", async () => {
  expect((await searchStyles(databases.data, "yarow sweater", reading)).correctedTo).toBe("yarrow sweater");
});

test("a style is found by its slug and its words by their index, not by reading the table", async () => {
  const plans = await databases.data.transact(async (tx) => {
    await tx.run(sql`set local enable_seqscan = off`);
    const slug = await tx.rows<{ "QUERY PLAN": string }>(sql`explain select id from catalog.style where slug = 'one'`);
    const words = await tx.rows<{ "QUERY PLAN": string }>(
      sql`explain select style_id from catalog.search_document where words @@ to_tsquery('english', 'cable')`,
    );
    return [...slug, ...words].map((row) => row["QUERY PLAN"]).join("\n");
  });
  expect(plans).toContain("style_slug_key");
  expect(plans).toContain("search_document_words");
});

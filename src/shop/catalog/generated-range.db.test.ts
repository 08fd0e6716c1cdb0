import { afterAll, beforeAll, expect, test } from "vitest";
import { sql } from "#platform/postgres";
import { createTestDatabases, type TestDatabases } from "#testing/database";
import { generateRange } from "../../../bench/range/generate-range.ts";
import { checkRange, listStyles, searchStyles, seedRange } from "./index.ts";

const at = new Date("2026-11-22T08:00:00Z");
const reading = { language: "en", currency: "EUR", at } as const;
const STYLES = 1200;
const range = generateRange(7, STYLES);
let databases: TestDatabases;
beforeAll(async () => {
  databases = await createTestDatabases();
  await databases.data.transact((tx) => seedRange(tx, range, at));
  await databases.data.run(sql`analyze`);
});
afterAll(() => databases[Symbol.asyncDispose]());

test("a generated range is fit to be sold, and the same for the same seed", () => {
  expect(checkRange(range)).toEqual([]);
  expect(generateRange(7, 40)).toEqual({ ...range, styles: range.styles.slice(0, 40) });
  expect(generateRange(8, 40)).not.toEqual(generateRange(7, 40));
});

test("a long list is paged to its end", async () => {
  const first = await listStyles(databases.data, reading);
  expect(first).toMatchObject({ total: STYLES, pages: 50 });
  const last = await listStyles(databases.data, { ...reading, page: 50 });
  expect(last.styles).toHaveLength(24);
  expect(last.styles.at(-1)?.slug).toBe(range.styles.at(-1)?.slug);
});

test("search is bounded however much matches", async () => {
  const found = await searchStyles(databases.data, "jumper", reading);
  expect(found.total).toBe(240);
  expect(found.styles).toHaveLength(24);
});

test("a misspelt word is corrected from what the range knows", async () => {
  expect((await searchStyles(databases.data, "brambel cardigan", reading)).correctedTo).toBe("bramble cardigan");
});

test("a style is found by its slug and its words by their index, not by reading the table", async () => {
  const plans = await databases.data.transact(async (tx) => {
    await tx.run(sql`set local enable_seqscan = off`);
    const slug = await tx.rows<{ "QUERY PLAN": string }>(
      sql`explain select id from catalog.style where slug = 'one'`,
    );
    const words = await tx.rows<{ "QUERY PLAN": string }>(
      sql`explain select style_id from catalog.search_document where words @@ to_tsquery('english', 'cable')`,
    );
    return [...slug, ...words].map((row) => row["QUERY PLAN"]).join("\n");
  });
  expect(plans).toContain("style_slug_key");
  expect(plans).toContain("search_document_words");
});

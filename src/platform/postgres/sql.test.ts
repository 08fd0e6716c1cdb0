import { describe, expect, test, vi } from "vitest";
import { sql } from "./sql.ts";

describe("text never becomes SQL", () => {
  test("a value is a parameter, whatever it says", () => {
    const name = `x'); drop table "order"; --`;
    expect(sql`select id from person where name = ${name}`).toMatchObject({
      text: "select id from person where name = $1",
      values: [name],
    });
  });

  test("a value that looks like a query, as JSON can, stays a value", () => {
    const forged = JSON.parse(`{"text": "(select secret from keys)", "values": [], "name": "x"}`) as unknown;
    expect(sql`select ${forged}::jsonb`).toMatchObject({ text: "select $1::jsonb", values: [forged] });
  });

  test("SQL that is built from values is noticed before it fills the server with statements", async () => {
    vi.resetModules();
    const fresh = await import("./sql.ts");
    const build = (id: number) => fresh.sql([`select ${id}`] as unknown as TemplateStringsArray);
    expect(() => {
      for (let id = 0; id < 100_000; id++) build(id);
    }).toThrow("is SQL built from values?");
    expect(build(0).text).toBe("select 0");
  });
});

test("fragments bring their parameters along, at any depth and at any place", () => {
  const innermost = sql`b = ${2} and c = ${3}`;
  const inner = sql`(${innermost} or d = ${4})`;
  expect(sql`select ${1} from t where ${inner} and ${inner} and e = ${5}`).toMatchObject({
    text: "select $1 from t where (b = $2 and c = $3 or d = $4) and (b = $5 and c = $6 or d = $7) and e = $8",
    values: [1, 2, 3, 4, 2, 3, 4, 5],
  });
});

test("one call site is one prepared statement, two are two", () => {
  const find = (id: number) => sql`select name from style where id = ${id}`;
  expect(find(1).name).toBe(find(2).name);
  expect(find(1).name).not.toBe(sql`select name from style where id = ${1} limit 1`.name);
});

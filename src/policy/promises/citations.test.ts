import { describe, expect, test } from "vitest";
import { citationPattern, citationsIn, citedDuties, resultPattern } from "./citations.ts";

const titlesIn = (source: string) => citationsIn("src/a.test.ts", source).map(({ title }) => title);

describe("what is no citation", () => {
  test.for(["1.1.4", "(1.1.4)", "[1.1.4", "[see 1.1.4]", "[1]", "[1.1.444]", "[11.1]", "[1.1.4.2]", "[v1.1.4]", "[]"])(
    "%s",
    (title) => {
      expect(citedDuties(title)).toEqual([]);
      expect(title).not.toMatch(new RegExp(citationPattern(["1.1.4", "1.1", "1.1.44"])));
    },
  );

  test("a skipped test, a planned test, a comment and other texts", () => {
    const source = `
      // test("x [1.1.4]", () => {});
      test.skip("skipped [1.1.4]", () => {});
      test.todo("planned [1.1.4]");
      describe.skip("[1.1.4]", () => { test("inside a skipped group", () => {}); });
      const text = "[1.1.4]";
      expect(find("[1.1.4]")).toBe(/x/.test("[1.1.4]"));
    `;
    expect(titlesIn(source)).toEqual([]);
  });
});

test("reads the ids out of a title", () => {
  expect(citedDuties(`refuses a blank name [1.1.4]`)).toEqual(["1.1.4"]);
  expect(citedDuties(`[0.1, 2.1.10] and [5.1, 0.1]`)).toEqual(["0.1", "2.1.10", "5.1"]);
});

test("finds a test by its own title and by its groups'", () => {
  const source = `
    import { describe, it, test } from "vitest";
    describe("stock [2.1.3]", () => {
      it("never oversells", async () => {});
      describe("held", () => { test("gives back [7.1.2]", { timeout: 1 }, () => {}); });
    });
    describe("prices", () => { test("adds up", () => {}); });
    databaseTest("stores nothing [1.1.4]", () => {});
  `;
  expect(citationsIn("e2e/a.test.ts", source)).toEqual([
    { file: "e2e/a.test.ts", title: "stock [2.1.3] > never oversells", duties: ["2.1.3"] },
    { file: "e2e/a.test.ts", title: "stock [2.1.3] > held > gives back [7.1.2]", duties: ["2.1.3", "7.1.2"] },
    { file: "e2e/a.test.ts", title: "stores nothing [1.1.4]", duties: ["1.1.4"] },
  ]);
});

test("leaves open what is only known when the test runs", () => {
  const source = [
    `test.for(rows)("refuses %s, %i times [1.1.4]", () => {});`,
    'test.each`a | b\n${1} | ${2}`("adds $a to $b.c [1.1.2]", () => {});',
    "for (const c of countries) test(`ships to ${c.name} [0.2]`, () => {});",
    `test("joined " + name + " [0.1]", () => {});`,
    `test("100%s of it [0.3]", () => {});`,
  ].join("\n");
  expect(titlesIn(source)).toEqual([
    "refuses …, … times [1.1.4]",
    "adds … to … [1.1.2]",
    "ships to … [0.2]",
    "joined … [0.1]",
    "100%s of it [0.3]",
  ]);
});

test("recognises the results of a test whose title was computed", () => {
  const pattern = resultPattern({ title: "prices > refuses …, (… times) [1.1.4]" });
  expect("prices > refuses a [b], (3 times) [1.1.4]").toMatch(pattern);
  expect("prices > refuses a\nb, ( times) [1.1.4]").toMatch(pattern);
  expect("prices > accepts a, (3 times) [1.1.4]").not.toMatch(pattern);
  expect("more prices > refuses a, (3 times) [1.1.4]").not.toMatch(pattern);
});

test("filters by name exactly the tests that cite one of the duties", () => {
  const pattern = new RegExp(citationPattern(["1.1.4", "2.1.1"]));
  expect(`a [1.1.4]`).toMatch(pattern);
  expect(`a [0.1, 1.1.4, 5.1]`).toMatch(pattern);
  expect(`a [0.1] b [2.1.1]`).toMatch(pattern);
  expect(`a [2.1.10]`).not.toMatch(pattern);
  expect(`a [0.1, 1.1.5]`).not.toMatch(pattern);
});

test("refuses a test file that is no program", () => {
  expect(() => citationsIn("src/a.test.ts", `test("[1.1.4]", (`)).toThrow("src/a.test.ts cannot be read");
});

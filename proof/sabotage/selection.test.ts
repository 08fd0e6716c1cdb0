import { expect, test } from "vitest";
import type { Citation } from "#policy/promises";
import { projectOf, selectTests, STAGES } from "./selection.ts";

const citations: Citation[] = [
  { file: "e2e/journey.test.ts", title: "buys", duties: ["2.1.3"] },
  { file: "proof/kills/kills.test.ts", title: "loses nothing", duties: ["2.1.3", "7.1.2"] },
  { file: "src/stock.db.test.ts", title: "refuses", duties: ["2.1.3"] },
  { file: "src/stock.db.test.ts", title: "gives back", duties: ["7.1.2"] },
  { file: "src/stock.test.ts", title: "counts", duties: ["2.1.3"] },
  { file: "src/price.test.ts", title: "adds up", duties: ["2.1.2"] },
];
const [quick, journeys] = STAGES;

test("selects nothing where no test of the stage cites the duty", () => {
  expect(selectTests("/shop", journeys, ["7.1.2"], citations)).toBeUndefined();
  expect(selectTests("/shop", quick, [], citations)).toBeUndefined();
});

test("leaves long proofs out", () => {
  expect(projectOf("proof/kills/kills.test.ts")).toBeUndefined();
  expect(selectTests("/shop", quick, ["7.1.2"], citations)?.files).toEqual(["src/stock.db.test.ts"]);
});

test("selects the citing files once, with the projects they belong to", () => {
  expect(selectTests("/shop", quick, ["2.1.3", "7.1.2"], citations)).toMatchObject({
    root: "/shop",
    projects: ["db", "unit"],
    files: ["src/stock.db.test.ts", "src/stock.test.ts"],
  });
  expect(selectTests("/shop", quick, ["2.1.2"], citations)).toMatchObject({ projects: ["unit"] });
  expect(selectTests("/shop", journeys, ["2.1.3"], citations)).toMatchObject({
    projects: ["e2e"],
    files: ["e2e/journey.test.ts"],
  });
});

import { describe, expect, test } from "vitest";
import { defineControl, type Control } from "./index.ts";

const control: Control = {
  id: "stock.never-oversells",
  duties: ["2.1.3"],
  does: "A piece is reserved by a conditional update.",
  sabotage: [{ file: new URL("./reserve-stock.ts", import.meta.url), find: "a", replace: "b" }],
};

describe("a declaration that means nothing is refused", () => {
  const refused: [what: string, part: Partial<Control>, says: string][] = [
    ["an id without a part", { id: "oversells" }, "oversells"],
    ["an id in another case", { id: "Stock.neverOversells" }, "Stock.neverOversells"],
    ["no duty", { duties: [] }, "names no duty"],
    ["something that is no duty", { duties: ["2.1.3", "privacy"] }, "privacy"],
    ["a duty too deep", { duties: ["2.1.3.4"] }, "2.1.3.4"],
    ["no sabotage", { sabotage: [] }, "has no sabotage"],
  ];
  test.for(refused)("%s", ([, part, says]) => {
    expect(() => defineControl({ ...control, ...part })).toThrow(says);
  });
});

test("a whole one is passed on as it is", () => {
  expect(defineControl(control)).toBe(control);
  expect(defineControl({ ...control, duties: ["0.3", "2.1.10"] }).duties).toHaveLength(2);
});

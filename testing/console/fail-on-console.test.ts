import { expect, it } from "vitest";
import { takeConsoleOutput } from "./index.ts";
import { assertConsoleSilent } from "./record-console.ts";

it("fails what printed, and shows all of it once", () => {
  console.warn("stock is %d", -1);
  console.error(new Error("no such style").message, { style: 7 });
  expect(assertConsoleSilent).toThrow(
    "unexpected output; a test that means it calls takeConsoleOutput():\n" +
      "console.warn: stock is -1\nconsole.error: no such style { style: 7 }",
  );
  expect(assertConsoleSilent).not.toThrow();
});

it("passes what was silent", () => {
  expect(assertConsoleSilent).not.toThrow();
});

it("passes what took its output", () => {
  console.log("sold", { pieces: 2 });
  expect(takeConsoleOutput()).toEqual([{ method: "log", text: "sold { pieces: 2 }" }]);
  expect(assertConsoleSilent).not.toThrow();
});

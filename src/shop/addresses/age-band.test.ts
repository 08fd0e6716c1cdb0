import { describe, expect, it } from "vitest";
import { ENGLISH_READER } from "#shop/markets";
import { AGE_BANDS, describeProblem, parseAgeBand } from "./index.ts";

describe("the age band", () => {
  it.each([undefined, null, ""])("is missing when nothing was chosen: %j [5.1]", (input) => {
    expect(parseAgeBand(input)).toEqual({ ok: false, problem: { field: "ageBand", code: "missing" } });
  });

  it.each(["18", "18-OR-OVER", " 18-or-over", "over", "2001-01-01", 18, true, ["18-or-over"], {}, "toString"])(
    "is not %j: neither a birth date nor a near miss counts as a choice [5.1]",
    (input) => {
      expect(parseAgeBand(input)).toEqual({ ok: false, problem: { field: "ageBand", code: "unknown-choice" } });
    },
  );

  it.each(AGE_BANDS)("is read as chosen: %s [5.1]", (band) => {
    expect(parseAgeBand(band)).toEqual({ ok: true, value: band });
  });

  it("asks for a choice in plain words [5.1]", () => {
    expect(describeProblem({ field: "ageBand", code: "missing" }, ENGLISH_READER)).toBe("Choose your age group.");
  });
});

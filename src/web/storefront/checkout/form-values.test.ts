import { expect, it } from "vitest";
import { readFormValues, readRecipientValues, shownAgeBand } from "./form-values.ts";

const POSTED = new URLSearchParams({
  name: "Ada",
  email: "ada@example.com",
  country: "US",
  ageBand: "18-or-over",
  dateOfBirth: "1990-05-17",
  gender: "f",
  phoneExtension: "12",
  __proto__: "x",
  constructor: "x",
});

it("reads the fields of an order and leaves the rest unread [1.1.1]", () => {
  expect(readFormValues(POSTED)).toEqual({
    name: "Ada",
    email: "ada@example.com",
    country: "US",
    ageBand: "18-or-over",
  });
});

it("reads neither email nor country of a corrected address [1.1.1]", () => {
  expect(readRecipientValues(POSTED)).toEqual({ name: "Ada" });
});

it("takes the first of a field that was posted twice", () => {
  expect(readFormValues(new URLSearchParams("name=Ada&name=Grace"))).toEqual({ name: "Ada" });
});

it("chooses no age group that was not chosen [5.1]", () => {
  expect(shownAgeBand({})).toBeUndefined();
  expect(shownAgeBand({ ageBand: "30" })).toBeUndefined();
  expect(shownAgeBand({ ageBand: "under-14" })).toBe("under-14");
});

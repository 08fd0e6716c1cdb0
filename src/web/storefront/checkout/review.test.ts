import { expect, it } from "vitest";
import { reviewRecipient } from "./review.ts";

const TYPED = {
  country: "DE",
  name: "Ada Lovelace",
  line1: "Lange Straße 5",
  postcode: "04109",
  locality: "Leipzig",
  phone: "0341 1234567",
  email: "ada@example.com",
  ageBand: "18-or-over",
} as const;

it("doubts nothing that looks right, and nothing that is wrong and said otherwise [7.1.3]", () => {
  expect(reviewRecipient(TYPED)).toBeUndefined();
  expect(reviewRecipient({ ...TYPED, email: "ada@gmial.com", postcode: "1" })).toBeUndefined();
  expect(reviewRecipient({ ...TYPED, email: "ada@gmial.com", ageBand: "14-to-17" })).toBeUndefined();
  expect(reviewRecipient({ ...TYPED, email: "ada@gmial.com", country: "BR" })).toBeUndefined();
});

it("doubts a common domain with a slip, and a street without a number, with the label beside it [7.1.3]", () => {
  expect(reviewRecipient({ ...TYPED, line1: "Lange Straße", email: "ada@gmial.com" })).toEqual({
    doubts: [
      { field: "line1", lacks: "house-number" },
      { field: "email", suggestion: "ada@gmail.com" },
    ],
    label: ["Ada Lovelace", "Lange Straße", "04109 Leipzig", "GERMANY"],
  });
});

it("finds a number in either line and in any script, and asks for none where houses have names [7.1.3]", () => {
  expect(reviewRecipient({ ...TYPED, line1: "Lange Straße", line2: "5" })).toBeUndefined();
  expect(reviewRecipient({ ...TYPED, line1: "Lange Straße ５" })).toBeUndefined();
  const { postcode: _, ...dubai } = { ...TYPED, country: "AE", line1: "Al Wasl Road", administrativeArea: "Dubai" };
  expect(reviewRecipient({ ...dubai, phone: "+971 4 123 4567" })).toBeUndefined();
});

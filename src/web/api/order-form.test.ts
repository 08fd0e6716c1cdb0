import fc from "fast-check";
import { expect, test } from "vitest";
import { orderForm, recipientForm } from "./order-form.ts";

const PERSON = { name: "Wanjiku Quetzal", phone: "+81 90-1234-5678", email: "w@example.com", country: "JP" };

const NECESSARY = [
  "name",
  "phone",
  "phoneExtension",
  "line1",
  "line2",
  "dependentLocality",
  "locality",
  "administrativeArea",
  "postcode",
];
/** What is agreed to rather than told about a person. */
const TERMS = [
  "email",
  "country",
  "ageBand",
  "policyVersion",
  "policyLocale",
  "expectedTotalMinor",
  "expectedCurrency",
  "language",
];

test("keys that nobody asked for are dropped before anything is called, and are no error [1.1.1]", () => {
  const posted = JSON.stringify({
    ...PERSON,
    dateOfBirth: "1987-01-01",
    gender: "f",
    idNumber: "123",
    address: { line1: "hidden" },
    constructor: "x",
  }).replace("{", '{"__proto__":{"gender":"f"},');
  expect(orderForm.parse(JSON.parse(posted))).toEqual(PERSON);
});

test("whatever is posted, only the allow-listed keys come through, each as one plain value [1.1.1]", () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.oneof(fc.constantFrom(...NECESSARY, ...TERMS), fc.string()), fc.jsonValue()),
      (body) => {
        const parsed = orderForm.parse(body);
        for (const [key, value] of Object.entries(parsed)) {
          expect([...NECESSARY, ...TERMS]).toContain(key);
          expect(typeof value !== "object" || value === null || (Array.isArray(value) && value.length === 0)).toBe(
            true,
          );
        }
        expect(Object.keys(recipientForm.parse(body)).filter((key) => !NECESSARY.includes(key))).toEqual([]);
      },
    ),
  );
});

test("values are not judged here: empty and wrong ones reach the one place that judges them", () => {
  expect(orderForm.parse({ name: "", phone: 7, email: null })).toEqual({ name: "", phone: 7, email: null });
});

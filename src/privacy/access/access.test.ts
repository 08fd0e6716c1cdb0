import { describe, expect, test } from "vitest";
import { composeInventory } from "#privacy/inventory";
import { sampleData } from "#privacy/testing";
import { jobAccess, staffAccess, subjectAccess, systemAccess } from "./access.ts";
import { defineActivity } from "./activity.ts";
import { refusalError } from "./errors.ts";
import { FIELDS_PER_ACCESS_MAX, judgeAccess } from "./judge-access.ts";

const inventory = composeInventory(sampleData);
const sending = defineActivity({ id: "bookings.send-parcel", purpose: "ORDER" });
const scope = { kind: "booking", id: "0198c2d6-0000-7000-8000-000000000001" };
const other = { kind: "booking", id: "0198c2d6-0000-7000-8000-000000000002" };
const access = jobAccess(sending, "send-parcel", scope);

describe("an activity", () => {
  test("without a purpose of the closed list does not load [2.1.1]", () => {
    for (const purpose of ["MARKETING", "order", "", undefined]) {
      expect(() => defineActivity({ id: "bookings.advertise", purpose: purpose as "ORDER" })).toThrow("closed list");
    }
    expect(() => defineActivity({ id: "Advertise Things", purpose: "ORDER" })).toThrow("kebab-case");
  });
});

describe("an access", () => {
  test("is not made for actors or scopes that are not ids [3.1.1]", () => {
    expect(() => jobAccess(sending, "Planted Name", scope)).toThrow("not named by an id");
    expect(() => staffAccess(sending, { id: "a@b.example", role: "warehouse" }, scope)).toThrow("not named by an id");
    expect(() => staffAccess(sending, { id: "s1", role: "Head of Things" }, scope)).toThrow("not named by an id");
    expect(() => subjectAccess(sending, "someone", scope)).toThrow("not named by an id");
    expect(() => systemAccess(sending, "web", { kind: "booking", id: "W-1234" })).toThrow("a kind and an id");
    expect(() => systemAccess(sending, "web", { kind: "Booking 1", id: scope.id })).toThrow("a kind and an id");
  });

  test("carries the purpose of its activity [2.1.1]", () => {
    expect(access).toMatchObject({ purpose: "ORDER", activity: "bookings.send-parcel", actor: { kind: "job" }, scope });
  });
});

describe("the judgement", () => {
  const judge = (changed: object, fields: string[] = ["booking.name"], of = scope) =>
    judgeAccess(inventory, { ...access, ...changed }, of, fields);

  test("refuses unknown purposes, other scopes, foreign fields and purposes, too many at once [1.1.3] [2.1.1]", () => {
    expect(judge({ purpose: "ADVERTISING" })).toMatchObject({ kind: "violation", reason: "unknown-purpose" });
    expect(judge({}, ["booking.name"], other)).toMatchObject({ kind: "violation", reason: "wrong-scope" });
    expect(judge({ purpose: "LEGAL" })).toMatchObject({ reason: "purpose-not-allowed", fields: ["booking.name"] });
    expect(judge({}, ["booking.name", "booking.tax-note"])).toMatchObject({ fields: ["booking.tax-note"] });
    expect(judge({ activity: "a person typed this" })).toMatchObject({ reason: "malformed-access" });
    expect(judge({ actor: { kind: "visitor", id: "x" } })).toMatchObject({ reason: "malformed-access" });
    expect(judge({}, Array(FIELDS_PER_ACCESS_MAX + 1).fill("booking.name"))).toMatchObject({
      reason: "too-many-fields",
    });
  });

  test("tells a gap from a violation [0.3]", () => {
    expect(judge({}, ["booking.birthday"])).toEqual({
      kind: "gap",
      reason: "undeclared-field",
      fields: ["booking.birthday"],
    });
    expect(judge({}, ["booking.amount"])).toMatchObject({ kind: "gap", reason: "held-otherwise" });
    expect(judgeAccess(inventory, access, scope, ["booking.amount"], "elsewhere")).toBeUndefined();
  });

  test("lets a declared purpose pass for its own order", () => {
    expect(judge({})).toBeUndefined();
    expect(judge({ purpose: "LEGAL" }, ["booking.tax-note"])).toBeUndefined();
  });

  test("becomes an error that repeats nothing of a malformed access [3.1.1]", () => {
    const refusal = judge({ activity: "Planted Name" })!;
    expect(refusalError("Planted Name", refusal).message).not.toContain("Planted");
    expect(refusalError(access.activity, judge({ purpose: "LEGAL" })!).message).toBe(
      "bookings.send-parcel was refused: purpose-not-allowed booking.name",
    );
  });
});

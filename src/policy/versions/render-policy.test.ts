import { describe, expect, test } from "vitest";
import { shop } from "#shop.config";
import { duties } from "#policy/promises";
import type { PolicyVersion } from "../../../policy/clause.ts";
import { publishedVersions } from "../../../policy/versions/index.ts";
import { policyText, policyVersionId, renderPolicy, type Publisher, type RenderedClause } from "./render-policy.ts";

const publisher: Publisher = {
  legalName: shop.company.legalName,
  brand: shop.company.brand,
  site: shop.company.site,
  email: shop.contact.email,
  phone: shop.contact.phone,
};
const version1 = publishedVersions[0]!;

function withSentence(sentence: string): PolicyVersion {
  const en = { ...version1.texts.en, clauses: { ...version1.texts.en.clauses, access: sentence } };
  return { ...version1, texts: { en } };
}

function clausesOf(version: PolicyVersion): RenderedClause[] {
  return renderPolicy(version, "en", publisher).sections.flatMap(({ items }) => items.flatMap((item) => item.clauses));
}

describe("refusals", () => {
  test.for(["{nothing}", "{toString}", "{correction.decisions}"])(
    "refuses a sentence that names no fact: %s",
    (name) => {
      expect(() => renderPolicy(withSentence(`Write to ${name}.`), "en", publisher)).toThrow(
        "the policy has no words for",
      );
    },
  );

  test("refuses a clause without words", () => {
    expect(() => renderPolicy(withSentence(""), "en", publisher)).toThrow(`the policy has no words for "access"`);
  });

  test("refuses a publisher without a name", () => {
    expect(() => renderPolicy(version1, "en", { ...publisher, legalName: "" })).toThrow("legalName");
  });
});

describe("every published version", () => {
  test.for(publishedVersions)("version $id keeps the text it was published with", (version) => {
    const { sha256 } = renderPolicy(version, "en", publisher);
    expect(sha256, "a published text never changes: publish a new version instead").toBe(version.sha256.en);
  });

  test.for(publishedVersions)("version $id states every duty, and no duty that does not exist", (version) => {
    const stated = new Set(clausesOf(version).flatMap((clause) => clause.duties));
    expect([...stated].toSorted()).toEqual(duties.map((duty) => duty.id).toSorted());
  });

  test.for(publishedVersions)(
    "version $id gives each clause its own id and words, and words nothing else",
    (version) => {
      const ids = clausesOf(version).map((clause) => clause.id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(Object.keys(version.texts.en.clauses).toSorted()).toEqual(ids.toSorted());
    },
  );

  test.for(publishedVersions)("version $id states each of its commitments in a sentence", (version) => {
    const stated = new Set(clausesOf(version).flatMap((clause) => Object.keys(clause.commitments)));
    expect([...stated].toSorted()).toEqual(Object.keys(version.commitments).toSorted());
  });

  test("versions are numbered in order and take effect one after the other", () => {
    expect(publishedVersions.map((version) => version.id)).toEqual(publishedVersions.map((_, index) => `${index + 1}`));
    const effects = publishedVersions.map((version) => Date.parse(version.effectiveAt));
    expect(effects).toEqual(effects.toSorted((a, b) => a - b));
    for (const { publishedAt, effectiveAt } of publishedVersions) {
      expect(Date.parse(publishedAt)).toBeLessThanOrEqual(Date.parse(effectiveAt));
    }
  });
});

describe("version 1", () => {
  const sentences = new Map(clausesOf(version1).map((clause) => [clause.id, clause.text]));

  test.for([
    ["preamble.who-we-are", "Dongguan Shidianban E-Commerce Co., Ltd."],
    ["preamble.who-we-are", "Weleadzest"],
    ["preamble.when", "www.weleadzest.com"],
    ["management.after-cancellation", "within 15 working days."],
    ["correction.request", "“Information Correction - Name - Account Name (if applicable)”"],
    ["correction.request", "customer@weleadzest.com"],
    ["correction.answer", "within 3 working days of receiving"],
    ["deletion.request", "“Information Deletion - Order Number/Account Name”"],
    ["cancellation.request", "“Account Cancellation - Account Name”"],
    ["cancellation.verification", "Within 7 working days of receiving"],
    ["complaint.request", "+86-13778466303"],
    ["complaint.answer", "within 2 working days,"],
    ["complaint.answer", "within 5 working days "],
    ["minors.supervised", "younger than 18 years,"],
    ["revision.core", "7 working days before the update"],
    ["closing.questions", "customer@weleadzest.com or call +86-13778466303"],
  ])("%s says %s", ([clause, words]) => {
    expect(sentences.get(clause!)).toContain(words);
  });

  test("has a preamble, seven numbered sections and closing words", () => {
    const { sections } = renderPolicy(version1, "en", publisher);
    expect(sections.map((section) => section.id)).toEqual(["preamble", "1", "2", "3", "4", "5", "6", "7", "closing"]);
    const numbered = sections.filter((section) => section.heading !== null);
    expect(numbered.map((section) => section.id)).toEqual(["1", "2", "3", "4", "5", "6", "7"]);
    expect(sections[4]!.items.map((item) => item.number)).toEqual(["4.1", "4.2", "4.3"]);
  });
});

test("a sentence takes its number from the commitment, in the singular too", () => {
  const commitments = { ...version1.commitments, "complaint.contact": { value: 1, unit: "working-day" } as const };
  const answer = clausesOf({ ...version1, commitments }).find((clause) => clause.id === "complaint.answer")!;
  expect(answer.text).toContain("we contact you within 1 working day,");
  expect(answer.commitments).toEqual({
    "complaint.contact": { value: 1, unit: "working-day" },
    "complaint.solution": { value: 5, unit: "working-day" },
  });
});

test("the text to save is the whole policy, and its hash and name follow every word of it", () => {
  const rendered = renderPolicy(version1, "en", publisher);
  const text = policyText(rendered);
  expect(text.startsWith("Privacy Policy\n\nUnder Weleadzest,")).toBe(true);
  expect(text).toContain("\n\n4. Your Rights and How to Use Them\n\n4.1 Seeing and correcting your information\n\n");
  expect(text).toContain("\n\n• You give it to us when");
  expect(text).not.toMatch(/[{}]/);
  const other = renderPolicy(version1, "en", { ...publisher, phone: "+86-10000000000" });
  expect(other.sha256).not.toBe(rendered.sha256);
  expect(policyVersionId(rendered)).toBe(`1-en-${rendered.sha256.slice(0, 12)}`);
});

import { describe, expect, test } from "vitest";
import type { Citation } from "./citations.ts";
import type { DeclaredControl } from "./declared-controls.ts";
import { WHOLE_FILE, type SabotageResult, type TestResult } from "./evidence.ts";
import { buildRegister, type RegisterSources } from "./register.ts";

const commit = "0123456789abcdef0123456789abcdef01234567";
const ran = { testedAt: "2026-11-23T08:00:00.000Z", clean: true };
const passed: TestResult = { result: "passed", ...ran };
const failed: TestResult = { result: "failed", ...ran };
const bites: SabotageResult = { verdict: "bites", noticedFor: ["1.1.4"], detail: "a test", ...ran };

const control: DeclaredControl = {
  id: "checkout.needs-all",
  duties: ["1.1.4"],
  does: "Refuses an order that lacks a detail.",
  sabotage: [],
  declaredIn: "src/shop/checkout/controls.ts",
};
const citations: Citation[] = [
  { file: "src/a.test.ts", title: "refuses … [1.1.4]", duties: ["1.1.4"] },
  { file: "e2e/b.test.ts", title: "pages > refuses a blank name [1.1.4]", duties: ["1.1.4"] },
];
const files = {
  "src/a.test.ts": { "refuses a blank name [1.1.4]": passed, "refuses a blank email [1.1.4]": passed },
  "e2e/b.test.ts": { "pages > refuses a blank name [1.1.4]": passed },
};
const kept: RegisterSources = {
  duties: [{ id: "1.1.4", actors: ["shopper"], statement: "Say which detail is missing." }],
  controls: [control],
  citations,
  tree: { ok: true, commit, clean: true },
  testEvidence: { commit, files },
  sabotageEvidence: { commit, controls: { [control.id]: bites } },
};

function entryOf(changed: Partial<RegisterSources>) {
  return buildRegister({ ...kept, ...changed })[0]!;
}

describe("a duty is not called kept", () => {
  test("without a control, however many tests pass", () => {
    expect(entryOf({ controls: [] })).toMatchObject({ status: "open", control: [], because: "no control yet" });
  });

  test("when its control is cited by no test", () => {
    expect(entryOf({ citations: [] })).toMatchObject({ status: "broken", because: "no test cites it", evidence: null });
  });

  test("in a fresh clone", () => {
    expect(entryOf({ testEvidence: undefined, sabotageEvidence: undefined })).toMatchObject({
      status: "no evidence",
      because: "2 of 2 tests not run on 0123456789ab",
      evidence: null,
    });
  });

  test("by results of another commit", () => {
    const elsewhere = { commit: "f".repeat(40), files };
    expect(entryOf({ testEvidence: elsewhere })).toMatchObject({ status: "no evidence", evidence: null });
  });

  test("by results made with uncommitted changes", () => {
    const unclean = { ...files, "src/a.test.ts": { "refuses a blank name [1.1.4]": { ...passed, clean: false } } };
    expect(entryOf({ testEvidence: { commit, files: unclean } })).toMatchObject({
      status: "no evidence",
      because: "1 of 2 tests not run on 0123456789ab",
    });
  });

  test("once the tree has changed", () => {
    const changed = entryOf({ tree: { ok: true, commit, clean: false } });
    expect(changed).toMatchObject({ status: "no evidence", because: "tree changed since" });
  });

  test("without git", () => {
    const without = entryOf({ tree: { ok: false, reason: "git-missing" } });
    expect(without).toMatchObject({ status: "no evidence", evidence: null });
    expect(without.because).toContain("git is not installed");
  });

  test("while one of its tests has not run", () => {
    const { "src/a.test.ts": unit } = files;
    expect(entryOf({ testEvidence: { commit, files: { "src/a.test.ts": unit } } })).toMatchObject({
      status: "no evidence",
      because: "1 of 2 tests not run on 0123456789ab",
      evidence: { passed: 2, failed: 0 },
    });
  });

  test("when one row of one test failed", () => {
    const broken = { ...files, "src/a.test.ts": { ...files["src/a.test.ts"], "refuses a zero [1.1.4]": failed } };
    expect(entryOf({ testEvidence: { commit, files: broken } })).toMatchObject({
      status: "broken",
      because: "failed: refuses … [1.1.4]",
      evidence: { passed: 3, failed: 1 },
    });
  });

  test("when the file of a test failed as a whole", () => {
    const broken = { ...files, "e2e/b.test.ts": { ...files["e2e/b.test.ts"], [WHOLE_FILE]: failed } };
    expect(entryOf({ testEvidence: { commit, files: broken } })).toMatchObject({ status: "broken" });
  });

  test.for(["does not bite", "invalid", "no baseline"] as const)("when the sabotage of a control: %s", (verdict) => {
    const controls = { [control.id]: { ...bites, verdict, detail: "2 tests pass" } };
    expect(entryOf({ sabotageEvidence: { commit, controls } })).toMatchObject({
      status: "broken",
      because: `the sabotage of checkout.needs-all ${verdict}: 2 tests pass`,
      evidence: { sabotage: "does not bite" },
    });
  });

  test("when only tests of other duties notice the sabotage", () => {
    const controls = { [control.id]: { ...bites, noticedFor: ["2.1.3"] } };
    expect(entryOf({ sabotageEvidence: { commit, controls } })).toMatchObject({
      status: "broken",
      because: "no test citing this duty fails under a sabotage",
    });
  });
});

test("a duty is kept when all its tests ran on this commit and passed", () => {
  expect(entryOf({})).toEqual({
    id: "1.1.4",
    statement: "Say which detail is missing.",
    actors: ["shopper"],
    control: [{ id: "checkout.needs-all", does: "Refuses an order that lacks a detail." }],
    tests: citations.map(({ file, title }) => ({ file, title })),
    evidence: { commit, testedAt: ran.testedAt, passed: 3, failed: 0, sabotage: "bites" },
    status: "kept",
    because: "sabotage bites",
  });
});

test("a kept duty says whether its controls were ever turned off", () => {
  expect(entryOf({ sabotageEvidence: undefined })).toMatchObject({ status: "kept", evidence: { sabotage: "not run" } });
  const second = { ...control, id: "checkout.says-which" };
  expect(entryOf({ controls: [control, second] })).toMatchObject({ status: "kept", evidence: { sabotage: "not run" } });
  const controls = { [control.id]: bites, [second.id]: { ...bites, noticedFor: [] } };
  const both = entryOf({ controls: [control, second], sabotageEvidence: { commit, controls } });
  expect(both).toMatchObject({ status: "kept", evidence: { sabotage: "bites" } });
});

test("long proofs count once they have run, and are not waited for", () => {
  const long = { file: "proof/kills/kills.test.ts", title: "loses nothing [1.1.4]", duties: ["1.1.4"] };
  const withLong = { citations: [...citations, long] };
  expect(entryOf(withLong)).toMatchObject({ status: "kept", evidence: { passed: 3 } });
  const ranToo = { commit, files: { ...files, [long.file]: { [long.title]: failed } } };
  expect(entryOf({ ...withLong, testEvidence: ranToo })).toMatchObject({ status: "broken" });
  expect(entryOf({ citations: [long] })).toMatchObject({ status: "no evidence", evidence: null });
});

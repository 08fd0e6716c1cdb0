import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { TestModule, Vitest } from "vitest/node";
import { TEST_EVIDENCE_FILE, WHOLE_FILE, type TestEvidence } from "#policy/promises";
import { manualClock } from "#platform/clock";
import { evidenceReporter } from "./evidence-reporter.ts";

const instant = "2026-11-23T08:00:00.000Z";
let root: string;

beforeEach(() => {
  vi.stubEnv("SABOTAGE", undefined);
  root = mkdtempSync(join(tmpdir(), "evidence-reporter-"));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true });
});

function commitAll(): string {
  writeFileSync(join(root, ".gitignore"), "reports/\n");
  const git = (...parameters: string[]) => execFileSync("git", parameters, { cwd: root, encoding: "utf8" });
  git("init", "--quiet");
  git("add", "--all");
  const author = ["-c", "user.name=Knitter", "-c", "user.email=knitter@example.org"];
  git(...author, "commit", "--quiet", "--message=A stitch", "--no-gpg-sign");
  return git("rev-parse", "HEAD").trim();
}

/** The parts of vitest's own report that the reporter reads. */
function testModule(file: string, state: string, tests: Record<string, string>): TestModule {
  const allTests = () =>
    Object.entries(tests).map(([fullName, result]) => ({ fullName, result: () => ({ state: result }) }));
  return { relativeModuleId: file, state: () => state, children: { allTests } } as unknown as TestModule;
}

async function report(modules: readonly TestModule[], during = () => {}): Promise<TestEvidence | undefined> {
  const reporter = evidenceReporter(manualClock(instant));
  reporter.onInit?.({ config: { root } } as Vitest);
  await reporter.onTestRunStart?.([]);
  during();
  await reporter.onTestRunEnd?.(modules, [], "passed");
  const path = join(root, TEST_EVIDENCE_FILE);
  return existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as TestEvidence) : undefined;
}

const green = testModule("src/a.test.ts", "passed", { "refuses a zero [1.1.4]": "passed" });

test("keeps nothing that cannot be bound to a commit", async () => {
  expect(await report([green])).toBeUndefined();
});

test("keeps nothing that happened under a sabotage", async () => {
  commitAll();
  vi.stubEnv("SABOTAGE", "checkout.needs-all");
  expect(await report([green])).toBeUndefined();
});

test("keeps nothing when the commit changed during the run", async () => {
  commitAll();
  const during = () => {
    writeFileSync(join(root, "yarn.txt"), "wool");
    commitAll();
  };
  expect(await report([green], during)).toBeUndefined();
});

test.for(["before", "during"])("marks results when files changed %s the run", async (when) => {
  commitAll();
  const change = () => writeFileSync(join(root, "yarn.txt"), "wool");
  if (when === "before") change();
  const evidence = await report([green], when === "during" ? change : undefined);
  expect(evidence?.files["src/a.test.ts"]?.["refuses a zero [1.1.4]"]?.clean).toBe(false);
});

test("keeps what passed and failed, and nothing of what was skipped", async () => {
  const commit = commitAll();
  const ran = { testedAt: instant, clean: true };
  const evidence = await report([
    testModule("src/a.test.ts", "failed", { "a > one": "passed", two: "failed", three: "skipped" }),
    testModule("src/b.test.ts", "skipped", { four: "skipped" }),
  ]);
  expect(evidence).toEqual({
    commit,
    files: {
      "src/a.test.ts": {
        "a > one": { result: "passed", ...ran },
        two: { result: "failed", ...ran },
        [WHOLE_FILE]: { result: "passed", ...ran },
      },
      "src/b.test.ts": {},
    },
  });
});

test.for(["failed", "pending", "queued"])("a file that is %s without a failed test fails as a whole", async (state) => {
  commitAll();
  const evidence = await report([testModule("src/a.test.ts", state, { one: "skipped" })]);
  expect(evidence?.files["src/a.test.ts"]?.[WHOLE_FILE]?.result).toBe("failed");
});

test("a later run on the same commit adds to the earlier one and replaces what ran again", async () => {
  commitAll();
  await report([testModule("src/a.test.ts", "failed", {}), green]);
  await report([testModule("e2e/b.test.ts", "passed", { two: "passed" })]);
  const evidence = await report([green]);
  expect(Object.keys(evidence!.files)).toEqual(["src/a.test.ts", "e2e/b.test.ts"]);
  expect(evidence!.files["src/a.test.ts"]![WHOLE_FILE]!.result).toBe("passed");
});

import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative, sep } from "node:path";
import { z } from "zod";

/** The outcome of one vitest run, or the reason why there is none. */
export type TestRun =
  | { readonly ok: true; readonly files: readonly FileOutcome[] }
  | { readonly ok: false; readonly reason: string };

export interface FileOutcome {
  /** Relative to the project, with forward slashes. */
  readonly file: string;
  /** Why the file could not be loaded or set up; empty when its tests ran. */
  readonly fault: string;
  readonly tests: readonly TestOutcome[];
}

export interface TestOutcome {
  /** Groups first: `stock > refuses the sixth piece [2.1.3]`. */
  readonly name: string;
  readonly status: "passed" | "failed" | "skipped";
  /** The errors of a failed test, beginning with the error's name. */
  readonly errors: readonly string[];
}

export interface TestSelection {
  readonly root: string;
  /** Names of vitest projects. */
  readonly projects: readonly string[];
  readonly files: readonly string[];
  /** Only tests whose full name matches this pattern run. */
  readonly namePattern: string;
  /** Id of the control to turn off, if any. */
  readonly sabotage?: string;
  /** Whether the first failure ends the run. */
  readonly stopAtFirstFailure: boolean;
}

const RUN_MINUTES_MAX = 15;
const OUTPUT_CHARACTERS_KEPT = 2000;

/** Runs the selected tests in a vitest process of their own and reads its JSON report. */
export async function runTests(selection: TestSelection): Promise<TestRun> {
  const folder = await mkdtemp(join(tmpdir(), "sabotage-"));
  try {
    const reportFile = join(folder, "report.json");
    const output = await runVitest(selection, reportFile);
    const report = await readFile(reportFile, "utf8").catch(() => undefined);
    if (report === undefined) return { ok: false, reason: `vitest wrote no report: ${output.trim()}` };
    return { ok: true, files: readReport(selection.root, JSON.parse(report)) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Resolves, when the process has ended, to the last words it said. Its exit code only repeats the report. */
function runVitest(selection: TestSelection, reportFile: string): Promise<string> {
  const { SABOTAGE: _, ...environment } = process.env;
  const child = spawn(
    process.execPath,
    [
      join(selection.root, "node_modules/vitest/vitest.mjs"),
      "run",
      ...selection.projects.flatMap((project) => ["--project", project]),
      `--testNamePattern=${selection.namePattern}`,
      "--reporter=json",
      `--outputFile=${reportFile}`,
      ...(selection.stopAtFirstFailure ? ["--bail=1"] : []),
      ...selection.files,
    ],
    {
      cwd: selection.root,
      env: { ...environment, ...(selection.sabotage === undefined ? {} : { SABOTAGE: selection.sabotage }) },
      stdio: ["ignore", "pipe", "pipe"],
      timeout: RUN_MINUTES_MAX * 60_000,
    },
  );
  let output = "";
  const keepLastWords = (chunk: Buffer) => {
    output = (output + chunk.toString("utf8")).slice(-OUTPUT_CHARACTERS_KEPT);
  };
  child.stdout.on("data", keepLastWords);
  child.stderr.on("data", keepLastWords);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", () => resolve(output));
  });
}

const vitestReport = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string(),
      assertionResults: z.array(
        z.object({
          ancestorTitles: z.array(z.string()),
          title: z.string(),
          status: z.string(),
          failureMessages: z.array(z.string()),
        }),
      ),
    }),
  ),
});

/** Reads vitest's JSON report. A file that failed although no test of its did, failed as a whole. */
export function readReport(root: string, report: unknown): FileOutcome[] {
  return vitestReport.parse(report).testResults.map((file) => {
    const tests = file.assertionResults.map((test): TestOutcome => {
      const names = [...test.ancestorTitles, test.title].filter((name) => name !== "");
      const status = test.status === "passed" || test.status === "failed" ? test.status : "skipped";
      return { name: names.join(" > "), status, errors: test.failureMessages };
    });
    const failedAsWhole = file.status === "failed" && !tests.some((test) => test.status === "failed");
    return {
      file: relative(root, file.name).split(sep).join("/"),
      fault: failedAsWhole ? file.message || "the file could not be run" : "",
      tests,
    };
  });
}

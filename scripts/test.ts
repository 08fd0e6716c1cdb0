/** Everything CI runs: what is static, then the tests from fast to slow, with one closing line over all of them. */
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runStep, runSteps } from "./steps/run-steps.ts";
import { STATIC_STEPS } from "./steps/static-steps.ts";
import { closingLine, countTests, type TestCounts, type VitestReport } from "./steps/count-tests.ts";

const HELP = `Usage: npm test [-- <filter> ...] [-- --help]

Without a filter: types, lint, arrows, format and licences, then the tests of the projects unit, db (real PostgreSQL)
and e2e (real browser). With a filter, a part of a file's path, only the tests of matching files; options of vitest
such as -t "part of a title" are passed on.

The last line is "N passed, N failed", with ", N skipped" where there are any. A step that fails without a failing test
of its own counts as one failed. Results are kept in reports/.
`;

/** From fast to slow. Each is a run of its own, so that journeys never share the cores with database tests. */
const PROJECTS = ["unit", "db", "e2e"] as const;
const WORKERS_MAX = 4;

const root = fileURLToPath(new URL("..", import.meta.url));
const filters = process.argv.slice(2);

if (filters.includes("--help") || filters.includes("-h")) {
  process.stdout.write(HELP);
} else {
  const failedSteps: string[] = [];
  const counts: TestCounts[] = [];
  if (filters.length === 0) {
    for (const { name, passed } of await runSteps(STATIC_STEPS)) {
      if (passed) continue;
      failedSteps.push(name);
      counts.push({ passed: 0, failed: 1, skipped: 0 });
    }
  }
  for (const project of PROJECTS) {
    const count = await runProject(project);
    counts.push(count);
    if (count.failed > 0) failedSteps.push(`${project} tests`);
  }
  const nothingRan =
    filters.length > 0 && counts.every(({ passed, failed, skipped }) => passed + failed + skipped === 0);
  if (nothingRan) console.log(`\nno test matches ${filters.join(" ")}`);
  console.log(failedSteps.length === 0 ? "" : `\nfailed: ${failedSteps.join(", ")}`);
  console.log(closingLine(counts));
  if (failedSteps.length > 0 || nothingRan) process.exitCode = 1;
}

/** Runs one project of vitest.config.ts, which writes the report that is counted here to TEST_REPORT_FILE. */
async function runProject(project: string): Promise<TestCounts> {
  const reportFile = join(root, "reports", `tests-${project}.json`);
  mkdirSync(join(root, "reports"), { recursive: true });
  rmSync(reportFile, { force: true });
  console.log(`\n── ${project} tests`);
  const workers = Math.min(WORKERS_MAX, availableParallelism());
  const { passed } = await runStep(
    {
      name: project,
      program: [
        "node_modules/vitest/vitest.mjs",
        "run",
        `--project=${project}`,
        `--maxWorkers=${workers}`,
        "--passWithNoTests",
        ...filters,
      ],
    },
    "shown",
    { TEST_REPORT_FILE: reportFile },
  );
  return countTests(readReport(reportFile), passed);
}

function readReport(path: string): VitestReport | undefined {
  try {
    return JSON.parse(readFileSync(path, "utf8")) as VitestReport;
  } catch {
    return undefined;
  }
}

/** What one runs while working: everything static, and the tests that need no database and no browser. */
import { parseArgs } from "node:util";
import { runSteps, type Step } from "./steps/run-steps.ts";
import { STATIC_STEPS } from "./steps/static-steps.ts";

const HELP = `Usage: npm run check [-- --static | --help]

Runs, two at a time:
  types      the TypeScript compiler over the whole project
  lint       oxlint with the rules that need types (.oxlintrc.json)
  arrows     imports between rooms and parts, circles, clock and chance (scripts/arrows.ts)
  format     oxfmt; "npm run format" mends it
  licences   licences, reasons in docs/dependencies.md, a whole package-lock.json
  tests      the tests of the project "unit"

  --static   without the tests
  --help     this text

Ends with 0 when all of them passed. What failed is printed in full.
`;

const UNIT_TESTS: Step = {
  name: "tests",
  program: ["node_modules/vitest/vitest.mjs", "run", "--project", "unit", "--reporter=dot", "--passWithNoTests"],
};

const { values } = parseArgs({ options: { static: { type: "boolean" }, help: { type: "boolean" } } });
if (values.help) {
  process.stdout.write(HELP);
} else {
  const results = await runSteps(values.static ? STATIC_STEPS : [UNIT_TESTS, ...STATIC_STEPS]);
  const failed = results.filter(({ passed }) => !passed).map(({ name }) => name);
  console.log(failed.length === 0 ? "\nall passed" : `\nfailed: ${failed.join(", ")}`);
  if (failed.length > 0) process.exitCode = 1;
}

/**
 * Runs the long proofs, one after the other, and writes one report that is bound to the commit. Ends with exit code 1
 * when something does not hold, 2 on a wrong command line.
 */
import { cpus, totalmem } from "node:os";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { readTreeState } from "#policy/promises";
import { canaryStep } from "./canary/step.ts";
import { killsStep } from "./kills/step.ts";
import { lighthouseStep } from "./lighthouse/step.ts";
import { pagesStep, redrawPictures } from "./pages/step.ts";
import { addStep, READABLE_REPORT_FILE, readReport, writeReport, type Report } from "./report.ts";
import { sabotageStep } from "./sabotage-step.ts";
import { STEP_NAMES, type ProofOptions, type Step, type StepName } from "./step.ts";

const SEED = 20261122;
const POINTS = 50;

const HELP = `Usage: npm run proof -- [--only <step>]... [--seed <number>] [--points <number>]
       npm run proof -- --state <name>...
       npm run proof -- --pictures

Runs the proofs that take too long for npm test, in this order:

  sabotage   turns every control off and demands that a test notices
  canary     plants personal values and looks for them in every file
  kills      kills web, worker and databases under load and checks the books
  pages      draws every page in every state, at all widths, in three languages
  lighthouse asks Lighthouse for the marks of four pages on a phone

  --only     this step alone; may be given several times
  --seed     decides what is left to chance (${SEED})
  --points   how many kills (${POINTS})
  --state    draws only states of pages whose name begins so, and reports nothing; may be given several times
  --pictures draws the four pictures of the README anew, and nothing else
  --help     this text

The outcome goes to ${READABLE_REPORT_FILE}; the exit code is 1 when something does not hold.
`;

const STEPS: readonly Step[] = [sabotageStep, canaryStep, killsStep, pagesStep, lighthouseStep];
const root = fileURLToPath(new URL("..", import.meta.url));
process.exitCode = await main();

async function main(): Promise<number> {
  const request = readCommandLine();
  if (typeof request === "number") return request;
  if (request.pictures) {
    say((await redrawPictures(root, say)).join("\n"));
    return 0;
  }
  const only: readonly StepName[] = request.states.length > 0 ? ["pages"] : request.only;
  const chosen = STEPS.filter(({ name }) => only.length === 0 || only.includes(name));
  let allHold = true;
  for (const [index, step] of chosen.entries()) {
    say(`[${index + 1}/${chosen.length}] ${step.name}: ${step.shows}`);
    const holds = await runStep(step, {
      root,
      seed: request.seed,
      points: request.points,
      states: request.states,
      say: (line) => say(`  ${line}`),
    });
    allHold &&= holds;
  }
  say(`${allHold ? "Everything holds" : "Something does not hold"}: see ${READABLE_REPORT_FILE}`);
  return allHold ? 0 : 1;
}

async function runStep(step: Step, options: ProofOptions): Promise<boolean> {
  const before = readTreeState(root);
  const startedAt = new Date();
  const { failures, facts } = await step.run(options).catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    return { failures: [`the proof itself broke off: ${String(error)}`], facts: {} };
  });
  // A part of the pages proves nothing of all of them.
  if (options.states.length > 0) return tell(step, failures);
  const after = readTreeState(root);
  const commit = before.ok && after.ok && before.commit === after.commit ? after.commit : undefined;
  const report = addStep(readReport(root), commit, describeMachine(), {
    name: step.name,
    shows: step.shows,
    holds: failures.length === 0,
    failures: [...failures],
    facts: Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, copyFact(fact)])),
    seed: options.seed,
    startedAt: startedAt.toISOString(),
    seconds: (Date.now() - startedAt.getTime()) / 1000,
    clean: before.ok && after.ok && before.clean && after.clean,
  });
  writeReport(root, report);
  return tell(step, failures);
}

function tell({ name }: Step, failures: readonly string[]): boolean {
  for (const failure of failures) say(`  does not hold: ${failure}`);
  say(`  ${name} ${failures.length === 0 ? "holds" : "does not hold"}`);
  return failures.length === 0;
}

function copyFact(fact: Awaited<ReturnType<Step["run"]>>["facts"][string]): Report["steps"][number]["facts"][string] {
  return Array.isArray(fact) ? [...fact] : (fact as string | number | Record<string, number>);
}

function describeMachine(): Report["machine"] {
  return {
    cores: cpus().length,
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    platform: `${process.platform} ${process.arch}`,
    node: process.versions.node,
  };
}

interface Request {
  readonly only: readonly StepName[];
  readonly seed: number;
  readonly points: number;
  readonly states: readonly string[];
  readonly pictures: boolean;
}

function readCommandLine(): Request | number {
  try {
    const { values } = parseArgs({
      options: {
        only: { type: "string", multiple: true },
        seed: { type: "string" },
        points: { type: "string" },
        state: { type: "string", multiple: true },
        pictures: { type: "boolean", default: false },
        help: { type: "boolean" },
      },
    });
    if (values.help === true) {
      process.stdout.write(HELP);
      return 0;
    }
    const only = (values.only ?? []).map((name) => {
      const step = STEP_NAMES.find((known) => known === name);
      if (step === undefined) throw new Error(`there is no step ${name}: ${STEP_NAMES.join(", ")}`);
      return step;
    });
    return {
      only,
      seed: readNumber("seed", values.seed, SEED),
      points: readNumber("points", values.points, POINTS),
      states: values.state ?? [],
      pictures: values.pictures,
    };
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${HELP}`);
    return 2;
  }
}

function readNumber(name: string, given: string | undefined, otherwise: number): number {
  if (given === undefined) return otherwise;
  if (!/^[1-9]\d{0,8}$/.test(given)) throw new Error(`--${name} is a whole number from 1`);
  return Number(given);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

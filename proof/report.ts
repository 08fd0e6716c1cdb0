import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { z } from "zod";
import { describeTreeState, type TreeState } from "#policy/promises";
import { STEP_NAMES, type StepName } from "./step.ts";

export const REPORT_FILE = "reports/proof.json";
export const READABLE_REPORT_FILE = "reports/proof.md";

const fact = z.union([z.string(), z.number(), z.array(z.string()), z.record(z.string(), z.number())]);
const stepReport = z.object({
  name: z.enum(STEP_NAMES),
  shows: z.string(),
  holds: z.boolean(),
  failures: z.array(z.string()),
  facts: z.record(z.string(), fact),
  seed: z.int(),
  startedAt: z.iso.datetime(),
  seconds: z.number(),
  /** Whether the working tree was exactly the commit, from the beginning of the step to its end. */
  clean: z.boolean(),
});
const report = z.object({
  /** Undefined where there is no git, so that nothing can be bound to anything. */
  commit: z.string().optional(),
  machine: z.object({ cores: z.int(), memoryGiB: z.number(), platform: z.string(), node: z.string() }),
  steps: z.array(stepReport),
});

export type StepReport = z.infer<typeof stepReport>;
export type Report = z.infer<typeof report>;

/** The last report; undefined where there is none, or the file is not ours. */
export function readReport(root: string): Report | undefined {
  try {
    return report.safeParse(JSON.parse(readFileSync(join(root, REPORT_FILE), "utf8"))).data;
  } catch {
    return undefined;
  }
}

/**
 * The report with one more step. Steps that ran on the same commit stay, so that they may run on their own; what is
 * known of another commit says nothing about this one and goes.
 */
export function addStep(
  earlier: Report | undefined,
  commit: string | undefined,
  machine: Report["machine"],
  step: StepReport,
): Report {
  const kept = commit !== undefined && earlier?.commit === commit ? earlier.steps : [];
  const steps = [...kept.filter(({ name }) => name !== step.name), step];
  const order = (name: StepName) => STEP_NAMES.indexOf(name);
  return { commit, machine, steps: steps.toSorted((one, other) => order(one.name) - order(other.name)) };
}

/** Both forms, each replaced as a whole. */
export function writeReport(root: string, content: Report): void {
  write(join(root, REPORT_FILE), `${JSON.stringify(content, null, 2)}\n`);
  write(join(root, READABLE_REPORT_FILE), formatReport(content));
}

function write(path: string, content: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const unfinished = `${path}.${process.pid}`;
  writeFileSync(unfinished, content);
  renameSync(unfinished, path);
}

/** The report for people, in Markdown. */
export function formatReport({ commit, machine, steps }: Report): string {
  const missing = STEP_NAMES.filter((name) => !steps.some((step) => step.name === name));
  const isClean = steps.every(({ clean }) => clean);
  const tree: TreeState =
    commit === undefined ? { ok: false, reason: "no-commit" } : { ok: true, commit, clean: isClean };
  return [
    "# What the long proofs showed",
    "",
    `Shown on: ${describeTreeState(tree)}. Machine: ${machine.cores} cores, ${machine.memoryGiB} GiB, ${machine.platform}, Node ${machine.node}.`,
    ...(missing.length === 0 ? [] : [`Not run: ${missing.join(", ")}.`]),
    ...steps.flatMap(formatStep),
    "",
  ].join("\n");
}

function formatStep(step: StepReport): string[] {
  return [
    "",
    `## ${step.name}: ${step.holds ? "holds" : "DOES NOT HOLD"}`,
    "",
    step.shows,
    "",
    `Seed ${step.seed}, ${Math.round(step.seconds)} s, begun ${step.startedAt}${step.clean ? "" : ", with uncommitted changes"}.`,
    ...(step.failures.length === 0 ? [] : ["", "What does not hold:", "", ...step.failures.map((line) => `- ${line}`)]),
    "",
    ...Object.entries(step.facts).map(([name, value]) => `- ${name}: ${formatFact(value)}`),
  ];
}

function formatFact(value: StepReport["facts"][string]): string {
  if (typeof value === "number") return value.toLocaleString("en");
  if (typeof value === "string") return value;
  if (Array.isArray(value)) return value.join("; ");
  return Object.entries(value)
    .map(([name, count]) => `${name} ${count.toLocaleString("en")}`)
    .join(", ");
}

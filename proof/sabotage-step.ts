import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { z } from "zod";
import { SABOTAGE_EVIDENCE_FILE } from "#policy/promises";
import type { ProofOptions, Step, StepOutcome } from "./step.ts";

export const sabotageStep: Step = {
  name: "sabotage",
  shows: "Every control has a test that cites one of its duties and fails when the control is off.",
  run: runSabotage,
};

/** The runner of `proof/sabotage` is a program of its own; it says of itself whether all controls bit. */
async function runSabotage({ root, say }: ProofOptions): Promise<StepOutcome> {
  const startedAt = new Date();
  const { exitCode, lines } = await runProgram(join(root, "proof/sabotage/run.ts"), root, say);
  const verdicts = readVerdicts(root, startedAt);
  const failures = verdicts
    .filter(({ verdict }) => verdict !== "bites")
    .map(({ control, verdict, detail }) => `${control}: ${verdict} (${detail})`);
  if (exitCode !== 0 && failures.length === 0) {
    failures.push(`the sabotage runner ended with exit code ${exitCode}: ${lines.at(-1) ?? "it said nothing"}`);
  }
  const bites = verdicts.filter(({ verdict }) => verdict === "bites").length;
  return { failures, facts: { controls: verdicts.length, "controls whose sabotage is noticed": bites } };
}

function runProgram(
  program: string,
  cwd: string,
  say: (line: string) => void,
): Promise<{ exitCode: number; lines: string[] }> {
  const child = spawn(process.execPath, [...process.execArgv, program], { cwd, stdio: ["ignore", "pipe", "inherit"] });
  const lines: string[] = [];
  createInterface({ input: child.stdout }).on("line", (line) => {
    lines.push(line);
    say(line);
  });
  return new Promise((ended, failed) => {
    child.once("error", failed);
    child.once("close", (code) => ended({ exitCode: code ?? 1, lines }));
  });
}

const evidence = z.object({
  controls: z.record(z.string(), z.object({ verdict: z.string(), detail: z.string(), testedAt: z.iso.datetime() })),
});

/** Only what this run has found out; the file also keeps what earlier runs found on the same commit. */
function readVerdicts(root: string, since: Date) {
  const file = join(root, SABOTAGE_EVIDENCE_FILE);
  if (!existsSync(file)) return [];
  const { controls } = evidence.parse(JSON.parse(readFileSync(file, "utf8")));
  return Object.entries(controls)
    .filter(([, { testedAt }]) => Date.parse(testedAt) >= since.getTime())
    .map(([control, { verdict, detail }]) => ({ control, verdict, detail }));
}

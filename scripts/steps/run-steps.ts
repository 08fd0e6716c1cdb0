import { spawn, type ChildProcess } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** A program of ours, or of a package, that ends with 0 when all is well. */
export interface Step {
  /** One word for people. */
  readonly name: string;
  /** The file that this Node runs, relative to the project, and its arguments. */
  readonly program: readonly [file: string, ...parameters: string[]];
}

export interface StepResult {
  readonly name: string;
  readonly passed: boolean;
  /** Everything it printed, as it came; empty where it printed straight to the terminal. */
  readonly output: string;
  readonly seconds: number;
}

/** Two at a time fill two cores; the type checker and the linter use threads of their own besides. */
const STEPS_AT_ONCE = 2;

const running = new Set<ChildProcess>();
let stoppedBy: NodeJS.Signals | undefined;
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  // The children hold workers and databases: they are told, and only when they have ended does this process.
  process.once(signal, () => {
    stoppedBy = signal;
    for (const child of running) child.kill(signal);
    endWhenStopped();
  });
}

/** Ends by the signal that was received, so that the caller sees what happened. */
function endWhenStopped(): void {
  if (stoppedBy !== undefined && running.size === 0) process.kill(process.pid, stoppedBy);
}

/**
 * Runs independent steps, two at a time, and returns their results in the order given. Prints a line when a step ends,
 * and in the end what the failed ones printed.
 */
export async function runSteps(steps: readonly Step[]): Promise<StepResult[]> {
  const results: StepResult[] = [];
  const waiting = steps.entries();
  const takeNext = async (): Promise<void> => {
    for (const [index, step] of waiting) {
      if (stoppedBy !== undefined) return;
      const result = await runStep(step, "kept");
      results[index] = result;
      console.log(describeResult(result));
    }
  };
  await Promise.all(Array.from({ length: STEPS_AT_ONCE }, takeNext));
  for (const { name, output } of results.filter(({ passed }) => !passed)) {
    console.log(`\n── ${name} ${"─".repeat(Math.max(0, 76 - name.length))}\n${output.trimEnd()}`);
  }
  return results;
}

/** `✓ types      1.2 s` */
export function describeResult({ name, passed, seconds }: Omit<StepResult, "output">): string {
  return `${passed ? "✓" : "✗"} ${name.padEnd(10)} ${seconds.toFixed(1).padStart(6)} s`;
}

/** Runs one step. Its output is kept for later, or goes straight to the terminal. */
export function runStep(
  { name, program: [file, ...parameters] }: Step,
  output: "kept" | "shown",
  environment: NodeJS.ProcessEnv = {},
): Promise<StepResult> {
  return new Promise((resolve, reject) => {
    const began = performance.now();
    const child = spawn(process.execPath, [file, ...parameters], {
      cwd: root,
      env: { ...process.env, ...environment },
      stdio: ["ignore", output === "kept" ? "pipe" : "inherit", output === "kept" ? "pipe" : "inherit"],
    });
    running.add(child);
    const chunks: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.once("error", reject);
    child.once("close", (code, signal) => {
      running.delete(child);
      endWhenStopped();
      const printed = Buffer.concat(chunks).toString("utf8");
      resolve({
        name,
        passed: code === 0,
        output: signal === null ? printed : `${printed}\nstopped by ${signal}`,
        seconds: (performance.now() - began) / 1000,
      });
    });
  });
}

import { format } from "node:util";

/** One call of a method of console. */
export interface ConsoleOutput {
  readonly method: ConsoleMethod;
  /** What would have been printed. */
  readonly text: string;
}

const METHODS = ["debug", "dir", "error", "info", "log", "table", "trace", "warn"] as const;
export type ConsoleMethod = (typeof METHODS)[number];

let recorded: ConsoleOutput[] = [];

/**
 * Whatever was said through console since the last call, in order; it then counts as expected. A test that means to
 * make something speak takes its words and looks at them; what nobody took fails the test (fail-on-console.ts).
 */
export function takeConsoleOutput(): ConsoleOutput[] {
  const taken = recorded;
  recorded = [];
  return taken;
}

/** Throws when something was said and not taken, repeating it, and starts afresh. */
export function assertConsoleSilent(): void {
  const output = takeConsoleOutput();
  if (output.length === 0) return;
  const lines = output.map(({ method, text }) => `console.${method}: ${text}`);
  throw new Error(`unexpected output; a test that means it calls takeConsoleOutput():\n${lines.join("\n")}`);
}

/** Replaces the methods that print. Nothing reaches the terminal any more: a failing test repeats it. */
export function recordConsole(target: Console): void {
  for (const method of METHODS) {
    target[method] = (...values: unknown[]) => {
      recorded.push({ method, text: format(...values) });
    };
  }
}

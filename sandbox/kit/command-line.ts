import { parseArgs } from "node:util";

/** One setting of a program. `secret-key` is the flag `--secret-key` and, with prefix SANDPAY, SANDPAY_SECRET_KEY. */
export interface Setting {
  readonly name: string;
  readonly help: string;
}

export interface CommandLine {
  text(name: string): string | undefined;
  /** Ends the program, naming the setting, when it is missing. */
  needed(name: string): string;
  wholeNumber(name: string): number | undefined;
  /** Values separated by commas; at least one. */
  list(name: string): string[];
}

/** Reads flags, then the environment. `--help` prints the settings and ends the program. */
export function readCommandLine(title: string, prefix: string, settings: readonly Setting[]): CommandLine {
  const variableOf = (name: string) => `${prefix}_${name.toUpperCase().replaceAll("-", "_")}`;
  const usage = [
    title,
    "",
    ...settings.map(({ name, help }) => `  --${name.padEnd(22)} ${variableOf(name).padEnd(34)} ${help}`),
    "",
  ].join("\n");
  const exitWith = (problem: string): never => {
    process.stderr.write(`${problem}\n\n${usage}`);
    process.exit(2);
  };

  const { values } = parseArgs({
    options: {
      help: { type: "boolean" as const },
      ...Object.fromEntries(settings.map(({ name }) => [name, { type: "string" as const }])),
    },
  });
  if (values.help === true) {
    process.stdout.write(usage);
    process.exit(0);
  }

  const text = (name: string): string | undefined => {
    const value = (values as Record<string, string | boolean | undefined>)[name] ?? process.env[variableOf(name)];
    return typeof value === "string" && value !== "" ? value : undefined;
  };
  const needed = (name: string): string => text(name) ?? exitWith(`--${name} or ${variableOf(name)} is needed`);
  return {
    text,
    needed,
    wholeNumber: (name) => {
      const value = text(name);
      if (value === undefined) return undefined;
      if (!/^\d{1,9}$/.test(value)) exitWith(`--${name} must be a whole number`);
      return Number(value);
    },
    list: (name) => needed(name).split(","),
  };
}

/**
 * Says that the program is ready, on its output and to a parent that listens, and ends it cleanly when it is asked to
 * stop or when that parent is gone.
 */
export function runUntilStopped(listening: Readonly<Record<string, number>>, close: () => Promise<void>): void {
  const stop = () => void close().then(() => process.exit(0));
  process.once("SIGTERM", stop);
  process.once("SIGINT", stop);
  process.once("disconnect", stop);
  process.stdout.write(`${JSON.stringify(listening)}\n`);
  process.send?.(listening);
}

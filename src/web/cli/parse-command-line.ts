import { parseArgs } from "node:util";
import type { Command } from "./command.ts";
import { nearest } from "./nearest.ts";

/** What a command line asks for. Nothing has been run or opened yet. */
export type Request =
  | {
      readonly kind: "run";
      readonly command: Command;
      readonly values: Readonly<Record<string, unknown>>;
      readonly json: boolean;
    }
  /** Help about everything, or about the commands whose names begin with these words. */
  | { readonly kind: "help"; readonly words: readonly string[] }
  /** The command line is wrong; the message says how, and never repeats a value. */
  | { readonly kind: "wrong"; readonly message: string; readonly json: boolean };

/** Words that every command understands. */
const COMMON_OPTIONS = { help: { type: "boolean", short: "h" }, json: { type: "boolean" } } as const;
const WORDS_MAX = 50;

/** Reads the arguments after the program's name. */
export function parseCommandLine(argv: readonly string[], commands: readonly Command[]): Request {
  const json = argv.includes("--json");
  const wrong = (message: string): Request => ({ kind: "wrong", message, json });
  if (argv.length > WORDS_MAX) return wrong(`more than ${WORDS_MAX} words`);
  const command = findCommand(argv, commands);
  const words = leadingWords(argv);
  if (command === undefined) {
    if (argv.length === 0) return { kind: "help", words: [] };
    if (words[0] === "help") return helpAbout(words.slice(1), commands, wrong);
    if (asksForHelp(argv)) return helpAbout(words, commands, wrong);
    return wrong(unknownCommand(words, commands));
  }
  if (asksForHelp(argv)) return { kind: "help", words: command.name.split(" ") };
  const tokens = tokenise(argv.slice(command.name.split(" ").length), command);
  if (!tokens.ok) return wrong(`${command.name}: ${tokens.message}`);
  const values = readValues(command, tokens.positionals, tokens.options);
  return values.ok
    ? { kind: "run", command, values: values.values, json }
    : wrong(`${command.name}: ${values.message}`);
}

function asksForHelp(argv: readonly string[]): boolean {
  return argv.includes("--help") || argv.includes("-h");
}

/** The words before the first option. */
function leadingWords(argv: readonly string[]): string[] {
  const end = argv.findIndex((word) => word.startsWith("-"));
  return argv.slice(0, end === -1 ? argv.length : end);
}

function findCommand(argv: readonly string[], commands: readonly Command[]): Command | undefined {
  return commands.find((command) => command.name.split(" ").every((word, index) => argv[index] === word));
}

function helpAbout(
  words: readonly string[],
  commands: readonly Command[],
  wrong: (message: string) => Request,
): Request {
  const known = commands.some(({ name }) => words.every((word, index) => name.split(" ")[index] === word));
  return known ? { kind: "help", words } : wrong(unknownCommand(words, commands));
}

function unknownCommand(words: readonly string[], commands: readonly Command[]): string {
  const group = commands.filter((command) => command.name.split(" ")[0] === words[0]);
  if (words.length <= 1 && group.length > 0) {
    return `"${words[0]}" needs one more word: ${group.map((command) => command.name.split(" ")[1]).join(", ")}`;
  }
  const guess = nearest(
    words.slice(0, 2).join(" "),
    commands.map((command) => command.name),
  );
  return guess === undefined ? "there is no such command" : `there is no such command; did you mean "${guess}"?`;
}

type Tokens =
  | { readonly ok: true; readonly positionals: readonly string[]; readonly options: ReadonlyMap<string, string> }
  | { readonly ok: false; readonly message: string };

function tokenise(argv: readonly string[], command: Command): Tokens {
  const declared: Record<string, { type: "string" | "boolean"; short?: string }> = { ...COMMON_OPTIONS };
  for (const name of Object.keys(command.options)) declared[name] = { type: "string" };
  // Not strict: the reasons of a strict parse are written for programmers and repeat what was typed.
  const { tokens } = parseArgs({
    args: [...argv],
    options: declared,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const positionals: string[] = [];
  const options = new Map<string, string>();
  for (const token of tokens) {
    if (token.kind === "positional") positionals.push(token.value);
    if (token.kind !== "option") continue;
    const type = declared[token.name]?.type;
    if (type === undefined) return { ok: false, message: unknownOption(token.name, Object.keys(declared)) };
    if (type === "boolean") {
      if (token.value !== undefined) return { ok: false, message: `--${token.name} takes no value` };
      continue;
    }
    if (token.value === undefined || (!token.inlineValue && token.value.startsWith("--"))) {
      return { ok: false, message: `--${token.name} needs a value` };
    }
    if (options.has(token.name)) return { ok: false, message: `--${token.name} is given twice` };
    options.set(token.name, token.value);
  }
  return { ok: true, positionals, options };
}

function unknownOption(name: string, known: readonly string[]): string {
  const guess = nearest(name, known);
  const shown = `--${name.slice(0, 30)}`;
  return guess === undefined ? `there is no option ${shown}` : `there is no option ${shown}; did you mean --${guess}?`;
}

function readValues(
  command: Command,
  positionals: readonly string[],
  options: ReadonlyMap<string, string>,
): { ok: true; values: Record<string, unknown> } | { ok: false; message: string } {
  const values: Record<string, unknown> = {};
  const names = Object.keys(command.arguments);
  if (positionals.length > names.length) {
    return {
      ok: false,
      message: names.length === 0 ? "takes no words" : `takes only ${names.map((name) => `<${name}>`).join(" ")}`,
    };
  }
  for (const [index, name] of names.entries()) {
    const text = positionals[index];
    if (text === undefined) return { ok: false, message: `<${name}> is missing` };
    const read = command.arguments[name]!.read(text);
    if (!read.ok) return { ok: false, message: `<${name}> ${read.message}` };
    values[name] = read.value;
  }
  for (const [name, option] of Object.entries(command.options)) {
    const text = options.get(name);
    if (text === undefined) {
      if (option.required) return { ok: false, message: `--${name} is missing` };
      continue;
    }
    const read = option.read(text);
    if (!read.ok) return { ok: false, message: `--${name} ${read.message}` };
    values[name] = read.value;
  }
  return { ok: true, values };
}

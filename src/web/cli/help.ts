import type { Command } from "./command.ts";

const PROGRAM = "npm run -s cli --";

/** How a command is written: `orders cancel <number> --reason <reason>`. */
export function usageOf(command: Command): string {
  const words = Object.keys(command.arguments).map((name) => `<${name}>`);
  const options = Object.entries(command.options).map(([name, option]) => {
    const shown = `--${name} <${option.placeholder}>`;
    return option.required ? shown : `[${shown}]`;
  });
  return [command.name, ...words, ...options].join(" ");
}

/** Help about one command when the words are its name, otherwise the list of those that begin with the words. */
export function helpText(words: readonly string[], commands: readonly Command[]): string {
  const chosen = commands.filter(({ name }) => words.every((word, index) => name.split(" ")[index] === word));
  const exact = chosen.find(({ name }) => name === words.join(" "));
  return exact === undefined ? listText(chosen) : commandText(exact);
}

function listText(commands: readonly Command[]): string {
  return [
    `Usage: ${PROGRAM} <command> [--json]`,
    "",
    ...columns(commands.map((command) => [command.name, command.summary])),
    "",
    ...columns([
      ["--json", "print one JSON document instead of text"],
      ["--help", "say how a command is used, as in: orders show --help"],
    ]),
    "",
    "Ends with 0 when done, 1 when refused, 2 when the command line is wrong, 3 on a fault.",
    "",
  ].join("\n");
}

function commandText(command: Command): string {
  const words = Object.entries(command.arguments).map(([name, { what }]) => [`<${name}>`, what] as const);
  const options = Object.entries(command.options).map(
    ([name, { placeholder, what }]) => [`--${name} <${placeholder}>`, what] as const,
  );
  return [
    `Usage: ${PROGRAM} ${usageOf(command)} [--json]`,
    "",
    `${command.summary.slice(0, 1).toUpperCase()}${command.summary.slice(1)}.`,
    "",
    ...columns([...words, ...options, ["--json", "print one JSON document instead of text"]]),
    ...(command.details === undefined ? [] : ["", command.details]),
    "",
  ].join("\n");
}

function columns(rows: readonly (readonly [term: string, meaning: string])[]): string[] {
  const width = Math.max(...rows.map(([term]) => term.length)) + 2;
  return rows.map(([term, meaning]) => `  ${term.padEnd(width)}${meaning}`);
}

import type { Answer, CliParts, Command, Output } from "./command.ts";
import { commands as allCommands } from "./commands/index.ts";
import { helpText } from "./help.ts";
import { parseCommandLine } from "./parse-command-line.ts";

/** How a command ended; the exit code of the process. */
export const EXIT = { done: 0, refused: 1, wrongCommandLine: 2, fault: 3 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/**
 * Runs one command of the operators' command line. The answer goes to stdout, as text or as one JSON document;
 * refusals, complaints about the command line and progress go to stderr. `openParts` is called only for a command that
 * is about to run: help and mistakes need no database.
 */
export async function runCli(
  argv: readonly string[],
  openParts: () => Promise<CliParts>,
  stdout: Output,
  stderr: Output,
  commands: readonly Command[] = allCommands,
  readInput: () => Promise<string> = async () => "",
): Promise<ExitCode> {
  const request = parseCommandLine(argv, commands);
  if (request.kind === "help") {
    stdout.write(helpText(request.words, commands));
    return EXIT.done;
  }
  if (request.kind === "wrong") {
    if (request.json) print(stdout, { ok: false, reason: "wrong-command-line", message: request.message });
    stderr.write(`${request.message}\nSee: npm run -s cli -- --help\n`);
    return EXIT.wrongCommandLine;
  }
  const { command, values, json } = request;
  const fault = (words: string): ExitCode => {
    if (json) print(stdout, { ok: false, reason: "fault", message: words });
    stderr.write(`${command.name}: ${words}\n`);
    return EXIT.fault;
  };
  const progress = (line: string) => stderr.write(`${line}\n`);
  let opened: CliParts | undefined;
  try {
    if (command.act.on === "shop") opened = await openParts();
  } catch (error) {
    // Nothing has been read yet, so the message is about settings and servers only.
    return fault(error instanceof Error ? error.message : "the shop cannot be opened");
  }
  let answer: Answer;
  try {
    await using parts = opened;
    answer =
      command.act.on === "shop"
        ? await command.act.run(values, { parts: parts!, progress, readInput })
        : await command.act.run(values, { progress, readInput });
  } catch (error) {
    return fault(describeFault(error));
  }
  if (answer.ok) {
    if (json) print(stdout, answer.json);
    else stdout.write(`${answer.lines.join("\n")}\n`);
    return EXIT.done;
  }
  if (json) print(stdout, { ok: false, reason: answer.reason, message: answer.message, ...answer.json });
  stderr.write(`${answer.message}\n`);
  return EXIT.refused;
}

function print(stdout: Output, document: unknown): void {
  stdout.write(`${JSON.stringify(document, undefined, 2)}\n`);
}

/** What went wrong, without the message of the error: it may carry what a person once typed. */
function describeFault(error: unknown): string {
  if (!(error instanceof Error)) return "failed";
  const { code } = error as { code?: unknown };
  return `failed with ${error.name}${typeof code === "string" ? ` ${code}` : ""}`;
}

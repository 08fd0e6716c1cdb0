export { defineCommand, type Answer, type CliParts, type Command, type Output } from "./command.ts";
export { EXIT, runCli, type ExitCode } from "./run-cli.ts";

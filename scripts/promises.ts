/**
 * Prints the register of promises: each duty of the privacy policy with the controls that keep it, the tests that cite
 * it, what was last seen on this commit, and what follows from that.
 */
import { parseArgs } from "node:util";
import { fileURLToPath } from "node:url";
import { formatRegister, loadRegister } from "#policy/promises";

const HELP = `Usage: npm run promises [-- --json | --help]

Lists every duty of the privacy policy with its controls, tests, evidence and status.

  --json   one JSON array, an object per duty: id, statement, actors, control, tests, evidence, status, because
  --help   this text

Status: open (no control), no evidence (nothing was run on this commit with a clean tree), kept (the tests citing the
duty ran on this commit and passed), broken (a test failed, a sabotage went unnoticed, or no test cites the duty).
Evidence comes from npm test and npm run proof.
`;

const root = fileURLToPath(new URL("..", import.meta.url));

function readOptions() {
  try {
    return parseArgs({ options: { json: { type: "boolean" }, help: { type: "boolean" } } }).values;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${HELP}`);
    return undefined;
  }
}

const options = readOptions();
if (options === undefined) {
  process.exitCode = 2;
} else if (options.help) {
  process.stdout.write(HELP);
} else {
  const register = await loadRegister(root);
  if (options.json) {
    process.stdout.write(`${JSON.stringify(register.entries, null, 2)}\n`);
    for (const fault of register.faults) process.stderr.write(`${fault}\n`);
  } else {
    process.stdout.write(`${formatRegister(register)}\n`);
  }
}

/**
 * What every npm script calls. Runs on any Node from 20 on with npm and nothing else: it installs what is missing, then
 * hands over to the Node version that this project pins, with the arguments and the environment as they came.
 * Everything said here goes to stderr: stdout belongs to the command.
 */
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { constants } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { ensureInstalled } from "./install/ensure-installed.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));

/** @type {Record<string, { program: string[], does: string }>} */
const COMMANDS = {
  start: {
    program: ["src/main.ts", "start"],
    does: "the whole shop: databases, shop, desk, worker, mail viewer, sandbox partners",
  },
  dev: { program: ["src/main.ts", "dev"], does: "the same, restarted when a source file changes" },
  cli: { program: ["src/main.ts", "cli"], does: "the operators' command line (npm run -s cli -- <command> [--json])" },
  check: { program: ["scripts/check.ts"], does: "types, lint, format, arrows, licences and the fast tests" },
  test: { program: ["scripts/test.ts"], does: "everything CI runs: the same, then database tests and journeys" },
  bench: { program: ["bench/main.ts"], does: "measurements, each as a ratio within one run" },
  proof: { program: ["proof/main.ts"], does: "the long proofs: kills, sabotages, canary" },
  promises: { program: ["scripts/promises.ts"], does: "the register of promises (-- --json)" },
  format: { program: ["node_modules/oxfmt/bin/oxfmt"], does: "formats all files in place" },
};

const usage = `Usage: node scripts/run.mjs <command> [arguments]

${Object.entries(COMMANDS)
  .map(([name, { does }]) => `  ${name.padEnd(10)}${does}`)
  .join("\n")}

Installs the dependencies first when they are missing or package-lock.json has changed.
`;

const [name, ...args] = process.argv.slice(2);
if (name === "--help" || name === "-h") {
  process.stdout.write(usage);
} else if (name === undefined || !Object.hasOwn(COMMANDS, name)) {
  process.stderr.write(name === undefined ? usage : `There is no command "${name}".\n\n${usage}`);
  process.exitCode = 2;
} else {
  await run(COMMANDS[name].program, args);
}

/**
 * @param {string[]} program the file to run, relative to the root, and its fixed first arguments
 * @param {string[]} rest
 */
async function run([file, ...fixed], rest) {
  let runtime;
  try {
    runtime = await ensureInstalled(root);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
    return;
  }
  if (!existsSync(join(root, file))) {
    process.stderr.write(`${file} does not exist in ${root}\n`);
    process.exitCode = 1;
    return;
  }
  const hook = pathToFileURL(join(root, "scripts", "tsx-hook.mjs")).href;
  handOver(runtime, ["--import", hook, join(root, file), ...fixed, ...rest]);
}

/**
 * Runs the command and ends as it ends. A signal sent to this process is passed on; SIGINT typed at a terminal reaches
 * the command by itself, because the terminal sends it to the whole group, and a second one would mean "at once".
 *
 * @param {string} runtime
 * @param {string[]} runtimeArguments
 */
function handOver(runtime, runtimeArguments) {
  const child = spawn(runtime, runtimeArguments, { cwd: root, stdio: "inherit" });
  /** @param {NodeJS.Signals} signal */
  const forward = (signal) => {
    if (signal === "SIGINT" && process.stdin.isTTY) return;
    child.kill(signal);
  };
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) process.on(signal, forward);
  child.on("error", (error) => {
    process.stderr.write(`${runtime} does not start: ${error.message}\n`);
    process.exit(1);
  });
  child.on("exit", (code, signal) => {
    process.exit(code ?? 128 + constants.signals[signal ?? "SIGTERM"]);
  });
}

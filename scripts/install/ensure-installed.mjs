import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { claimFolder } from "./claim-folder.mjs";

const PINNED_MAJOR = "26";
const REPORT_EVERY_MILLISECONDS = 10_000;

/**
 * Makes sure that the packages of package-lock.json are in node_modules, and returns the path of the pinned Node.
 *
 * When node_modules/.installed already names this lock file, this reads two files and starts nothing. The stamp is
 * written last, so an installation that was interrupted is done again.
 *
 * @param {string} root absolute path of the project
 * @returns {Promise<string>}
 * @throws {Error} with a message for people when packages or runtime cannot be installed
 */
export async function ensureInstalled(root) {
  const fingerprint = fingerprintOf(root);
  if (!isStamped(root, fingerprint)) {
    const release = await claimFolder(join(root, ".install-lock"), (owner) => {
      say(`Another start is installing the dependencies (process ${owner}); waiting for it.`);
    });
    try {
      // Whoever held the claim before has probably done all the work.
      if (!isStamped(root, fingerprint)) await install(root, fingerprint);
    } finally {
      release();
    }
  }
  const runtime = findRuntime(root);
  if (runtime === undefined) throw new Error(missingRuntimeMessage(root));
  return runtime;
}

/** @param {string} root @param {string} fingerprint */
async function install(root, fingerprint) {
  say(`Installing the dependencies of ${root}; this needs the network once and takes a minute or so.`);
  // Without the development packages there would be no tests, and a stamp can only stand for one set.
  const code = await npm(root, ["ci", "--include=dev", "--no-audit", "--no-fund"]);
  if (code !== 0) throw new Error(`npm ci ended with code ${code}; its messages are above.`);
  if (pinnedRuntime(root) === undefined) {
    say("npm left the pinned Node out; asking for it once more.");
    await npm(root, ["rebuild", "node"]);
  }
  // Written even if the runtime is still missing: the remedy is then a matter of that package, and installing everything
  // again would undo it.
  mkdirSync(join(root, "node_modules"), { recursive: true });
  writeFileSync(stampPath(root), `${fingerprint}\n`);
  if (findRuntime(root) !== undefined) say("The dependencies are installed.");
}

/**
 * The same lock file means other files on another platform, so both are part of it.
 *
 * @param {string} root
 */
function fingerprintOf(root) {
  return createHash("sha256")
    .update(readFileSync(join(root, "package-lock.json")))
    .update(`${process.platform}-${process.arch}`)
    .digest("hex");
}

/** @param {string} root */
function stampPath(root) {
  return join(root, "node_modules", ".installed");
}

/** @param {string} root @param {string} fingerprint */
function isStamped(root, fingerprint) {
  try {
    return readFileSync(stampPath(root), "utf8").trim() === fingerprint;
  } catch {
    return false;
  }
}

/** The Node that npm brought, or this one when it is of the right version. @param {string} root */
function findRuntime(root) {
  return pinnedRuntime(root) ?? (process.versions.node.split(".")[0] === PINNED_MAJOR ? process.execPath : undefined);
}

/** @param {string} root */
function pinnedRuntime(root) {
  const path = join(root, "node_modules", "node", "bin", process.platform === "win32" ? "node.exe" : "node");
  return existsSync(path) ? path : undefined;
}

/** @param {string} root */
function missingRuntimeMessage(root) {
  return `Node ${PINNED_MAJOR} is missing in ${join(root, "node_modules", "node", "bin")}.
The npm package "node" fetches it in its install script, and this npm did not run that script: look for
ignore-scripts in "npm config list". Either of these helps:
  npm rebuild --ignore-scripts=false
  running this command with a Node ${PINNED_MAJOR} of your own`;
}

/**
 * Runs npm with both of its streams on stderr and resolves to its exit code.
 *
 * @param {string} root
 * @param {string[]} args
 * @returns {Promise<number>}
 */
function npm(root, args) {
  // Warnings that the Node of the machine is older than a package wants are moot: the packages run on the pinned one.
  // "npm run -s" hands its silence on, and a failed installation has to be heard.
  const asked = process.env.npm_config_loglevel ?? "silent";
  const loudness = asked === "silent" ? ["--loglevel=error"] : [];
  const ownPath = process.env.npm_execpath;
  const [command, first] =
    ownPath !== undefined && /npm-cli\.c?js$/.test(ownPath) ? [process.execPath, [ownPath]] : ["npm", []];
  return new Promise((resolve, reject) => {
    // npm is a batch file on Windows, which only a shell can start.
    const child = spawn(command, [...first, ...args, ...loudness], {
      cwd: root,
      stdio: ["ignore", 2, 2],
      shell: command === "npm" && process.platform === "win32",
    });
    // npm draws its progress on a terminal and is mute elsewhere, for instance in the log of a build machine.
    const began = Date.now();
    const reporting = setInterval(() => {
      say(`npm ${args[0]} is at work (${Math.round((Date.now() - began) / 1000)} s).`);
    }, REPORT_EVERY_MILLISECONDS);
    if (process.stderr.isTTY) clearInterval(reporting);
    /** @type {(signal: NodeJS.Signals) => void} */
    const stop = (signal) => child.kill(signal);
    process.once("SIGINT", stop).once("SIGTERM", stop);
    const settle = () => {
      clearInterval(reporting);
      process.off("SIGINT", stop).off("SIGTERM", stop);
    };
    child.once("error", (error) => {
      settle();
      reject(new Error(`npm does not start: ${error.message}`, { cause: error }));
    });
    child.once("exit", (code, signal) => {
      settle();
      if (signal === null) resolve(code ?? 1);
      else reject(new Error(`npm ${args[0]} was stopped by ${signal}.`));
    });
  });
}

/** @param {string} message */
function say(message) {
  process.stderr.write(`${message}\n`);
}

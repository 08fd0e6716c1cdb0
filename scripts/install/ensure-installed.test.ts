import { execFile, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from "node:fs/promises";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

const MODULE = new URL("./ensure-installed.mjs", import.meta.url).href;

/** Stands in for npm: writes down how it was called and does what `npm ci` leaves behind. */
const NPM = `
import { appendFileSync, mkdirSync, writeFileSync } from "node:fs";
appendFileSync("calls.txt", process.argv.slice(2).join(" ") + "\\n");
console.log("npm speaks on stdout");
await new Promise((resolve) => setTimeout(resolve, Number(process.env.NPM_TAKES ?? 0)));
if (process.env.NPM_FAILS) process.exit(9);
if (process.env.NPM_SKIPS_SCRIPTS !== "yes") {
  mkdirSync("node_modules/node/bin", { recursive: true });
  writeFileSync("node_modules/node/bin/node", "");
}
`;

interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "weleadzest-install-"));
  await writeFile(join(root, "package-lock.json"), '{ "lockfileVersion": 3 }');
  await writeFile(join(root, "npm-cli.mjs"), NPM);
  // The name by which the path of npm is told from that of another package manager.
  await writeFile(join(root, "npm-cli.js"), 'import("./npm-cli.mjs");');
});

afterEach(() => rm(root, { recursive: true, force: true }));

/**
 * Ensures the installation of `root` in a process of its own, which prints the path of the runtime to stdout. What it
 * says on stderr is handed over as it comes.
 */
function ensure(environment: Record<string, string> = {}, onSaid: (text: string) => void = () => {}): Promise<Outcome> {
  const program = `
    import { ensureInstalled } from ${JSON.stringify(MODULE)};
    try {
      process.stdout.write(await ensureInstalled(${JSON.stringify(root)}));
    } catch (error) {
      process.stderr.write(error.message);
      process.exitCode = 1;
    }`;
  const env = { PATH: process.env["PATH"], npm_execpath: join(root, "npm-cli.js"), ...environment };
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      ["--input-type=module", "--eval", program],
      { env },
      (_error, stdout, stderr) => {
        resolve({ code: child.exitCode, stdout, stderr });
      },
    );
    child.stderr?.on("data", (text) => onSaid(String(text)));
  });
}

async function calls(): Promise<string[]> {
  const text = await readFile(join(root, "calls.txt"), "utf8").catch(() => "");
  return text.split("\n").filter((line) => line !== "");
}

const CI = "ci --include=dev --no-audit --no-fund --loglevel=error";

describe("an installation that cannot be made", () => {
  it("is told, and is tried again the next time", async () => {
    const refused = await ensure({ NPM_FAILS: "yes" });
    expect(refused.code).toBe(1);
    expect(refused.stderr).toContain("npm ci ended with code 9; its messages are above.");
    expect(existsSync(join(root, ".install-lock"))).toBe(false);
    expect((await ensure()).code).toBe(0);
    expect(await calls()).toEqual([CI, CI]);
  });

  it("asks once more for a runtime that npm left out, and then makes do with a Node of the same version", async () => {
    const outcome = await ensure({ NPM_SKIPS_SCRIPTS: "yes" });
    expect(await calls()).toEqual([CI, "rebuild node --loglevel=error"]);
    expect(outcome.stderr).toContain("npm left the pinned Node out; asking for it once more.");
    expect(outcome.stdout).toBe(process.execPath);
  });
});

describe("an installation", () => {
  it("is made once, says nothing on stdout, and is not made again", async () => {
    const first = await ensure();
    expect(first).toMatchObject({ code: 0, stdout: join(root, "node_modules/node/bin/node") });
    expect(first.stderr).toContain("npm speaks on stdout");
    expect(await ensure()).toEqual({ code: 0, stdout: first.stdout, stderr: "" });
    expect(await calls()).toEqual([CI]);
  });

  it("is made again when the lock file has changed", async () => {
    await ensure();
    await writeFile(join(root, "package-lock.json"), '{ "lockfileVersion": 3, "packages": {} }');
    await ensure();
    expect(await calls()).toEqual([CI, CI]);
  });

  it("keeps the loudness that was asked of npm", async () => {
    await ensure({ npm_config_loglevel: "verbose" });
    expect(await calls()).toEqual(["ci --include=dev --no-audit --no-fund"]);
  });

  it("is made by one of several that start at once, while the others wait", async () => {
    const outcomes = await Promise.all([1, 2, 3].map(() => ensure({ NPM_TAKES: "600" })));
    expect(outcomes.map(({ code }) => code)).toEqual([0, 0, 0]);
    expect(await calls()).toEqual([CI]);
    expect(await readdir(root)).not.toContain(".install-lock");
  });
});

describe("a claim that was left behind", () => {
  async function leaveClaim(name: string, owner: object): Promise<string> {
    await mkdir(join(root, ".install-lock"), { recursive: true });
    const path = join(root, ".install-lock", name);
    await writeFile(path, JSON.stringify(owner));
    return path;
  }

  it("by a process that has gone is taken over by exactly one", async () => {
    const gone = spawn(process.execPath, ["--eval", ""]);
    await new Promise((resolve) => gone.once("exit", resolve));
    await leaveClaim("claim-1", { pid: gone.pid, host: hostname() });
    const outcomes = await Promise.all([1, 2, 3].map(() => ensure({ NPM_TAKES: "600" })));
    expect(outcomes.map(({ code }) => code)).toEqual([0, 0, 0]);
    expect(await calls()).toEqual([CI]);
  });

  it("on another host is taken over once it has been silent", async () => {
    const path = await leaveClaim("claim-3", { pid: 1, host: "another-host" });
    const longAgo = new Date(Date.now() - 60_000);
    await utimes(path, longAgo, longAgo);
    expect((await ensure()).code).toBe(0);
    expect(await calls()).toEqual([CI]);
  });

  it("by a living process is waited for, and told", async () => {
    const path = await leaveClaim("claim-1", { pid: process.pid, host: hostname() });
    let waiting: Promise<Outcome> | undefined;
    const said = await new Promise<string>((resolve) => {
      waiting = ensure({}, resolve);
    });
    expect(said).toBe(`Another start is installing the dependencies (process ${process.pid}); waiting for it.\n`);
    expect(await calls()).toEqual([]);
    await rm(path);
    expect((await waiting)?.code).toBe(0);
    expect(await calls()).toEqual([CI]);
  });
});

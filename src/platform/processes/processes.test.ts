import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { keepProcess, type KeptProcess } from "./index.ts";
import { boundLogFile, openLogFile } from "./log-file.ts";

/** For what happens soon, and takes longer on a busy machine. */
const SOON = { timeout: 15_000 };
const TIME = 30_000;

let folder: string;
let kept: KeptProcess | undefined;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "weleadzest-processes-"));
});
afterEach(async () => {
  await kept?.stop();
  kept = undefined;
  rmSync(folder, { recursive: true });
});

const logOf = (name: string) => readFileSync(join(folder, `${name}.log`), "utf8");
const startsIn = (name: string) => logOf(name).match(/started/g)?.length ?? 0;
const specOf = (script: string, environment = {}) => ({
  name: "role",
  arguments: ["--input-type=module", "--eval", script],
  environment,
});
const LIVING = `
  console.log("started");
  process.on("SIGTERM", () => { console.log("asked to end"); process.exit(0); });
  process.send("ready");
  setInterval(() => {}, 1000);`;

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

describe("a process that does not start", () => {
  test("fails the start, is not tried again, and the log is named", { timeout: TIME }, async () => {
    const failing = keepProcess(specOf(`console.log("started"); process.exit(3);`), folder);
    await expect(failing).rejects.toThrow(`role did not start: see ${join(folder, "role.log")}`);
    // Three times as long as the first restart of a living one would take.
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(startsIn("role")).toBe(1);
  });

  test("and is given up meanwhile is ended", { timeout: TIME }, async () => {
    const givingUp = new AbortController();
    const script = `console.log("started", process.pid); setInterval(() => {}, 1000);`;
    const starting = keepProcess(specOf(script), folder, givingUp.signal);
    const pidInLog = () => Number(existsSync(join(folder, "role.log")) && /started (\d+)/.exec(logOf("role"))?.[1]);
    await expect.poll(pidInLog, SOON).toBeGreaterThan(0);
    givingUp.abort(new Error("given up"));
    await expect(starting).rejects.toThrow("given up");
    expect(isAlive(pidInLog())).toBe(false);
  });

  test("is not even begun when it is given up before", async () => {
    await expect(keepProcess(specOf(LIVING), folder, AbortSignal.abort(new Error("given up")))).rejects.toThrow(
      "given up",
    );
    expect(existsSync(join(folder, "role.log"))).toBe(false);
  });
});

describe("a process that is kept", () => {
  test("is started again when it is killed, and again, and each time by one", { timeout: TIME }, async () => {
    kept = await keepProcess(specOf(LIVING), folder);
    for (const starts of [2, 3]) {
      const before = kept.pid()!;
      process.kill(before, "SIGKILL");
      await expect.poll(() => startsIn("role"), SOON).toBe(starts);
      expect(kept.pid()).not.toBe(before);
    }
  });

  test("waits longer before each start when it ends at once every time", { timeout: TIME }, async () => {
    const stamps = join(folder, "stamps");
    const script = `
      const { appendFileSync, existsSync } = await import("node:fs");
      const isFirst = !existsSync(${JSON.stringify(stamps)});
      appendFileSync(${JSON.stringify(stamps)}, Date.now() + "\\n");
      if (isFirst) process.send("ready", () => process.exit(1));
      else process.exit(1);`;
    kept = await keepProcess(specOf(script), folder);
    const times = () => readFileSync(stamps, "utf8").trim().split("\n").map(Number);
    await expect.poll(() => times().length, SOON).toBe(4);
    const waits = times().map((time, index, all) => time - (all[index - 1] ?? time));
    // 100, 200 and 400 ms, and the time a process takes to start.
    expect(waits[1]).toBeGreaterThanOrEqual(100);
    expect(waits[2]).toBeGreaterThanOrEqual(200);
    expect(waits[3]).toBeGreaterThanOrEqual(400);
  });

  test("ends in good order when it is stopped, and stays ended", { timeout: TIME }, async () => {
    kept = await keepProcess(specOf(LIVING), folder);
    const pid = kept.pid()!;
    await kept.stop();
    expect(logOf("role")).toContain("asked to end");
    expect(isAlive(pid)).toBe(false);
    expect(kept.pid()).toBeUndefined();
    await kept.stop();
  });

  test("does not come back when it is stopped while it waits for its next start", { timeout: TIME }, async () => {
    kept = await keepProcess(specOf(LIVING), folder);
    const pid = kept.pid()!;
    process.kill(pid, "SIGKILL");
    await expect.poll(() => kept!.pid(), SOON).toBeUndefined();
    await kept.stop();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(startsIn("role")).toBe(1);
  });

  test(
    "restarted twice at once, there is one, and stopped while it restarts there is none",
    { timeout: TIME },
    async () => {
      kept = await keepProcess(specOf(LIVING), folder);
      await Promise.all([kept.restart(), kept.restart()]);
      await expect.poll(() => startsIn("role"), SOON).toBe(2);
      const restarting = kept.restart();
      await kept.stop();
      await restarting;
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(kept.pid()).toBeUndefined();
    },
  );

  test("has our environment, what is added to it, and not what is taken out", { timeout: TIME }, async () => {
    process.env["WELEADZEST_TEST_GIVEN"] = "given";
    process.env["WELEADZEST_TEST_TAKEN"] = "taken";
    const script = `
      console.log(["GIVEN", "TAKEN", "ADDED"].map((name) => process.env["WELEADZEST_TEST_" + name]).join());
      process.send("ready");
      setInterval(() => {}, 1000);`;
    const environment = { WELEADZEST_TEST_ADDED: "added", WELEADZEST_TEST_TAKEN: undefined };
    kept = await keepProcess(specOf(script, environment), folder);
    delete process.env["WELEADZEST_TEST_GIVEN"];
    delete process.env["WELEADZEST_TEST_TAKEN"];
    expect(logOf("role")).toBe("given,,added\n");
  });
});

describe("a process that serves until it is stopped", () => {
  const SERVING = (stop: string) => `
    const { serveUntilStopped } = await import("#platform/processes");
    console.log("started", process.pid);
    const alive = setInterval(() => {}, 1000);
    serveUntilStopped(async () => { console.log("stopping"); ${stop} });`;

  function start(stop: string) {
    const child = spawn(process.execPath, ["--input-type=module", "--eval", SERVING(stop)], {
      stdio: ["ignore", "pipe", "inherit", "ipc"],
    });
    let output = "";
    child.stdout!.setEncoding("utf8").on("data", (text: string) => (output += text));
    const ready = new Promise((resolve) => child.once("message", resolve));
    const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
    return { child, ready, ended, output: () => output };
  }

  test.for(["SIGTERM", "SIGINT", "SIGHUP"] as const)(
    "ends in good order on %s, once",
    { timeout: TIME },
    async (signal) => {
      const { child, ready, ended, output } = start("await new Promise((resolve) => setTimeout(resolve, 50));");
      expect(await ready).toBe("ready");
      child.kill(signal);
      child.kill(signal);
      expect(await ended).toBe(0);
      expect(output().match(/stopping/g)).toHaveLength(1);
    },
  );

  test("says so when it could not end in good order", { timeout: TIME }, async () => {
    const { child, ready, ended } = start(`throw new Error("no");`);
    await ready;
    child.kill("SIGTERM");
    expect(await ended).toBe(1);
  });

  test("ends in good order when its supervisor was killed", { timeout: TIME }, async () => {
    const supervisor = `
      const { keepProcess } = await import("#platform/processes");
      const script = ${JSON.stringify(SERVING(""))};
      const kept = await keepProcess({ name: "role", arguments: ["--input-type=module", "--eval", script], environment: {} },
        ${JSON.stringify(folder)});
      process.send(kept.pid());`;
    const child = spawn(process.execPath, ["--input-type=module", "--eval", supervisor], {
      stdio: ["ignore", "ignore", "inherit", "ipc"],
    });
    const pid = await new Promise<number>((resolve) => child.once("message", (message) => resolve(message as number)));
    child.kill("SIGKILL");
    await expect.poll(() => isAlive(pid), SOON).toBe(false);
    expect(logOf("role")).toContain("stopping");
  });
});

describe("a log file", () => {
  test("that has grown too large is put aside, once, and its writer goes on", () => {
    const path = join(folder, "log", "role.log");
    const file = openLogFile(path);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    for (const line of ["first", "second", "third"]) {
      writeFileSync(file, `${line}\n`);
      boundLogFile(path, 5);
    }
    writeFileSync(file, "last\n");
    expect(readFileSync(path, "utf8")).toBe("last\n");
    expect(readFileSync(`${path}.1`, "utf8")).toBe("third\n");
  });

  test("up to its bound is left alone, and one that is not there is none", () => {
    const path = join(folder, "role.log");
    boundLogFile(path, 5);
    writeFileSync(path, "12345");
    boundLogFile(path, 5);
    expect(readFileSync(path, "utf8")).toBe("12345");
    expect(existsSync(`${path}.1`)).toBe(false);
  });

  test("is cut even where the one before it cannot be kept", () => {
    const path = join(folder, "role.log");
    writeFileSync(path, "123456");
    mkdirSync(`${path}.1`);
    expect(() => boundLogFile(path, 5)).toThrow(/EISDIR|ENOTEMPTY|EEXIST|directory/);
    expect(statSync(path).size).toBe(0);
  });
});

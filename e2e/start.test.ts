/** The whole program as `npm start` runs it, in a process of its own. */
import { spawn, type ChildProcess } from "node:child_process";
import { randomUUID } from "node:crypto";
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { freePort, freePortBlock } from "#testing/database";
import { PORTS_NEEDED } from "#platform/config";
import { startCluster, type Cluster } from "#platform/postgres";

const ROOT = resolve(import.meta.dirname, "..");
/** For what happens soon, and takes longer on a busy machine. */
const SOON = { timeout: 120_000, interval: 100 };
const EXIT_CONFIG = 78;
/** Every process that comes from these tests inherits it, and is known by it. */
const MARK = `WELEADZEST_TEST_MARK=${randomUUID()}`;

let folder: string;
let port: number;
const started: ChildProcess[] = [];
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "weleadzest-start-"));
  chmodSync(folder, 0o711);
  port = await freePortBlock(PORTS_NEEDED);
});
afterEach(async () => {
  for (const child of started.splice(0)) if (child.exitCode === null) child.kill("SIGTERM");
  // oxlint-disable-next-line vitest/no-standalone-expect -- What every test must leave behind: nothing.
  await expect.poll(listLeftProcesses, SOON).toEqual([]);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Run {
  readonly child: ChildProcess;
  output(): string;
  readonly ended: Promise<number | null>;
}

function start(environment: Record<string, string>, role = "start"): Run {
  const program = ["--import", join(ROOT, "scripts/tsx-hook.mjs"), join(ROOT, "src/main.ts"), role];
  const [name, value] = MARK.split("=") as [string, string];
  const child = spawn(process.execPath, program, {
    cwd: folder,
    env: { ...process.env, DATA_DIR: join(folder, "data"), PORT: String(port), [name]: value, ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  started.push(child);
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => (output += text));
  }
  return { child, output: () => output, ended: new Promise((end) => child.once("close", end)) };
}

async function startOpen(environment: Record<string, string> = {}): Promise<Run> {
  const run = start(environment);
  await expect.poll(() => run.child.exitCode ?? run.output(), SOON).toContain("Press Ctrl-C to close");
  return run;
}

async function statusOf(path: string): Promise<number> {
  return (await fetch(`http://127.0.0.1:${port}${path}`, { signal: AbortSignal.timeout(10_000) })).status;
}

/** Where the system tells of other processes' environment, those that bear the mark. */
function listLeftProcesses(): string[] {
  if (process.platform !== "linux") return [];
  return readdirSync("/proc").filter(
    (pid) => /^\d+$/.test(pid) && readOrNothing(`/proc/${pid}/environ`).includes(MARK),
  );
}

function readOrNothing(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}

describe("a wrong setting ends the start at once, with the code for it and the setting's name alone", () => {
  test.for([
    ["PORT", "http"],
    ["DATABASE_URL", "postgres://shop:hunter2@db.example/shop"],
    ["PAYMENT_URL", "http://hunter2.example"],
  ] as const)("%s [3.1.2]", async ([setting, value]) => {
    const run = start({ [setting]: value });
    expect(await run.ended).toBe(EXIT_CONFIG);
    expect(run.output()).toMatch(new RegExp(`^${setting}: .+\\n$`));
    expect(run.output()).not.toContain("hunter2");
    expect(readdirSync(folder)).toEqual([]);
  });

  test("an unknown role", async () => {
    expect(await start({}, "sell").ended).toBe(EXIT_CONFIG);
  });
});

test(
  "the shop opens, is not disturbed by a second start, survives being killed, and closes",
  { timeout: 300_000 },
  async () => {
    const first = await startOpen();
    for (const what of ["shop", "staff desk", "mail viewer", "payment sandbox", "carrier sandbox"]) {
      const address = new RegExp(`^ *${what} +(http://127\\.0\\.0\\.1:\\d+)$`, "m").exec(first.output())?.[1];
      expect((await fetch(address!)).status, what).toBeLessThan(500);
    }
    expect([await statusOf("/healthz"), await statusOf("/readyz")]).toEqual([200, 200]);

    const second = start({ PORT: String(await freePortBlock(PORTS_NEEDED)) });
    expect(await second.ended).toBe(EXIT_CONFIG);
    expect(second.output()).toMatch(/^DATA_DIR: /m);
    expect(await statusOf("/readyz")).toBe(200);

    // Killed, it leaves its databases behind, and nothing else for long.
    first.child.kill("SIGKILL");
    await first.ended;
    const third = await startOpen();
    expect(third.output()).not.toContain("migrations");
    expect(await statusOf("/readyz")).toBe(200);
    third.child.kill("SIGTERM");
    expect(await third.ended).toBe(0);
    expect(listLeftProcesses()).toEqual([]);
  },
);

test("a shop whose start is interrupted leaves nothing running", async () => {
  const run = start({});
  await expect.poll(listLeftProcesses, SOON).not.toHaveLength(1);
  run.child.kill("SIGINT");
  expect(await run.ended).not.toBe(0);
  expect(listLeftProcesses()).toEqual([]);
});

describe("with servers that somebody else runs", () => {
  const servers: Cluster[] = [];
  beforeAll(async () => {
    for (const name of ["shop", "keyring"]) {
      const options = { folder: join(folder, `own-${name}`), port: await freePort(), name, settings: ["fsync=off"] };
      servers.push(await startCluster(options));
    }
  });
  afterAll(() => Promise.all(servers.map((server) => server.stop())));

  test("the shop opens on them, starts none itself, and leaves them running", { timeout: 300_000 }, async () => {
    const dataDir = join(folder, "without-clusters");
    const [data, keyring] = servers;
    const run = await startOpen({ DATA_DIR: dataDir, DATABASE_URL: data!.url, KEYRING_URL: keyring!.url });
    expect(await statusOf("/readyz")).toBe(200);
    expect(readdirSync(dataDir)).not.toContain("postgres");
    run.child.kill("SIGTERM");
    expect(await run.ended).toBe(0);
    expect(servers.map((server) => server.pid() !== undefined)).toEqual([true, true]);
  });
});

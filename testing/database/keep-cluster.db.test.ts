import { spawn } from "node:child_process";
import { chmodSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import pg from "pg";
import type { KeeperSays } from "./keep-cluster.ts";

/** For what happens soon, and takes longer on a busy machine. */
const SOON = { timeout: 30_000 };
const TIME = 60_000;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "weleadzest-keeper-"));
  chmodSync(folder, 0o711);
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A run of tests that starts a keeper, passes on what it says, and never ends by itself. */
function startRun() {
  const script = `
    const { spawn } = await import("node:child_process");
    const keeper = spawn(process.execPath, [${JSON.stringify(resolve(import.meta.dirname, "keep-cluster.ts"))}], {
      detached: true, stdio: ["ignore", "ignore", "inherit", "ipc"],
    });
    keeper.on("message", (message) => process.send(message));
    process.send("begun");`;
  const child = spawn(process.execPath, ["--input-type=module", "--eval", script], {
    env: { ...process.env, TMPDIR: folder },
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  const heard = (wanted: (message: unknown) => boolean) =>
    new Promise<unknown>((tell) => child.on("message", (message) => wanted(message) && tell(message)));
  return { child, begun: heard((message) => message === "begun"), up: heard((message) => typeof message === "object") };
}

test.for(["SIGTERM", "SIGKILL"] as const)(
  "a run of tests that ends by %s leaves no server and no file behind",
  { timeout: TIME },
  async (signal) => {
    const { child, up } = startRun();
    const { superuserUrl } = (await up) as Extract<KeeperSays, { url: string }>;
    const client = new pg.Client({ connectionString: superuserUrl });
    client.on("error", () => {});
    await client.connect();
    expect(readdirSync(folder)).toHaveLength(1);
    child.kill(signal);
    await expect.poll(() => readdirSync(folder), SOON).toEqual([]);
    const late = new pg.Client({ connectionString: superuserUrl });
    await expect(late.connect()).rejects.toThrow("ECONNREFUSED");
  },
);

test("nor does one that is killed while its server is being made", { timeout: TIME }, async () => {
  const { child, begun } = startRun();
  await begun;
  await expect.poll(() => readdirSync(folder), SOON).toHaveLength(1);
  child.kill("SIGKILL");
  await expect.poll(() => readdirSync(folder), SOON).toEqual([]);
});

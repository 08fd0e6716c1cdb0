import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { createTestDatabases, freePortBlock, type TestDatabases } from "#testing/database";
import { loadConfig, PORTS_NEEDED } from "#platform/config";
import { superviseShop, type RunningShop } from "./index.ts";

const PROJECT = resolve(import.meta.dirname, "../../..");
/** For what happens soon, and takes longer on a busy machine. */
const SOON = { timeout: 15_000 };

/**
 * Stands in for every program: writes down when it starts and ends, and with what settings; web fails while the file
 * `web-fails` is there, and the carrier takes long to start while `carrier-is-slow` is.
 */
const PROGRAM = (folder: string) => `
  import { appendFileSync, existsSync, readFileSync } from "node:fs";
  import { basename, dirname } from "node:path";
  const name = process.argv[2] ?? basename(dirname(process.argv[1]));
  const happened = ${JSON.stringify(join(folder, "happened"))};
  const is = (what) => existsSync(${JSON.stringify(folder)} + "/" + what);
  const note = (what) => appendFileSync(happened, JSON.stringify({ name, what, pid: process.pid, environment: process.env }) + "\\n");
  note("starts");
  if (is(name + "-fails")) process.exit(1);
  if (!is(name + "-is-slow")) process.send("ready");
  const end = () => setTimeout(() => { note("ends"); process.exit(0); }, 20);
  process.on("SIGTERM", end);
  process.on("disconnect", end);
  setInterval(() => {}, 1000);`;

let databases: TestDatabases;
let root: string;
let running: RunningShop | undefined;
beforeAll(async () => {
  databases = await createTestDatabases();
});
afterAll(() => databases[Symbol.asyncDispose]());
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "weleadzest-root-"));
  const write = (path: string, text: string) => {
    mkdirSync(join(root, path, ".."), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  write("package.json", `{ "type": "module" }`);
  write("scripts/tsx-hook.mjs", "");
  const programs = ["src", "sandbox/mail-viewer", "sandbox/payment-provider", "sandbox/carrier"];
  for (const program of programs) write(`${program}/main.ts`, PROGRAM(root));
  symlinkSync(join(PROJECT, "migrations"), join(root, "migrations"));
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await running?.stop();
  running = undefined;
  rmSync(root, { recursive: true });
});

interface Happening {
  readonly name: string;
  readonly what: "starts" | "ends";
  readonly pid: number;
  readonly environment: Record<string, string>;
}

function listHappenings(what: Happening["what"]): Happening[] {
  if (!existsSync(join(root, "happened"))) return [];
  const lines = readFileSync(join(root, "happened"), "utf8").trim().split("\n");
  return lines.map((line) => JSON.parse(line) as Happening).filter((happening) => happening.what === what);
}

const namesOf = (what: Happening["what"]) => listHappenings(what).map(({ name }) => name);
const plant = (what: string) => writeFileSync(join(root, what), "");

async function start(settings: Record<string, string> = {}): Promise<RunningShop> {
  const config = loadConfig({
    PORT: String(await freePortBlock(PORTS_NEEDED)),
    DATA_DIR: join(root, "data"),
    DATABASE_URL: databases.dataUrl,
    KEYRING_URL: databases.keyringUrl,
    ...settings,
  });
  running = await superviseShop({ config, root, say: () => {}, watchSources: false });
  return running;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

describe("a start that does not come to its end ends everything it began", () => {
  test("because a program fails", async () => {
    plant("web-fails");
    await expect(start()).rejects.toThrow("web did not start");
    expect(namesOf("starts").toSorted()).toEqual(["carrier", "mail-viewer", "payment-provider", "web"]);
    expect(listHappenings("starts").filter(({ pid }) => isAlive(pid))).toEqual([]);
  });

  test("because one fails while another is still starting", async () => {
    plant("mail-viewer-fails");
    plant("carrier-is-slow");
    await expect(start()).rejects.toThrow("mail-viewer did not start");
    expect(listHappenings("starts").filter(({ pid }) => isAlive(pid))).toEqual([]);
    expect(namesOf("starts")).not.toContain("web");
  });

  test("because a signal came", async () => {
    plant("carrier-is-slow");
    const starting = start();
    const fault = starting.catch((error: unknown) => error);
    await expect.poll(() => namesOf("starts"), SOON).toHaveLength(3);
    process.emit("SIGTERM");
    expect(String(await fault)).toContain("the start was interrupted");
    expect(listHappenings("starts").filter(({ pid }) => isAlive(pid))).toEqual([]);
  });
});

describe("a shop that runs", () => {
  test("starts again what ends, and ends web and worker before those they speak to", async () => {
    const shop = await start();
    expect(namesOf("starts").slice(3)).toEqual(["web", "worker"]);
    process.kill(shop.processes.get("worker")!.pid()!, "SIGKILL");
    await expect.poll(() => namesOf("starts").slice(5), SOON).toEqual(["worker"]);
    await shop.stop();
    running = undefined;
    expect(namesOf("ends").slice(0, 2).toSorted()).toEqual(["web", "worker"]);
    expect(namesOf("ends").slice(2).toSorted()).toEqual(["carrier", "mail-viewer", "payment-provider"]);
  });

  test("hands web and worker the settings it was given, whatever it was started with itself", async () => {
    vi.stubEnv("PUBLIC_URL", "https://elsewhere.example");
    vi.stubEnv("TRUSTED_PROXIES", "5");
    await start({ LOG_LEVEL: "warn" });
    for (const name of ["web", "worker"]) {
      const { environment } = listHappenings("starts").find((happening) => happening.name === name)!;
      expect(environment).toMatchObject({
        PUBLIC_URL: `http://127.0.0.1:${environment["PORT"]}`,
        TRUSTED_PROXIES: "0",
        LOG_LEVEL: "warn",
        DATA_DIR: join(root, "data"),
        DATABASE_URL: databases.dataUrl,
        KEYRING_URL: databases.keyringUrl,
      });
      expect(() => loadConfig(environment)).not.toThrow();
    }
  });

  test("tells the sandboxes, which are other companies, nothing but what concerns them [3.1.1]", async () => {
    vi.stubEnv("KEYRING_URL", databases.keyringUrl);
    vi.stubEnv("DATABASE_URL", databases.dataUrl);
    await start();
    const sandboxes = listHappenings("starts").filter(({ name }) => name !== "web" && name !== "worker");
    expect(sandboxes).toHaveLength(3);
    for (const { environment } of sandboxes) {
      const text = JSON.stringify(environment);
      expect(text).not.toContain(databases.keyringUrl);
      expect(text).not.toContain(databases.dataUrl);
    }
  });

  test("starts no sandbox for what is real, and keeps the secrets it shares with the others", async () => {
    const secret = "0123456789abcdef";
    const real = {
      SMTP_URL: "smtps://mail.example",
      PAYMENT_URL: "https://pay.example",
      PAYMENT_API_KEY: secret,
      PAYMENT_WEBHOOK_SECRET: secret,
    };
    const first = await start(real);
    expect(namesOf("starts")).toEqual(["carrier", "web", "worker"]);
    expect(first.addresses.map(([what]) => what)).toEqual(["shop", "staff desk", "carrier sandbox"]);
    const { apiKey } = first.carrier;
    await first.stop();
    const second = await start(real);
    expect(second.carrier.apiKey).toBe(apiKey);
    expect(second.payment).toEqual({ url: "https://pay.example", apiKey: secret, webhookSecret: secret });
  });
});

import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { findFreePorts } from "../ground/free-ports.ts";
import { median } from "../median.ts";
import type { Section } from "./section.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const SECOND_START_SECONDS_MAX = 5;
const PORTS = 8;

/** `npm start` on a machine that has everything installed: the first one on an empty folder, and those after it. */
export const measureStartup: Section = async ({ quick, say }) => {
  const folder = mkdtempSync(join(tmpdir(), "weleadzest-start-"));
  const port = await findFreePorts(PORTS);
  try {
    const first = await start(folder, port);
    const later: number[] = [];
    for (let round = 0; round < (quick ? 1 : 3); round++) later.push(await start(folder, port));
    say(`start-up: ${first.toFixed(1)} s, then ${later.map((seconds) => seconds.toFixed(1)).join(", ")} s`);
    return [
      { id: "startup.first", what: "first start, empty folder", value: first, unit: "s" },
      {
        id: "startup.second",
        what: "second start",
        value: median(later),
        unit: "s",
        aim: { atMost: SECOND_START_SECONDS_MAX },
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** Seconds from the command to the shop being open; then it is closed again. */
async function start(folder: string, port: number): Promise<number> {
  const startedAt = performance.now();
  const child = spawn("node", [join(ROOT, "scripts/run.mjs"), "start"], {
    env: { ...process.env, DATA_DIR: join(folder, "data"), PORT: String(port) },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = new Promise<void>((done) => child.once("exit", () => done()));
  await new Promise<void>((open, fail) => {
    let output = "";
    child.stdout.on("data", (chunk: Buffer) => {
      output += chunk.toString();
      if (output.includes("is open")) open();
    });
    child.once("exit", () => fail(new Error("the shop did not start")));
  });
  const seconds = (performance.now() - startedAt) / 1000;
  child.kill("SIGTERM");
  await ended;
  return seconds;
}

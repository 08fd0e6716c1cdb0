import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { expect, test } from "vitest";

test("says where it listens, answers, and ends cleanly on SIGTERM", async () => {
  const program = spawn(process.execPath, [join(import.meta.dirname, "main.ts"), "--auto-advance-seconds", "1"], {
    env: { ...process.env, SANDFREIGHT_SECRET_KEY: "sk_test", SANDFREIGHT_WEBHOOK_SECRETS: "whsec_test" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [line] = (await once(createInterface(program.stdout), "line")) as [string];
  const { listening } = JSON.parse(line) as { listening: number };
  expect((await fetch(`http://127.0.0.1:${listening}/healthz`)).status).toBe(200);
  program.kill("SIGTERM");
  expect(await once(program, "exit")).toEqual([0, null]);
}, 30_000);

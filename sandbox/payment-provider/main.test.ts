import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { expect, test } from "vitest";

const SECRET_KEY = "sk_test_main";

async function startProgram(stateFile: string): Promise<{ program: ChildProcess; url: string }> {
  const program = spawn(process.execPath, [join(import.meta.dirname, "main.ts"), "--state", stateFile], {
    env: { ...process.env, SANDPAY_SECRET_KEY: SECRET_KEY, SANDPAY_WEBHOOK_SECRETS: "whsec_1,whsec_2" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [line] = (await once(createInterface(program.stdout), "line")) as [string];
  return { program, url: `http://127.0.0.1:${(JSON.parse(line) as { listening: number }).listening}` };
}

test("refuses to start without a secret key", async () => {
  const program = spawn(process.execPath, [join(import.meta.dirname, "main.ts")], {
    env: { PATH: process.env["PATH"] },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let said = "";
  program.stderr.on("data", (chunk: Buffer) => (said += chunk.toString()));
  const [code] = (await once(program, "close")) as [number];
  expect(code).toBe(2);
  expect(said).toContain("--secret-key or SANDPAY_SECRET_KEY is needed");
}, 30_000);

test("keeps a captured payment through kill -9, and ends cleanly on SIGTERM", async () => {
  const folder = await mkdtemp(join(tmpdir(), "sandpay-main-"));
  const stateFile = join(folder, "state.jsonl");
  try {
    const first = await startProgram(stateFile);
    const created = await fetch(`${first.url}/v1/sessions`, {
      method: "POST",
      headers: { authorization: `Bearer ${SECRET_KEY}`, "idempotency-key": "k1" },
      body: JSON.stringify({
        reference: "W-1",
        paymentId: "payment-1",
        amountMinor: 100,
        currency: "USD",
        returnUrl: "https://shop.example/return",
        cancelUrl: "https://shop.example/cancel",
        expiresAt: "2999-01-01T00:00:00Z",
      }),
    });
    const { id } = (await created.json()) as { id: string };
    await fetch(`${first.url}/control/sessions/${id}/pay`, { method: "POST" });
    first.program.kill("SIGKILL");
    await once(first.program, "exit");

    const second = await startProgram(stateFile);
    const { charges } = (await (await fetch(`${second.url}/control/charges`)).json()) as { charges: object[] };
    expect(charges).toMatchObject([{ sessionId: id, paymentId: "payment-1", amountMinor: 100, refundedMinor: 0 }]);
    second.program.kill("SIGTERM");
    expect(await once(second.program, "exit")).toEqual([0, null]);
  } finally {
    await rm(folder, { recursive: true });
  }
}, 30_000);

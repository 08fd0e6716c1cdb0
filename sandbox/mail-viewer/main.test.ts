import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { createTransport } from "nodemailer";
import { expect, test } from "vitest";

test("says where it listens, takes a mail, and ends cleanly on SIGTERM with a client still connected", async () => {
  const program = spawn(process.execPath, [join(import.meta.dirname, "main.ts")], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [line] = (await once(createInterface(program.stdout), "line")) as [string];
  const { listening, smtp } = JSON.parse(line) as { listening: number; smtp: number };
  const transport = createTransport({ host: "127.0.0.1", port: smtp, pool: true });
  await transport.sendMail({ from: "a@example.test", to: "b@example.test", subject: "Hi", text: "Hi" });
  const answer = await fetch(`http://127.0.0.1:${listening}/api/stats`);
  expect(await answer.json()).toMatchObject({ received: 1 });
  program.kill("SIGTERM");
  expect(await once(program, "exit")).toEqual([0, null]);
  transport.close();
}, 30_000);

import { spawn } from "node:child_process";
import { join } from "node:path";
import { Readable } from "node:stream";
import type { Scan } from "#testing/canary";
import { shopEnvironment } from "../shop-environment.ts";
import { openVisitor } from "./visitor.ts";

/** What staff and operators see: neither the desk nor the command line shows a personal value. */
export async function scanOutputs(
  scan: Scan,
  shop: { root: string; deskUrl: string; environment: Readonly<Record<string, string>> },
  numbers: readonly string[],
): Promise<{ pages: number; commands: number }> {
  const desk = openVisitor(shop.deskUrl, {});
  const paths = ["/", "/pick-list", ...numbers.map((number) => `/orders/${number}`)];
  for (const path of paths) await scan.stream(`desk ${path}`, [Buffer.from((await desk.get(path)).html)]);
  const commands = [["orders", "list"], ...numbers.slice(0, 3).map((number) => ["orders", "show", number, "--json"])];
  for (const command of commands) {
    const said = await runCli(shop.root, command, shop.environment);
    await scan.stream(`cli ${command.join(" ")}`, Readable.from([said]));
  }
  return { pages: paths.length, commands: commands.length };
}

function runCli(
  root: string,
  command: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<Buffer> {
  const child = spawn(
    process.execPath,
    ["--import", join(root, "scripts/tsx-hook.mjs"), join(root, "src/main.ts"), "cli", ...command],
    { env: shopEnvironment(environment), stdio: ["ignore", "pipe", "pipe"] },
  );
  const said: Buffer[] = [];
  child.stdout.on("data", (piece: Buffer) => said.push(piece));
  child.stderr.on("data", (piece: Buffer) => said.push(piece));
  return new Promise((answered, failed) => {
    child.once("error", failed);
    child.once("close", (code) => {
      if (code === 0) answered(Buffer.concat(said));
      else failed(new Error(`cli ${command.join(" ")} ended with exit code ${code}`));
    });
  });
}

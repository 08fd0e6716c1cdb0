import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { findBoundaries } from "./boundaries.ts";

const root = join(import.meta.dirname, "../..");
const hook = join(import.meta.dirname, "boundary-hook.mjs");

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "boundaries-test-"));
  mkdirSync(join(folder, "src"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (name: string, source: string) => writeFileSync(join(folder, "src", name), source);

describe("the marks", () => {
  test("of one name stand in one place", () => {
    write("a.ts", "// boundary: mail-accepted\n");
    write("b.ts", "  // boundary: mail-accepted\n");
    expect(() => findBoundaries(folder)).toThrow("mail-accepted is marked twice");
  });

  test("are whole comments on lines of their own", () => {
    write(
      "a.ts",
      "act(); // boundary: after-code\n// A boundary: in words.\n// boundary: Shouted\n\t// boundary: one-two\n",
    );
    expect(findBoundaries(folder)).toEqual(["one-two"]);
  });

  test("stand in the source on both sides of every partner's door", () => {
    expect(findBoundaries(root)).toEqual(
      expect.arrayContaining([
        "payment-stored",
        "session-created",
        "refund-requested",
        "refund-answered",
        "parcel-disclosed",
        "parcel-accepted",
        "mail-rendered",
        "mail-accepted",
      ]),
    );
  });
});

describe("a process with the hook", () => {
  const program = `
    for (const passing of [1, 2, 3]) {
      process.stdout.write(String(passing));
      // boundary: here
    }
    process.stdout.write("end");
  `;
  const order = (changes: Record<string, unknown> = {}) =>
    writeFileSync(
      join(folder, "order.json"),
      JSON.stringify({ id: "x", boundary: "here", passing: 2, self: true, pids: [], ...changes }),
    );
  const run = (environment: Record<string, string> = { PROOF_BOUNDARY_FOLDER: folder }) =>
    new Promise<{ said: string; signal: string | null }>((ended) => {
      write("program.ts", program);
      const child = spawn(process.execPath, ["--import", hook, join(folder, "src/program.ts")], {
        env: { ...process.env, ...environment },
        stdio: ["ignore", "pipe", "inherit"],
      });
      let said = "";
      child.stdout.on("data", (piece: Buffer) => (said += piece.toString()));
      child.once("close", (_, signal) => ended({ said, signal }));
    });

  test("passes its boundaries when there is no order, another one, one that was followed, or no proof", async () => {
    expect(await run()).toEqual({ said: "123end", signal: null });
    order({ boundary: "elsewhere" });
    expect(await run()).toEqual({ said: "123end", signal: null });
    order();
    expect(await run({})).toEqual({ said: "123end", signal: null });
    writeFileSync(join(folder, "fired-x"), "");
    expect(await run()).toEqual({ said: "123end", signal: null });
  });

  test("dies at the passing that was ordered, and leaves the instant", async () => {
    order();
    expect(await run()).toEqual({ said: "12", signal: "SIGKILL" });
    const { at, pid } = JSON.parse(readFileSync(join(folder, "fired-x"), "utf8"));
    expect([typeof at, typeof pid]).toEqual(["number", "number"]);
  });

  test("kills others and lives on, when that is the order", async () => {
    const other = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"], { stdio: "ignore" });
    const ended = new Promise((resolve) => other.once("exit", (_, signal) => resolve(signal)));
    order({ self: false, pids: [other.pid] });
    expect(await run()).toEqual({ said: "123end", signal: null });
    expect(await ended).toBe("SIGKILL");
  });
});

import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { SABOTAGE_EDITS_VARIABLE, type ResolvedEdit } from "#policy/promises";

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const guardOff: ResolvedEdit = { path: here("fixtures/guard.ts"), find: "if (pieces > 5) return false;", replace: "" };
const signOff: ResolvedEdit = { path: here("fixtures/sign.tsx"), find: `"refused"`, replace: `"come in"` };

/** Runs the fixture program as a test would, with the hook inherited through the environment. */
function printSign(edits: readonly ResolvedEdit[] | undefined) {
  const { NODE_OPTIONS: _, [SABOTAGE_EDITS_VARIABLE]: __, ...environment } = process.env;
  const run = spawnSync(
    process.execPath,
    ["--import", new URL("../../scripts/tsx-hook.mjs", import.meta.url).href, here("fixtures/print-sign.ts")],
    {
      encoding: "utf8",
      env: {
        ...environment,
        NODE_OPTIONS: `--import=${new URL("sabotage-hook.mjs", import.meta.url).href}`,
        ...(edits === undefined ? {} : { [SABOTAGE_EDITS_VARIABLE]: JSON.stringify(edits) }),
      },
    },
  );
  return { status: run.status, printed: run.stdout, complaint: run.stderr };
}

describe("in a process that a test starts", () => {
  test("an edit that misses stops the process, naming the snippet", () => {
    const run = printSign([{ ...guardOff, find: "if (pieces > 6) return false;" }]);
    expect(run.status).not.toBe(0);
    expect(run.complaint).toContain("the sabotage snippet occurs 0 times instead of once");
  });

  test("nothing is edited without edits", () => {
    expect(printSign(undefined)).toEqual({ status: 0, printed: "<p>refused</p>", complaint: "" });
  });

  test("a control in plain source is off", () => {
    expect(printSign([guardOff])).toEqual({ status: 0, printed: "<p>welcome</p>", complaint: "" });
  });

  test("a control in markup is off, though markup is compiled by a hook of its own", () => {
    expect(printSign([signOff])).toEqual({ status: 0, printed: "<p>come in</p>", complaint: "" });
  });
});

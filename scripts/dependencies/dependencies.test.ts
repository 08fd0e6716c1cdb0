import { describe, expect, it } from "vitest";
import { checkLicences, checkLockIsWhole, checkReasons, type LockedPackage } from "./dependencies.ts";

describe("licences", () => {
  function judge(licence: LockedPackage): string[] {
    return checkLicences({
      packages: { "": {}, "node_modules/a/node_modules/@scope/thing": { version: "1.2.3", ...licence } },
    });
  }

  it.each(["GPL-3.0-only", "AGPL-3.0", "SSPL-1.0", "LGPL-2.1", "MIT AND GPL-2.0-only"])("refuses %s", (license) => {
    expect(judge({ license })).toEqual([
      `@scope/thing 1.2.3 is under ${license}, which reaches into our own code or service`,
    ]);
  });

  it("refuses what it does not know", () => {
    expect(judge({ license: "SEE LICENSE IN terms.txt" })).toEqual([
      "@scope/thing 1.2.3 is under SEE LICENSE IN terms.txt, which nobody has read yet",
    ]);
    expect(judge({})).toEqual(["@scope/thing 1.2.3 names no licence"]);
  });

  it.each(["MIT", "(MIT OR GPL-3.0-only)", "(MIT AND Zlib)", "MPL-2.0"])("accepts %s", (license) => {
    expect(judge({ license })).toEqual([]);
  });

  it("leaves development packages alone", () => {
    expect(judge({ license: "GPL-3.0-only", dev: true })).toEqual([]);
  });
});

describe("reasons", () => {
  const manifest = { dependencies: { hono: "4" }, devDependencies: { vitest: "5" } };
  const document =
    "# Dependencies\n\n## The program\n\n| `hono` | Serves pages. |\n\n## Development\n\n| `vitest` | Runs tests. |\n";

  it("refuses a dependency without a reason, and a reason without a dependency", () => {
    expect(checkReasons({ ...manifest, dependencies: { hono: "4", pg: "8" } }, document)).toEqual([
      "pg of dependencies has no reason in docs/dependencies.md",
    ]);
    expect(checkReasons({ ...manifest, devDependencies: {} }, document)).toEqual([
      "docs/dependencies.md gives a reason for vitest, which is not among the devDependencies",
    ]);
    expect(checkReasons(manifest, document.replace("Serves pages.", " "))).toEqual([
      "hono of dependencies has no reason in docs/dependencies.md",
    ]);
  });

  it("accepts one line for each", () => {
    expect(checkReasons(manifest, document)).toEqual([]);
  });
});

describe("the lock file", () => {
  const rolldown = { optionalDependencies: { "@rolldown/linux": "1", "@rolldown/darwin": "1" } };

  it("refuses one that lacks packages of other platforms", () => {
    expect(
      checkLockIsWhole({ packages: { "node_modules/rolldown": rolldown, "node_modules/@rolldown/linux": {} } }),
    ).toEqual(['package-lock.json lacks 1 packages that rolldown asks for, so "npm ci" refuses it']);
  });

  it("accepts a whole one", () => {
    const packages = {
      "node_modules/rolldown": rolldown,
      "node_modules/@rolldown/linux": {},
      "node_modules/@rolldown/darwin": {},
    };
    expect(checkLockIsWhole({ packages })).toEqual([]);
  });
});

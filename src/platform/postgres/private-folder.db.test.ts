import { execFileSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  globSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  rmdirSync,
  statSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findServerPrograms, reachablePrograms, SHARED_ROOT } from "./programs.ts";
import { startCluster } from "./index.ts";
import { freePort } from "#testing/database";

const isRoot = process.getuid?.() === 0;

/** Root may enter its private home folder, and the account of PostgreSQL may not. */
describe.runIf(isRoot)("root runs the shop in a private folder", () => {
  let home: string;
  beforeAll(() => {
    home = mkdtempSync(join(tmpdir(), "weleadzest-private-"));
    if ((statSync(home).mode & 0o777) !== 0o700) throw new Error("the folder is not private");
  });
  afterAll(() => {
    rmSync(home, { recursive: true, force: true });
    // Other shops of this machine may have files there too.
    if (readdirSync(SHARED_ROOT).length === 0) rmdirSync(SHARED_ROOT);
  });

  test("the programs are copied to where the account can run them, also after an install that hid them", async () => {
    const { account, ...installed } = await findServerPrograms();
    const native = dirname(dirname(installed.postgres));
    const hidden = join(home, "native");
    // To say their versions they need no shared files, of which there are a thousand.
    const filter = (path: string) => !path.startsWith(join(native, "share"));
    cpSync(native, hidden, { recursive: true, verbatimSymlinks: true, filter });
    for (const entry of globSync(`${hidden}/**`)) chmodSync(entry, statSync(entry).mode & 0o700);
    const programs = reachablePrograms({
      initdb: join(hidden, "bin", "initdb"),
      postgres: join(hidden, "bin", "postgres"),
    });
    const copy = dirname(dirname(programs.postgres));
    try {
      expect(dirname(copy)).toBe(SHARED_ROOT);
      const run = (program: string) => execFileSync(program, ["--version"], { ...account, cwd: "/", encoding: "utf8" });
      expect(run(programs.postgres)).toContain("PostgreSQL) 18");
      expect(run(programs.initdb)).toContain("PostgreSQL) 18");
      expect(reachablePrograms({ ...programs, postgres: join(hidden, "bin", "postgres") })).toEqual(programs);
    } finally {
      rmSync(copy, { recursive: true, force: true });
    }
  });

  test("the files lie where the account can enter, and the wanted folder leads there", async () => {
    const folder = join(home, "data", "cluster");
    const start = async () => startCluster({ folder, port: await freePort(), name: "shop", settings: ["fsync=off"] });
    const made: string[] = [];
    try {
      const first = await start();
      made.push(first.folder);
      await first.stop();
      expect(lstatSync(folder).isSymbolicLink()).toBe(true);
      expect(realpathSync(folder)).toBe(first.folder);
      expect(dirname(first.folder)).toBe(SHARED_ROOT);
      // What only this program reads stays in the private folder.
      expect(readdirSync(dirname(folder)).toSorted()).toEqual(["cluster", "cluster.log", "cluster.password"]);
      expect(first.logFile).toBe(`${folder}.log`);

      const second = await start();
      await second.stop();
      expect(second.folder).toBe(first.folder);

      // Whoever deletes the data folder starts anew, and never meets the old files without their keys.
      rmSync(dirname(folder), { recursive: true });
      const third = await start();
      made.push(third.folder);
      await third.stop();
      expect(third.folder).not.toBe(first.folder);
    } finally {
      for (const path of made) rmSync(path, { recursive: true, force: true });
    }
  });

  test("a cluster whose way was closed later is named, and not begun again elsewhere", async () => {
    const folder = join(home, "moved", "cluster");
    mkdirSync(join(folder, "base"), { recursive: true });
    await expect(startCluster({ folder, port: await freePort(), name: "shop" })).rejects.toThrow(folder);
    expect(readdirSync(folder)).toEqual(["base"]);
  });
});

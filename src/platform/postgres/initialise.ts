import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import { isEmpty, type ClusterPlace } from "./cluster-place.ts";
import type { ServerPrograms } from "./programs.ts";

export interface Passwords {
  readonly superuser: string;
  readonly program: string;
}

/**
 * Creates the cluster's files when there are none, and returns its passwords. Files are made under another name and
 * take their own when they are complete, so what bears it is a whole cluster and is never thrown away.
 * @param durable whether to wait for the disk; throw-away clusters need not.
 */
export async function ensureInitialised(
  programs: ServerPrograms,
  place: ClusterPlace,
  durable: boolean,
): Promise<Passwords> {
  if (isEmpty(place.folder)) await initialise(programs, place, durable);
  if (!existsSync(place.passwordFile)) {
    throw new Error(`${place.folder} holds a cluster, but its passwords are gone: restore ${place.passwordFile}`);
  }
  const [superuser, program] = readFileSync(place.passwordFile, "utf8").trim().split("\n") as [string, string];
  return { superuser, program };
}

async function initialise(programs: ServerPrograms, place: ClusterPlace, durable: boolean): Promise<void> {
  const { account } = programs;
  const unfinished = `${place.folder}.unfinished`;
  const once = `${place.folder}.initdb-password`;
  const password = () => randomBytes(24).toString("base64url");
  const superuser = password();
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true, mode: 0o700 });
  rmSync(once, { force: true });
  writeFileSync(once, superuser, { mode: 0o600 });
  if (account !== undefined) {
    chownSync(unfinished, account.uid, account.gid);
    chownSync(once, account.uid, account.gid);
  }
  try {
    await runInitdb(programs, unfinished, [`--pwfile=${once}`, ...(durable ? [] : ["--no-sync"])]);
  } finally {
    rmSync(once, { force: true });
  }
  writeFileSync(place.passwordFile, `${superuser}\n${password()}\n`, { mode: 0o600, flush: durable });
  if (existsSync(place.folder)) rmdirSync(place.folder);
  renameSync(unfinished, place.folder);
}

function runInitdb({ initdb, account }: ServerPrograms, folder: string, more: readonly string[]): Promise<void> {
  const child = spawn(
    initdb,
    [
      `--pgdata=${folder}`,
      "--username=postgres",
      "--auth=scram-sha-256",
      "--encoding=UTF8",
      "--locale=C",
      "--locale-provider=builtin",
      "--builtin-locale=C.UTF-8",
      "--data-checksums",
      "--no-instructions",
      ...more,
    ],
    { ...account, cwd: folder, stdio: ["ignore", "ignore", "pipe"] },
  );
  let said = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => (said += text));
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => (code === 0 ? resolve() : reject(new Error(`initdb failed: ${said}`))));
  });
}

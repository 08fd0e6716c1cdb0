import { randomBytes } from "node:crypto";
import { existsSync, lstatSync, mkdirSync, readdirSync, readlinkSync, symlinkSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { isReachable, makeSharedRoot, SHARED_ROOT, type ServerAccount } from "./programs.ts";

/** Where a cluster's files lie. */
export interface ClusterPlace {
  /** PostgreSQL's own files. */
  readonly folder: string;
  /** Two lines: the superuser's password and the program's. */
  readonly passwordFile: string;
  readonly logFile: string;
}

/**
 * The files lie in the wanted folder; password and log lie beside it. When root runs the shop in a place that the
 * server's account cannot enter, such as a private home folder, the wanted folder is a symbolic link to one below
 * /var/lib: who deletes the data folder deletes the way there, and starts anew.
 */
export function placeCluster(wantedFolder: string, account: ServerAccount | undefined): ClusterPlace {
  const wanted = resolve(wantedFolder);
  mkdirSync(dirname(wanted), { recursive: true });
  return { folder: realFolder(wanted, account), passwordFile: `${wanted}.password`, logFile: `${wanted}.log` };
}

function realFolder(wanted: string, account: ServerAccount | undefined): string {
  const link = lstatSync(wanted, { throwIfNoEntry: false });
  if (link?.isSymbolicLink() === true) {
    if (account !== undefined) makeSharedRoot();
    return resolve(dirname(wanted), readlinkSync(wanted));
  }
  if (account === undefined || isReachable(dirname(wanted))) return wanted;
  if (!isEmpty(wanted)) {
    throw new Error(
      `${wanted} lies in a folder that the account of PostgreSQL cannot enter: let others pass (chmod o+x)`,
    );
  }
  makeSharedRoot();
  const folder = join(SHARED_ROOT, `${basename(wanted)}-${randomBytes(8).toString("hex")}`);
  symlinkSync(folder, wanted);
  return folder;
}

/** Whether a folder is missing or holds nothing. */
export function isEmpty(folder: string): boolean {
  return !existsSync(folder) || readdirSync(folder).length === 0;
}

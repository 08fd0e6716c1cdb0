import type { ChildProcess } from "node:child_process";
import pg from "pg";
import { ConfigError } from "#platform/config";
import { placeCluster } from "./cluster-place.ts";
import { ensureInitialised, type Passwords } from "./initialise.ts";
import { launch } from "./launch.ts";
import { answers, claimCluster, type Claim, type Ownership } from "./ownership.ts";
import { findPostmaster, stopPostmaster, watchUntilGone, type Postmaster } from "./postmaster.ts";
import { findServerPrograms } from "./programs.ts";

export interface ClusterOptions {
  /** Folder of the cluster's files; created when missing. */
  readonly folder: string;
  /** Loopback port. */
  readonly port: number;
  /** The database, and the role that owns it, that the program connects with. */
  readonly name: string;
  /** Settings beside our own, such as `fsync=off` for throw-away test clusters. */
  readonly settings?: readonly string[];
  /** Use a cluster that a running program owns, on its port, instead of refusing. It stays that program's. */
  readonly shareRunning?: boolean;
}

/** A PostgreSQL server of our own on loopback. */
export interface Cluster {
  /** Connection string of the program's role, which is no superuser. Never logged. */
  readonly url: string;
  /** Connection string of the superuser, for test harnesses and maintenance. Never logged. */
  readonly superuserUrl: string;
  /** Where its files really are. */
  readonly folder: string;
  readonly logFile: string;
  /** Whether it was running already. */
  readonly adopted: boolean;
  /** Process id of the postmaster. */
  pid(): number | undefined;
  /** Resolves when the postmaster has ended, for whatever reason. */
  readonly ended: Promise<void>;
  /** Ends it in good order; unfinished transactions roll back. One that was shared goes on. */
  stop(): Promise<void>;
  /** Lets go of it without ending it. */
  leave(): Promise<void>;
}

/**
 * Starts the cluster, creating it first when its folder is empty. A postmaster that a killed run left behind is
 * adopted when it serves the wanted port, and stopped otherwise. Throws a ConfigError that names PORT when another
 * program uses the port, and DATA_DIR when another program runs this very cluster.
 */
export async function startCluster(options: ClusterOptions): Promise<Cluster> {
  const { port, name, settings = [] } = options;
  const programs = await findServerPrograms();
  const place = placeCluster(options.folder, programs.account);
  const passwords = await ensureInitialised(programs, place, !settings.includes("fsync=off"));

  const leftOver = await takeLeftOver(place.folder, passwords, options);
  const servedPort = leftOver?.postmaster.port ?? port;
  const superuserUrl = urlOf("postgres", passwords.superuser, servedPort, "postgres");
  const child =
    leftOver === undefined
      ? await launch({ programs, place, port, settings, answers: () => answers(superuserUrl) })
      : undefined;
  const ownership = leftOver === undefined ? await own(superuserUrl, place.folder) : leftOver.ownership;
  try {
    await ensureDatabase(superuserUrl, name, passwords.program);
  } catch (error) {
    await ownership?.release();
    if (child !== undefined) await stopPostmaster(place.folder);
    throw error;
  }
  const ended = child === undefined ? watchUntilGone(leftOver!.postmaster, place.folder) : exitOf(child);
  return {
    url: urlOf(name, passwords.program, servedPort, name),
    superuserUrl,
    folder: place.folder,
    logFile: place.logFile,
    adopted: child === undefined,
    pid: () => findPostmaster(place.folder)?.pid,
    ended,
    stop: async () => {
      if (ownership === undefined) return;
      // While it runs it keeps no program alive; now the program stays until it has ended.
      child?.ref();
      await ownership.release();
      await stopPostmaster(place.folder);
      if (child !== undefined) await ended;
    },
    leave: async () => ownership?.release(),
  };
}

interface LeftOver {
  readonly postmaster: Postmaster;
  /** Undefined for a cluster that another program owns and shares. */
  readonly ownership: Ownership | undefined;
}

async function takeLeftOver(
  folder: string,
  passwords: Passwords,
  { port, shareRunning = false }: ClusterOptions,
): Promise<LeftOver | undefined> {
  const postmaster = findPostmaster(folder);
  if (postmaster === undefined) return undefined;
  const claim: Claim = Number.isInteger(postmaster.port)
    ? await claimCluster(urlOf("postgres", passwords.superuser, postmaster.port, "postgres"))
    : { ok: false, reason: "unreachable" };
  if (claim.ok && postmaster.port === port) return { postmaster, ownership: claim.ownership };
  if (!claim.ok && claim.reason === "taken") {
    if (shareRunning) return { postmaster, ownership: undefined };
    throw ownedByAnother(folder);
  }
  if (claim.ok) await claim.ownership.release();
  await stopPostmaster(folder);
  return undefined;
}

async function own(superuserUrl: string, folder: string): Promise<Ownership> {
  const claim = await claimCluster(superuserUrl);
  if (!claim.ok) throw ownedByAnother(folder);
  return claim.ownership;
}

function ownedByAnother(folder: string): ConfigError {
  return new ConfigError("DATA_DIR", `the databases there belong to a program that is running (${folder})`);
}

function urlOf(role: string, password: string, port: number, database: string): string {
  return `postgres://${role}:${password}@127.0.0.1:${port}/${database}`;
}

/** The program's role owns its database and nothing else, so that triggers and checks bind it. */
async function ensureDatabase(superuserUrl: string, name: string, password: string): Promise<void> {
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    const role = client.escapeIdentifier(name);
    const { rowCount: roles } = await client.query("select from pg_roles where rolname = $1", [name]);
    if (roles === 0) await client.query(`create role ${role} login password ${client.escapeLiteral(password)}`);
    const { rowCount: databases } = await client.query("select from pg_database where datname = $1", [name]);
    if (databases === 0) await client.query(`create database ${role} owner ${role}`);
  } finally {
    await client.end();
  }
}

function exitOf(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve();
    child.once("exit", () => resolve());
  });
}

import { spawn, type ChildProcess } from "node:child_process";
import { readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { ConfigError } from "#platform/config";
import { freePort } from "#testing/database";
import { startCluster } from "./index.ts";
import { openServerRoom, type ServerRoom } from "./testing/index.ts";

/** One cluster for the file: creating one takes most of a second. Every test leaves it stopped. */
let room: ServerRoom;
beforeAll(async () => {
  room = await openServerRoom();
});
afterAll(() => room[Symbol.asyncDispose]());

/** Runs statements as one message and returns the last one's `value`, if it has one. */
async function ask(url: string, statements: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const results = [await client.query<{ value: unknown }>(statements)].flat();
    return results.at(-1)?.rows[0]?.value;
  } finally {
    await client.end();
  }
}

async function faultOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => undefined,
    (fault: unknown) => fault,
  );
}

/** Starts the cluster in a process of its own, as a run that will be killed does. */
async function startElsewhere(port = room.port): Promise<ChildProcess> {
  const script = `
    const { startCluster } = await import("#platform/postgres");
    await startCluster(${JSON.stringify({ folder: join(room.folder, "cluster"), port, name: "shop", settings: ["fsync=off"] })});
    process.send("started");
    process.on("message", () => {});`;
  const child = spawn(process.execPath, ["--input-type=module", "--eval", script], {
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  await new Promise((resolve, reject) => {
    child.once("message", resolve);
    child.once("exit", () => reject(new Error("the run ended before its cluster was up")));
  });
  return child;
}

async function kill(child: ChildProcess): Promise<void> {
  const gone = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGKILL");
  await gone;
}

test("a fresh folder becomes a cluster, and a second start finds what the first one kept", async () => {
  const first = await room.start();
  expect(first.adopted).toBe(false);
  await ask(first.url, "create table kept (id int); insert into kept (id) values (7)");
  await first.stop();
  await first.ended;
  expect(first.pid()).toBeUndefined();
  const second = await room.start();
  expect(second.adopted).toBe(false);
  expect(await ask(second.url, "select id as value from kept")).toBe(7);
  await second.stop();
});

describe("what is refused, and named", () => {
  test("a port that another program uses: PORT", async () => {
    const squatter = createServer((socket) => void socket.resume());
    await new Promise<void>((resolve) => squatter.listen(room.port, "127.0.0.1", resolve));
    const fault = await faultOf(room.start());
    await new Promise((resolve) => squatter.close(resolve));
    expect(fault).toBeInstanceOf(ConfigError);
    expect((fault as ConfigError).message).toMatch(new RegExp(`^PORT: .*${room.port}`));
    // What the log says of that attempt is not held against the next.
    await (await room.start()).stop();
  });

  test("a cluster that a running program owns: DATA_DIR, and the program keeps it", async () => {
    const owned = await room.start();
    const fault = await faultOf(room.start({ port: room.port + 1 }));
    expect(fault).toBeInstanceOf(ConfigError);
    expect((fault as ConfigError).setting).toBe("DATA_DIR");
    expect(await ask(owned.url, "select 1 as value")).toBe(1);
    await owned.stop();
  });

  test("a cluster whose passwords are gone: nothing of it is thrown away", async () => {
    const passwordFile = join(room.folder, "cluster.password");
    const passwords = readFileSync(passwordFile);
    rmSync(passwordFile);
    const fault = await faultOf(room.start());
    writeFileSync(passwordFile, passwords, { mode: 0o600 });
    expect(String(fault)).toContain(passwordFile);
    const cluster = await room.start();
    expect(await ask(cluster.url, "select id as value from kept")).toBe(7);
    await cluster.stop();
  });
});

describe("a postmaster that a killed run left behind", () => {
  test("is adopted when it serves the wanted port", async () => {
    const run = await startElsewhere();
    const before = Number(readFileSync(join(room.folder, "cluster", "postmaster.pid"), "utf8").split("\n")[0]);
    await kill(run);
    const cluster = await room.start();
    expect({ adopted: cluster.adopted, pid: cluster.pid() }).toEqual({ adopted: true, pid: before });
    await cluster.stop();
    await cluster.ended;
  });

  test("is stopped when it serves another port", async () => {
    const otherPort = await freePort();
    await kill(await startElsewhere(otherPort));
    const cluster = await room.start();
    expect(cluster.adopted).toBe(false);
    expect(await ask(cluster.url, "select id as value from kept")).toBe(7);
    await expect(ask(cluster.url.replace(`:${room.port}/`, `:${otherPort}/`), "select 1")).rejects.toThrow(
      "ECONNREFUSED",
    );
    await cluster.stop();
  });

  test("that was killed itself is followed by a new one, with everything committed", async () => {
    const killed = await room.start();
    await ask(killed.url, "insert into kept (id) values (8)");
    process.kill(killed.pid()!, "SIGKILL");
    await killed.ended;
    const cluster = await room.start();
    expect(await ask(cluster.url, "select max(id)::int as value from kept")).toBe(8);
    await cluster.stop();
  });

  test("whose process id now belongs to a stranger leaves the stranger alone", async () => {
    const lockFile = join(room.folder, "cluster", "postmaster.pid");
    const killed = await room.start();
    process.kill(killed.pid()!, "SIGKILL");
    await killed.ended;
    // Under the server's own account, whose processes PostgreSQL itself would take for a server.
    const { uid } = statSync(killed.folder);
    const stranger = spawn("sleep", ["60"], { uid, stdio: "ignore" });
    onTestFinished(() => void stranger.kill("SIGKILL"));
    const lines = readFileSync(lockFile, "utf8").split("\n");
    writeFileSync(lockFile, [String(stranger.pid), ...lines.slice(1)].join("\n"));
    const cluster = await room.start();
    expect(cluster.adopted).toBe(false);
    expect(stranger.exitCode ?? stranger.signalCode).toBeNull();
    await cluster.stop();
  });
});

test("a program that shares a running cluster uses it where it is and leaves it running", async () => {
  const owned = await room.start();
  const shared = await startCluster({
    folder: join(room.folder, "cluster"),
    port: room.port + 1,
    name: "shop",
    shareRunning: true,
  });
  expect(await ask(shared.url, "select 1 as value")).toBe(1);
  await shared.stop();
  expect(await ask(owned.url, "select 1 as value")).toBe(1);
  await owned.stop();
});

test("the program's role is no superuser and cannot switch triggers off for its session [3.1.1]", async () => {
  const cluster = await room.start();
  const client = new pg.Client({ connectionString: cluster.url });
  await client.connect();
  const denied = /permission denied/;
  try {
    await expect(client.query("set session_replication_role = replica")).rejects.toThrow(denied);
    await expect(client.query("set log_statement = 'all'")).rejects.toThrow(denied);
    await expect(client.query("set log_min_messages = 'debug1'")).rejects.toThrow(denied);
    await expect(client.query("alter role shop superuser")).rejects.toThrow(denied);
    await expect(client.query("create database another")).rejects.toThrow(denied);
    await expect(client.query("copy (select 1) to program 'cat'")).rejects.toThrow(denied);
  } finally {
    await client.end();
    await cluster.stop();
  }
});

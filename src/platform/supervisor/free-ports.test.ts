import { createServer, type Server } from "node:net";
import { afterEach, beforeEach, expect, test } from "vitest";
import { ConfigError } from "#platform/config";
import { awaitFreePorts } from "./free-ports.ts";

const HOST = "127.0.0.1";
let squatter: Server;
let port: number;
beforeEach(async () => {
  squatter = createServer();
  await new Promise<void>((listening) => squatter.listen(0, HOST, listening));
  ({ port } = squatter.address() as { port: number });
});
afterEach(() => void squatter.close());

function open(secondsMax: number, signal = new AbortController().signal) {
  const said: string[] = [];
  return { said, waiting: awaitFreePorts([port], HOST, { say: (line) => said.push(line), signal, secondsMax }) };
}

test("a port that stays taken is told by PORT", async () => {
  const fault = await open(0).waiting.catch((error: unknown) => error);
  expect(fault).toBeInstanceOf(ConfigError);
  expect((fault as ConfigError).message).toBe(`PORT: port ${port} is used by another program`);
});

test("waiting ends when the start is given up", async () => {
  const givingUp = new AbortController();
  const { waiting } = open(60, givingUp.signal);
  givingUp.abort(new Error("given up"));
  await expect(waiting).rejects.toThrow("given up");
});

test("a port that is given back is waited for, and one says so once", async () => {
  const { said, waiting } = open(60);
  await expect.poll(() => said).toEqual([`port ${port} is in use; waiting for it`]);
  squatter.close();
  await waiting;
  expect(said).toHaveLength(1);
});

test("free ports are not waited for", async () => {
  await new Promise((closed) => squatter.close(closed));
  const { said, waiting } = open(0);
  await waiting;
  expect(said).toEqual([]);
});

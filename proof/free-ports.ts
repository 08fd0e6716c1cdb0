import { createServer } from "node:net";
import { PORTS_NEEDED } from "#platform/config";

const FIRST = 20_000;
const LAST = 32_000;
const TRIES_MAX = 200;

/** The first of so many neighbouring ports as a shop needs, all of them free on loopback now. */
export async function findFreePorts(): Promise<number> {
  for (let tries = 0; tries < TRIES_MAX; tries++) {
    const first = FIRST + Math.floor(Math.random() * (LAST - FIRST));
    const free = await Promise.all(Array.from({ length: PORTS_NEEDED }, (_, index) => isFree(first + index)));
    if (free.every(Boolean)) return first;
  }
  throw new Error("there are no free ports for a shop");
}

function isFree(port: number): Promise<boolean> {
  return new Promise((answered) => {
    const server = createServer();
    server.once("error", () => answered(false));
    server.listen(port, "127.0.0.1", () => server.close(() => answered(true)));
  });
}

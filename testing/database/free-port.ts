import { createServer } from "node:net";

/** Below the ports that systems give out by themselves, so that nobody is given one of a block in the meantime. */
const FIRST_MIN = 12_000;
const FIRST_MAX = 32_000;

/** A loopback port that nobody listens on. */
export function freePort(): Promise<number> {
  return freePortBlock(1);
}

/** The first of `count` loopback ports in a row that nobody listens on, for programs whose ports follow from one. */
export async function freePortBlock(count: number): Promise<number> {
  for (;;) {
    const first = FIRST_MIN + Math.floor(Math.random() * (FIRST_MAX - FIRST_MIN));
    const block = Array.from({ length: count }, (_, index) => isFree(first + index));
    if ((await Promise.all(block)).every(Boolean)) return first;
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(false));
    probe.listen(port, "127.0.0.1", () => probe.close(() => resolve(true)));
  });
}

/**
 * Loaded with `--import` into web and worker by the proof alone: where the source marks a boundary, the process looks
 * for an order to die there. The program itself has no such switch: the marks are comments.
 *
 * The order is a file of the proof's folder: { id, boundary, passing, self, pids }. The process that passes the boundary
 * for the n-th time since it saw the order kills the other processes, then itself. The first process that gets there
 * leaves the instant in `fired-<id>`, and nobody follows the order again.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { registerHooks } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const folder = process.env.PROOF_BOUNDARY_FOLDER;
const MARKER = /^([ \t]*)\/\/ boundary: ([a-z]+(?:-[a-z]+)*)[ \t]*$/gm;
const PASS = "proof.passBoundary";

if (folder !== undefined) {
  let seen = { id: undefined, times: 0 };

  globalThis[Symbol.for(PASS)] = (boundary) => {
    let order;
    try {
      order = JSON.parse(readFileSync(join(folder, "order.json"), "utf8"));
    } catch {
      return;
    }
    if (order.boundary !== boundary) return;
    if (seen.id !== order.id) seen = { id: order.id, times: 0 };
    seen.times++;
    if (seen.times !== order.passing) return;
    try {
      writeFileSync(join(folder, `fired-${order.id}`), JSON.stringify({ at: Date.now(), pid: process.pid }), {
        flag: "wx",
      });
    } catch {
      return;
    }
    for (const pid of order.pids) {
      try {
        process.kill(pid, "SIGKILL");
      } catch {
        // It has ended already.
      }
    }
    if (order.self) process.kill(process.pid, "SIGKILL");
  };

  registerHooks({
    load(url, context, nextLoad) {
      if (!url.startsWith("file:") || !url.includes("/src/") || !url.endsWith(".ts")) return nextLoad(url, context);
      const source = readFileSync(fileURLToPath(url), "utf8");
      const marked = source.replaceAll(MARKER, `$1globalThis[Symbol.for("${PASS}")]("$2");`);
      if (marked === source) return nextLoad(url, context);
      return { format: "module-typescript", source: marked, shortCircuit: true };
    },
  });
}

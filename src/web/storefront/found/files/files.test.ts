import { gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { gzipParts } from "./gzip-parts.ts";
import { createWorkQueue } from "./work-queue.ts";

/** Work that ends when it is told to. */
function openWork() {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  return { act: () => promise, end: resolve, fail: reject };
}

test("what is beyond both limits is turned away, and nothing of it is begun", async () => {
  const queue = createWorkQueue({ runningMax: 1, waitingMax: 1 });
  const [first, second] = [openWork(), openWork()];
  let begun = false;
  const running = queue.run(first.act);
  const waiting = queue.run(second.act);
  const refused = await queue.run(async () => {
    begun = true;
  });
  expect(refused).toEqual({ ok: false, reason: "full" });
  first.end("first");
  second.end("second");
  expect(await running).toEqual({ ok: true, result: "first" });
  expect(await waiting).toEqual({ ok: true, result: "second" });
  expect(begun).toBe(false);
});

test("work that fails gives its place to the next", async () => {
  const queue = createWorkQueue({ runningMax: 1, waitingMax: 5 });
  const [first, second] = [openWork(), openWork()];
  const failed = queue.run(first.act);
  const waiting = queue.run(second.act);
  first.fail(new Error("no ink"));
  await expect(failed).rejects.toThrow("no ink");
  second.end("second");
  expect(await waiting).toEqual({ ok: true, result: "second" });
  expect(await queue.run(async () => "third")).toEqual({ ok: true, result: "third" });
});

test("never do more run than may", async () => {
  const queue = createWorkQueue({ runningMax: 2, waitingMax: 20 });
  let running = 0;
  let most = 0;
  await Promise.all(
    Array.from({ length: 12 }, () =>
      queue.run(async () => {
        most = Math.max(most, ++running);
        await new Promise((resolve) => setImmediate(resolve));
        running--;
      }),
    ),
  );
  expect(most).toBe(2);
});

test("parts become one file, however long they are", async () => {
  const parts = ["<a>", "毛".repeat(100_000), "衣".repeat(30_000), "", "</a>"];
  expect(gunzipSync(await gzipParts(parts)).toString()).toBe(parts.join(""));
});

test("a part that cannot be written fails the file", async () => {
  async function* broken() {
    yield "<a>";
    throw new Error("the database went away");
  }
  await expect(gzipParts(broken())).rejects.toThrow("the database went away");
});

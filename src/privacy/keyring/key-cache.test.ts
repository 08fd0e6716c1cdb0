import { describe, expect, test } from "vitest";
import { manualClock } from "#platform/clock";
import { KeyMissing } from "./errors.ts";
import { createKeyCache } from "./key-cache.ts";

function openCache(limits = { keysMax: 2, seconds: 60 }) {
  const clock = manualClock("2026-11-23T00:00:00Z");
  const loads: { keyId: string; answer: (key: Buffer) => void; fail: (error: Error) => void }[] = [];
  const cache = createKeyCache(
    clock,
    limits,
    (keyId) => new Promise((answer, fail) => loads.push({ keyId, answer, fail })),
  );
  return { clock, loads, cache };
}

const copy = (key: Buffer) => Buffer.from(key);

describe("the key cache", () => {
  test("gives a failed load to everyone who waits for it, and tries again afterwards", async () => {
    const { cache, loads } = openCache();
    const waiting = [cache.withKey("a", copy), cache.withKey("a", copy)];
    expect(loads).toHaveLength(1);
    loads[0]!.fail(new KeyMissing("a"));
    for (const result of await Promise.allSettled(waiting))
      expect(result).toMatchObject({ reason: { name: "KeyMissing" } });
    const retried = cache.withKey("a", copy);
    loads[1]!.answer(Buffer.of(9));
    expect(await retried).toEqual(Buffer.of(9));
  });

  test("shares one load among concurrent misses", async () => {
    const { cache, loads } = openCache();
    const waiting = [cache.withKey("a", copy), cache.withKey("a", copy), cache.withKey("b", copy)];
    expect(loads.map(({ keyId }) => keyId)).toEqual(["a", "b"]);
    loads[0]!.answer(Buffer.of(1));
    loads[1]!.answer(Buffer.of(2));
    expect(await Promise.all(waiting)).toEqual([Buffer.of(1), Buffer.of(1), Buffer.of(2)]);
  });

  test("zeroes the least recently used key when it is full", async () => {
    const { cache } = openCache();
    const [a, b, c] = [Buffer.of(1), Buffer.of(2), Buffer.of(3)];
    cache.put("a", a);
    cache.put("b", b);
    await cache.withKey("a", copy);
    cache.put("c", c);
    expect([a, b, c]).toEqual([Buffer.of(1), Buffer.of(0), Buffer.of(3)]);
    expect(cache.size).toBe(2);
  });

  test("zeroes a key when its seconds have passed, and not one millisecond before", async () => {
    const { cache, clock, loads } = openCache();
    const key = Buffer.of(5);
    cache.put("a", key);
    clock.advance(59_999);
    cache.sweep();
    expect(await cache.withKey("a", copy)).toEqual(Buffer.of(5));
    clock.advance(1);
    const reloaded = cache.withKey("a", copy);
    expect(key).toEqual(Buffer.of(0));
    loads[0]!.answer(Buffer.of(6));
    expect(await reloaded).toEqual(Buffer.of(6));
  });

  test("zeroes on eviction, and keeps nothing of a load that was under way", async () => {
    const { cache, loads } = openCache();
    const key = Buffer.of(5);
    cache.put("a", key);
    cache.evict("a");
    expect(key).toEqual(Buffer.of(0));
    const waiting = cache.withKey("b", copy);
    cache.evict("b");
    const loaded = Buffer.of(7);
    loads[0]!.answer(loaded);
    await Promise.resolve();
    await expect.poll(() => loads.length, { timeout: 20_000 }).toBe(2);
    loads[1]!.fail(new KeyMissing("b"));
    await expect(waiting).rejects.toBeInstanceOf(KeyMissing);
    expect(loaded).toEqual(Buffer.of(0));
    expect(cache.size).toBe(0);
  });

  test("zeroes everything when it is cleared", () => {
    const { cache } = openCache();
    const keys = [Buffer.of(1), Buffer.of(2)];
    cache.put("a", keys[0]!);
    cache.put("b", keys[1]!);
    cache.clear();
    expect(keys).toEqual([Buffer.of(0), Buffer.of(0)]);
  });
});

import { describe, expect, test } from "vitest";
import { createKeyPool, type IssuedKey } from "./key-pool.ts";

/** Long enough for a busy machine. */
const PATIENCE = { timeout: 20_000 };

function openPool() {
  let made = 0;
  let failing: Error | undefined;
  const counts: number[] = [];
  const faults: unknown[] = [];
  const issue = async (count: number): Promise<IssuedKey[]> => {
    counts.push(count);
    if (failing !== undefined) throw failing;
    return Array.from({ length: count }, () => ({ id: `k${++made}`, epoch: 1, key: Buffer.alloc(32, made) }));
  };
  const pool = createKeyPool({ keysMax: 4, keysLow: 2 }, issue, (fault) => faults.push(fault));
  return { pool, counts, faults, fail: (error: Error | undefined) => (failing = error) };
}

describe("the key pool", () => {
  test("fails when it is empty and nothing can be fetched, and recovers [7.1.2]", async () => {
    const { pool, fail } = openPool();
    fail(new Error("down"));
    await expect(pool.take()).rejects.toThrow("down");
    fail(undefined);
    expect((await pool.take()).id).toBe("k1");
  });

  test("goes on from its stock while nothing can be fetched, and reports it [7.1.2]", async () => {
    const { pool, fail, faults } = openPool();
    await pool.fill();
    fail(new Error("down"));
    const taken = [await pool.take(), await pool.take(), await pool.take(), await pool.take()];
    expect(taken.map(({ id }) => id)).toEqual(["k1", "k2", "k3", "k4"]);
    await expect(pool.take()).rejects.toThrow("down");
    await expect.poll(() => faults.length, PATIENCE).toBeGreaterThan(0);
  });

  test("never gives one key twice to many who wait at once", async () => {
    const { pool } = openPool();
    const taken = await Promise.all(Array.from({ length: 40 }, () => pool.take()));
    expect(new Set(taken.map(({ id }) => id)).size).toBe(40);
  });

  test("fetches in the background before it runs dry", async () => {
    const { pool, counts } = openPool();
    await pool.fill();
    await pool.take();
    await pool.take();
    expect(counts).toEqual([4]);
    await pool.take();
    expect(counts).toEqual([4, 3]);
    await expect.poll(() => pool.size, PATIENCE).toBe(4);
  });

  test("zeroes the keys of another epoch, and all when it is cleared", async () => {
    const { pool } = openPool();
    await pool.fill();
    const { key } = await pool.take();
    pool.keepEpoch(1);
    expect(pool.size).toBe(3);
    pool.keepEpoch(2);
    expect(pool.size).toBe(0);
    expect(key.some((byte) => byte !== 0)).toBe(true);
    pool.clear();
    await expect(pool.take()).rejects.toThrow("no keys");
  });
});

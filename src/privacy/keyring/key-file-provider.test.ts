import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, truncateSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { createIds, systemRandomness } from "#platform/ids";
import { KeyUnusable } from "./errors.ts";
import { createKeyFileProvider } from "./key-file-provider.ts";

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function openFolder() {
  const parent = mkdtempSync(join(tmpdir(), "key-files-"));
  folders.push(parent);
  const folder = join(parent, "keys");
  const ids = createIds(() => new Date(), systemRandomness);
  const open = () => createKeyFileProvider({ folder, ids, randomness: systemRandomness });
  return { folder, open, fileOf: (kekRef: string) => join(folder, `${kekRef}.kek`) };
}

const KEY = Buffer.alloc(32, 7);
const context = { purpose: "data-key", key: "k1", epoch: "1" };

describe("the key-file provider", () => {
  test("refuses a wrapped key under another id, epoch, purpose or key-encryption key [3.1.1]", async () => {
    const { open } = openFolder();
    const provider = open();
    const kek = await provider.createKek();
    const other = await provider.createKek();
    const [wrapped] = await provider.wrap(kek, [{ plaintext: KEY, context }]);
    for (const moved of [
      { ...context, key: "k2" },
      { ...context, epoch: "2" },
      { ...context, purpose: "service" },
      {},
    ]) {
      await expect(provider.unwrap(kek, [{ wrapped: wrapped!, context: moved }])).rejects.toBeInstanceOf(KeyUnusable);
    }
    await expect(provider.unwrap(other, [{ wrapped: wrapped!, context }])).rejects.toBeInstanceOf(KeyUnusable);
  });

  test("refuses a wrapped key with any byte changed, cut or added [3.1.1]", async () => {
    const provider = openFolder().open();
    const kek = await provider.createKek();
    const [wrapped] = await provider.wrap(kek, [{ plaintext: KEY, context }]);
    for (let index = 0; index < wrapped!.length; index++) {
      const changed = Buffer.from(wrapped!);
      changed[index]! ^= 1;
      await expect(provider.unwrap(kek, [{ wrapped: changed, context }])).rejects.toBeInstanceOf(KeyUnusable);
    }
    for (const resized of [wrapped!.subarray(1), wrapped!.subarray(0, -1), Buffer.concat([wrapped!, Buffer.of(0)])]) {
      await expect(provider.unwrap(kek, [{ wrapped: resized, context }])).rejects.toBeInstanceOf(KeyUnusable);
    }
  });

  test("refuses a key file that others may read, or that is short", async () => {
    const { open, fileOf } = openFolder();
    const kek = await open().createKek();
    chmodSync(fileOf(kek), 0o644);
    await expect(open().wrap(kek, [{ plaintext: KEY, context }])).rejects.toThrow("read by others");
    chmodSync(fileOf(kek), 0o600);
    truncateSync(fileOf(kek), 31);
    await expect(open().wrap(kek, [{ plaintext: KEY, context }])).rejects.toThrow("32 bytes");
  });

  test("refuses a reference that is not one of its ids, so that no path leads out of the folder", async () => {
    const provider = openFolder().open();
    await expect(provider.unwrap("../../etc/passwd", [])).rejects.toThrow("named by its id");
  });

  test("keeps each key in a file of 32 bytes that only the owner may read", async () => {
    const { folder, open, fileOf } = openFolder();
    const kek = await open().createKek();
    expect(readdirSync(folder)).toEqual([`${kek}.kek`]);
    expect(statSync(fileOf(kek)).mode & 0o777).toBe(0o600);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    expect(readFileSync(fileOf(kek))).toHaveLength(32);
  });

  test("unwraps a batch in order, after a restart as well, and wraps equal keys differently [3.1.1]", async () => {
    const { open } = openFolder();
    const kek = await open().createKek();
    const keys = [1, 2, 3].map((fill) => ({ plaintext: Buffer.alloc(32, fill), context: { key: `k${fill}` } }));
    const wrapped = await open().wrap(kek, keys);
    const again = await open().wrap(kek, keys);
    expect(wrapped[0]!.equals(again[0]!)).toBe(false);
    expect(wrapped[0]!.includes(keys[0]!.plaintext)).toBe(false);
    const unwrapped = await open().unwrap(
      kek,
      wrapped.map((bytes, index) => ({ wrapped: bytes, ...keys[index]! })),
    );
    expect(unwrapped).toEqual(keys.map(({ plaintext }) => plaintext));
  });

  test("destroys a key for good, and does not mind a missing one", async () => {
    const { folder, open } = openFolder();
    const provider = open();
    const kek = await provider.createKek();
    const [wrapped] = await provider.wrap(kek, [{ plaintext: KEY, context }]);
    await provider.destroyKek(kek);
    await provider.destroyKek(kek);
    expect(readdirSync(folder)).toEqual([]);
    await expect(provider.unwrap(kek, [{ wrapped: wrapped!, context }])).rejects.toThrow("ENOENT");
  });
});

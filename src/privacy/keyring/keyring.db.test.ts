import { mkdtempSync, readdirSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { manualClock } from "#platform/clock";
import { createIds, systemRandomness } from "#platform/ids";
import { openDatabase, sql, type Db } from "#platform/postgres";
import { cutOff } from "#privacy/testing";
import { createTestDatabases, type TestDatabases } from "#testing/database";
import { KeyMissing, KeyringMismatch, KeyringUnavailable, KeyUnusable } from "./errors.ts";
import { createKeyFileProvider } from "./key-file-provider.ts";
import { openKeyring, type Keyring, type KeyringOptions } from "./keyring.ts";
import { withdrawUnissuedKeys } from "./queries.ts";

let databases: TestDatabases;
let folder: string;
const opened: (Keyring | Db)[] = [];

beforeAll(async () => {
  databases = await createTestDatabases();
});

afterAll(async () => {
  for (const resource of opened) await resource.close();
  await databases[Symbol.asyncDispose]();
});

beforeEach(async () => {
  await databases.keyring.run(sql`truncate keyring.data_key, keyring.service_key, keyring.kek`);
  await databases.keyring.run(sql`drop table if exists keyring.data_key_1, keyring.service_key_1`);
  await databases.keyring.run(sql`drop table if exists keyring.data_key_2, keyring.service_key_2`);
  folder = mkdtempSync(join(tmpdir(), "keyring-test-"));
  return () => rmSync(folder, { recursive: true, force: true });
});

const clock = manualClock("2026-11-23T09:00:00Z");
const ids = createIds(() => clock.now(), systemRandomness);
const provider = () => createKeyFileProvider({ folder, ids, randomness: systemRandomness });

/** As another process would: its own connections, its own provider, the same key files. */
async function openProcess(options: Partial<KeyringOptions> = {}): Promise<Keyring> {
  const db = openDatabase({ url: databases.keyringUrl, applicationName: "test keyring", connectionsMax: 4 });
  const keyring = await openKeyring({
    db,
    kekProvider: provider(),
    clock,
    ids,
    randomness: systemRandomness,
    servicePurposes: ["blind-index"],
    limits: { pool: { keysMax: 8, keysLow: 2 } },
    ...options,
  });
  opened.push(keyring, db);
  return keyring;
}

const copy = (key: Buffer) => Buffer.from(key);

describe("refusals", () => {
  test("gives keys from its stock while the keyring is down, then says so, and recovers [7.1.2]", async () => {
    const keyring = await openProcess();
    const { id } = await keyring.takeKey();
    await keyring.takeKey();
    const cut = await cutOff(databases.data, databases.keyringUrl);
    const results = await Promise.allSettled(Array.from({ length: 12 }, () => keyring.takeKey()));
    const given = results.filter((result) => result.status === "fulfilled");
    const refused = results.filter((result) => result.status === "rejected");
    expect(given).toHaveLength(6);
    for (const { reason } of refused) expect(reason).toBeInstanceOf(KeyringUnavailable);
    expect(await keyring.withKey(id, (key) => key.length)).toBe(32);
    keyring.evict(id);
    await expect(keyring.withKey(id, copy)).rejects.toBeInstanceOf(KeyringUnavailable);
    await cut.resume();
    expect(await keyring.withKey(id, (key) => key.length)).toBe(32);
    expect((await keyring.takeKey()).epoch).toBe(1);
  });

  test("does not start without its key file, and says that the keyring cannot be reached [7.1.2]", async () => {
    await openProcess();
    const [file] = readdirSync(folder);
    renameSync(join(folder, file!), join(folder, "elsewhere"));
    await expect(openProcess()).rejects.toBeInstanceOf(KeyringUnavailable);
  });

  test("does not start with another provider than the one that wrapped its keys", async () => {
    await openProcess();
    await expect(openProcess({ kekProvider: { ...provider(), name: "vault-transit" } })).rejects.toBeInstanceOf(
      KeyringMismatch,
    );
  });

  test("does not unwrap a key whose row was exchanged with another's [3.1.1]", async () => {
    const keyring = await openProcess();
    const [one, other] = [await keyring.takeKey(), await keyring.takeKey()];
    await databases.keyring.run(sql`
      update keyring.data_key set wrapped = source.wrapped
      from (select id, wrapped from keyring.data_key) as source
      where data_key.id = ${one.id} and source.id = ${other.id}`);
    keyring.evict(one.id);
    await expect(keyring.withKey(one.id, copy)).rejects.toBeInstanceOf(KeyUnusable);
  });

  test("does not know a destroyed key, and destroys it twice without complaint", async () => {
    const keyring = await openProcess();
    const { id } = await keyring.takeKey();
    await keyring.destroyKeys([id]);
    await keyring.destroyKeys([id]);
    await expect(keyring.withKey(id, copy)).rejects.toBeInstanceOf(KeyMissing);
    await expect((await openProcess()).withKey(id, copy)).rejects.toBeInstanceOf(KeyMissing);
  });
});

describe("issuing", () => {
  test("never gives one key to two processes, however they race [3.1.1]", async () => {
    const processes = await Promise.all([openProcess(), openProcess(), openProcess()]);
    const taken = await Promise.all(
      processes.flatMap((keyring) => Array.from({ length: 60 }, () => keyring.takeKey())),
    );
    expect(new Set(taken.map(({ id }) => id)).size).toBe(180);
    const { issued } = await databases.keyring.one<{ issued: number }>(sql`
      select count(*) as issued from keyring.data_key
      where issued_at is not null and id = any(${taken.map(({ id }) => id)}::uuid[])`);
    expect(issued).toBe(180);
  });

  test("never issues what a restored keyring shows as unissued, and still opens it [3.1.1]", async () => {
    const before = await openProcess();
    const { id } = await before.takeKey();
    const bytes = await before.withKey(id, copy);
    // The backup was taken before the key was issued.
    await databases.keyring.run(sql`update keyring.data_key set issued_at = null`);
    expect(await withdrawUnissuedKeys(databases.keyring, clock.now())).toBeGreaterThan(0);
    const after = await openProcess();
    const taken = await Promise.all(Array.from({ length: 30 }, () => after.takeKey()));
    expect(taken.map((key) => key.id)).not.toContain(id);
    expect(await after.withKey(id, copy)).toEqual(bytes);
  });

  test("begins one epoch when several processes start first at once, and leaves one key file", async () => {
    const processes = await Promise.all([openProcess(), openProcess(), openProcess(), openProcess()]);
    expect(readdirSync(folder)).toHaveLength(1);
    expect(new Set(processes.map(({ id }) => id)).size).toBe(1);
    const { id } = await processes[0].takeKey();
    const bytes = await processes[0].withKey(id, copy);
    expect(await processes[3].withKey(id, copy)).toEqual(bytes);
    const digests = processes.map(({ services }) => services.mac("blind-index", "f", "m").digest.toString("hex"));
    expect(new Set(digests).size).toBe(1);
  });

  test("gives every subject another key, and stores none of them in the clear [3.1.1]", async () => {
    const keyring = await openProcess();
    const taken = await Promise.all(Array.from({ length: 10 }, () => keyring.takeKey()));
    const keys = await Promise.all(taken.map(({ id }) => keyring.withKey(id, copy)));
    expect(new Set(keys.map((key) => key.toString("hex"))).size).toBe(10);
    const rows = await databases.keyring.rows<{ row: string }>(sql`
      select data_key::text as row from keyring.data_key union all select service_key::text from keyring.service_key`);
    const dump = rows.map(({ row }) => row).join("\n");
    for (const key of keys) expect(dump).not.toContain(key.toString("hex"));
  });
});

describe("epochs", () => {
  test("a running process learns of a new epoch, drops its stock and still opens old keys", async () => {
    const keyring = await openProcess();
    const old = await keyring.takeKey();
    const bytes = await keyring.withKey(old.id, copy);
    const digest = keyring.services.mac("blind-index", "order.email", "a@b.example");
    const providerRef = await provider().createKek();
    await databases.keyring.run(sql`update keyring.kek set state = 'retiring'`);
    await databases.keyring.run(sql`
      insert into keyring.kek (id, epoch, provider, provider_ref, state, created_at)
      values (${ids.uuid()}, 2, 'key-file', ${providerRef}, 'current', now())`);
    await databases.keyring.run(sql`select keyring.open_epoch(2)`);
    const rotated = await openProcess();
    await keyring.refresh();
    expect(keyring.currentEpoch).toBe(2);
    expect(keyring.livingEpochs).toEqual([2, 1]);
    expect((await keyring.takeKey()).epoch).toBe(2);
    keyring.evict(old.id);
    expect(await keyring.withKey(old.id, copy)).toEqual(bytes);
    const found = keyring.services.macs("blind-index", "order.email", "a@b.example");
    expect(found).toHaveLength(2);
    expect(found[1]).toEqual(digest);
    expect(rotated.services.mac("blind-index", "order.email", "a@b.example")).toEqual(found[0]);
  });
});

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { manualClock, type Clock } from "#platform/clock";
import { createIds, systemRandomness, type Ids, type Randomness } from "#platform/ids";
import type { Db } from "#platform/postgres";
import { createDisclosures, type Disclosures } from "#privacy/disclosure";
import { composeInventory, type Inventory, type PersonalDataDeclaration } from "#privacy/inventory";
import {
  createKeyFileProvider,
  openKeyring,
  type KekProvider,
  type Keyring,
  type KeyringLimits,
} from "#privacy/keyring";
import { createLedger, type Ledger } from "#privacy/ledger";
import { bindKeyring, BLIND_INDEX, createCipher, createVault, type Vault, type VaultContext } from "#privacy/vault";
import { privacyData } from "../personal-data.ts";

/** Everything that holds personal data, on a pair of test databases. */
export interface TestPrivacy<Fields> extends AsyncDisposable {
  readonly inventory: Inventory;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly randomness: Randomness;
  readonly kekProvider: KekProvider;
  readonly keyFolder: string;
  readonly keyring: Keyring;
  readonly ledger: Ledger;
  readonly vault: Vault<Fields>;
  readonly vaultContext: VaultContext;
  readonly disclosures: Disclosures<Fields>;
}

export interface TestPrivacyOptions {
  readonly declarations: readonly PersonalDataDeclaration[];
  readonly clock?: Clock;
  /** Purposes of service keys besides the blind index's. */
  readonly servicePurposes?: readonly string[];
  readonly limits?: Partial<KeyringLimits>;
  readonly onRefused?: VaultContext["onRefused"];
}

/** For tests only: composes the parts as the program does, with key files in a temporary folder. */
export async function openTestPrivacy<Fields = Record<string, unknown>>(
  databases: { readonly data: Db; readonly keyring: Db },
  options: TestPrivacyOptions,
): Promise<TestPrivacy<Fields>> {
  const clock = options.clock ?? manualClock("2026-11-23T09:00:00Z");
  const randomness = systemRandomness;
  const ids = createIds(() => clock.now(), randomness);
  const keyFolder = mkdtempSync(join(tmpdir(), "weleadzest-keys-"));
  const kekProvider = createKeyFileProvider({ folder: keyFolder, ids, randomness });
  const inventory = composeInventory(privacyData, ...options.declarations);
  const keyring = await openKeyring({
    db: databases.keyring,
    kekProvider,
    clock,
    ids,
    randomness,
    servicePurposes: [BLIND_INDEX, ...(options.servicePurposes ?? [])],
    limits: { pool: { keysMax: 16, keysLow: 4 }, ...options.limits },
  });
  await bindKeyring(databases.data, keyring, clock.now());
  const ledger = createLedger({ clock, ids, randomness });
  const refusals = options.onRefused === undefined ? {} : { onRefused: options.onRefused };
  const tools = { db: databases.data, inventory, ledger, clock, ids, ...refusals };
  const vaultContext: VaultContext = { ...tools, keyring, cipher: createCipher(randomness) };
  const vault = createVault<Fields>(vaultContext);
  return {
    inventory,
    clock,
    ids,
    randomness,
    kekProvider,
    keyFolder,
    keyring,
    ledger,
    vault,
    vaultContext,
    disclosures: createDisclosures<Fields>({ ...tools, vault }),
    [Symbol.asyncDispose]: async () => {
      await keyring.close();
      rmSync(keyFolder, { recursive: true, force: true });
    },
  };
}

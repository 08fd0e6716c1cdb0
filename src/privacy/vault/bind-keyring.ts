import { sql, type Db } from "#platform/postgres";
import { KeyringMismatch, type Keyring } from "#privacy/keyring";

/**
 * Makes the data database ready for a keyring, and refuses any other keyring than the one it met first: under a wrong
 * one everything held would be closed, and new records would be lost when the mistake is noticed.
 */
export async function bindKeyring(db: Db, keyring: Keyring, now: Date): Promise<void> {
  await db.run(sql`
    insert into vault.keyring (keyring_id, bound_at) values (${keyring.id}, ${now}) on conflict do nothing`);
  const bound = await db.one<{ keyringId: string }>(sql`select keyring_id as "keyringId" from vault.keyring`);
  if (bound.keyringId !== keyring.id) {
    throw new KeyringMismatch(
      `this database belongs to keyring ${bound.keyringId}, but KEYRING_URL leads to keyring ${keyring.id}`,
    );
  }
  for (const epoch of keyring.livingEpochs) await db.run(sql`select vault.open_index_epoch(${epoch})`);
}

import type { VaultContext } from "./context.ts";
import { listSubjectsAwaitingDestruction, markKeysDestroyed } from "./subjects.ts";

/**
 * Destroys the keys of up to `count` fenced subjects. The two clusters cannot commit together, so the key goes first
 * and is marked afterwards: a crash between them repeats a destruction, which is no error.
 * @returns how many keys were destroyed.
 */
export async function destroyFencedKeys({ db, keyring, clock }: VaultContext, count: number): Promise<number> {
  const subjects = await listSubjectsAwaitingDestruction(db, count);
  if (subjects.length === 0) return 0;
  await keyring.destroyKeys(subjects.map(({ keyId }) => keyId));
  await markKeysDestroyed(
    db,
    subjects.map(({ id }) => id),
    clock.now(),
  );
  return subjects.length;
}

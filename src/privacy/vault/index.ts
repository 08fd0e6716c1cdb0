export {
  createVault,
  type MaskedResult,
  type OpenedValues,
  type OpenResult,
  type SealingOf,
  type Vault,
} from "./vault.ts";
export { bindKeyring } from "./bind-keyring.ts";
export { createCipher, SealBroken, type Cipher } from "./cipher.ts";
export { ScopeTaken, SubjectFenced, ValueRefused } from "./errors.ts";
export { BLIND_INDEX } from "./record-sealing.ts";
export { type Corrected } from "./correct-values.ts";
export { type Disposed } from "./dispose-of-scope.ts";
export { type NotOpened, type Terms } from "./open-values.ts";
export { type FoundScope } from "./records.ts";
export { type SealedSubject } from "./seal-values.ts";
export { type SubjectRef } from "./subjects.ts";
export { type VaultContext } from "./context.ts";

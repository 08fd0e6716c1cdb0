export { openKeyring, type Keyring, type KeyringLimits, type KeyringOptions } from "./keyring.ts";
export { type KeyRef } from "./key-pool.ts";
export { type Mac, type ServiceKeys } from "./service-keys.ts";
export { createKeyFileProvider, type KeyFileOptions } from "./key-file-provider.ts";
export { type KekProvider, type KeyToUnwrap, type KeyToWrap, type WrapContext } from "./kek-provider.ts";
export { KeyMissing, KeyringMismatch, KeyringUnavailable, KeyUnusable } from "./errors.ts";
export { withdrawUnissuedKeys } from "./queries.ts";

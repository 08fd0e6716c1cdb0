/** The keyring, or the provider of its key-encryption key, cannot be reached. Nothing was issued; try again later. */
export class KeyringUnavailable extends Error {
  override readonly name = "KeyringUnavailable";

  constructor(cause: unknown) {
    super("the keyring cannot be reached", { cause });
  }
}

/** The keyring has no such key: it was destroyed, or this is not the keyring that issued it. */
export class KeyMissing extends Error {
  override readonly name = "KeyMissing";

  constructor(keyId: string) {
    super(`the keyring has no key ${keyId}`);
  }
}

/** Two things that do not belong together were configured together: a keyring and a database, or its key provider. */
export class KeyringMismatch extends Error {
  override readonly name = "KeyringMismatch";
}

/** The keyring answers, but a wrapped key was altered or moved, or its key-encryption key is another one. */
export class KeyUnusable extends Error {
  override readonly name = "KeyUnusable";

  constructor(cause: unknown) {
    super("a wrapped key cannot be unwrapped", { cause });
  }
}

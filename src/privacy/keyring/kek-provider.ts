/**
 * What a wrapped key is bound to: a few short names and ids. AWS KMS takes it as its encryption context, Vault Transit
 * as its derivation context; unwrapping under another context fails.
 */
export type WrapContext = Readonly<Record<string, string>>;

export interface KeyToWrap {
  readonly plaintext: Uint8Array;
  readonly context: WrapContext;
}

export interface KeyToUnwrap {
  readonly wrapped: Uint8Array;
  readonly context: WrapContext;
}

/**
 * Holds key-encryption keys and never gives them away. Methods take batches, because a provider is often a network
 * away; answers keep the order of the questions.
 */
export interface KekProvider {
  /** Kebab-case, stored with each key-encryption key. */
  readonly name: string;
  /** Makes a key-encryption key and returns the reference by which it is asked for. */
  createKek(): Promise<string>;
  wrap(kekRef: string, keys: readonly KeyToWrap[]): Promise<Buffer[]>;
  /**
   * The keys in the clear, for the caller to zero. Throws `KeyUnusable` when one was not wrapped by this key under this
   * context; any other error means that the provider cannot be reached.
   */
  unwrap(kekRef: string, keys: readonly KeyToUnwrap[]): Promise<Buffer[]>;
  /** Destroys the key for good; a missing one is no error. */
  destroyKek(kekRef: string): Promise<void>;
}

/** The context as bytes: the same whatever the order of its names. */
export function encodeContext(context: WrapContext): Buffer {
  const entries = Object.entries(context).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return Buffer.from(JSON.stringify(entries));
}

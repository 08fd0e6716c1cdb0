import { createCipheriv, createDecipheriv } from "node:crypto";
import type { Randomness } from "#platform/ids";

/** Turns a value into bytes that tell nothing without the key, bound to where they belong. */
export interface Cipher {
  /** `associated` is what the bytes are bound to: they open only with it. The caller zeroes the plaintext afterwards. */
  seal(key: Buffer, plaintext: Buffer, associated: Buffer): Buffer;
  /** Gives a buffer of its own, which the caller zeroes. @throws SealBroken when the bytes, the key or the binding is not what was sealed */
  open(key: Buffer, sealed: Buffer, associated: Buffer): Buffer;
}

/** A sealed value was altered, moved to another place, or sealed under another key. */
export class SealBroken extends Error {
  override readonly name = "SealBroken";

  constructor(cause?: unknown) {
    super("a sealed value does not open", { cause });
  }
}

/** Version byte of this layout: version, 12 bytes nonce, ciphertext of the padded value, 16 bytes tag. */
const VERSION = 1;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
/** Values are padded to multiples of this, so that their length tells little. */
const BLOCK_BYTES = 32;
const PAD_MARK = 0x80;

/** AES-256-GCM with a random nonce, so that equal values differ (duty 3.1.1). */
export function createCipher(randomness: Randomness): Cipher {
  return {
    seal: (key, plaintext, associated) => {
      const nonce = randomness.bytes(NONCE_BYTES);
      const cipher = createCipheriv("aes-256-gcm", key, nonce);
      cipher.setAAD(bind(associated));
      const padded = pad(plaintext);
      const ciphertext = cipher.update(padded);
      padded.fill(0);
      cipher.final();
      return Buffer.concat([Buffer.of(VERSION), nonce, ciphertext, cipher.getAuthTag()]);
    },
    open: (key, sealed, associated) => {
      const ciphertextBytes = sealed.length - 1 - NONCE_BYTES - TAG_BYTES;
      if (sealed[0] !== VERSION || ciphertextBytes < BLOCK_BYTES) throw new SealBroken();
      const decipher = createDecipheriv("aes-256-gcm", key, sealed.subarray(1, 1 + NONCE_BYTES));
      decipher.setAAD(bind(associated));
      decipher.setAuthTag(sealed.subarray(-TAG_BYTES));
      const padded = decipher.update(sealed.subarray(1 + NONCE_BYTES, -TAG_BYTES));
      try {
        decipher.final();
      } catch (cause) {
        padded.fill(0);
        throw new SealBroken(cause);
      }
      return unpad(padded);
    },
  };
}

function bind(associated: Buffer): Buffer {
  return Buffer.concat([Buffer.of(VERSION), associated]);
}

/** ISO/IEC 7816-4: one mark, then zeros up to the block. */
export function pad(plaintext: Buffer): Buffer {
  const padded = Buffer.alloc(Math.ceil((plaintext.length + 1) / BLOCK_BYTES) * BLOCK_BYTES);
  plaintext.copy(padded);
  padded[plaintext.length] = PAD_MARK;
  return padded;
}

export function unpad(padded: Buffer): Buffer {
  let end = padded.length - 1;
  while (end >= 0 && padded[end] === 0) end--;
  if (end < 0 || padded[end] !== PAD_MARK) throw new SealBroken();
  return padded.subarray(0, end);
}

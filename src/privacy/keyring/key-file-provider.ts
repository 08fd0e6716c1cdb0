import { createCipheriv, createDecipheriv } from "node:crypto";
import { mkdir, open, rm } from "node:fs/promises";
import { join } from "node:path";
import { isUuid, type Ids, type Randomness } from "#platform/ids";
import { KeyUnusable } from "./errors.ts";
import { encodeContext, type KekProvider, type KeyToUnwrap, type KeyToWrap } from "./kek-provider.ts";

export interface KeyFileOptions {
  /** Folder of the key files; best on another volume than both clusters and all backups. */
  readonly folder: string;
  readonly ids: Ids;
  readonly randomness: Randomness;
}

const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
/** First byte of every wrapped key: this layout, AES-256-GCM. */
const VERSION = 1;
const OTHERS_MAY_USE = 0o077;

/** Keeps each key-encryption key in a file of its own that only the owner may read. */
export function createKeyFileProvider(options: KeyFileOptions): KekProvider {
  const loaded = new Map<string, Buffer>();
  const pathOf = (kekRef: string) => {
    if (!isUuid(kekRef)) throw new Error("a key file is named by its id");
    return join(options.folder, `${kekRef}.kek`);
  };
  const load = async (kekRef: string): Promise<Buffer> => {
    const before = loaded.get(kekRef);
    if (before !== undefined) return before;
    const kek = await readKeyFile(pathOf(kekRef));
    loaded.set(kekRef, kek);
    return kek;
  };
  return {
    name: "key-file",
    createKek: async () => {
      const kekRef = options.ids.uuid();
      const kek = Buffer.from(options.randomness.bytes(KEY_BYTES));
      await mkdir(options.folder, { recursive: true, mode: 0o700 });
      await writeDurably(pathOf(kekRef), kek);
      await syncFolder(options.folder);
      loaded.set(kekRef, kek);
      return kekRef;
    },
    wrap: async (kekRef, keys) => {
      const kek = await load(kekRef);
      return keys.map((key) => wrapOne(kek, kekRef, key, options.randomness.bytes(NONCE_BYTES)));
    },
    unwrap: async (kekRef, keys) => {
      const kek = await load(kekRef);
      return keys.map((key) => unwrapOne(kek, kekRef, key));
    },
    destroyKek: async (kekRef) => {
      loaded.get(kekRef)?.fill(0);
      loaded.delete(kekRef);
      await overwrite(pathOf(kekRef), options.randomness);
      await rm(pathOf(kekRef), { force: true });
      await syncFolder(options.folder);
    },
  };
}

function wrapOne(kek: Buffer, kekRef: string, key: KeyToWrap, nonce: Uint8Array): Buffer {
  const cipher = createCipheriv("aes-256-gcm", kek, nonce);
  cipher.setAAD(associatedData(kekRef, key));
  return Buffer.concat([Buffer.of(VERSION), nonce, cipher.update(key.plaintext), cipher.final(), cipher.getAuthTag()]);
}

function unwrapOne(kek: Buffer, kekRef: string, key: KeyToUnwrap): Buffer {
  const wrapped = Buffer.from(key.wrapped);
  if (wrapped[0] !== VERSION || wrapped.length !== 1 + NONCE_BYTES + KEY_BYTES + TAG_BYTES) {
    throw new KeyUnusable("a wrapped key has an unknown layout");
  }
  const decipher = createDecipheriv("aes-256-gcm", kek, wrapped.subarray(1, 1 + NONCE_BYTES));
  decipher.setAAD(associatedData(kekRef, key));
  decipher.setAuthTag(wrapped.subarray(-TAG_BYTES));
  try {
    return Buffer.concat([decipher.update(wrapped.subarray(1 + NONCE_BYTES, -TAG_BYTES)), decipher.final()]);
  } catch (cause) {
    throw new KeyUnusable(cause);
  }
}

function associatedData(kekRef: string, { context }: Pick<KeyToWrap, "context">): Buffer {
  return Buffer.concat([Buffer.of(VERSION), encodeContext({ ...context, kek: kekRef })]);
}

async function readKeyFile(path: string): Promise<Buffer> {
  const file = await open(path, "r");
  try {
    const { mode } = await file.stat();
    if (process.platform !== "win32" && (mode & OTHERS_MAY_USE) !== 0) {
      throw new Error("a key file may be read by others than its owner: set its mode to 0600");
    }
    const kek = await file.readFile();
    if (kek.length !== KEY_BYTES) throw new Error("a key file does not hold 32 bytes");
    return kek;
  } finally {
    await file.close();
  }
}

async function writeDurably(path: string, bytes: Buffer): Promise<void> {
  const file = await open(path, "wx", 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Best effort: on journaling and flash storage the old blocks may survive, so backups of the folder matter more. */
async function overwrite(path: string, randomness: Randomness): Promise<void> {
  let file;
  try {
    file = await open(path, "r+");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return;
    throw error;
  }
  try {
    await file.write(randomness.bytes(KEY_BYTES));
    await file.sync();
  } finally {
    await file.close();
  }
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

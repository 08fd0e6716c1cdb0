import { randomBytes, randomFillSync } from "node:crypto";

/** Where chance comes from. Tests pass a seeded source so that a failing run can be repeated. */
export interface Randomness {
  /** `count` unpredictable bytes. */
  bytes(count: number): Uint8Array;
}

/** Asking the system costs the same for many bytes as for few, and an order asks a dozen times. */
const POOL_BYTES = 4096;

/** Chance of the system, fetched in stock. Bytes that were given away are zeroed here: some of them become keys. */
export const systemRandomness: Randomness = createPooledRandomness();

function createPooledRandomness(): Randomness {
  const pool = Buffer.alloc(POOL_BYTES);
  let used = POOL_BYTES;
  return {
    bytes: (count) => {
      if (count > POOL_BYTES) return randomBytes(count);
      if (used + count > POOL_BYTES) {
        randomFillSync(pool);
        used = 0;
      }
      const taken = new Uint8Array(pool.subarray(used, used + count));
      pool.fill(0, used, used + count);
      used += count;
      return taken;
    },
  };
}

/** Makes identifiers. Ids carry no meaning and no personal data; UUIDs of version 7 keep indexes compact. */
export interface Ids {
  uuid(): string;
}

const MILLISECOND_BYTES = 6;

/** UUID version 7 (RFC 9562): 48 bits of milliseconds, then 74 random bits. */
export function createIds(now: () => Date, randomness: Randomness): Ids {
  return {
    uuid: () => {
      const bytes = Buffer.alloc(16);
      bytes.writeUIntBE(now().getTime(), 0, MILLISECOND_BYTES);
      bytes.set(randomness.bytes(10), 6);
      bytes[6] = (bytes[6]! & 0x0f) | 0x70;
      bytes[8] = (bytes[8]! & 0x3f) | 0x80;
      return uuidOfBytes(bytes);
    },
  };
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Whether a value has the form of an id of ours; a foreign string never reaches a uuid column. */
export function isUuid(value: unknown): value is string {
  return typeof value === "string" && UUID.test(value);
}

/** The 16 bytes of an id as a text. */
export function uuidOfBytes(bytes: Buffer): string {
  const hex = bytes.toString("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

export function bytesOfUuid(uuid: string): Buffer {
  return Buffer.from(uuid.replaceAll("-", ""), "hex");
}

/** When an id was made, to the millisecond. */
export function instantOfUuid(uuid: string): Date {
  return new Date(bytesOfUuid(uuid).readUIntBE(0, MILLISECOND_BYTES));
}

/** Sorts before every id made at or after an instant, and after every id made before it. */
export function uuidBefore(instant: Date): string {
  const bytes = Buffer.alloc(16);
  bytes.writeUIntBE(instant.getTime(), 0, MILLISECOND_BYTES);
  return uuidOfBytes(bytes);
}

/** A deterministic source for tests: xorshift over a 32-bit seed, never to be used for keys. */
export function seededRandomness(seed: number): Randomness {
  let state = seed >>> 0 || 1;
  return {
    bytes: (count) => {
      const bytes = new Uint8Array(count);
      for (let index = 0; index < count; index++) {
        state ^= state << 13;
        state ^= state >>> 17;
        state ^= state << 5;
        bytes[index] = state & 0xff;
      }
      return bytes;
    },
  };
}

import { randomBytes } from "node:crypto";

/** Where chance comes from. Tests pass a seeded source so that a failing run can be repeated. */
export interface Randomness {
  /** `count` unpredictable bytes. */
  bytes(count: number): Uint8Array;
}

export const systemRandomness: Randomness = { bytes: (count) => randomBytes(count) };

/** Makes identifiers. Ids carry no meaning and no personal data; UUIDs of version 7 keep indexes compact. */
export interface Ids {
  uuid(): string;
}

/** UUID version 7 (RFC 9562): 48 bits of milliseconds, then 74 random bits. */
export function createIds(now: () => Date, randomness: Randomness): Ids {
  return {
    uuid: () => {
      const bytes = Buffer.alloc(16);
      bytes.writeUIntBE(now().getTime(), 0, 6);
      bytes.set(randomness.bytes(10), 6);
      bytes[6] = (bytes[6]! & 0x0f) | 0x70;
      bytes[8] = (bytes[8]! & 0x3f) | 0x80;
      const hex = bytes.toString("hex");
      return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
    },
  };
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Whether a value has the form of an id of ours; a foreign string never reaches a uuid column. */
export function isUuid(value: unknown): value is string {
  return typeof value === "string" && UUID.test(value);
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

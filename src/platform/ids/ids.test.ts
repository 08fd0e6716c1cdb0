import { describe, expect, test } from "vitest";
import {
  bytesOfUuid,
  createIds,
  instantOfUuid,
  isUuid,
  uuidBefore,
  uuidOfBytes,
  seededRandomness,
  systemRandomness,
  type Randomness,
} from "./index.ts";

const at = (instant: string) => () => new Date(instant);
const filledWith = (byte: number): Randomness => ({ bytes: (count) => new Uint8Array(count).fill(byte) });

describe("what is no id of ours", () => {
  test.for([
    "",
    "018f3b2a-0000-7000-8000-00000000000",
    "018F3B2A-0000-7000-8000-000000000000",
    "018f3b2a00007000800000000000000000",
    "018f3b2a-0000-7000-8000-000000000000\n",
    " 018f3b2a-0000-7000-8000-000000000000",
    "{018f3b2a-0000-7000-8000-000000000000}",
    "' or true --",
    undefined,
    null,
    7,
    ["018f3b2a-0000-7000-8000-000000000000"],
  ])("%j", (value) => expect(isUuid(value)).toBe(false));
});

describe("an id", () => {
  test.for([0x00, 0xff])("has the version and variant of UUID 7 whatever chance brings (%i)", (byte) => {
    const id = createIds(at("2026-11-23T08:00:00.000Z"), filledWith(byte)).uuid();
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(isUuid(id)).toBe(true);
  });

  test("begins with its millisecond, so that later ids sort later", () => {
    const idAt = (instant: string) => createIds(at(instant), systemRandomness).uuid();
    const id = idAt("2026-11-23T08:00:00.123Z");
    expect(Number.parseInt(id.replaceAll("-", "").slice(0, 12), 16)).toBe(Date.parse("2026-11-23T08:00:00.123Z"));
    expect(idAt("2026-11-23T08:00:00.124Z") > id).toBe(true);
  });

  test("tells when it was made, and is made of its bytes", () => {
    const made = new Date("2026-11-23T08:00:00.123Z");
    const id = createIds(() => made, systemRandomness).uuid();
    expect(instantOfUuid(id)).toEqual(made);
    expect(uuidOfBytes(bytesOfUuid(id))).toBe(id);
  });

  test.for([0x00, 0xff])("lies between the bounds of its millisecond whatever chance brings (%i)", (byte) => {
    const made = new Date("2026-11-23T08:00:00.123Z");
    const id = createIds(() => made, filledWith(byte)).uuid();
    expect(id > uuidBefore(made)).toBe(true);
    expect(id < uuidBefore(new Date(made.getTime() + 1))).toBe(true);
  });

  test("does not come twice", () => {
    const ids = createIds(at("2026-11-23T08:00:00.000Z"), systemRandomness);
    expect(new Set(Array.from({ length: 10_000 }, () => ids.uuid())).size).toBe(10_000);
  });
});

test("a seeded source repeats itself, and another seed is another source", () => {
  const draw = (seed: number) => [...seededRandomness(seed).bytes(16)];
  expect(draw(7)).toEqual(draw(7));
  expect(draw(7)).not.toEqual(draw(8));
  expect(new Set(draw(0)).size).toBeGreaterThan(4);
});

describe("the system's chance", () => {
  test.for([0, 1, 16, 4096, 5000])("gives %i bytes, others each time, and keeps none of them", (count) => {
    const first = systemRandomness.bytes(count);
    const second = systemRandomness.bytes(count);
    expect(first).toHaveLength(count);
    expect(second).toHaveLength(count);
    expect(count < 16 || !Buffer.from(first).equals(second)).toBe(true);
  });

  test("does not repeat itself over many times its stock", () => {
    const drawn = Array.from({ length: 2000 }, () => Buffer.from(systemRandomness.bytes(16)).toString("hex"));
    expect(new Set(drawn).size).toBe(drawn.length);
  });
});

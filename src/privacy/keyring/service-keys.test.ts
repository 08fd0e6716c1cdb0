import { describe, expect, test } from "vitest";
import { createServiceKeys } from "./service-keys.ts";

const purpose = "tracking-link";

function openServices() {
  const services = createServiceKeys();
  services.replace([{ purpose, epoch: 1, key: Buffer.alloc(32, 1) }]);
  return services;
}

describe("service keys", () => {
  test("refuse a digest of another message, context, purpose or length [3.1.1]", () => {
    const services = createServiceKeys();
    services.replace([
      { purpose, epoch: 1, key: Buffer.alloc(32, 1) },
      { purpose: "other", epoch: 1, key: Buffer.alloc(32, 1) },
    ]);
    const { digest } = services.mac(purpose, "order", "W-1");
    expect(services.verify(purpose, "order", "W-2", digest)).toBe(false);
    expect(services.verify(purpose, "parcel", "W-1", digest)).toBe(false);
    expect(services.verify("other", "order", "W-1", digest)).toBe(false);
    expect(services.verify(purpose, "order", "W-1", digest.subarray(0, 15))).toBe(false);
    expect(services.verify(purpose, "order", "W-1", Buffer.concat([digest, Buffer.of(0)]))).toBe(false);
    expect(services.verify(purpose, "order", "W-1", digest)).toBe(true);
    expect(services.verify(purpose, "order", "W-1", digest.subarray(0, 16))).toBe(true);
  });

  test("refuse a purpose without a key, and contexts without end", () => {
    const services = openServices();
    expect(() => services.mac("nothing", "x", "y")).toThrow("no service key");
    for (let index = 0; index < 1000; index++) services.mac(purpose, `c${index}`, "m");
    expect(() => services.mac(purpose, "one-more", "m")).toThrow("too many contexts");
  });

  test("verify what an earlier living epoch made, and make with the newest", () => {
    const services = openServices();
    const before = services.mac(purpose, "order", "W-1");
    services.replace([
      { purpose, epoch: 1, key: Buffer.alloc(32, 1) },
      { purpose, epoch: 2, key: Buffer.alloc(32, 2) },
    ]);
    const now = services.mac(purpose, "order", "W-1");
    expect(now.epoch).toBe(2);
    expect(now.digest).not.toEqual(before.digest);
    expect(services.macs(purpose, "order", "W-1")).toEqual([now, before]);
    expect(services.verify(purpose, "order", "W-1", before.digest)).toBe(true);
    services.replace([{ purpose, epoch: 2, key: Buffer.alloc(32, 2) }]);
    expect(services.verify(purpose, "order", "W-1", before.digest)).toBe(false);
  });
});

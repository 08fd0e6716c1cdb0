import { createHmac } from "node:crypto";
import { describe, expect, test } from "vitest";
import { SIGNATURE_TOLERANCE_SECONDS, verifySignature } from "./index.ts";

const NOW = new Date("2026-11-22T12:00:00.000Z");
const SECONDS = NOW.getTime() / 1000;
const body = Buffer.from(`{"id":"evt_1"}`);

const sign = (secret: string, seconds = SECONDS, over: Uint8Array = body) =>
  createHmac("sha256", secret).update(`${seconds}.`).update(over).digest("hex");
const verify = (header: string | undefined, secrets = ["right secret"], over: Uint8Array = body) =>
  verifySignature(over, header, secrets, NOW);

describe("a webhook's signature", () => {
  test("of another secret is refused [2.2.6] [7.1.2]", () => {
    expect(verify(`t=${SECONDS},v1=${sign("wrong secret")}`)).toBe("bad-signature");
  });

  test("of another body or another time is refused [2.2.6] [7.1.2]", () => {
    const signature = sign("right secret");
    expect(verify(`t=${SECONDS},v1=${signature}`, ["right secret"], Buffer.from("{}"))).toBe("bad-signature");
    expect(verify(`t=${SECONDS - 1},v1=${signature}`)).toBe("bad-signature");
  });

  test.each([
    ["is missing", undefined],
    ["is empty", ""],
    ["has no time", `v1=${sign("right secret")}`],
    ["has no signature", `t=${SECONDS}`],
    ["has a negative time", `t=-1,v1=${sign("right secret", -1)}`],
    ["has another scheme", `t=${SECONDS},v0=${sign("right secret")}`],
    ["has a shortened signature", `t=${SECONDS},v1=${sign("right secret").slice(0, 32)}`],
    ["is not hexadecimal", `t=${SECONDS},v1=${"z".repeat(64)}`],
    ["is too long", `t=${SECONDS},v1=${sign("right secret")},${"x".repeat(1024)}`],
  ])("that %s is refused [7.1.2]", (_, header) => {
    expect(verify(header)).toBe("bad-signature");
  });

  test("without any secret of ours is refused", () => {
    expect(verify(`t=${SECONDS},v1=${sign("")}`, [])).toBe("bad-signature");
  });

  test("is too old, or from the future, one second beyond the tolerance, and good at it [7.1.2]", () => {
    const at = (seconds: number) => verify(`t=${seconds},v1=${sign("right secret", seconds)}`);
    expect(at(SECONDS - SIGNATURE_TOLERANCE_SECONDS - 1)).toBe("too-old");
    expect(at(SECONDS + SIGNATURE_TOLERANCE_SECONDS + 1)).toBe("too-old");
    expect(at(SECONDS - SIGNATURE_TOLERANCE_SECONDS)).toBe("ok");
    expect(at(SECONDS + SIGNATURE_TOLERANCE_SECONDS)).toBe("ok");
  });

  test("is good with any of ours, while either side changes its secret", () => {
    const both = `t=${SECONDS},v1=${sign("old secret")},v1=${sign("new secret")}`;
    expect(verify(both, ["new secret"])).toBe("ok");
    expect(verify(both, ["old secret"])).toBe("ok");
    expect(verify(`t=${SECONDS}, v1=${sign("new secret")}`, ["old secret", "new secret"])).toBe("ok");
  });
});

import { describe, expect, it } from "vitest";
import { createSessionCookie } from "./session-cookie.ts";

const EXPIRES_AT = new Date("2026-12-22T08:00:00Z");

describe("over https", () => {
  const cookie = createSessionCookie("https://www.weleadzest.com");

  it("is bound to this host, hidden from scripts and not sent along by other sites [1.3.5]", () => {
    expect(cookie.write("token", EXPIRES_AT)).toBe(
      "__Host-wz=token; Path=/; Expires=Tue, 22 Dec 2026 08:00:00 GMT; HttpOnly; SameSite=Lax; Secure",
    );
  });

  it("is not taken from a name that a neighbouring host could set [1.3.5]", () => {
    expect(cookie.read("wz=planted")).toBeUndefined();
    expect(cookie.read("__Host-wz=ours; wz=planted")).toBe("ours");
  });
});

describe("reading", () => {
  const cookie = createSessionCookie("http://127.0.0.1:3000");

  it.each([[null], [""], ["other=1"], ["wzz=1"], ["wz"], ["wz=a; wz=b"]])("finds no session in %j", (header) => {
    expect(cookie.read(header)).toBeUndefined();
  });

  it("finds it among others", () => {
    expect(cookie.read("a=1; wz=token; b=2")).toBe("token");
  });

  it("has no prefix where there is no TLS", () => {
    expect(cookie.write("token", EXPIRES_AT)).not.toContain("Secure");
  });
});

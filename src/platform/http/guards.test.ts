import { Hono } from "hono";
import { describe, expect, test } from "vitest";
import { isInsecure, sameOrigin, securityHeaders, type Network } from "./index.ts";

const behindProxy: Network = { publicUrl: "https://weleadzest.com", trustedProxies: 1 };
const onLoopback: Network = { publicUrl: "http://127.0.0.1:3000", trustedProxies: 0 };

describe("what came over plain http to a shop that is reached by https", () => {
  const insecure: [what: string, proto: string | undefined, trustedProxies: number][] = [
    ["the proxy says so", "http", 1],
    ["the proxy says nothing", undefined, 1],
    ["the proxy says something else", "ws", 1],
    ["the client claims https, and the proxy appends what it saw", "https, http", 1],
    ["the client claims https twice before two proxies", "https, https, http, https", 2],
    ["nobody in front of us is trusted, whatever the header says", "https", 0],
  ];
  test.for(insecure)("%s: insecure [3.1.2]", ([, proto, trustedProxies]) => {
    expect(isInsecure({ "x-forwarded-proto": proto }, { ...behindProxy, trustedProxies })).toBe(true);
  });

  const secure: [what: string, proto: string, trustedProxies: number][] = [
    ["one proxy", "https", 1],
    ["one proxy that writes in capitals", "HTTPS", 1],
    ["two proxies, of which the outer one ended TLS", "https, http", 2],
    ["two proxies, of which the inner one passes the header on", "https", 2],
    ["a client that lied to its own harm", "http, https", 1],
  ];
  test.for(secure)("%s: secure [3.1.2]", ([, proto, trustedProxies]) => {
    expect(isInsecure({ "x-forwarded-proto": proto }, { ...behindProxy, trustedProxies })).toBe(false);
  });

  test("a shop on loopback has no TLS to ask for", () => {
    expect(isInsecure({}, onLoopback)).toBe(false);
  });
});

describe("headers of every answer", () => {
  test("HSTS for two years if and only if the shop is reached by https [3.1.2]", () => {
    expect(securityHeaders(behindProxy)["Strict-Transport-Security"]).toBe("max-age=63072000; includeSubDomains");
    expect(securityHeaders(onLoopback)).not.toHaveProperty("Strict-Transport-Security");
  });

  test("no page loads anything from another host, and forms lead to ours and the payment provider only", () => {
    const policy = securityHeaders(behindProxy, ["https://pay.example"])["Content-Security-Policy"]!;
    expect(policy.match(/https?:[^ ;]*/g)).toEqual(["https://pay.example"]);
    expect(policy).toContain("form-action 'self' https://pay.example;");
    expect(policy).not.toMatch(/unsafe|\*/);
    for (const directive of ["default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'"]) {
      expect(policy).toContain(directive);
    }
  });
});

describe("who made the browser send a form", () => {
  const app = new Hono()
    .use(sameOrigin(behindProxy))
    .all("*", (context) => context.text(`reached by ${context.req.method}`));
  const statusOf = async (headers: Record<string, string>, method = "POST") =>
    (await app.request("/us/en/cart", { method, headers })).status;

  test.for<Record<string, string>>([
    { "sec-fetch-site": "cross-site" },
    { "sec-fetch-site": "same-site" },
    { "sec-fetch-site": "anything" },
    { "sec-fetch-site": "cross-site", origin: "https://weleadzest.com" },
    { origin: "https://elsewhere.example" },
    { origin: "https://weleadzest.com.elsewhere.example" },
    { origin: "http://weleadzest.com" },
    { origin: "https://weleadzest.com:8443" },
    { origin: "null" },
    { origin: "" },
  ])("another site: %j", async (headers) => {
    for (const method of ["POST", "PUT", "PATCH", "DELETE"]) expect(await statusOf(headers, method)).toBe(403);
  });

  test.for<Record<string, string>>([
    { "sec-fetch-site": "same-origin", origin: "https://weleadzest.com" },
    { "sec-fetch-site": "same-origin" },
    { "sec-fetch-site": "none" },
    { origin: "https://weleadzest.com" },
    {},
  ])("our own page, the person, or no browser: %j", async (headers) => {
    expect(await statusOf(headers)).toBe(200);
  });

  test("what changes nothing may come from anywhere", async () => {
    const headers = { "sec-fetch-site": "cross-site", origin: "https://elsewhere.example" };
    expect(await statusOf(headers, "GET")).toBe(200);
    expect(await statusOf(headers, "HEAD")).toBe(200);
  });
});

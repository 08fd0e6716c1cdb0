import type { IncomingMessage } from "node:http";
import { isIPv4 } from "node:net";
import type { MiddlewareHandler } from "hono";
import { problem } from "./problem.ts";

/** What a guard needs to know of a request's way to us. */
export interface Network {
  readonly publicUrl: string;
  readonly trustedProxies: number;
}

const HSTS = "max-age=63072000; includeSubDomains";

/**
 * Whether the request came over plain http although the shop is reached by https: then it must go no further than a
 * redirect (duty 3.1.2). The proxy that ends TLS says so in X-Forwarded-Proto.
 */
export function isInsecure(headers: IncomingMessage["headers"], network: Network): boolean {
  if (!network.publicUrl.startsWith("https:")) return false;
  const forwarded = headers["x-forwarded-proto"];
  return network.trustedProxies === 0 || forwarded !== "https";
}

/**
 * Headers that every answer carries. The policy admits no third-party host at all, on any page; `formTargets` are the
 * origins besides ours to which a form, or the redirect that answers it, may lead: the payment provider's page.
 */
export function securityHeaders(
  network: Network,
  formTargets: readonly string[] = [],
): Readonly<Record<string, string>> {
  return {
    "Content-Security-Policy":
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; " +
      `connect-src 'self'; form-action ${["'self'", ...formTargets].join(" ")}; frame-ancestors 'none'; ` +
      "base-uri 'none'; manifest-src 'self'",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=(), payment=(), browsing-topics=()",
    "Cross-Origin-Opener-Policy": "same-origin",
    ...(network.publicUrl.startsWith("https:") ? { "Strict-Transport-Security": HSTS } : {}),
  };
}

/**
 * Refuses a state-changing request that another site made the browser send. Browsers name the sender in
 * Sec-Fetch-Site and Origin; a client that sends neither is no browser and holds no one's cookies.
 */
export function sameOrigin(network: Network): MiddlewareHandler {
  return async (context, next) => {
    if (context.req.method === "GET" || context.req.method === "HEAD") return next();
    const site = context.req.header("sec-fetch-site");
    const origin = context.req.header("origin");
    const foreign =
      (site !== undefined && site !== "same-origin" && site !== "none") ||
      (origin !== undefined && origin !== "null" && origin !== network.publicUrl) ||
      (origin === "null" && site !== "same-origin");
    if (foreign) return problem(403, "cross-origin", "This form was sent from another site.");
    return next();
  };
}

/**
 * The address of the client: the peer, or what the trusted proxies in front of us report. An address is personal
 * data: it is used in memory, or as a keyed tag, and never stored or logged as it is.
 */
export function clientAddress(request: IncomingMessage, network: Network): string {
  const peer = request.socket.remoteAddress ?? "";
  if (network.trustedProxies === 0) return peer;
  const forwarded = String(request.headers["x-forwarded-for"] ?? "")
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");
  return forwarded[forwarded.length - network.trustedProxies] ?? forwarded[0] ?? peer;
}

/** The network an address belongs to: /24 of IPv4, /56 of IPv6, so that one household or office counts once. */
export function networkPrefix(address: string): string {
  const mapped = address.replace(/^::ffff:/i, "");
  if (isIPv4(mapped)) return `${mapped.split(".").slice(0, 3).join(".")}.0/24`;
  const [head = "", tail = ""] = mapped.toLowerCase().split("%")[0]!.split("::");
  const left = head === "" ? [] : head.split(":");
  const right = tail === "" ? [] : tail.split(":");
  const groups = [...left, ...Array<string>(Math.max(0, 8 - left.length - right.length)).fill("0"), ...right];
  const fourth = Number.parseInt(groups[3] ?? "0", 16) & 0xff00;
  return `${groups.slice(0, 3).map((group) => Number.parseInt(group || "0", 16).toString(16)).join(":")}:${fourth.toString(16)}::/56`;
}

import type { IncomingMessage } from "node:http";
import type { MiddlewareHandler } from "hono";
import { entryOfOutermostProxy } from "./forwarded.ts";
import type { Network } from "./network.ts";
import { problem } from "./problem.ts";

const HSTS = "max-age=63072000; includeSubDomains";

/**
 * Whether the request came over plain http although the shop is reached by https: then it must go no further than a
 * redirect (duty 3.1.2). The proxy that ends TLS says so in X-Forwarded-Proto.
 */
export function isInsecure(headers: IncomingMessage["headers"], network: Network): boolean {
  if (!network.publicUrl.startsWith("https:")) return false;
  return entryOfOutermostProxy(headers["x-forwarded-proto"], network.trustedProxies)?.toLowerCase() !== "https";
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
 * Refuses a state-changing request that another site made the browser send. Browsers of today say in Sec-Fetch-Site
 * who sent it; older ones name the sender in Origin, which must be the address shoppers use. A client that sends
 * neither is no browser and holds no one's cookies.
 */
export function sameOrigin(network: Network): MiddlewareHandler {
  return async (context, next) => {
    if (context.req.method === "GET" || context.req.method === "HEAD") return next();
    const site = context.req.header("sec-fetch-site");
    const origin = context.req.header("origin");
    const isOurs = site === undefined ? origin === undefined || origin === network.publicUrl : isSentByUs(site);
    return isOurs ? next() : problem(403, "cross-origin", "This form was sent from another site.");
  };
}

/** `none` is the person: an address typed, a bookmark, a page that was reloaded. */
function isSentByUs(site: string): boolean {
  return site === "same-origin" || site === "none";
}

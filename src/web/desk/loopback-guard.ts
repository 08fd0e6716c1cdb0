import type { IncomingMessage } from "node:http";

const LOOPBACK_HOST = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/;
const LOOPBACK_PEER = /^(?:::ffff:)?127\.\d{1,3}\.\d{1,3}\.\d{1,3}$|^::1$/;

/** Set by proxies: a request that carries one has travelled, wherever its last step came from. */
const TRACES_OF_A_PROXY = ["forwarded", "via", "x-forwarded-for", "x-forwarded-host", "x-real-ip"] as const;

/** Why the desk does not answer a request, or undefined when it does. */
export type DeskRefusal = "not-loopback" | "through-a-proxy" | "foreign-host" | "cross-origin";

/**
 * The desk has no sign-in: being on this machine is the whole credential. So the peer must be this machine, without a
 * proxy between; the Host must name it, because a hostile name that resolves to 127.0.0.1 would otherwise let a web
 * page read the desk (DNS rebinding); and a request that changes something must come from the desk's own pages.
 */
export function judgeDeskRequest(
  request: Pick<IncomingMessage, "headers" | "method"> & { socket: { remoteAddress?: string | undefined } },
): DeskRefusal | undefined {
  const { headers, method } = request;
  if (!LOOPBACK_PEER.test(request.socket.remoteAddress ?? "")) return "not-loopback";
  if (TRACES_OF_A_PROXY.some((name) => headers[name] !== undefined)) return "through-a-proxy";
  if (!LOOPBACK_HOST.test(headers.host ?? "")) return "foreign-host";
  if (method !== "GET" && method !== "HEAD" && !isFromOwnPage(headers)) return "cross-origin";
  return undefined;
}

/** Browsers name the page a form was sent from in Origin, and how it relates to us in Sec-Fetch-Site. */
function isFromOwnPage(headers: IncomingMessage["headers"]): boolean {
  const site = headers["sec-fetch-site"];
  if (site !== undefined && site !== "same-origin" && site !== "none") return false;
  const { origin } = headers;
  // A program that sends neither header is no browser, and nobody's page can make it act.
  if (origin === undefined) return true;
  return origin === `http://${headers.host}`;
}

import type { IncomingMessage } from "node:http";
import { isIP, isIPv4 } from "node:net";
import { entryOfOutermostProxy } from "./forwarded.ts";
import type { Network } from "./network.ts";

/**
 * The address of the client: the peer, or what the outermost of the trusted proxies in front of us saw. What a client
 * wrote into the header itself stands further left and is never read. An address is personal data: it is used in
 * memory, or as a keyed tag, and never stored or logged as it is.
 */
export function clientAddress(request: IncomingMessage, network: Network): string {
  const peer = request.socket.remoteAddress ?? "";
  const forwarded = entryOfOutermostProxy(request.headers["x-forwarded-for"], network.trustedProxies);
  return withoutPort(forwarded ?? "") ?? peer;
}

/** Some proxies append the port they were reached from: `192.0.2.1:49152`, `[2001:db8::1]:49152`. */
function withoutPort(entry: string): string | undefined {
  const bare = /^\[(.+)\](?::\d+)?$/.exec(entry)?.[1] ?? /^([\d.]+):\d+$/.exec(entry)?.[1] ?? entry;
  return isIP(bare) === 0 ? undefined : bare;
}

/**
 * The network an address belongs to: /24 of IPv4, /56 of IPv6, so that one household or office counts once. What is no
 * address at all shares one network with its like.
 */
export function networkPrefix(address: string): string {
  if (isIPv4(address)) return prefixOfIPv4(address);
  const groups = groupsOfIPv6(address);
  if (groups === undefined) return "unknown";
  const [first, second, third, fourth, fifth, sixth, seventh, eighth] = groups;
  const isMapped = first === 0 && second === 0 && third === 0 && fourth === 0 && fifth === 0 && sixth === 0xffff;
  if (isMapped) return prefixOfIPv4([seventh >> 8, seventh & 0xff, eighth >> 8, eighth & 0xff].join("."));
  return `${[first, second, third, fourth & 0xff00].map((group) => group.toString(16)).join(":")}::/56`;
}

function prefixOfIPv4(address: string): string {
  return `${address.split(".").slice(0, 3).join(".")}.0/24`;
}

type Groups = [number, number, number, number, number, number, number, number];

/** The eight groups of an IPv6 address in any of its written forms, without its zone. */
function groupsOfIPv6(address: string): Groups | undefined {
  const [bare = ""] = address.split("%");
  // URL knows every written form and returns one: lower case, no leading zeros, the longest run of zeros as "::".
  const canonical = URL.parse(`http://[${bare}]/`)?.hostname.slice(1, -1);
  if (canonical === undefined) return undefined;
  const [left = "", right = ""] = canonical.split("::");
  const parse = (part: string) => (part === "" ? [] : part.split(":").map((group) => Number.parseInt(group, 16)));
  const [head, tail] = [parse(left), parse(right)];
  return [...head, ...Array<number>(8 - head.length - tail.length).fill(0), ...tail] as Groups;
}

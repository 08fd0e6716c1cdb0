import type { IncomingMessage } from "node:http";
import { describe, expect, test } from "vitest";
import { clientAddress, networkPrefix } from "./index.ts";

const PEER = "198.51.100.9";

function addressOf(forwarded: string | undefined, trustedProxies: number): string {
  const request = { socket: { remoteAddress: PEER }, headers: { "x-forwarded-for": forwarded } };
  return clientAddress(request as unknown as IncomingMessage, { publicUrl: "https://weleadzest.com", trustedProxies });
}

describe("the address of a client", () => {
  const addresses: [what: string, forwarded: string | undefined, trustedProxies: number, address: string][] = [
    ["nobody is trusted: what the header says is nobody's word", "203.0.113.7", 0, PEER],
    ["one proxy: what it saw", "203.0.113.7", 1, "203.0.113.7"],
    ["one proxy: what the client wrote itself is further left", "10.0.0.1, 203.0.113.7", 1, "203.0.113.7"],
    ["one proxy: a long forged list", `${"10.0.0.1, ".repeat(50)}203.0.113.7`, 1, "203.0.113.7"],
    ["two proxies: what the outer one saw", "203.0.113.7, 192.0.2.1", 2, "203.0.113.7"],
    ["two proxies: forged in front of it", "10.0.0.1, 203.0.113.7, 192.0.2.1", 2, "203.0.113.7"],
    ["two proxies: one was passed by", "203.0.113.7", 2, "203.0.113.7"],
    ["one proxy: no header", undefined, 1, PEER],
    ["one proxy: an empty header", " , ,", 1, PEER],
    ["one proxy: no address", "203.0.113.7, unknown", 1, PEER],
    ["one proxy: script", "<script>alert(1)</script>", 1, PEER],
    ["one proxy that appends ports", "203.0.113.7:49152", 1, "203.0.113.7"],
    ["one proxy, IPv6", "2001:db8::7", 1, "2001:db8::7"],
    ["one proxy, IPv6 with port", "[2001:db8::7]:49152", 1, "2001:db8::7"],
  ];
  test.for(addresses)("%s", ([, forwarded, trustedProxies, address]) => {
    expect(addressOf(forwarded, trustedProxies)).toBe(address);
  });
});

describe("the network of an address", () => {
  const prefixes: [address: string, prefix: string][] = [
    ["203.0.113.7", "203.0.113.0/24"],
    ["203.0.113.255", "203.0.113.0/24"],
    ["::ffff:203.0.113.7", "203.0.113.0/24"],
    ["::FFFF:203.0.113.7", "203.0.113.0/24"],
    ["::ffff:cb00:7107", "203.0.113.0/24"],
    ["0:0:0:0:0:ffff:cb00:7107", "203.0.113.0/24"],
    ["2001:db8:1:2fe:3:4:5:6", "2001:db8:1:200::/56"],
    ["2001:DB8:0001:02FE::6", "2001:db8:1:200::/56"],
    ["2001:db8::6", "2001:db8:0:0::/56"],
    ["::1", "0:0:0:0::/56"],
    ["::", "0:0:0:0::/56"],
    ["fe80::1%eth0", "fe80:0:0:0::/56"],
    ["2001:db8:1:2::", "2001:db8:1:0::/56"],
  ];
  test.for(prefixes)("%s is in %s", ([address, prefix]) => {
    expect(networkPrefix(address)).toBe(prefix);
  });

  test("addresses of one household count once, and its neighbour's count apart", () => {
    expect(networkPrefix("2001:db8:1:200::1")).toBe(networkPrefix("2001:db8:1:2ff:ffff::1"));
    expect(networkPrefix("2001:db8:1:200::1")).not.toBe(networkPrefix("2001:db8:1:300::1"));
  });

  test.for(["", "unknown", "203.0.113", "203.0.113.7:80", "::1::2", "[::1]", "a@b", "%eth0"])(
    "what is no address shares one network with its like: %j",
    (text) => expect(networkPrefix(text)).toBe("unknown"),
  );
});

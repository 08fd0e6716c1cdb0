import { expect, test } from "vitest";
import { judgeDeskRequest, type DeskRefusal } from "./loopback-guard.ts";

interface Given {
  method?: string;
  peer?: string;
  headers?: Record<string, string>;
}

function judge({ method = "GET", peer = "127.0.0.1", headers = {} }: Given) {
  return judgeDeskRequest({ method, socket: { remoteAddress: peer }, headers: { host: "127.0.0.1:3001", ...headers } });
}

const refused: [refusal: DeskRefusal, given: Given][] = [
  ["not-loopback", { peer: "192.168.1.20" }],
  ["not-loopback", { peer: "10.127.0.1" }],
  ["not-loopback", { peer: "2001:db8::1" }],
  ["not-loopback", { peer: "" }],
  ["through-a-proxy", { headers: { "x-forwarded-for": "127.0.0.1" } }],
  ["through-a-proxy", { headers: { forwarded: "for=127.0.0.1" } }],
  ["through-a-proxy", { headers: { via: "1.1 gate" } }],
  ["foreign-host", { headers: { host: "rebound.example:3001" } }],
  ["foreign-host", { headers: { host: "127.0.0.1.rebound.example" } }],
  ["foreign-host", { headers: { host: "localhost.rebound.example:3001" } }],
  ["foreign-host", { headers: { host: "" } }],
  ["foreign-host", { headers: { host: "0.0.0.0:3001" } }],
  ["cross-origin", { method: "POST", headers: { origin: "https://elsewhere.example" } }],
  ["cross-origin", { method: "POST", headers: { origin: "null" } }],
  ["cross-origin", { method: "POST", headers: { origin: "http://127.0.0.1:3000" } }],
  ["cross-origin", { method: "POST", headers: { "sec-fetch-site": "cross-site" } }],
  // The shop is another origin of the same site; its pages may not act at the desk.
  ["cross-origin", { method: "POST", headers: { "sec-fetch-site": "same-site" } }],
];

test.each(refused)("refuses as %s: %j", (refusal, given) => {
  expect(judge(given)).toBe(refusal);
});

test.each<Given>([
  {},
  { peer: "::1", headers: { host: "[::1]:3001" } },
  { peer: "::ffff:127.0.0.1", headers: { host: "localhost:3001" } },
  { headers: { host: "localhost" } },
  { method: "POST", headers: { origin: "http://127.0.0.1:3001", "sec-fetch-site": "same-origin" } },
  { method: "POST" },
])("answers %j", (given) => {
  expect(judge(given)).toBeUndefined();
});

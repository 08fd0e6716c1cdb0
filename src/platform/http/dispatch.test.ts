import type { IncomingMessage, ServerResponse } from "node:http";
import { expect, test } from "vitest";
import { dispatch } from "./index.ts";

function reached(url: string | undefined): string {
  let name = "";
  const handle = (which: string) => () => void (name = which);
  const mounted = { "/api": handle("api"), "/webhooks": handle("webhooks") };
  dispatch(mounted, handle("root"))({ url } as IncomingMessage, {} as ServerResponse);
  return name;
}

test.for([
  ["/api", "api"],
  ["/api/v1/styles", "api"],
  ["/api?x=1", "api"],
  ["/webhooks/payment", "webhooks"],
  ["/", "root"],
  ["/apis", "root"],
  ["/API", "root"],
  ["/us/en/api", "root"],
  ["//api", "root"],
  ["/%61pi", "root"],
  ["/?/api/", "root"],
  ["", "root"],
])("%s is for %s", ([url, name]) => expect(reached(url)).toBe(name));

test("a request without an address is for the root", () => expect(reached(undefined)).toBe("root"));

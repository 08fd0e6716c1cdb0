import { expect, it } from "vitest";
import { createTestShop } from "#testing/shop";
import { serveStorefront } from "./testing/index.ts";

it("an outage of the database is a 503 that says when to come back, on pages of the range and others [7.1.2]", async () => {
  await using world = await createTestShop();
  const away = () => Promise.reject(Object.assign(new Error("no"), { code: "ECONNREFUSED" }));
  await using front = await serveStorefront(world, {
    parts: { shelves: { find: away, nextChange: away } as never, sessions: { start: away, find: away } },
  });
  const visitor = front.visit();
  visitor.cookie = "wz=anything";
  for (const path of ["/us/en/p/linden-fine-rib-pullover", "/us/en/cart"]) {
    const page = await visitor.get(path);
    expect(page.status).toBe(503);
    expect(page.headers.get("retry-after")).toBe("5");
    expect(page.headers.get("cache-control")).toBe("no-store");
    expect(page.text).toContain("This did not work");
  }
});

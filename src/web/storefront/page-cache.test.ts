import { describe, expect, it } from "vitest";
import { manualClock } from "#platform/clock";
import { createPageCache, type RenderedPage } from "./page-cache.ts";
import { storeResponse, type StoredResponse } from "./stored-response.ts";

const START = "2026-11-22T08:00:00Z";
const LATER = new Date("2026-11-22T08:10:00Z");
const LIMITS = { pagesMax: 3, bytesMax: 1_000_000 };

function page(text: string, tags: readonly string[] = []): RenderedPage {
  return { response: storeResponse({}, Buffer.from(text)), tags, staleAt: LATER };
}

/** A render that ends when it is told to. */
function heldRender(outcome: RenderedPage) {
  const { promise, resolve } = Promise.withResolvers<RenderedPage>();
  return { render: () => promise, finish: () => resolve(outcome) };
}

function setUp(limits = LIMITS) {
  const clock = manualClock(START);
  return { clock, cache: createPageCache(clock, limits) };
}

describe("what is not kept", () => {
  it("is a page that must not be", async () => {
    const { cache } = setUp();
    await cache.load("/a", async () => ({ ...page("a"), staleAt: undefined }));
    expect(cache.find("/a")).toBeUndefined();
  });

  it("is a render that failed, which the next call tries again", async () => {
    const { cache } = setUp();
    await expect(cache.load("/a", () => Promise.reject(new Error("no database")))).rejects.toThrow("no database");
    const kept = page("a");
    expect(await cache.load("/a", async () => kept)).toBe(kept.response);
  });

  it("is a page whose time has come, to the millisecond", async () => {
    const { cache, clock } = setUp();
    await cache.load("/a", async () => page("a"));
    clock.set(new Date(LATER.getTime() - 1));
    expect(cache.find("/a")).toBeDefined();
    clock.set(LATER);
    expect(cache.find("/a")).toBeUndefined();
    expect(cache.size).toBe(0);
  });

  it("is a page larger than all there is room for", async () => {
    const { cache } = setUp({ pagesMax: 3, bytesMax: 10 });
    await cache.load("/a", async () => page("far too long"));
    expect(cache.size).toBe(0);
  });
});

describe("a change", () => {
  it("drops the pages that show it, and no other", async () => {
    const { cache } = setUp();
    await cache.load("/p/linden", async () => page("a", ["style:linden"]));
    await cache.load("/de/p/linden", async () => page("b", ["style:linden"]));
    await cache.load("/p/carrick", async () => page("c", ["style:carrick"]));
    cache.drop(["style:linden", "lists"]);
    expect(cache.find("/p/linden")).toBeUndefined();
    expect(cache.find("/de/p/linden")).toBeUndefined();
    expect(cache.find("/p/carrick")).toBeDefined();
  });

  it("that comes while a page is rendered keeps that page from being kept", async () => {
    const { cache } = setUp();
    const held = heldRender(page("before", ["style:linden"]));
    const asked = cache.load("/p/linden", held.render);
    cache.drop(["style:linden"]);
    held.finish();
    await asked;
    expect(cache.find("/p/linden")).toBeUndefined();
  });

  it("is seen by whoever asks after it, though an older render still runs", async () => {
    const { cache } = setUp();
    const before = heldRender(page("before", ["style:linden"]));
    const asked = cache.load("/p/linden", before.render);
    cache.drop(["style:linden"]);
    const after = page("after", ["style:linden"]);
    expect(await cache.load("/p/linden", async () => after)).toBe(after.response);
    before.finish();
    await asked;
    expect(cache.find("/p/linden")).toBe(after.response);
  });

  it("of something else lets a running render be kept", async () => {
    const { cache } = setUp();
    const held = heldRender(page("a", ["style:linden"]));
    const asked = cache.load("/p/linden", held.render);
    cache.drop(["style:carrick"]);
    held.finish();
    await asked;
    expect(cache.find("/p/linden")).toBeDefined();
  });

  it("of which nothing is known drops everything, running renders too", async () => {
    const { cache } = setUp();
    await cache.load("/a", async () => page("a"));
    const held = heldRender(page("b"));
    const asked = cache.load("/b", held.render);
    cache.dropAll();
    held.finish();
    await asked;
    expect(cache.size).toBe(0);
  });
});

it("shares one render among those who ask at the same time", async () => {
  const { cache } = setUp();
  let renders = 0;
  const held = heldRender(page("a"));
  const render = () => {
    renders += 1;
    return held.render();
  };
  const asked: Promise<StoredResponse>[] = Array.from({ length: 5 }, () => cache.load("/a", render));
  held.finish();
  const answers = await Promise.all(asked);
  expect(renders).toBe(1);
  expect(new Set(answers).size).toBe(1);
});

it("gives up what was unused for longest", async () => {
  const { cache } = setUp();
  for (const key of ["/a", "/b", "/c"]) await cache.load(key, async () => page(key));
  cache.find("/a");
  await cache.load("/d", async () => page("/d"));
  expect(cache.size).toBe(3);
  expect(cache.find("/b")).toBeUndefined();
  expect(cache.find("/a")).toBeDefined();
});

import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestShop, type TestShop } from "#testing/shop";
import { serveStorefront, type ServedStorefront } from "../testing/index.ts";

let world: TestShop;
let front: ServedStorefront;
let path: string;
beforeAll(async () => {
  world = await createTestShop();
  front = await serveStorefront(world);
  path = (await picturesOf("/us/en/sweaters", 320))[0]!;
});
afterAll(async () => {
  await front[Symbol.asyncDispose]();
  await world[Symbol.asyncDispose]();
});

/** Addresses of the cards' pictures on a page, in one width. */
async function picturesOf(page: string, width: number): Promise<string[]> {
  const { html } = await front.visit().get(page);
  return [...html.matchAll(new RegExp(`/pictures/[^" ]+-${width}\\.[0-9a-f]{12}\\.avif`, "g"))].map(([found]) => found);
}

/** The picture, asked for until it is rendered: on a busy machine its drawing stands in for it at first. */
async function bytesOf(address: string, from: ServedStorefront = front): Promise<Buffer> {
  for (;;) {
    const answer = await fetch(from.url + address);
    expect(answer.status, address).toBe(200);
    const bytes = Buffer.from(await answer.arrayBuffer());
    if (answer.headers.get("content-type") === "image/avif") return bytes;
    expect(answer.headers.get("content-type")).toBe("image/svg+xml");
    expect(answer.headers.get("cache-control")).toBe("no-store");
  }
}

describe("a picture that is not there", () => {
  it.each([
    (known: string) => known.replace(/-[A-Z]{3}-/, "-ZZZ-"),
    (known: string) => known.replace("/pictures/", "/pictures/no-such-"),
    (known: string) => known.replace("-320.", "-321."),
    (known: string) => known.replace(".avif", ".svg"),
    (known: string) => `${known}?width=9999`,
    () => "/pictures/",
  ])("%s", async (change) => {
    expect((await front.visit().get(change(path))).status).toBe(404);
  });
});

it("of another edition leads to the present one, and the way there is kept by nobody", async () => {
  const page = await front.visit().get(path.replace(/\.[0-9a-f]{12}\./, ".000000000000."));
  expect([page.status, page.location]).toEqual([302, path]);
  expect(page.headers.get("cache-control")).toBe("no-store");
});

it("is kept for ever, is the same for everybody, loads and runs nothing, and is framed by nobody", async () => {
  await bytesOf(path);
  const page = await front.visit().get(path);
  expect(page.status).toBe(200);
  expect(page.headers.get("content-type")).toBe("image/avif");
  expect(page.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
  expect(page.headers.get("x-content-type-options")).toBe("nosniff");
  expect(page.headers.get("vary")).toContain("Accept");
  expect(page.headers.get("content-security-policy")).toMatch(/^default-src 'none';.*frame-ancestors 'none'$/);
  expect(page.headers.getSetCookie()).toEqual([]);
  const other = await front.visit().get(path, { Cookie: "wz=x" });
  expect(other.headers.get("etag")).toBe(page.headers.get("etag"));
  const again = await front.visit().get(path, { "If-None-Match": page.headers.get("etag")! });
  expect(again.status).toBe(304);
});

it("is the drawing itself for a browser that shows no AVIF: it loads nothing and is small", async () => {
  const page = await front.visit().get(path, { Accept: "image/webp,image/png,image/svg+xml,image/*;q=0.8" });
  expect(page.headers.get("content-type")).toBe("image/svg+xml");
  expect(page.headers.get("vary")).toContain("Accept");
  expect(page.html).toMatch(/^<svg/);
  expect(page.html).not.toMatch(/<script|<style|\sstyle=|<text|href="http|url\(http/);
  expect(gzipSync(page.html).length).toBeLessThanOrEqual(15 * 1024);
});

it("is at most 15 KB on a card, on the first of every category", async () => {
  for (const category of ["pullovers", "sweaters", "jumpsuits", "coats"]) {
    const cards = await picturesOf(`/us/en/${category}`, 480);
    expect(cards.length).toBeGreaterThan(5);
    for (const card of new Set(cards.slice(0, 4))) {
      const bytes = await bytesOf(card);
      expect(bytes.toString("latin1", 4, 12)).toBe("ftypavif");
      expect(bytes.length, card).toBeLessThanOrEqual(15 * 1024);
    }
  }
});

it("is rendered once, however many ask at the same time, and by no other process that shares the folder", async () => {
  const pictureFolder = mkdtempSync(join(tmpdir(), "weleadzest-pictures-"));
  try {
    {
      await using first = await serveStorefront(world, { parts: { pictureFolder } });
      const all = await Promise.all(Array.from({ length: 12 }, () => bytesOf(path, first)));
      expect(new Set(all.map((bytes) => bytes.toString("base64"))).size).toBe(1);
      const held = async () => readdirSync(pictureFolder).filter((name) => name.endsWith(".avif"));
      await expect.poll(held).toHaveLength(1);
    }
    // What lies in the folder is what is sent: nothing is rendered that is there already.
    const [name] = readdirSync(pictureFolder);
    writeFileSync(join(pictureFolder, name!), "as it was kept");
    await using second = await serveStorefront(world, { parts: { pictureFolder } });
    expect(String(await bytesOf(path, second))).toBe("as it was kept");
  } finally {
    rmSync(pictureFolder, { recursive: true, force: true });
  }
});

describe("on a page", () => {
  const imagesOf = async (page: string): Promise<string[]> => {
    const { html } = await front.visit().get(page);
    return [...html.matchAll(/<img[^>]*\/pictures\/[^>]*>/g)].map(([image]) => image);
  };

  it.each(["/us/en/", "/us/en/coats", "/us/en/search?q=merino"])(
    "%s: it keeps its place and is chosen by size",
    async (page) => {
      const images = await imagesOf(page);
      expect(images.length).toBeGreaterThan(3);
      for (const image of images) {
        expect(image).toMatch(/width="800" height="1000"/);
        expect(image).toContain('decoding="async"');
        expect(image).toMatch(/srcset="[^"]+ 320w|srcset="[^"]+ 480w|srcset="[^"]+ 160w/);
        expect(image).toMatch(/sizes="[^"]+"/);
        // Either one of the first, which come before all others, or one that waits until it is near.
        expect(image.includes('fetchpriority="high"')).toBe(!image.includes('loading="lazy"'));
      }
      expect(images.filter((image) => image.includes('loading="lazy"')).length).toBeGreaterThan(0);
    },
  );
});

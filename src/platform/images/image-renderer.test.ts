import { afterEach, describe, expect, test } from "vitest";
import type { AvifSettings, ImageOrder } from "./image-order.ts";
import { createImageRenderer, type ImageRenderer, type ImageRendererLimits } from "./image-renderer.ts";
import { readAvif } from "./testing/read-avif.ts";
import { readPng } from "./testing/read-png.ts";

let renderer: ImageRenderer;
afterEach(() => renderer.close());
const open = (limits: Partial<ImageRendererLimits> = {}): ImageRenderer =>
  (renderer = createImageRenderer({ threadsMax: 1, ...limits }));

const FLAG =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 10"><rect width="8" height="10" fill="#2b4a3f"/>' +
  '<rect width="8" height="2" fill="#e8b23a"/></svg>';
const png = (svg: string, width = 80): ImageOrder => ({
  draw: () => svg,
  width,
  oversampling: 1,
  encoding: { format: "png" },
});
const PLAIN: AvifSettings = { quality: 70, qualityMin: 20, speed: 9, bytesMax: 1_000_000 };
const avif = (svg: string, width: number, settings: Partial<AvifSettings> = {}): ImageOrder => ({
  ...png(svg, width),
  oversampling: 2,
  encoding: { format: "avif", ...PLAIN, ...settings },
});

async function bytesOf(order: ImageOrder): Promise<Buffer> {
  const outcome = await renderer.render(order);
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.bytes;
}

describe("what cannot be rendered", () => {
  test("is a fault of that image only", async () => {
    open();
    const broken = bytesOf(png("<svg"));
    const whole = bytesOf(png(FLAG));
    await expect(broken).rejects.toThrow("could not be rendered");
    expect(readPng(await whole).width).toBe(80);
  });

  test("because it cannot be drawn leaves the thread to the next", async () => {
    open();
    const undrawn = bytesOf({
      ...png(FLAG),
      draw: () => {
        throw new Error("no yarn");
      },
    });
    await expect(undrawn).rejects.toThrow("could not be drawn");
    expect(readPng(await bytesOf(png(FLAG))).width).toBe(80);
  });

  test("in time ends its thread, and the next image starts another", async () => {
    open({ renderSecondsMax: 0.001 });
    await expect(bytesOf(png(FLAG))).rejects.toThrow("took too long");
    await renderer.close();
    open();
    expect(readPng(await bytesOf(png(FLAG))).width).toBe(80);
  });
});

describe("whoever comes when it is busy", () => {
  test("is turned away at a full queue, and nothing is drawn for them", async () => {
    open({ waitingMax: 1 });
    const [running, waiting] = [renderer.render(png(FLAG)), renderer.render(png(FLAG))];
    let isDrawn = false;
    const refused = await renderer.render({
      ...png(FLAG),
      draw: () => {
        isDrawn = true;
        return FLAG;
      },
    });
    expect(refused).toEqual({ ok: false, reason: "busy" });
    expect((await Promise.all([running, waiting])).map(({ ok }) => ok)).toEqual([true, true]);
    expect(isDrawn).toBe(false);
  });

  test("and has waited too long is turned away as well", async () => {
    open({ waitSecondsMax: 0.001 });
    const running = renderer.render(png(FLAG));
    expect(await renderer.render(png(FLAG))).toEqual({ ok: false, reason: "busy" });
    expect((await running).ok).toBe(true);
  });

  test("waits for its turn otherwise", async () => {
    open({ waitingMax: 5 });
    const widths = [10, 20, 30, 40];
    const images = await Promise.all(widths.map((width) => bytesOf(png(FLAG, width))));
    expect(images.map((image) => readPng(image).width)).toEqual(widths);
  });
});

test("closing turns away what waits; afterwards it starts again", async () => {
  open();
  const both = Promise.allSettled([renderer.render(png(FLAG)), renderer.render(png(FLAG))]);
  await renderer.close();
  const [running, waiting] = await both;
  expect(running).toMatchObject({ status: "rejected", reason: { message: "a thread that renders images ended" } });
  expect(waiting).toEqual({ status: "fulfilled", value: { ok: false, reason: "busy" } });
  expect(readPng(await bytesOf(png(FLAG))).width).toBe(80);
});

test("an idle thread is given back, and the next image starts another", async () => {
  open({ idleSeconds: 0 });
  expect(readPng(await bytesOf(png(FLAG, 10))).width).toBe(10);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(readPng(await bytesOf(png(FLAG, 20))).width).toBe(20);
});

describe("an AVIF", () => {
  /** Fine stitches in two colours: hard to make small. */
  const stitches = Array.from({ length: 1600 }, (_, index) => {
    const [x, y] = [(index % 40) * 4, Math.floor(index / 40) * 4];
    return `<path d="M${x} ${y}l2 3 2-3" fill="none" stroke="${(index * 7) % 3 === 0 ? "#c0432b" : "#f1eadb"}"/>`;
  });
  const cloth = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 160 160"><rect width="160" height="160" fill="#4b3a2c"/>${stitches.join("")}</svg>`;

  test("has its size and its colours", async () => {
    open();
    const image = await readAvif(await bytesOf(avif(FLAG, 120)));
    expect([image.width, image.height]).toEqual([120, 150]);
    const shown = [...image.colourAt(60, 100), ...image.colourAt(60, 10)];
    [0x2b, 0x4a, 0x3f, 0xe8, 0xb2, 0x3a].forEach((level, index) =>
      expect(Math.abs(shown[index]! - level)).toBeLessThan(4),
    );
  });

  test("keeps to the bytes it may have, as long as the least quality allows it", async () => {
    open();
    const free = await bytesOf(avif(cloth, 160));
    const bytesMax = Math.round(free.length * 0.6);
    expect((await bytesOf(avif(cloth, 160, { bytesMax }))).length).toBeLessThanOrEqual(bytesMax);
    const least = await bytesOf(avif(cloth, 160, { bytesMax: 100, qualityMin: 60 }));
    expect(least.length).toBeGreaterThan(bytesMax / 2);
  });

  test("is the same whenever and by whichever thread it is made", async () => {
    open({ threadsMax: 2 });
    const [one, other] = await Promise.all([bytesOf(avif(cloth, 80)), bytesOf(avif(cloth, 80))]);
    expect(one.equals(other)).toBe(true);
  });
});

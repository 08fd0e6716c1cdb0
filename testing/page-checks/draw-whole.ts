import type { Page } from "playwright-core";

/** Browsers draw no more in one piece, and nobody looks at more. */
const HEIGHT_MAX = 15_000;

/** Waits until what the page shows is all there: pictures (those further down, too), fonts, and no movement. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(SETTLED);
}

/** A picture of the whole page from top to bottom, or of the window alone, where something lies over the page. */
export async function drawWhole(page: Page, path: string, extent: "page" | "window" = "page"): Promise<void> {
  await settle(page);
  // Nothing is written into the page for the picture, so that the page can be looked at again afterwards.
  const options = { path, type: "jpeg", quality: 82, animations: "allow", caret: "initial" } as const;
  if (extent === "window") {
    await page.screenshot(options);
    return;
  }
  const { width, height } = await page.evaluate<{ width: number; height: number }>(
    "({ width: innerWidth, height: document.documentElement.scrollHeight })",
  );
  const clip = { x: 0, y: 0, width, height: Math.max(1, Math.min(height, HEIGHT_MAX)) };
  await page.screenshot({ ...options, fullPage: true, clip });
}

const SETTLED = `(async () => {
  for (const image of document.querySelectorAll("img[loading='lazy']")) image.loading = "eager";
  const pictures = [...document.images].map((image) => image.decode().catch(() => {}));
  await Promise.all([...pictures, document.fonts.ready]);
  const endless = (one) => one.effect?.getTiming().iterations === Infinity;
  await Promise.all(document.getAnimations().filter((one) => !endless(one)).map((one) => one.finished.catch(() => {})));
  await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
})()`;

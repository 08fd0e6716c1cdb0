import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { settle } from "#testing/page-checks";
import type { Cast } from "./cast.ts";
import { openVisit } from "./draw-states.ts";
import { EDITIONS, HEIGHTS, type Edition, type Width } from "./editions.ts";
import { STATES } from "./states/index.ts";

/** Where the pictures of the README are kept, in git. */
export const PICTURES_FOLDER = "docs/pictures";
export const PICTURE_BYTES_MAX = 250 * 1024;

interface View {
  readonly state: string;
  readonly language: Edition["language"];
  readonly width: Width;
  /** What is to be seen at the top of the window. */
  readonly from?: string;
}

const WIDE: Readonly<Record<string, View>> = {
  home: { state: "home", language: "en", width: 1440 },
  category: { state: "category-filtered", language: "en", width: 1440, from: "main h1" },
  product: { state: "product", language: "en", width: 1440 },
};
const PHONES: readonly View[] = [
  { state: "category", language: "zh", width: 360, from: "main h1" },
  { state: "size-advice", language: "de", width: 360, from: "#size-advice" },
  { state: "checkout-filled-jp", language: "en", width: 360, from: "main form .panel" },
  { state: "order-in-customs", language: "en", width: 360, from: "main h2" },
];
/** Above what is to be seen first. */
const MARGIN = 8;
const PHONE_GAP = 24;
const PHONE_SHOWN = 340;
const QUALITIES = [86, 78, 70, 60, 50];

/** Draws the four pictures that the README shows, as WebP. Gives their files. */
export async function drawReadmePictures(browser: Browser, cast: Cast, root: string): Promise<string[]> {
  const folder = join(root, PICTURES_FOLDER);
  mkdirSync(folder, { recursive: true });
  const files: string[] = [];
  const write = (name: string, picture: Buffer) => {
    const file = join(PICTURES_FOLDER, `${name}.webp`);
    writeFileSync(join(root, file), picture);
    files.push(file);
  };
  for (const [name, view] of Object.entries(WIDE)) write(name, await drawView(browser, cast, view, takeWebp));
  const phones: string[] = [];
  for (const view of PHONES) {
    const png = await drawView(browser, cast, view, (page) => page.screenshot({ type: "png" }));
    phones.push(`<img width="${PHONE_SHOWN}" src="data:image/png;base64,${png.toString("base64")}" alt="">`);
  }
  write("phones", await drawTogether(browser, phones));
  return files;
}

async function drawView(
  browser: Browser,
  cast: Cast,
  { state: name, language, width, from }: View,
  take: (page: Page) => Promise<Buffer>,
): Promise<Buffer> {
  const edition = EDITIONS.find((known) => known.language === language)!;
  const state = STATES.find((known) => known.name === name)!;
  const context = await browser.newContext({
    locale: edition.locale,
    reducedMotion: "reduce",
    viewport: { width, height: HEIGHTS[width] },
    deviceScaleFactor: width === 360 ? 2 : 1,
  });
  try {
    const { visit } = await openVisit(cast, edition, context);
    await state.reach(visit);
    await settle(visit.page);
    if (from !== undefined) {
      const top = `document.querySelector(${JSON.stringify(from)}).getBoundingClientRect().top + scrollY - ${MARGIN}`;
      await visit.page.evaluate(`scrollTo(0, ${top})`);
    }
    await settle(visit.page);
    return await take(visit.page);
  } finally {
    await context.close();
  }
}

async function drawTogether(browser: Browser, images: readonly string[]): Promise<Buffer> {
  const width = images.length * PHONE_SHOWN + (images.length + 1) * PHONE_GAP;
  const page = await browser.newPage({ viewport: { width, height: 750 } });
  try {
    await page.setContent(
      `<style>body { margin: ${PHONE_GAP}px; display: flex; gap: ${PHONE_GAP}px; background: #e9e4da }
       img { border-radius: 18px; box-shadow: 0 2px 14px #0003 }</style>${images.join("")}`,
    );
    const height = PHONE_GAP * 2 + Math.round((PHONE_SHOWN * HEIGHTS[360]) / 360);
    await page.setViewportSize({ width, height });
    await settle(page);
    return await takeWebp(page);
  } finally {
    await page.close();
  }
}

/** As good as fits the limit. */
async function takeWebp(page: Page): Promise<Buffer> {
  const session = await page.context().newCDPSession(page);
  for (const quality of QUALITIES) {
    const { data } = await session.send("Page.captureScreenshot", { format: "webp", quality });
    const picture = Buffer.from(data, "base64");
    if (picture.length <= PICTURE_BYTES_MAX) return picture;
  }
  throw new Error(`a picture has more than ${PICTURE_BYTES_MAX} bytes however it is packed`);
}

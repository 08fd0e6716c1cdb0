import type { Browser, CDPSession } from "playwright-core";

/** What a first visit to a page took over the line, and when. */
export interface Seen {
  /** Bytes as they were sent, headers of answers included, by what they are. */
  readonly bytes: Readonly<Record<Kind, number>>;
  /** Milliseconds from asking to the first byte. */
  readonly firstByte: number;
  /** Milliseconds from asking until the largest thing in the window was painted. */
  readonly largestPaint: number;
  /** How far things moved while the page came, as browsers count it. */
  readonly layoutShift: number;
}

export const VISIT_KINDS = ["html", "style", "script", "font", "picture", "other"] as const;
export type Kind = (typeof VISIT_KINDS)[number];

const KIND_OF: Readonly<Record<string, Kind>> = {
  Document: "html",
  Stylesheet: "style",
  Script: "script",
  Font: "font",
  Image: "picture",
};

/** A phone on 3G as browsers' own tools know it: 1.6 Mbit/s down, 750 kbit/s up, 300 ms there and back, a slow processor. */
const LINE = { offline: false, latency: 300, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };
const PROCESSOR_SLOWER = 4;
const PHONE = { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2 };

/** Visits a page with an empty cache; with `slow`, on a slow phone over 3G. */
export async function visitPage(browser: Browser, url: string, slow: boolean): Promise<Seen> {
  const context = await browser.newContext(PHONE);
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const bytes = await countBytes(session);
    if (slow) {
      await session.send("Network.emulateNetworkConditions", LINE);
      await session.send("Emulation.setCPUThrottlingRate", { rate: PROCESSOR_SLOWER });
    }
    await page.addInitScript(OBSERVE);
    await page.goto(url, { waitUntil: "networkidle" });
    return { bytes, ...(await page.evaluate<Omit<Seen, "bytes">>(TELL)) };
  } finally {
    await context.close();
  }
}

async function countBytes(session: CDPSession): Promise<Record<Kind, number>> {
  const bytes = Object.fromEntries(VISIT_KINDS.map((kind) => [kind, 0])) as Record<Kind, number>;
  const kinds = new Map<string, Kind>();
  session.on("Network.responseReceived", ({ requestId, type }) => kinds.set(requestId, KIND_OF[type] ?? "other"));
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    bytes[kinds.get(requestId) ?? "other"] += encodedDataLength;
  });
  await session.send("Network.enable");
  return bytes;
}

const OBSERVE = `
  window.seen = { largestPaint: 0, layoutShift: 0 };
  new PerformanceObserver((list) => { for (const one of list.getEntries()) seen.largestPaint = one.startTime; })
    .observe({ type: "largest-contentful-paint", buffered: true });
  new PerformanceObserver((list) => { for (const one of list.getEntries()) seen.layoutShift += one.value; })
    .observe({ type: "layout-shift", buffered: true });
`;

const TELL = `({
  ...seen,
  firstByte: performance.getEntriesByType("navigation")[0].responseStart,
})`;

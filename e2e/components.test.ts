import { createServer, type Server } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { securityHeaders } from "#platform/http";
import { launchBrowser } from "#testing/browser";
import { buildAssets, ComponentShow, Document, listAssets, renderHtml } from "#web/ui";

const AXE = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
const HEADERS = securityHeaders({ publicUrl: "http://127.0.0.1", trustedProxies: 0 });
const GARMENT =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 5" width="800" height="1000"><path fill="#9c3f2e" d="M1 1h2v3H1z"/></svg>';

let browser: Browser;
let server: Server;
let address: string;

beforeAll(async () => {
  const assets = await buildAssets();
  const files = new Map(listAssets(assets).map((asset) => [asset.path, asset]));
  const picture = { src: "/garment.svg", width: 800, height: 1000, alt: "A garment" };
  const html = renderHtml(
    Document({
      language: "en",
      title: "Components",
      assets,
      children: [ComponentShow({ pictures: [picture, picture, picture, picture] })],
    }),
  ).replace("<body>", '<body><main id="content">');
  server = createServer((request, response) => {
    const file = files.get(request.url ?? "");
    const [type, body] =
      file !== undefined
        ? [file.contentType, file.bytes]
        : request.url === picture.src
          ? ["image/svg+xml", GARMENT]
          : ["text/html; charset=utf-8", html];
    response.writeHead(200, { ...HEADERS, "Content-Type": type }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  server.close();
});

async function barriers(page: Page): Promise<string[]> {
  await page.addScriptTag({ path: AXE });
  return page.evaluate<string[]>(
    `axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] })
       .then((result) => result.violations.flatMap((rule) => rule.nodes.map((node) => rule.id + ": " + node.target)))`,
  );
}

describe.each([
  [360, "light"],
  [360, "dark"],
  [1440, "light"],
  [1440, "dark"],
] as const)("every component at %i px, %s", (width, colorScheme) => {
  test("has no barrier and does not scroll sideways, overlays included", async () => {
    // The content policy would refuse the checker too.
    const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme, bypassCSP: true });
    const page = await context.newPage();
    await page.goto(address);
    expect(await barriers(page)).toEqual([]);
    expect(await page.evaluate<number>("document.documentElement.scrollWidth")).toBe(width);
    for (const overlay of ["sample-dialog", "bag-drawer"]) {
      await page.locator(`[popovertarget="${overlay}"]:not([popovertargetaction])`).click();
      // Colours are judged when the movement has ended.
      await page.waitForFunction(
        "document.getAnimations().every((one) => one.playState !== 'running' || one.effect.getTiming().iterations === Infinity)",
      );
      expect(await barriers(page)).toEqual([]);
      await page.keyboard.press("Escape");
    }
    await context.close();
  });
});

test("the content policy has nothing to refuse, and nothing is said on the console", async () => {
  const page = await browser.newPage();
  const said: string[] = [];
  page.on("console", (message) => said.push(message.text()));
  page.on("pageerror", (error) => said.push(error.message));
  await page.goto(address, { waitUntil: "load" });
  expect(said).toEqual([]);
  await page.close();
});

test("a picture opens over the page, is turned by the arrow keys, and gives the focus back", async () => {
  const page = await browser.newPage();
  await page.goto(address);
  await page.locator("#view-1 a").click();
  const box = page.getByRole("dialog", { name: "Enlarge: Front" });
  await box.waitFor();
  await page.keyboard.press("ArrowRight");
  await page.getByRole("dialog", { name: "Enlarge: Back" }).waitFor();
  await page.keyboard.press("Escape");
  await page.waitForFunction("document.querySelector('.lightbox') === null");
  expect(await page.evaluate("document.activeElement.getAttribute('aria-label')")).toBe("Enlarge: Front");
  await page.close();
});

test("without script a dialog opens and closes, and a size chart changes its unit", async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(address);
  await page.locator('[popovertarget="sample-dialog"]:not([popovertargetaction])').click();
  const dialog = page.getByRole("dialog", { name: "Delete this address?" });
  await dialog.waitFor();
  await dialog.getByRole("button", { name: "Close" }).click();
  await dialog.waitFor({ state: "hidden" });
  const cell = page.locator(".chart tbody td").first();
  expect(await cell.innerText()).toBe("48.0");
  await page.getByRole("radio", { name: "inch" }).check({ force: true });
  expect(await cell.innerText()).toBe("18.9");
  await context.close();
});

test("the unit that was chosen is kept in the page's address and nowhere else [1.3.5]", async () => {
  const page = await browser.newPage();
  await page.goto(address);
  await page.getByRole("radio", { name: "inch" }).check({ force: true });
  expect(new URL(page.url()).search).toBe("?unit=in");
  expect(await page.evaluate("localStorage.length + sessionStorage.length + document.cookie.length")).toBe(0);
  await page.close();
});

import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser } from "#testing/browser";
import { watchPage } from "#testing/page-checks";
import { openTestShopWeb, type TestShopWeb } from "#testing/shop-web";

let web: TestShopWeb;
let browser: Browser;
beforeAll(async () => {
  [web, browser] = await Promise.all([openTestShopWeb(), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await web[Symbol.asyncDispose]();
});

/** More stops than any page has. */
const STOPS_MAX = 150;

interface Stop {
  readonly role: string;
  readonly name: string;
}

/** What has the focus, as assistive programs are told of it. */
async function focused(page: Page): Promise<Stop> {
  const session = await page.context().newCDPSession(page);
  try {
    const { result } = await session.send("Runtime.evaluate", { expression: "document.activeElement" });
    const { nodes } = await session.send("Accessibility.getPartialAXTree", {
      objectId: result.objectId!,
      fetchRelatives: false,
    });
    return { role: String(nodes[0]?.role?.value ?? ""), name: String(nodes[0]?.name?.value ?? "") };
  } finally {
    await session.detach();
  }
}

/** Presses Tab until something with this role and name has the focus. Every stop has a name and is seen to be one. */
async function tabTo(page: Page, role: string, name: RegExp): Promise<void> {
  const passed: string[] = [];
  for (let stops = 0; stops < STOPS_MAX; stops++) {
    await page.keyboard.press("Tab");
    const stop = await focused(page);
    expect(stop.name, `a stop without a name after ${passed.at(-1) ?? "the beginning"}`).not.toBe("");
    passed.push(`${stop.role} ${stop.name}`);
    if (stop.role === role && name.test(stop.name)) return expectMark(page, stop.name);
  }
  throw new Error(`no ${role} ${String(name)} among ${passed.join(", ")}`);
}

async function expectMark(page: Page, name: string): Promise<void> {
  expect(await isMarked(page), `${name} does not show that it has the focus`).toBe(true);
}

/** Whether the focused element, or what stands for it, differs from how it looks without the focus. */
function isMarked(page: Page): Promise<boolean> {
  return page.evaluate<boolean>(`(() => {
    const one = document.activeElement;
    const looked = [one, one.parentElement, one.nextElementSibling, one.closest("label")].filter((each) => each !== null);
    const looks = () => looked.map((each) => {
      const { outline, outlineStyle, boxShadow, borderColor, backgroundColor } = getComputedStyle(each);
      return [outlineStyle === "none" ? "" : outline, boxShadow, borderColor, backgroundColor].join();
    }).join();
    const before = looks();
    one.blur();
    const after = looks();
    one.focus();
    return before !== after;
  })()`);
}

async function pressAndWait(page: Page, key: string, url: RegExp): Promise<void> {
  await page.keyboard.press(key);
  await page.waitForURL(url, { waitUntil: "load" });
}

test("by keyboard alone: a typo, a filter, a size, the bag, an order [0.2, 1.3.3]", async () => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: "reduce" });
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  const watch = watchPage(page, web.url, [web.world.payments.url]);
  await page.goto(`${web.url}/gb/en/`);

  await tabTo(page, "link", /^Skip to/);
  await page.keyboard.press("Enter");
  await page.keyboard.press("Shift+Tab");
  await page.goto(`${web.url}/gb/en/`);
  await tabTo(page, "combobox", /^Search/);
  await page.keyboard.type("cardigna");
  await pressAndWait(page, "Enter", /\/search\?q=cardigna/);
  expect(await page.locator("main").ariaSnapshot()).toMatch(/“cardigna”.*“cardigan”/);

  await tabTo(page, "checkbox", /^L\b/);
  await pressAndWait(page, "Space", /size=L/);
  expect(await page.locator('input[type="checkbox"][name="size"][value="L"]').isChecked()).toBe(true);
  await tabTo(page, "link", /Cardigan$/);
  await pressAndWait(page, "Enter", /\/p\//);

  const product = await page.locator("main").ariaSnapshot();
  for (const part of [
    /heading ".* Cardigan" \[level=1\]/,
    /group "Colour"/,
    /group "Size in /,
    /button "Add to bag"/,
  ]) {
    expect(product).toMatch(part);
  }
  expect(product).toMatch(/Delivered to United Kingdom: £\d/);
  await tabTo(page, "radio", /./);
  // Into the sizes, and along them.
  await tabTo(page, "radio", /^(XS|S|M|L|XL|XXL)\b/);
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Space");
  expect(await page.locator('input[name="variant"]:checked').count()).toBe(1);
  await tabTo(page, "button", /^Add to bag$/);
  await pressAndWait(page, "Enter", /\/cart/);

  expect(await page.locator("main").ariaSnapshot()).toMatch(/heading "Your bag" \[level=1\]/);
  await tabTo(page, "link", /checkout/i);
  await pressAndWait(page, "Enter", /\/checkout$/);

  await tabTo(page, "textbox", /^Name/);
  await page.keyboard.type("Siobhán Fotheringham");
  for (const [label, value] of [
    [/^Street/, "27 Abbeydale Road South"],
    [/^Postcode/, "S7 2QL"],
    [/^(Town|City|Post town)/, "Sheffield"],
    [/^(Phone|Telephone)/, "020 7946 0018"],
    [/^E-?mail/, "siobhan@example.co.uk"],
  ] as const) {
    await fillLabelled(page, label, value);
  }
  await tabTo(page, "radio", /18/);
  await page.keyboard.press("Space");
  await tabTo(page, "button", /obligation to pay/);
  await pressAndWait(page, "Enter", /\/pay\//);
  expect(watch.take()).toEqual([]);
  await context.close();
});

/** Fields stand in the order of the country's habit, so each is looked for from the name on. */
async function fillLabelled(page: Page, label: RegExp, value: string): Promise<void> {
  await page.locator('main [name="name"]').focus();
  await tabTo(page, "textbox", label);
  await page.keyboard.type(value);
}

import { beforeAll, describe, expect, test } from "vitest";
import { launchRange } from "#shop/catalog";
import { findMarket } from "#shop/markets";
import { buildAssets, Document, renderHtml, type Assets } from "#web/ui";
import type { Edition } from "../addresses/editions.ts";
import { createPicturePaths } from "../social-picture/picture-address.ts";
import { checkShapes } from "../structured-data/testing/check-shapes.ts";
import { detailOf, HOSTILE, listedOf, styleOf } from "../testing/range-samples.ts";
import { createPageHeads, type PageHead } from "./describe-pages.ts";

const SHOP = "https://shop.test";
const at = new Date("2026-11-22T08:00:00Z");
const heads = createPageHeads({ publicUrl: SHOP, paths: createPicturePaths("0", Buffer.from("<svg/>")) });
const german: Edition = { market: findMarket("de")!, language: "de" };
const pieces = launchRange.styles.slice(0, 3).map(listedOf);

const headOfStyle = (change: object = {}, colourCode?: string) =>
  heads.style(german, {
    style: { ...detailOf(styleOf("P101"), "de", "EUR"), ...change },
    available: new Map(),
    at,
    colourCode,
  });

const listPage = (change: object = {}) =>
  heads.category(german, {
    category: "pullovers",
    name: "Pullover",
    styles: launchRange.styles.slice(0, 2).map((style) => detailOf(style, "de", "EUR")),
    page: 1,
    perPage: 24,
    total: 14,
    isView: false,
    pieces,
    ...change,
  });

let assets: Assets;
beforeAll(async () => {
  assets = await buildAssets();
});

function render(head: PageHead): string {
  return renderHtml(<Document {...head} language="de" title="Pullover" siteName="Weleadzest" assets={assets} />);
}

/** The blocks of JSON-LD as a parser of HTML finds them: up to the first end tag. */
function blocksOf(html: string): unknown[] {
  return [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script/gs)].map(([, text = ""]) =>
    JSON.parse(text),
  );
}

describe("a name that tries to break out of its page", () => {
  test("stays inside of its block, where it is read back whole", () => {
    const html = render(headOfStyle({ name: HOSTILE, summary: HOSTILE }));
    expect(html).not.toContain("<script>alert");
    expect(html.match(/<script[ >]/g)).toHaveLength(2);
    const [block] = blocksOf(html) as { "@graph": { name?: string }[] }[];
    expect(block!["@graph"][0]!.name).toBe(HOSTILE.toWellFormed() === HOSTILE ? HOSTILE : block!["@graph"][0]!.name);
    expect(block!["@graph"][0]!.name).toContain('</script><script>alert("x")</script>');
  });

  test("is text in the tags for those who share it", () => {
    const html = render(headOfStyle({ name: '"><script>alert(1)</script>' }));
    expect(html).toContain("&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;");
  });
});

describe("heads", () => {
  test("of every kind hold structured data of the right shapes", () => {
    const all = [
      heads.home(german, pieces),
      listPage(),
      listPage({ isView: true }),
      headOfStyle(),
      heads.plain(german, "/help/care"),
    ];
    for (const head of all) {
      for (const block of blocksOf(render(head))) expect(checkShapes(block as object)).toEqual([]);
    }
  });

  test("of a narrowed or sorted list lead to the whole one, and list nothing of their own", () => {
    const view = listPage({ isView: true, page: 3 });
    expect(view.canonical).toBe(`${SHOP}/de/de/pullovers`);
    expect(JSON.stringify(view.structuredData)).not.toContain("ItemList");
  });

  test("of a further page are their own, and name no page of another language that might not exist", () => {
    const second = listPage({ page: 2 });
    expect(second.canonical).toBe(`${SHOP}/de/de/pullovers?page=2`);
    expect(second.alternates).toEqual([]);
    expect(second.structuredData).toMatchObject([
      { "@graph": [{ itemListElement: [{ position: 25 }, { position: 26 }] }, {}] },
    ]);
  });

  test("show the colour that was chosen, or the first", () => {
    const [first, second] = styleOf("P101").colours;
    expect(headOfStyle().picture?.href).toContain(`/${first!.code}-wide-`);
    expect(headOfStyle({}, second!.code).picture).toMatchObject({
      width: 1200,
      height: 630,
      alt: expect.stringContaining(second!.name.de) as string,
    });
    expect(headOfStyle({}, "XXX").picture).toEqual(headOfStyle().picture);
  });

  test("are bounded: less than 3 KB of addresses beside the structured data", () => {
    for (const { code } of launchRange.styles) {
      const head = heads.style(german, { style: detailOf(styleOf(code), "de", "EUR"), available: new Map(), at });
      const { structuredData: _, ...others } = head;
      expect(JSON.stringify(others).length).toBeLessThan(3000);
    }
  });

  test("of other pages say where they are found and nothing else", () => {
    expect(heads.plain(german, "/help/care")).toMatchObject({
      canonical: `${SHOP}/de/de/help/care`,
      picture: undefined,
      structuredData: [],
      feeds: [],
    });
  });
});

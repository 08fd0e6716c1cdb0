import { beforeAll, describe, expect, it } from "vitest";
import { buildAssets, type Assets } from "./assets.ts";
import { Document } from "./document.tsx";
import { renderHtml } from "./render-html.ts";

let assets: Assets;
beforeAll(async () => {
  assets = await buildAssets();
});

const ADDRESS = "https://shop.example/gb/en/coats";

describe("a page without an address of its own", () => {
  it("asks not to be indexed and gives messengers nothing to show", () => {
    const html = renderHtml(<Document language="en" title="Bag" description="Yours" assets={assets} />);
    expect(html).toContain('<meta name="robots" content="noindex"/>');
    expect(html).not.toContain("og:");
  });
});

describe("a page that may be found", () => {
  it("says what it is, where it is and in which languages", () => {
    const html = renderHtml(
      <Document
        language="en"
        title="Coats"
        canonical={ADDRESS}
        alternates={[{ language: "de-DE", href: "https://shop.example/de/de/coats" }]}
        siteName="Shop"
        picture={{ href: "https://shop.example/coats.png", width: 1200, height: 630, alt: "A coat" }}
        assets={assets}
      />,
    );
    expect(html).toContain(`<link rel="canonical" href="${ADDRESS}"/>`);
    expect(html).toContain('hreflang="de-DE" href="https://shop.example/de/de/coats"');
    expect(html).toContain('property="og:image" content="https://shop.example/coats.png"');
    expect(html).not.toContain("noindex");
  });

  it("cannot be broken out of by its structured data", () => {
    const html = renderHtml(
      <Document
        language="en"
        title="Coats"
        canonical={ADDRESS}
        structuredData={[{ name: "</script><script>alert(1)</script>" }]}
        assets={assets}
      />,
    );
    expect(html).not.toContain("</script><script>alert(1)");
    const [, json] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html) ?? [];
    expect(JSON.parse(json ?? "")).toEqual({ name: "</script><script>alert(1)</script>" });
  });
});

it("fetches the first font with the page, from our own origin", () => {
  const html = renderHtml(<Document language="en" title="Coats" assets={assets} />);
  expect(html).toContain(
    `<link rel="preload" href="${assets.firstFont.path}" as="font" type="font/woff2" crossorigin=""/>`,
  );
});

import { beforeAll, describe, expect, it } from "vitest";
import { CATEGORIES, type StyleCard } from "#shop/catalog";
import { money } from "#shop/markets";
import { shop } from "#shop.config";
import { buildAssets, renderHtml, type Assets, type Picture } from "#web/ui";
import { readVisit } from "../visit.ts";
import { HomePage } from "./home-page.tsx";

let assets: Assets;
beforeAll(async () => {
  assets = await buildAssets();
});

const picture: Picture = { src: "/pictures/gansey.svg", width: 800, height: 1000, alt: "A gansey" };

const style = {
  styleId: "0198c0de-0000-7000-8000-000000000001",
  slug: "harbour-gansey",
  name: "Harbour Gansey",
  summary: "Dense lambswool",
  price: money(149_00, "EUR"),
} as StyleCard;

describe.each(shop.languages)("home in %s", (language) => {
  const draw = (): string =>
    renderHtml(
      <HomePage
        visit={readVisit("de", language, undefined)!}
        assets={assets}
        canonical="https://shop.example/"
        categories={CATEGORIES.map((code) => ({ code, name: code, description: "", styles: 10 }))}
        pictures={{
          hero: [picture, picture],
          doors: { pullovers: picture, sweaters: picture, jumpsuits: picture, coats: picture },
          season: picture,
          stitches: [picture, picture, picture, picture],
        }}
        heroStyles={[style, style]}
        cards={[{ href: "/p/harbour-gansey", name: style.name, picture, price: { amount: "€149.00" } }]}
      />,
    );

  it("opens the four categories [0.2]", () => {
    for (const category of CATEGORIES)
      expect(draw()).toContain(`<a href="/de/${language}/${category}">${category}</a>`);
  });

  it("tells how long packing takes, as the shop is set", () => {
    const { preparationDaysMin, preparationDaysMax } = shop.shipping;
    expect(draw()).toMatch(new RegExp(`${preparationDaysMin}\\D{1,6}${preparationDaysMax}`));
  });

  it("fetches the largest picture first and puts off those below", () => {
    expect(draw()).toContain('<link rel="preload" href="/pictures/gansey.svg" as="image" fetchpriority="high"/>');
    expect(draw().match(/fetchpriority="high"/g)).toHaveLength(2);
  });

  it("has one heading of the first rank, and leaves no mark of a message unresolved", () => {
    expect(draw().match(/<h1[ >]/g)).toHaveLength(1);
    expect(draw().replace(/<[^>]+>/g, "")).not.toMatch(/[{}]|&lt;em/);
  });
});

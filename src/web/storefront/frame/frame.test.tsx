import { beforeAll, describe, expect, it } from "vitest";
import { shop } from "#shop.config";
import { buildAssets, renderHtml, type Assets } from "#web/ui";
import { readVisit, type Visit } from "../visit.ts";
import { Frame } from "./frame.tsx";

let assets: Assets;
beforeAll(async () => {
  assets = await buildAssets();
});

function visitIn(language: string, currency?: string): Visit {
  const visit = readVisit("de", language, currency);
  if (visit === undefined) throw new Error(`the German market does not speak ${language}`);
  return visit;
}

const draw = (visit: Visit): string =>
  renderHtml(
    <Frame visit={visit} assets={assets} title="Coats" currentCategory="coats" stay="/coats">
      <h1>Coats</h1>
    </Frame>,
  );

describe.each(shop.languages)("what surrounds every page, in %s", (language) => {
  const html = () => draw(visitIn(language));

  it("names the company and both designated contacts exactly [0.1] [8.2]", () => {
    expect(html()).toContain(shop.company.legalName);
    expect(html()).toContain(`<a href="mailto:${shop.contact.email}">${shop.contact.email}</a>`);
    expect(html()).toContain(`<a href="tel:${shop.contact.phoneE164}">${shop.contact.phone}</a>`);
  });

  it("leads to the four categories, the bag, the policy and the withdrawal [0.2]", () => {
    for (const path of ["pullovers", "sweaters", "jumpsuits", "coats", "cart", "privacy", "withdraw"]) {
      expect(html()).toContain(`href="/de/${language}/${path}"`);
    }
  });

  it("shows where it delivers to and in which currency, with a way to change it that comes back", () => {
    expect(html()).toContain("EUR");
    expect(html()).toContain(`href="/de/${language}/market?stay=%2Fcoats"`);
  });
});

it("carries another currency along to the range, the search and the other languages", () => {
  const html = draw(visitIn("en", "GBP"));
  expect(html).toContain('href="/de/en/coats?currency=GBP" aria-current="page"');
  expect(html).toContain('<input type="hidden" name="currency" value="GBP"/>');
  expect(html).toContain('href="/de/fr/coats?currency=GBP" lang="fr"');
});

it("says in which script Chinese is written", () => {
  expect(draw(visitIn("zh"))).toContain('<html lang="zh-Hans">');
});

import { describe, expect, test } from "vitest";
import { findMarket } from "#shop/markets";
import { chooseLanguage, chooseMarket, readAcceptLanguage } from "./accept-language.ts";

function doorOf(header: string): string {
  const asked = readAcceptLanguage(header);
  const market = chooseMarket(asked);
  return `/${market.segment}/${chooseLanguage(market, asked)}/`;
}

describe("the front door", () => {
  test.each(["", "*", "en;q=0", ";;;", "xx-", "x".repeat(9000), "tlh", "<script>", "en_US,\u0000", "q=1", "ko-KR"])(
    "leads to the default for %j",
    (header) => {
      expect(doorOf(header)).toBe("/us/en/");
    },
  );

  test.each([
    ["de-AT,de;q=0.9,en;q=0.5", "/at/de/"],
    ["de-CH", "/ch/de/"],
    ["fr-CH,fr;q=0.9", "/ch/fr/"],
    ["fr-BE,fr;q=0.8,nl;q=0.6,en;q=0.4", "/be/fr/"],
    ["nl-BE,nl;q=0.8,en;q=0.4", "/be/en/"],
    ["ja,en-US;q=0.7,en;q=0.3", "/jp/ja/"],
    ["ja-JP", "/jp/ja/"],
    ["zh-CN,zh;q=0.9,en;q=0.8", "/cn/zh/"],
    ["zh-SG", "/sg/zh/"],
    ["en-SG", "/sg/en/"],
    ["zh-TW,zh;q=0.9,en-US;q=0.8,en;q=0.7", "/tw/en/"],
    ["zh-Hant-HK,ja;q=0.5", "/hk/ja/"],
    ["zh-HK", "/hk/en/"],
    ["it-IT", "/it/en/"],
    ["it", "/it/en/"],
    ["en-GB", "/gb/en/"],
    ["pt-BR,en-GB;q=0.5", "/gb/en/"],
    ["en;q=0.2,fr-FR;q=0.9", "/fr/fr/"],
  ])("leads %s to %s", (header, path) => {
    expect(doorOf(header)).toBe(path);
  });
});

test("a market asked for without a language is met in the reader's, or else in its own", () => {
  expect(chooseLanguage(findMarket("jp")!, readAcceptLanguage("fr"))).toBe("fr");
  expect(chooseLanguage(findMarket("jp")!, readAcceptLanguage("ko"))).toBe("ja");
});

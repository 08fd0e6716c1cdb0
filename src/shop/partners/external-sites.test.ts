import { describe, expect, test } from "vitest";
import { shop } from "#shop.config";
import { describeExternalLink, EXTERNAL_SITES, listExternalLinks, PARTNERS } from "./index.ts";

describe("there is no way out", () => {
  test("to an address that came with the request, or to a platform that is not listed [7.2.1]", () => {
    const strangers = [
      "",
      "https://evil.example/",
      "//evil.example",
      "constructor",
      "Payment",
      "payment ",
      "tracking?to=x",
    ];
    for (const id of strangers) expect(describeExternalLink(id, "en")).toBeUndefined();
  });
});

describe.each(EXTERNAL_SITES)("the way out to $name", (site) => {
  test("carries nothing of an order or a person, and tells the platform no page of ours [7.2.1]", () => {
    const policies = Object.values(site.privacyPolicy).filter((address) => address !== undefined);
    for (const address of [site.href, ...policies]) {
      const url = new URL(address);
      expect(url).toMatchObject({ protocol: "https:", search: "", hash: "", username: "", password: "" });
    }
    const link = describeExternalLink(site.id, "en")!;
    expect(link.rel.split(" ")).toEqual(expect.arrayContaining(["external", "noopener", "noreferrer"]));
    expect(link.referrerPolicy).toBe("no-referrer");
    expect(link.href).toContain(link.host);
    expect(link.name).toBe(PARTNERS[site.partner].name);
  });

  test("has the platform's own privacy policy beside it, in the reader's language if there is one [7.2.2]", () => {
    for (const language of shop.languages) {
      const { privacyPolicy } = describeExternalLink(site.id, language)!;
      const own = site.privacyPolicy[language];
      expect(privacyPolicy).toEqual(
        own === undefined ? { href: site.privacyPolicy.en, language: "en" } : { href: own, language },
      );
      expect(new URL(privacyPolicy.href).host).toBe(new URL(site.href).host);
    }
  });
});

test("every partner that people meet has its place in the list [7.2.2]", () => {
  const listed = listExternalLinks("en").map(({ name }) => name);
  expect(listed.toSorted()).toEqual(
    Object.values(PARTNERS)
      .map(({ name }) => name)
      .toSorted(),
  );
});

import { describe, expect, test } from "vitest";
import { element, emptyElement, escapeXml, textElement } from "./xml-text.ts";
import { readXml } from "./testing/read-xml.ts";

describe("text that would break a file", () => {
  test.for<[what: string, text: string, read: string]>([
    ["an end of CDATA", "a ]]> b", "a ]]> b"],
    ["mark-up", "</title><script>alert(1)</script>", "</title><script>alert(1)</script>"],
    ["an ampersand and an entity", "Fish & chips &lt;", "Fish & chips &lt;"],
    ["quotes", `"rolled" 'neck'`, `"rolled" 'neck'`],
    ["control characters", "a\u0000b\u0008c\u001Fd\u007F", "abcd\u007F"],
    ["noncharacters", "a\uFFFEb\uFFFFc", "abc"],
    ["half a surrogate pair", "a\uD83Db", "a\uFFFDb"],
    ["line ends of other systems", "a\r\nb\rc\td", "a\nb\nc\td"],
  ])("%s is read back whole, or without what cannot be carried", ([, text, read]) => {
    expect(readXml(textElement("t", text)).text).toBe(read);
    expect(readXml(element("t", { "data-x": text }, "")).attributes["data-x"]).toBe(read);
  });

  test("nothing else is touched", () => {
    expect(escapeXml("Größe 38–40, 毛衣 🧶")).toBe("Größe 38–40, 毛衣 🧶");
    expect(emptyElement("link", { href: "https://a.test/?a=1&b=2" })).toBe(
      '<link href="https://a.test/?a=1&amp;b=2"/>',
    );
  });
});

describe("the reader of the tests refuses", () => {
  test.for([
    "<a><b></a></b>",
    "<a>",
    "<a/><b/>",
    "<a>&nbsp;</a>",
    "<a>&</a>",
    "<a>]]></a>",
    "<g:a/>",
    "<a b=1/>",
    "<a>\u0001</a>",
    '<a b="1" b="2"/>',
  ])("%j", (text) => expect(() => readXml(text)).toThrow(Error));
});

import { IntlMessageFormat } from "intl-messageformat";
import { describe, expect, expectTypeOf, test } from "vitest";
import { defineMessages, findFlaws, MessageError } from "./index.ts";

const en = {
  title: "Your bag",
  quantity: "Pieces of {title}",
  fewer: "{available, plural, =0 {None of {title}} one {Only # piece} other {Only # pieces}} of {all, number}.",
  kind: "{kind, select, duty {Customs duty} tax {Tax} other {Charge}}: {amount}",
  policy: "As our <link>privacy policy</link> (version {version}) says.",
  problem: { gone: "Sold out." },
} as const;

const de = {
  title: "Ihre Tasche",
  quantity: "Stückzahl von {title}",
  fewer: "{available, plural, =0 {Kein {title}} one {Nur # Stück} other {Nur # Stück}} von {all, number}.",
  kind: "{kind, select, duty {Zoll} tax {Steuer} other {Abgabe}}: {amount}",
  policy: "Gemäß unserer <link>Datenschutzerklärung</link> (Version {version}).",
  problem: { gone: "Ausverkauft." },
};

const swiss = { language: "de", locale: "de-CH" } as const;
const english = { language: "en", locale: "en-GB" } as const;

describe("refuses at the start, with area, language and key", () => {
  const define = (other: object): (() => unknown) => {
    return () => defineMessages("shop/bag", { en, de: { ...de, ...other } });
  };

  test.each([
    ["no ICU message", { quantity: "Stück von {title" }, "shop/bag.quantity (de) is no ICU message"],
    ["a plural without other", { fewer: "{available, plural, one {#}} {title} {all, number}" }, "MISSING_OTHER"],
    ["a forgotten argument", { quantity: "Stückzahl" }, 'shop/bag.quantity (de) leaves out "title"'],
    ["a misspelt argument", { quantity: "Stück {title} {titel}" }, 'takes "titel", which nobody gives'],
    ["another kind", { quantity: "{title, number}" }, 'takes "title" as number instead of text'],
    ["other branches", { kind: "{kind, select, duty {Zoll} other {}}: {amount}" }, 'takes "kind" as duty|other'],
    ["a forgotten part", { policy: "Datenschutzerklärung (Version {version})." }, 'leaves out "link"'],
    [
      "a key too many",
      { problem: { gone: "Weg.", more: "Mehr." } },
      "shop/bag.problem.more (de) is not in the English",
    ],
    ["a missing key", { problem: {} }, "shop/bag.problem.gone (de) is missing"],
    ["a straight quote", { title: "Ihre 'Tasche'" }, "straight quotes"],
    ["a date", { quantity: "{title, date}" }, "dates and times are given as texts"],
    [
      "blanks the types would miss",
      { fewer: "{available,plural,other {#}} {title} {all, number}" },
      "with these blanks",
    ],
  ])("%s", (_, other, told) => {
    expect(define(other)).toThrow(MessageError);
    expect(define(other)).toThrow(told);
  });

  test("a part inside of a branch", () => {
    const bad = { a: "{n, plural, other {<b>#</b>}}" } as const;
    expect(() => defineMessages("x", { en: bad })).toThrow("stands inside of a branch");
  });
});

describe("messages", () => {
  const messages = defineMessages("shop/bag", { en, de });

  test("without arguments are strings", () => {
    expect(messages(english).title).toBe("Your bag");
    expect(messages(swiss).problem.gone).toBe("Ausverkauft.");
  });

  test("are found once per locale", () => {
    expect(messages(swiss)).toBe(messages({ ...swiss }));
  });

  test("choose the branch by the language and write numbers by the locale", () => {
    const { fewer } = messages(english);
    expect(fewer({ available: 1, title: "x", all: 2000 })).toBe("Only 1 piece of 2,000.");
    expect(fewer({ available: 0, title: "Linden", all: 1 })).toBe("None of Linden of 1.");
    expect(messages(swiss).fewer({ available: 3, title: "x", all: 2000 })).toBe(
      `Nur 3 Stück von ${new Intl.NumberFormat("de-CH").format(2000)}.`,
    );
  });

  test("leave values as they are, whatever they look like", () => {
    expect(messages(english).quantity({ title: "<b>{x} '#'" })).toBe("Pieces of <b>{x} '#'");
  });

  test("hand their parts to the caller", () => {
    const told = messages(english).policy({ version: "1", link: (text) => ({ href: "/privacy", text }) });
    expect(told).toEqual(["As our ", { href: "/privacy", text: "privacy policy" }, " (version ", "1", ") says."]);
  });

  test("take exactly the arguments of the English text", () => {
    const words = messages(english);
    expectTypeOf(words.title).toEqualTypeOf<string>();
    expectTypeOf(words.quantity).parameters.toEqualTypeOf<[{ readonly title: string }]>();
    expectTypeOf(words.fewer).parameters.toEqualTypeOf<
      [{ readonly available: number; readonly title: string; readonly all: number }]
    >();
    expectTypeOf(words.kind).parameters.toEqualTypeOf<
      [{ readonly kind: "duty" | "tax" | "other"; readonly amount: string }]
    >();
    // @ts-expect-error -- A misspelt argument does not compile.
    expect(() => words.quantity({ titel: "x" })).toThrow(TypeError);
    // @ts-expect-error -- A number is no text.
    expect(() => words.quantity({ title: 1 })).toThrow(TypeError);
    // @ts-expect-error -- A part is made of something.
    expect(() => words.policy({ version: "1" })).toThrow(TypeError);
  });

  test("read as the library of reference reads them", () => {
    for (const [reader, source] of [[english, en] as const, [swiss, de] as const]) {
      const words = messages(reader);
      for (const available of [0, 1, 2, 1234]) {
        const values = { available, title: "Linden", all: 98_765 };
        expect(words.fewer(values)).toBe(new IntlMessageFormat(source.fewer, reader.locale).format(values));
      }
      for (const kind of ["duty", "tax", "other"] as const) {
        const values = { kind, amount: "€5" };
        expect(words.kind(values)).toBe(new IntlMessageFormat(source.kind, reader.locale).format(values));
      }
    }
  });
});

test("French is set with the blanks that do not break", () => {
  const fr = { said: "Total : « {amount} » ? Oui !" };
  const words = defineMessages("x", { en: { said: "Total: “{amount}”? Yes!" } as const, fr });
  expect(words({ language: "fr", locale: "fr-FR" }).said({ amount: "5 €" })).toBe(
    "Total\u00A0: «\u00A05 €\u00A0»\u00A0? Oui\u00A0!",
  );
});

describe("a proofreader marks", () => {
  const read = (language: string, original: string, other: string): string[] =>
    findFlaws(
      "x",
      { en: { key: original }, [language]: { key: other } },
      {
        sameAsEnglish: (key) => key === "listed",
        latinWords: new Set(["UTC"]),
      },
    ).map(({ where, what }) => `${where} ${what}`);

  test.each([
    ["de", "{n, plural, one {# piece} other {# pieces}}", "{n, plural, other {# Stück}}", 'a plural without "one"'],
    ["ja", "{n, plural, one {# day} other {# days}}", "{n, plural, one {#日} other {#日}}", "which no number reaches"],
    ["de", "Total", "Total", "is the English text"],
    ["de", "Your “bag”", "Ihre “Tasche”", "quotes of another language"],
    ["fr", "Your bag", 'Votre "panier"', "quotes of another language"],
    ["de", "Go on.", "Weiter", "does not end as a sentence"],
    ["fr", "Thanks!", "Merci!", "lacks a blank"],
    ["zh", "Yes, please", "好的,谢谢", "narrow punctuation"],
    ["ja", "Size M", "サイズ M です", "a blank beside a character"],
    ["de", "The bag", "Der bag of Tasche", 'the English word "of"'],
    ["zh", "The bag", "您的 bag", 'the word "bag" in Latin letters'],
    ["fr", "A bag", "Un  panier", "blanks side by side"],
  ])("in %s, for %j, %j", (language, original, other, what) => {
    expect(read(language, original, other).join("\n")).toContain(what);
  });

  test("nothing in texts as they should be", () => {
    expect(read("fr", "Only {n, plural, one {#} other {#}}!", "Plus que {n, plural, one {#} other {#}} !")).toEqual([]);
    expect(read("zh", "Times are in UTC.", "时间为UTC。")).toEqual([]);
    expect(read("de", "“{x}”", "„{x}“")).toEqual([]);
  });
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { shop } from "#shop.config";
import type { Language } from "#shop/markets";
import { launchRange, NO_FILTER } from "#shop/catalog";
import { searchStyles } from "./search-styles.ts";
import { suggest } from "./suggest.ts";
import { PUBLISHED_AT, shelfOfRange } from "./testing/shelf-of-range.ts";

const readingIn = (language: Language) => ({ language, currency: "EUR", at: PUBLISHED_AT }) as const;
const shelves = Object.fromEntries(
  shop.languages.map((language) => [language, shelfOfRange(launchRange, readingIn(language))]),
) as Record<Language, ReturnType<typeof shelfOfRange>>;
const search = (text: string, language: Language = "en", more: object = {}) =>
  searchStyles(shelves[language], text, { ...readingIn(language), perPage: 48, ...more });
const slugs = (page: { styles: readonly { slug: string }[] }) => page.styles.map((style) => style.slug);

test.each(["", "   ", "the", "& | !", "\u0000"])("a search for %j asks for nothing and finds nothing", (text) => {
  const found = search(text);
  expect(found).toMatchObject({ total: 0, styles: [] });
  expect(found.help).toBeUndefined();
});

test.each([
  ["jumper", "harrow-cable-pullover"],
  ["sweaters", "harrow-cable-pullover"],
  ["pullover", "yarrow-fair-isle-sweater"],
  ["turtleneck", "skerry-roll-neck-pullover"],
  ["polo neck", "brae-brioche-sweater"],
  ["gray", "carrick-v-neck-pullover"],
  ["aran", "harrow-cable-pullover"],
  ["cashm", "ashby-shawl-cardigan"],
  ["cardi", "ashby-shawl-cardigan"],
  ["fair isle", "yarrow-fair-isle-sweater"],
  ["women's coat camel", "thornbury-double-face-coat"],
  ["boilersuit", "brook-waffle-overall"],
  ["V-neck", "carrick-v-neck-pullover"],
  ["striped", "sandhaven-breton-stripe-pullover"],
  ["kashmir", "mallow-cashmere-v-neck-pullover"],
  ["cablepullover", "harrow-cable-pullover"],
  ["winter coat xl", "thornbury-double-face-coat"],
  ["P107", "hawthorn-argyle-pullover"],
])("in English, %j finds %s", (text, slug) => {
  expect(slugs(search(text))).toContain(slug);
  expect(search(text).correctedTo).toBeUndefined();
});

test.each<[Language, string, string]>([
  ["de", "Pulli", "harrow-cable-pullover"],
  ["de", "Strickpullover", "harrow-cable-pullover"],
  ["de", "jumper", "harrow-cable-pullover"],
  ["de", "Rollkragenpullover", "skerry-roll-neck-pullover"],
  ["de", "Kaschmirpullover", "mallow-cashmere-v-neck-pullover"],
  ["de", "Mäntel", "thornbury-double-face-coat"],
  ["de", "mantel damen", "thornbury-double-face-coat"],
  ["de", "grauer Pullover", "carrick-v-neck-pullover"],
  ["de", "Strickjacke", "ashby-shawl-cardigan"],
  ["fr", "pull", "harrow-cable-pullover"],
  ["fr", "chandail", "harrow-cable-pullover"],
  ["fr", "pulls gris", "carrick-v-neck-pullover"],
  ["fr", "col roule", "skerry-roll-neck-pullover"],
  ["fr", "pull d’hiver", "harrow-cable-pullover"],
  ["fr", "mariniere", "sandhaven-breton-stripe-pullover"],
  ["fr", "gilet", "ashby-shawl-cardigan"],
  ["zh", "毛衣", "harrow-cable-pullover"],
  ["zh", "针织衫", "harrow-cable-pullover"],
  ["zh", "套头衫", "yarrow-fair-isle-sweater"],
  ["zh", "針織衫", "harrow-cable-pullover"],
  ["zh", "高领毛衣", "skerry-roll-neck-pullover"],
  ["zh", "羊绒大衣", "thornbury-double-face-coat"],
  ["zh", "女士大衣", "thornbury-double-face-coat"],
  ["zh", "V领", "carrick-v-neck-pullover"],
  ["zh", "cashmere", "mallow-cashmere-v-neck-pullover"],
  ["ja", "セーター", "yarrow-fair-isle-sweater"],
  ["ja", "ニット", "harrow-cable-pullover"],
  ["ja", "せーたー", "yarrow-fair-isle-sweater"],
  ["ja", "ﾀｰﾄﾙﾈｯｸ", "skerry-roll-neck-pullover"],
  ["ja", "カシミア", "mallow-cashmere-v-neck-pullover"],
  ["ja", "ウールのコート", "kestrel-boiled-wool-coat"],
  ["ja", "縄編み", "harrow-cable-pullover"],
])("in %s, %j finds %s", (language, text, slug) => {
  expect(slugs(search(text, language))).toContain(slug);
});

test.each<[Language, string, string | undefined, string]>([
  ["en", "cabel jumper", "cable jumper", "harrow-cable-pullover"],
  ["en", "herringbon coat", undefined, "moorland-herringbone-coat"],
  ["en", "heringbone", "herringbone", "moorland-herringbone-coat"],
  ["en", "turtelneck", "turtleneck", "skerry-roll-neck-pullover"],
  ["en", "cashmeer", "cashmere", "ashby-shawl-cardigan"],
  ["en", "yarow sweater", "yarrow sweater", "yarrow-fair-isle-sweater"],
  ["de", "Rolkragen", "rollkragen", "skerry-roll-neck-pullover"],
  ["de", "kaschmier", "kaschmir", "mallow-cashmere-v-neck-pullover"],
  ["fr", "chandaill", "chandail", "harrow-cable-pullover"],
  ["ja", "タートルネクック", "タートルネック", "skerry-roll-neck-pullover"],
])("in %s, %j is read as %j", (language, text, correctedTo, slug) => {
  const found = search(text, language);
  expect(slugs(found)).toContain(slug);
  expect(found.correctedTo).toBe(correctedTo);
});

test("a name counts more than a fact, and a fact more than a description", () => {
  const found = slugs(search("cable"));
  expect(found.slice(0, 2).toSorted()).toEqual(["harrow-cable-pullover", "rowan-cable-coat"]);
  for (const style of launchRange.styles.slice(0, 20)) {
    expect(slugs(search(style.text.en.name))[0], style.text.en.name).toBe(style.slug);
  }
});

test("men's pullovers are not women's, and a cardigan is no pullover", () => {
  const { styles } = search("mens pullover");
  expect(new Set(styles.map((style) => style.wearer))).toEqual(new Set(["men", "unisex"]));
  expect(slugs(search("pullover"))).not.toContain("ashby-shawl-cardigan");
});

test("what is found is narrowed, counted and sorted as a list is", () => {
  const filter = { ...NO_FILTER, fibre: ["cashmere"], inStock: true } as const;
  const found = search("jumper", "en", { filter, sort: "price-up" });
  expect(found.total).toBeGreaterThan(0);
  expect(found.total).toBe(search("jumper").facets.fibre.find((option) => option.value === "cashmere")?.styles);
  const prices = found.styles.map((style) => style.price.amountMinor);
  expect(prices).toEqual(prices.toSorted((left, right) => left - right));
  expect(found.unfiltered).toBe(search("jumper").total);
});

test("pages of a search part it without gap or repetition", () => {
  const whole = slugs(search("wool", "en", { perPage: 48 }));
  const parts = [1, 2, 3, 4, 5, 6, 7].flatMap((page) => slugs(search("wool", "en", { page, perPage: 7 })));
  expect(parts).toEqual(whole.slice(0, 49));
});

test("nothing found leads on: near words, shorter searches, categories, what most styles have", () => {
  const { help } = search("norwegerpuli", "de");
  expect(help?.words).toContain("norwegerpullover");
  expect(search("linen dress").help?.shorter).toContainEqual({ text: "linen", styles: 3 });
  expect(search("高领毛依", "zh").help?.shorter.map((one) => one.text)).toContain("高领");
  expect(help?.categories.map((category) => category.code)).toEqual(["pullovers", "sweaters", "jumpsuits", "coats"]);
  expect(help?.categories.every((category) => category.styles > 0)).toBe(true);
  expect(help?.filters[0]).toMatchObject({ facet: "fibre", value: "wool" });
});

test("a filter that leaves nothing says how much there is without it", () => {
  const found = search("jumper", "en", { filter: { ...NO_FILTER, priceMin: 9_000 } });
  expect(found.total).toBe(0);
  expect(found.help?.withoutFilter).toBe(search("jumper").total);
});

test("no text makes a search or a suggestion fail", () => {
  const text = fc.oneof(
    fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 }).map((units) => String.fromCharCode(...units)),
    fc.stringMatching(/^[a-z'"&|!()<>:*\\ ]{0,40}$/),
    fc.string({ unit: fc.constantFrom(..."毛衣羊绒セーターのpull ôé"), maxLength: 20 }),
  );
  fc.assert(
    fc.property(text, fc.constantFrom(...shop.languages), (typed, language) => {
      const found = search(typed, language);
      expect(found.styles.length).toBeLessThanOrEqual(found.total);
      expect(suggest(shelves[language], typed, readingIn(language)).styles.length).toBeLessThanOrEqual(4);
    }),
    { numRuns: 200 },
  );
});

test.each<[Language, string, string]>([
  ["en", "tur", "turtleneck"],
  ["en", "wool jum", "wool jumper"],
  ["en", "hoddie", "hoodie"],
  ["de", "rollk", "rollkragen"],
  ["de", "man", "männer"],
  ["fr", "cha", "chandail"],
  ["zh", "羊", "羊毛"],
  ["zh", "針", "针织"],
  ["ja", "セータ", "セーター"],
  ["ja", "せーた", "セーター"],
])("in %s, typing %j offers %j", (language, text, word) => {
  expect(suggest(shelves[language], text, readingIn(language)).words).toContain(word);
});

test("typing offers styles and categories, and is bounded", () => {
  const offered = suggest(shelves.en, "jum", readingIn("en"));
  expect(offered.categories.map((category) => category.code)).toContain("jumpsuits");
  expect(offered.styles).toHaveLength(4);
  expect(offered.words.length).toBeLessThanOrEqual(5);
  expect(suggest(shelves.en, "skerry", readingIn("en")).styles[0]?.slug).toBe("skerry-roll-neck-pullover");
});

test.each(["", " ", "&&&"])("typing %j offers nothing", (text) => {
  expect(suggest(shelves.en, text, readingIn("en"))).toEqual({ words: [], categories: [], styles: [] });
});

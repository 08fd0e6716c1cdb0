import type { Language } from "#shop/markets";
import { SIZES } from "../garment.ts";
import type { StyleFacts, StyleWords } from "../read-styles.ts";
import { de } from "./vocabulary/de.ts";
import { en } from "./vocabulary/en.ts";
import type { FactWords } from "./vocabulary/fact-words.ts";
import { fr } from "./vocabulary/fr.ts";
import { ja } from "./vocabulary/ja.ts";
import { zh } from "./vocabulary/zh.ts";
import type { SearchedText } from "./word-index.ts";

const VOCABULARY: Readonly<Record<Language, FactWords>> = { en, zh, de, fr, ja };

const OPENS_IN_FRONT: ReadonlySet<string> = new Set(["buttons", "zip", "wrap-tie", "belt"]);

/** What search reads of a style in a language. English words for its facts are understood in every language. */
export function describeForSearch(style: StyleFacts, words: StyleWords, language: Language): SearchedText {
  return {
    name: words.name,
    facts: [...factsOf(style, language), ...words.colourNames, style.code, ...sizesOf(style)],
    description: [words.summary, words.description, words.fitNote].join(" "),
    foreign: language === "en" ? [] : factsOf(style, "en"),
  };
}

/** The words for a category, its own first, for suggestions. */
export function categoryWords(category: StyleFacts["category"], language: Language): string {
  return VOCABULARY[language].category[category];
}

function factsOf(style: StyleFacts, language: Language): string[] {
  const words = VOCABULARY[language];
  const { cut } = style;
  const isCardigan =
    (style.category === "pullovers" || style.category === "sweaters") && OPENS_IN_FRONT.has(style.closure);
  return [
    isCardigan ? words.cardigan : words.category[style.category],
    words.wearer[style.wearer],
    words.fit[style.fit],
    words.stitch[style.stitch],
    words.neckline[style.neckline],
    words.closure[style.closure],
    words.motif[cut.motif],
    words.sleeveLength[cut.sleeveLength],
    words.length[cut.length],
    words.pocket[cut.pocket],
    words.feel[style.feel],
    ...style.seasons.map((season) => words.season[season]),
    ...style.fibres.flatMap((fibre) => [words.fibre[fibre.name], String(fibre.percent)]),
    ...style.colours.map((colour) => words.colour[colour.family]),
  ];
}

function sizesOf(style: StyleFacts): string[] {
  return SIZES.filter((size) =>
    style.colours.some((colour) => colour.variants.some((variant) => variant.size === size)),
  );
}

import { shop } from "#shop.config";
import type { Range, RangeStyle, StyleText } from "./range-style.ts";

/** A summary is one line of a card. */
const SUMMARY_CHARACTERS_MAX = 160;

/** Texts that a style lacks or that do not fit, in any language of the shop. Sentences without the style's name. */
export function checkStyleTexts(style: RangeStyle): string[] {
  return shop.languages.flatMap((language) => {
    const problems: string[] = [];
    const text: Partial<StyleText> = style.text[language] ?? {};
    for (const part of ["name", "summary", "description", "fitNote"] as const) {
      if (isBlank(text[part])) problems.push(`the ${part} is empty in ${language}`);
    }
    if ((text.summary ?? "").length > SUMMARY_CHARACTERS_MAX) {
      problems.push(`the summary is longer than a card in ${language}`);
    }
    for (const colour of style.colours) {
      if (isBlank(colour.name[language])) problems.push(`${colour.code} has no name in ${language}`);
    }
    return problems;
  });
}

/** Texts that a category lacks in any language of the shop. */
export function checkCategoryTexts(range: Range): string[] {
  return range.categories.flatMap(({ code, text }) =>
    shop.languages
      .filter((language) => isBlank(text[language]?.name) || isBlank(text[language]?.description))
      .map((language) => `category ${code} has an empty text in ${language}`),
  );
}

function isBlank(text: string | undefined): boolean {
  return text === undefined || text.trim() === "";
}

import type { Language } from "#shop/markets";

const GERMAN_ENDING = /(?:ern|em|er|en|es|e|s|n)$/;
const FRENCH_ENDING = /(?:es|e|s|x)$/;

/**
 * What the forms of a word have in common: "coats" and "coat", "grüne" and "grün", "grises" and "gris". Only endings
 * of number and gender go; the rest is left to prefixes. Chinese and Japanese words have no such forms.
 */
export function stemWord(folded: string, language: Language): string {
  switch (language) {
    case "en":
      return stemEnglish(folded);
    case "de":
      return stripTwice(folded, GERMAN_ENDING, 3);
    case "fr":
      return stripTwice(folded, FRENCH_ENDING, 3);
    case "zh":
    case "ja":
      return folded;
  }
}

function stemEnglish(word: string): string {
  if (word.length < 4 || !word.endsWith("s") || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (/(?:s|x|z|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

function stripTwice(word: string, ending: RegExp, lettersMin: number): string {
  let stem = word;
  for (let round = 0; round < 2; round++) {
    const shorter = stem.replace(ending, "");
    if (shorter.length < lettersMin) break;
    stem = shorter;
  }
  return stem;
}

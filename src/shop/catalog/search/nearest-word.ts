/** How many letters may be wrong in a word of so many letters before it is another word. */
function mistakesMax(letters: number): number {
  if (letters < 3) return 0;
  return letters < 6 ? 1 : 2;
}

/** Longer than any word of ours. */
const LETTERS_MAX = 30;

/** Words prepared for finding those that are nearly the same. */
export interface NearWords {
  /** Words within the mistakes that one makes in typing, the nearest first, at most `most`. */
  nearest(typed: string, most: number): string[];
}

/**
 * Prepares words, each with how often it occurs. A set of letters per word, as 32 bits, tells apart most words that
 * cannot be near without looking at their letters: 10,000 words take a fraction of a millisecond.
 */
export function prepareNearWords(words: readonly string[], frequencies: ArrayLike<number>): NearWords {
  const letterSets = Uint32Array.from(words, letterSet);
  return {
    nearest: (typed, most) => {
      const letters = typed.length;
      const allowed = mistakesMax(letters);
      if (allowed === 0 || letters > LETTERS_MAX) return [];
      const own = letterSet(typed);
      const found: { word: string; rank: number }[] = [];
      for (let index = 0; index < words.length; index++) {
        const word = words[index]!;
        if (Math.abs(word.length - letters) > allowed) continue;
        // Each mistake takes at most one letter out of the set and brings one in.
        if (bitCount((letterSets[index]! ^ own) >>> 0) > 2 * allowed) continue;
        const mistakes = countMistakes(typed, word, allowed);
        if (mistakes === 0 || mistakes > allowed || (mistakes > 1 && word[0] !== typed[0])) continue;
        const otherBeginning = word[0] === typed[0] ? 0 : 0.5;
        // Fingers swap letters more often than they miss them.
        const swapped = sortLetters(word) === sortLetters(typed) ? 0.25 : 0;
        found.push({ word, rank: mistakes + otherBeginning - swapped - Math.min(0.2, frequencies[index]! / 1e6) });
      }
      found.sort((left, right) => left.rank - right.rank || (left.word < right.word ? -1 : 1));
      return found.slice(0, most).map(({ word }) => word);
    },
  };
}

function sortLetters(word: string): string {
  return Array.from(word).toSorted().join("");
}

function letterSet(word: string): number {
  let set = 0;
  for (let index = 0; index < word.length; index++) set |= 1 << (word.charCodeAt(index) & 31);
  return set >>> 0;
}

function bitCount(bits: number): number {
  let rest = bits - ((bits >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return (((rest + (rest >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

/** Letters that are wrong, missing, too many or swapped with the next one; more than `allowed` when it is more. */
export function countMistakes(typed: string, word: string, allowed: number): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: word.length + 1 }, (_, column) => column);
  for (let row = 1; row <= typed.length; row++) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= word.length; column++) {
      const isSame = typed[row - 1] === word[column - 1];
      let mistakes = Math.min(last[column]! + 1, current[column - 1]! + 1, last[column - 1]! + (isSame ? 0 : 1));
      if (row > 1 && column > 1 && typed[row - 1] === word[column - 2] && typed[row - 2] === word[column - 1]) {
        mistakes = Math.min(mistakes, beforeLast[column - 2]! + 1);
      }
      current.push(mistakes);
      if (mistakes < least) least = mistakes;
    }
    if (least > allowed) return allowed + 1;
    beforeLast = last;
    last = current;
  }
  return last[word.length]!;
}

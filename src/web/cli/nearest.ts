/** How many letters may be wrong for a word to count as a slip of another. */
const DISTANCE_MAX = 3;
/** Nobody mistypes a command as long as this; comparing stops being useful. */
const LETTERS_MAX = 60;

/** The word of a list that was probably meant, or undefined when none is near. */
export function nearest(typed: string, words: readonly string[]): string | undefined {
  if (typed.length > LETTERS_MAX) return undefined;
  let best: { word: string; distance: number } | undefined;
  for (const word of words) {
    const distance = editDistance(typed.toLowerCase(), word);
    if (best === undefined || distance < best.distance) best = { word, distance };
  }
  // Of a short word, half of the letters must be right.
  return best !== undefined && best.distance <= Math.min(DISTANCE_MAX, typed.length / 2) ? best.word : undefined;
}

/** Letters to insert, leave out or change to make one word of the other (Levenshtein). */
function editDistance(left: string, right: string): number {
  let row = Array.from({ length: right.length + 1 }, (_, column) => column);
  for (let line = 1; line <= left.length; line++) {
    const next = [line];
    for (let column = 1; column <= right.length; column++) {
      const same = left[line - 1] === right[column - 1] ? 0 : 1;
      next.push(Math.min(row[column]! + 1, next[column - 1]! + 1, row[column - 1]! + same));
    }
    row = next;
  }
  return row[right.length]!;
}

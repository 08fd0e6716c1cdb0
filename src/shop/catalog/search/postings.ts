/** Which terms occur in which documents and how much each counts there, packed into typed arrays. */
export interface Postings {
  /** All terms, sorted by code unit; a term is named by its place here. */
  readonly terms: readonly string[];
  find(term: string): number | undefined;
  /** The places of terms that begin so: from the first up to, not including, the second. */
  beginningWith(beginning: string): readonly [first: number, end: number];
  /** Documents with the term. */
  count(term: number): number;
  /** Raises the score of each document with the term to `factor` times its weight, where it was less. */
  forEach(term: number, factor: number, scores: Float32Array): void;
}

/** Sums of weights are kept in a byte. */
const WEIGHT_MAX = 255;

export function createPostings(): {
  /** Documents are added one after the other, in rising order. */
  add(term: string, document: number, weight: number): void;
  finish(): Postings;
} {
  // Documents and weights alternate; a document's weights add up while it is the last.
  const entries = new Map<string, number[]>();
  return {
    add: (term, document, weight) => {
      const entry = entries.get(term);
      if (entry === undefined) {
        entries.set(term, [document, weight]);
      } else if (entry[entry.length - 2] === document) {
        // Being said twice is worth little: the stronger field counts, and a sign of repetition.
        const before = entry[entry.length - 1]!;
        entry[entry.length - 1] = Math.min(WEIGHT_MAX, weight > before ? weight + 1 : before + (before < 16 ? 1 : 0));
      } else {
        entry.push(document, weight);
      }
    },
    finish: () => {
      const packed = pack(entries);
      entries.clear();
      return packed;
    },
  };
}

function pack(entries: ReadonlyMap<string, readonly number[]>): Postings {
  const terms = [...entries.keys()].toSorted();
  const starts = new Uint32Array(terms.length + 1);
  terms.forEach((term, index) => {
    starts[index + 1] = starts[index]! + entries.get(term)!.length / 2;
  });
  const documents = new Uint32Array(starts[terms.length]!);
  const weights = new Uint8Array(documents.length);
  terms.forEach((term, index) => {
    const entry = entries.get(term)!;
    const start = starts[index]!;
    for (let pair = 0; pair < entry.length; pair += 2) {
      documents[start + pair / 2] = entry[pair]!;
      weights[start + pair / 2] = entry[pair + 1]!;
    }
  });
  /** The place of the first term that is not before `text`. */
  const lowerBound = (text: string): number => {
    let low = 0;
    let high = terms.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (terms[middle]! < text) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    terms,
    find: (term) => {
      const place = lowerBound(term);
      return terms[place] === term ? place : undefined;
    },
    beginningWith: (beginning) => [lowerBound(beginning), lowerBound(`${beginning}\uffff`)],
    count: (term) => starts[term + 1]! - starts[term]!,
    forEach: (term, factor, scores) => {
      for (let place = starts[term]!; place < starts[term + 1]!; place++) {
        const score = factor * weights[place]!;
        const document = documents[place]!;
        if (score > scores[document]!) scores[document] = score;
      }
    },
  };
}

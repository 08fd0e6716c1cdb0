/** What is sought, and what it means to find it. */
export interface Pattern {
  readonly bytes: Buffer;
  /** Label of the canary. */
  readonly canary: string;
  /** Name of the encoding. */
  readonly form: string;
}

/** Thousands of patterns sought at once. */
export interface PatternSet {
  readonly size: number;
  /** Length in bytes of the longest one: what two neighbouring windows must share. */
  readonly longestBytes: number;
  /** Calls `onFound` for each occurrence of each pattern, in the order of their beginnings. */
  search(bytes: Buffer, onFound: (pattern: Pattern, offset: number) => void): void;
}

const BLOCK_BYTES = 3;
const TABLE_BITS = 18;
const TABLE_MASK = (1 << TABLE_BITS) - 1;
/** More than this is not needed to make the steps long, and would make them slower. */
const WINDOW_BYTES_MAX = 16;

/**
 * Wu and Manber's search: a window as long as the shortest pattern moves over the bytes, and the three bytes at its end
 * tell how far it may jump without missing anything. Only where they end the first window of some pattern is anything
 * compared. Of two patterns with the same bytes the first counts.
 */
export function compilePatterns(patterns: readonly Pattern[]): PatternSet {
  const distinct = [...new Map(patterns.toReversed().map((one) => [one.bytes.toString("latin1"), one])).values()];
  const shortest = Math.min(...distinct.map(({ bytes }) => bytes.length));
  if (shortest < BLOCK_BYTES) throw new Error(`a pattern has at least ${BLOCK_BYTES} bytes`);
  const window = Math.min(shortest, WINDOW_BYTES_MAX);
  const jumps = new Uint8Array(1 << TABLE_BITS).fill(window - BLOCK_BYTES + 1);
  const heads = new Int32Array(1 << TABLE_BITS).fill(-1);
  const next = new Int32Array(distinct.length).fill(-1);
  for (const [index, { bytes }] of distinct.entries()) {
    for (let end = BLOCK_BYTES - 1; end < window; end++) {
      const block = blockOf(bytes, end);
      jumps[block] = Math.min(jumps[block]!, window - 1 - end);
    }
    const last = blockOf(bytes, window - 1);
    next[index] = heads[last]!;
    heads[last] = index;
  }

  const search: PatternSet["search"] = (bytes, onFound) => {
    const { length } = bytes;
    let end = window - 1;
    while (end < length) {
      const block = blockOf(bytes, end);
      const jump = jumps[block]!;
      if (jump > 0) {
        end += jump;
        continue;
      }
      const start = end - window + 1;
      for (let index = heads[block]!; index !== -1; index = next[index]!) {
        const pattern = distinct[index]!;
        if (stands(pattern.bytes, bytes, start)) onFound(pattern, start);
      }
      end++;
    }
  };
  return { size: distinct.length, longestBytes: Math.max(...distinct.map(({ bytes }) => bytes.length)), search };
}

function blockOf(bytes: Buffer, end: number): number {
  return ((bytes[end - 2]! << 10) ^ (bytes[end - 1]! << 5) ^ bytes[end]!) & TABLE_MASK;
}

function stands(pattern: Buffer, bytes: Buffer, start: number): boolean {
  if (start + pattern.length > bytes.length) return false;
  for (let index = 0; index < pattern.length; index++) {
    if (pattern[index] !== bytes[start + index]) return false;
  }
  return true;
}

import { assertCanary, type Canary } from "./canary.ts";
import { collectChunks, openRowValues, type ChunkCollector } from "./compressed-values.ts";
import { compilePatterns, type Pattern } from "./pattern-set.ts";
import { withoutLineBreaks } from "./without-line-breaks.ts";
import { withoutPageHeaders } from "./write-ahead-log.ts";
import { writtenForms } from "./written-forms.ts";

/** A canary that lies somewhere. It says what and where, never the text. */
export interface Sighting {
  /** File or table. */
  readonly place: string;
  readonly canary: string;
  /** Name of the encoding. */
  readonly form: string;
  /** Through what it was seen. */
  readonly through: Through;
  /** How often. */
  times: number;
}

export type Through = "bytes" | "joined lines" | "write-ahead log" | "compressed value" | "TOAST chunks";

export interface Scan {
  readonly sightings: readonly Sighting[];
  readonly bytesScanned: number;
  readonly patterns: number;
  /** Any stream of bytes; what stands across the border of two pieces is found. */
  stream(place: string, pieces: Iterable<Buffer> | AsyncIterable<Buffer>): Promise<void>;
  /** A file of tables or indexes of PostgreSQL, in pieces of whole pages. */
  relation(place: string, pieces: Iterable<Buffer>): Promise<void>;
  /** Files of one write-ahead log, in their order. */
  writeAheadLog(files: Iterable<{ place: string; bytes: Buffer }>): Promise<void>;
}

const PAGE_BYTES = 8192;
/** So much of the log's end is looked at again together with the next file. */
const LOG_OVERLAP_BYTES = 64 * 1024;

/** Seeks the canaries in everything it is shown, in every form. */
export function openScan(canaries: readonly Canary[]): Scan {
  for (const canary of canaries) assertCanary(canary);
  const patterns = compilePatterns(
    canaries.flatMap((canary) => writtenForms(canary).map((written) => ({ ...written, canary: canary.label }))),
  );
  const sightings = new Map<string, Sighting>();
  let bytesScanned = 0;

  const note = (place: string, through: Through, { canary, form }: Pattern) => {
    const key = JSON.stringify([place, canary, form, through]);
    const known = sightings.get(key);
    if (known === undefined) sightings.set(key, { place, canary, form, through, times: 1 });
    else known.times++;
  };
  const search = (place: string, through: Through, bytes: Buffer) => {
    patterns.search(bytes, (pattern) => note(place, through, pattern));
  };

  /** Searches pieces as if they were one; what the end of one shares with the next is counted once. */
  const openSearch = (place: string, through: Through) => {
    let end = Buffer.alloc(0);
    return (piece: Buffer) => {
      const bytes = end.length === 0 ? piece : Buffer.concat([end, piece]);
      const seen = end.length;
      patterns.search(bytes, (pattern, offset) => {
        if (offset + pattern.bytes.length > seen) note(place, through, pattern);
      });
      end = Buffer.from(bytes.subarray(Math.max(0, bytes.length - patterns.longestBytes + 1)));
    };
  };
  const openPlainSearch = (place: string) => {
    const plain = openSearch(place, "bytes");
    const joined = openSearch(place, "joined lines");
    return (piece: Buffer) => {
      bytesScanned += piece.length;
      plain(piece);
      joined(withoutLineBreaks(piece));
    };
  };
  const searchChunks = (place: string, chunks: ChunkCollector) => {
    chunks.open((value) => search(place, "TOAST chunks", value));
  };

  return {
    get sightings() {
      return [...sightings.values()];
    },
    get bytesScanned() {
      return bytesScanned;
    },
    patterns: patterns.size,
    stream: async (place, pieces) => {
      const searchPlain = openPlainSearch(place);
      for await (const piece of pieces) searchPlain(piece);
    },
    relation: async (place, pieces) => {
      const searchPlain = openPlainSearch(place);
      const chunks = collectChunks();
      for (const piece of pieces) {
        searchPlain(piece);
        for (let start = 0; start < piece.length; start += PAGE_BYTES) {
          const page = piece.subarray(start, start + PAGE_BYTES);
          openRowValues(page, 4, (value) => search(place, "compressed value", value));
          chunks.readPage(page);
        }
      }
      searchChunks(place, chunks);
    },
    writeAheadLog: async (files) => {
      const chunks = collectChunks();
      let end = Buffer.alloc(0);
      let lastPlace = "write-ahead log";
      for (const { place, bytes } of files) {
        openPlainSearch(place)(bytes);
        const log = Buffer.concat([end, withoutPageHeaders(bytes)]);
        search(place, "write-ahead log", log);
        openRowValues(log, 1, (value) => search(place, "compressed value", value));
        chunks.readLog(log);
        end = Buffer.from(log.subarray(Math.max(0, log.length - LOG_OVERLAP_BYTES)));
        lastPlace = place;
      }
      searchChunks(lastPlace, chunks);
    },
  };
}

import { decompressPglz } from "./pglz.ts";

/**
 * PostgreSQL compresses large values, and then a file holds a name in no form that can be sought. These functions find
 * compressed values in raw bytes and open them: those that stand in a row, and those that were cut into chunks and
 * moved to a TOAST table. They know the server's layout on little-endian machines and the method that the embedded
 * server has (pglz); what another method hides is found in the logical dump.
 */

const HEADER_BYTES = 8;
const ROW_BYTES_MAX = 8192;
/** A copy item of 3 bytes stands for 273 at most. */
const GROWTH_MAX = 92;
const METHOD_PGLZ = 0;

/** Gives each value that stands compressed in a row; such values begin at multiples of `alignment`. */
export function openRowValues(bytes: Buffer, alignment: 1 | 4, onValue: (value: Buffer) => void): void {
  for (let start = 0; start + HEADER_BYTES < bytes.length; start += alignment) {
    // The two lowest bits of a value's first byte say how it is stored; 2 is compressed, with its length behind them.
    if ((bytes[start]! & 3) !== 2 || bytes[start + 3] !== 0 || bytes[start + 2] !== 0) continue;
    const length = bytes.readUInt32LE(start) >>> 2;
    if (length <= HEADER_BYTES || length > ROW_BYTES_MAX || start + length > bytes.length) continue;
    const value = openCompressed(bytes.subarray(start + 4, start + length));
    if (value !== undefined) onValue(value);
  }
}

/** `bytes` begin with the length of the value and the method, as a compressed value does behind its own header. */
function openCompressed(bytes: Buffer, partial = false): Buffer | undefined {
  if (bytes.length <= 4) return undefined;
  const info = bytes.readUInt32LE(0);
  const rawBytes = info & 0x3fffffff;
  if (info >>> 30 !== METHOD_PGLZ) return undefined;
  const compressedBytes = bytes.length - 4;
  // Partly there, a value may have become much longer than what there is of it; whole, it grew, but not beyond reason.
  if (!partial && (rawBytes <= compressedBytes || rawBytes > compressedBytes * GROWTH_MAX)) return undefined;
  const limit = Math.min(rawBytes, compressedBytes * GROWTH_MAX);
  return decompressPglz(bytes.subarray(4), partial ? limit : rawBytes, partial);
}

/** Chunks of values, put together again. */
export interface ChunkCollector {
  /** Takes the chunks of a page of 8 KiB that lies in a table's file. */
  readPage(page: Buffer): void;
  /** Takes chunks from a stretch of the write-ahead log whose page headers were taken out. */
  readLog(bytes: Buffer): void;
  /** Gives each value as far as its chunks are there from the first one on: opened, and as it is. */
  open(onValue: (value: Buffer) => void): void;
}

const PAGE_BYTES = 8192;
const PAGE_HEADER_BYTES = 24;
/** Page size and layout version, as every page of a table carries them. */
const PAGE_VERSION_OFFSET = 18;
const PAGE_VERSION = 0x2004;
const POINTER_BYTES = 4;
const TUPLE_HEADER_BYTES = 23;
const CHUNK_HEADER_BYTES = 12;
/** All chunks of a value but its last have this length. */
const CHUNK_BYTES = 1996;
const CHUNKS_MAX = 100_000;
/** A value's next chunk follows in the log after the index entry of the one before, and what others wrote meanwhile. */
const LOOK_AHEAD_BYTES = 32 * 1024;

export function collectChunks(): ChunkCollector {
  const chunksByValue = new Map<number, Map<number, Buffer>>();
  let kept = 0;

  const keep = (valueId: number, position: number, chunk: Buffer) => {
    const chunks = chunksByValue.get(valueId) ?? new Map<number, Buffer>();
    if (chunks.has(position) || kept >= CHUNKS_MAX) return;
    kept++;
    chunks.set(position, Buffer.from(chunk));
    chunksByValue.set(valueId, chunks);
  };

  return {
    readPage: (page) => {
      if (page.length < PAGE_BYTES || page.readUInt16LE(PAGE_VERSION_OFFSET) !== PAGE_VERSION) return;
      const pointersEnd = Math.min(page.readUInt16LE(12), PAGE_BYTES);
      for (let at = PAGE_HEADER_BYTES; at + POINTER_BYTES <= pointersEnd; at += POINTER_BYTES) {
        const pointer = page.readUInt32LE(at);
        const tuple = pointer & 0x7fff;
        const tupleEnd = tuple + (pointer >>> 17);
        if (tuple < PAGE_HEADER_BYTES || tupleEnd > PAGE_BYTES || tupleEnd - tuple <= TUPLE_HEADER_BYTES) continue;
        const start = tuple + page[tuple + 22]!;
        const chunk = readChunk(page, start, tupleEnd);
        if (chunk !== undefined && start + CHUNK_HEADER_BYTES + chunk.bytes.length === tupleEnd) {
          keep(chunk.valueId, chunk.position, chunk.bytes);
        }
      }
    },
    readLog: (bytes) => {
      const header = Buffer.alloc(4);
      header.writeUInt32LE((CHUNK_BYTES + 4) << 2);
      for (let at = bytes.indexOf(header, 8); at !== -1; at = bytes.indexOf(header, at + 1)) {
        const whole = readChunk(bytes, at - 8, bytes.length);
        if (whole === undefined) continue;
        keep(whole.valueId, whole.position, whole.bytes);
        // The last chunk of a value is shorter, so only what stands before it tells what it is.
        const next = Buffer.alloc(8);
        next.writeUInt32LE(whole.valueId, 0);
        next.writeUInt32LE(whole.position + 1, 4);
        const from = at + 4 + CHUNK_BYTES;
        const found = bytes.subarray(from, from + LOOK_AHEAD_BYTES).indexOf(next);
        const last = found === -1 ? undefined : readChunk(bytes, from + found, bytes.length);
        if (last !== undefined) keep(last.valueId, last.position, last.bytes);
      }
    },
    open: (onValue) => {
      for (const chunks of chunksByValue.values()) {
        const joined: Buffer[] = [];
        for (let chunk = chunks.get(0); chunk !== undefined; chunk = chunks.get(joined.length)) joined.push(chunk);
        if (joined.length === 0) continue;
        const stored = Buffer.concat(joined);
        onValue(stored);
        const value = openCompressed(stored, true);
        if (value !== undefined) onValue(value);
      }
    },
  };
}

/** The columns of a TOAST table: id of the value, position of the chunk, the chunk with its length before it. */
function readChunk(
  bytes: Buffer,
  start: number,
  end: number,
): { valueId: number; position: number; bytes: Buffer } | undefined {
  if (start < 0 || start + CHUNK_HEADER_BYTES >= end) return undefined;
  const length = bytes.readUInt32LE(start + 8);
  const chunkEnd = start + 8 + (length >>> 2);
  if ((length & 3) !== 0 || length >>> 2 <= 4 || length >>> 2 > CHUNK_BYTES + 4 || chunkEnd > end) return undefined;
  const position = bytes.readUInt32LE(start + 4);
  if (position > CHUNKS_MAX) return undefined;
  return { valueId: bytes.readUInt32LE(start), position, bytes: bytes.subarray(start + CHUNK_HEADER_BYTES, chunkEnd) };
}

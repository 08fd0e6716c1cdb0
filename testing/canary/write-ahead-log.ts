const PAGE_BYTES = 8192;
const SHORT_HEADER_BYTES = 24;
const LONG_HEADER_BYTES = 40;
const INFO_OFFSET = 2;
const LONG_HEADER = 0x0002;
/** Files of the log have 24 hexadecimal digits as their name and count upwards. */
export const LOG_FILE = /(?:^|\/)pg_wal\/[0-9A-F]{24}(?:\.partial)?$/;

/**
 * The log without the header of each of its pages. A record that is longer than the rest of its page goes on behind the
 * next header, so what it holds may stand in the file cut in two.
 */
export function withoutPageHeaders(file: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let page = 0; page < file.length; page += PAGE_BYTES) {
    const isLong = page + INFO_OFFSET + 2 <= file.length && (file.readUInt16LE(page + INFO_OFFSET) & LONG_HEADER) !== 0;
    parts.push(file.subarray(page + (isLong ? LONG_HEADER_BYTES : SHORT_HEADER_BYTES), page + PAGE_BYTES));
  }
  return Buffer.concat(parts);
}

/**
 * PostgreSQL's own compression of large values. A control byte says of each of the next eight items whether it is one
 * literal byte or a copy of earlier output (12 bits of distance, 3 to 273 bytes of length).
 *
 * Gives the value when the bytes are exactly one compressed value of `rawBytes`, and undefined otherwise. With
 * `partial`, gives as much as there is, for a value whose end is missing.
 */
export function decompressPglz(source: Buffer, rawBytes: number, partial = false): Buffer | undefined {
  const output = Buffer.allocUnsafe(rawBytes);
  let read = 0;
  let written = 0;
  while (read < source.length && written < rawBytes) {
    let control = source[read++]!;
    for (let item = 0; item < 8 && read < source.length && written < rawBytes; item++, control >>= 1) {
      if ((control & 1) === 0) {
        output[written++] = source[read++]!;
        continue;
      }
      const isLong = (source[read]! & 0x0f) === 0x0f;
      const end = read + (isLong ? 3 : 2);
      if (end > source.length) return partial ? output.subarray(0, written) : undefined;
      const distance = ((source[read]! & 0xf0) << 4) | source[read + 1]!;
      const length = (source[read]! & 0x0f) + 3 + (isLong ? source[read + 2]! : 0);
      read = end;
      if (distance === 0 || distance > written) return undefined;
      const stop = Math.min(written + length, rawBytes);
      // Byte by byte, because a copy may read what it has just written.
      for (; written < stop; written++) output[written] = output[written - distance]!;
    }
  }
  if (partial) return output.subarray(0, written);
  return written === rawBytes && read === source.length ? output : undefined;
}

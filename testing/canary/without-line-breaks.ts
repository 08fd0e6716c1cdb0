const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const EQUALS = 0x3d;
const BACKSLASH = 0x5c;
const LETTER_N = 0x6e;
const LETTER_R = 0x72;

/**
 * The bytes without line breaks, soft line breaks of quoted-printable included, and without those that stand escaped as
 * `\n` in a text within a text; of a doubled backslash one stays. Mail and dumps break their lines anywhere, and escape
 * what was escaped before.
 */
export function withoutLineBreaks(bytes: Buffer): Buffer {
  const joined = Buffer.allocUnsafe(bytes.length);
  let written = 0;
  for (let read = 0; read < bytes.length; read++) {
    const byte = bytes[read]!;
    if (byte === LINE_FEED || byte === CARRIAGE_RETURN) {
      // What is left of a soft line break is its sign.
      if (written > 0 && joined[written - 1] === EQUALS) written--;
    } else if (byte === BACKSLASH) {
      const next = bytes[read + 1];
      if (next === LETTER_N || next === LETTER_R) read++;
      else if (next !== BACKSLASH) joined[written++] = byte;
    } else {
      joined[written++] = byte;
    }
  }
  return joined.subarray(0, written);
}

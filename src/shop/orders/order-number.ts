import type { Randomness } from "#platform/ids";

/** Without 0/O, 1/I/L, 8/B, 5/S, 2/Z and U/V: what is read aloud or copied by hand arrives as it was. */
const LETTERS = "34679ACDEFGHJKMNPQRTWXY";
const GROUPS = 3;
const GROUP_LENGTH = 4;
const PREFIX = "WL";

/**
 * A new order number such as `WL-7K3M-QX9D-4HTA`: about 49 random bits, so it cannot be guessed or counted, and a
 * last letter that catches a slip of the pen.
 */
export function createOrderNumber(randomness: Randomness): string {
  return createCaseNumber(PREFIX, randomness);
}

/** The same for what is not an order but is talked about: an inquiry, a withdrawal. The prefix has two letters. */
export function createCaseNumber(prefix: string, randomness: Randomness): string {
  let body = "";
  while (body.length < GROUPS * GROUP_LENGTH - 1) {
    for (const byte of randomness.bytes(16)) {
      // Bytes beyond the largest multiple would make some letters likelier.
      if (byte < LETTERS.length * 11 && body.length < GROUPS * GROUP_LENGTH - 1) body += LETTERS[byte % LETTERS.length];
    }
  }
  return format(prefix, body + checkLetter(body));
}

/** Reads an order number as people type it: any case, spaces or no hyphens. Undefined when it cannot be one of ours. */
export function parseOrderNumber(input: unknown): string | undefined {
  return parseCaseNumber(PREFIX, input);
}

/** Reads a number with another prefix as forgivingly. */
export function parseCaseNumber(prefix: string, input: unknown): string | undefined {
  if (typeof input !== "string" || input.length > 64) return undefined;
  const compact = input
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, "");
  if (compact.length !== prefix.length + GROUPS * GROUP_LENGTH || !compact.startsWith(prefix)) return undefined;
  const body = compact.slice(prefix.length);
  for (const letter of body) if (!LETTERS.includes(letter)) return undefined;
  return body.endsWith(checkLetter(body.slice(0, -1))) ? format(prefix, body) : undefined;
}

function checkLetter(body: string): string {
  // Weights differ between neighbours and 23 is prime, so one wrong letter or two swapped ones never pass.
  let sum = 0;
  for (let index = 0; index < body.length; index++) sum += (index + 1) * LETTERS.indexOf(body[index]!);
  return LETTERS[sum % LETTERS.length]!;
}

function format(prefix: string, body: string): string {
  const groups = Array.from({ length: GROUPS }, (_, index) =>
    body.slice(index * GROUP_LENGTH, (index + 1) * GROUP_LENGTH),
  );
  return [prefix, ...groups].join("-");
}

import { unreadable, type Reading } from "./field-problem.ts";
import { readText } from "./field-text.ts";

/** In code points. Longer than any name a carrier could print, shorter than anything that could be a message. */
export const NAME_LENGTH_MAX = 100;

/**
 * The recipient's name as a carrier should print it: one field, any script, no idea of first and last. A single name,
 * a single character and every punctuation a name may have are fine (duty 1.1.2).
 */
export function readName(raw: unknown): Reading<string> {
  const text = readText(raw, { field: "name", maximum: NAME_LENGTH_MAX });
  if (!text.ok) return text;
  if (!/\p{L}/u.test(text.value)) return unreadable({ field: "name", code: "no-letters" });
  // A stranger's address in the mail field and a link in the name field would make us the sender of their message.
  if (/:\/\/|\bwww\./iu.test(text.value)) return unreadable({ field: "name", code: "web-address" });
  return text;
}

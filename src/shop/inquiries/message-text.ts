import { codePoints } from "#shop/addresses";

/** Controls but line break and tab; marks that turn the direction of what follows; tags; what is no character. */
const UNPRINTABLE =
  /[[\p{Cc}\p{Cn}\p{Co}\p{Cs}\u2028\u2029\u202A-\u202E\u2066-\u206F\uFFF9-\uFFFB\u{E0000}-\u{E007F}]--[\n\t]]/gv;
const VISIBLE = /[\p{L}\p{N}\p{P}\p{S}]/u;

export type MessageReading =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly code: "missing" | "not-text" | "too-long" };

/**
 * Several lines that a person typed, in any script. Links and markup stay the text that they are. Taken out is what
 * nobody sees and what would command a terminal or turn a line around.
 */
export function readMessage(raw: unknown, charactersMax: number): MessageReading {
  if (raw === undefined || raw === null) return { ok: false, code: "missing" };
  if (typeof raw !== "string") return { ok: false, code: "not-text" };
  // Nothing below may be made to work on megabytes.
  if (raw.length > 2 * charactersMax + 1000) return { ok: false, code: "too-long" };
  const text = raw
    .toWellFormed()
    .replace(/\r\n?/g, "\n")
    .replace(UNPRINTABLE, "")
    .normalize("NFC")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
  if (!VISIBLE.test(text)) return { ok: false, code: "missing" };
  return codePoints(text) > charactersMax ? { ok: false, code: "too-long" } : { ok: true, text };
}

import { checkShownVersion, isPolicyLocale } from "#policy/versions";
import { codePoints, readEmail, readName } from "#shop/addresses";
import { parseOrderNumber } from "#shop/orders";
import { shop } from "#shop.config";
import { STATEMENT_FIELDS, type StatedLine, type Statement, type StatementProblem } from "./withdrawals.ts";

export interface StatementReading {
  readonly statement: Statement;
  readonly policyVersion: string;
  readonly policyLocale: string;
}

type Refusal =
  | { readonly ok: false; readonly reason: "invalid"; readonly problems: readonly StatementProblem[] }
  | { readonly ok: false; readonly reason: "policy-changed" };

export type PostedStatement = Readonly<Record<(typeof STATEMENT_FIELDS)[number], unknown>>;

/** The allow-listed keys of a posted form and nothing else. */
export function readPosted(form: unknown): PostedStatement {
  const own = (key: string): unknown =>
    typeof form === "object" && form !== null ? Object.getOwnPropertyDescriptor(form, key)?.value : undefined;
  return Object.fromEntries(STATEMENT_FIELDS.map((key) => [key, own(key)])) as PostedStatement;
}

/** Name, contract and means of receipt, and nothing else: no reason is asked for (Directive 2011/83, article 11a). */
export function readStatement(posted: PostedStatement, now: Date): StatementReading | Refusal {
  const shown = checkShownVersion(posted.policyVersion, now);
  const { policyLocale } = posted;
  if (!shown.ok || typeof policyLocale !== "string" || !isPolicyLocale(policyLocale, shown.version)) {
    return { ok: false, reason: "policy-changed" };
  }
  const name = readName(posted.name);
  const email = readEmail(posted.email);
  const orderNumber = readOrderNumber(posted.orderNumber);
  const part = readPart(posted.part);
  const lines = readLines(posted.lines);
  const pieces = part === "some" ? readPieces(posted.pieces, lines) : null;
  const problems: StatementProblem[] = [];
  for (const reading of [name, email]) if (!reading.ok) problems.push(reading.problem);
  for (const read of [orderNumber, part, pieces]) if (typeof read === "object" && read !== null) problems.push(read);
  if (problems.length > 0) return { ok: false, reason: "invalid", problems };
  return {
    statement: {
      name: name.ok ? name.value : "",
      orderNumber: orderNumber as string,
      email: email.ok ? email.value : "",
      part: part as Statement["part"],
      pieces: pieces as string | null,
      lines: part === "some" ? lines : [],
    },
    policyVersion: shown.version.id,
    policyLocale,
  };
}

function readOrderNumber(raw: unknown): string | StatementProblem {
  if (typeof raw !== "string" || raw.trim() === "") return { field: "orderNumber", code: "missing" };
  return parseOrderNumber(raw) ?? { field: "orderNumber", code: "order-number-format" };
}

function readPart(raw: unknown): Statement["part"] | StatementProblem {
  if (raw === undefined || raw === null || raw === "" || raw === "whole") return "whole";
  return raw === "some" ? "some" : { field: "part", code: "unknown-choice" };
}

/** Controls but line breaks, and marks that turn a line around. */
const UNPRINTABLE = /[[\p{Cc}\p{Cn}\p{Co}\p{Cs}\u202A-\u202E\u2066-\u206F\u{E0000}-\u{E007F}]--[\n]]/gv;

function readPieces(raw: unknown, lines: readonly StatedLine[]): string | null | StatementProblem {
  const maximum = shop.withdrawal.piecesCharactersMax;
  const typed = typeof raw === "string" ? raw : "";
  if (typed.length > 2 * maximum + 100) return { field: "pieces", code: "too-long", maximum };
  const text = typed.toWellFormed().replace(/\r\n?/g, "\n").replace(UNPRINTABLE, "").normalize("NFC").trim();
  if (codePoints(text) > maximum) return { field: "pieces", code: "too-long", maximum };
  if (text !== "") return text;
  return lines.length === 0 ? { field: "pieces", code: "missing" } : null;
}

const LINES_MAX = 40;

/** What is not an article with a number of pieces is not a line; whether it is in the order is seen later. */
function readLines(raw: unknown): StatedLine[] {
  if (!Array.isArray(raw)) return [];
  return raw.slice(0, LINES_MAX).flatMap((line: unknown) => {
    const { sku, quantity } = (line ?? {}) as Readonly<Record<string, unknown>>;
    const isLine = typeof sku === "string" && sku.length <= 40 && Number.isSafeInteger(Number(quantity));
    return isLine && Number(quantity) > 0 ? [{ sku, quantity: Number(quantity) }] : [];
  });
}

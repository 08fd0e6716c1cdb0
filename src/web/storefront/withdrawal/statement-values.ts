import type { StatedLine } from "#shop/after-sales";

const FIELDS = ["name", "orderNumber", "email", "part", "pieces"] as const;
const SENT_ALONG = ["policyVersion", "policyLocale", "confirmationToken"] as const;

/** A number of pieces of one article is posted as `piece-` and its SKU. */
export const PIECE_PREFIX = "piece-";
const LINES_MAX = 40;

/** What a person typed, as typed; held for one request only. It is what the law has a statement contain, no reason. */
export interface StatementValues extends Readonly<Partial<Record<(typeof FIELDS)[number], string>>> {
  /** Articles of an order that the session has proven, and how many of each. */
  readonly lines?: readonly StatedLine[];
}

/** The allow-list of the form. */
export function readStatementValues(form: URLSearchParams): StatementValues {
  return { ...pick(form, FIELDS), lines: readLines(form) };
}

/** Everything that `Withdrawals` looks at, and nothing else that was posted. */
export function readStatementForm(form: URLSearchParams): Readonly<Record<string, unknown>> {
  return { ...pick(form, [...FIELDS, ...SENT_ALONG]), lines: readLines(form) };
}

function readLines(form: URLSearchParams): StatedLine[] {
  return [...form]
    .filter(([name, quantity]) => name.startsWith(PIECE_PREFIX) && /^[1-9]\d?$/.test(quantity))
    .slice(0, LINES_MAX)
    .map(([name, quantity]) => ({ sku: name.slice(PIECE_PREFIX.length), quantity: Number(quantity) }));
}

function pick<Name extends string>(form: URLSearchParams, names: readonly Name[]): Partial<Record<Name, string>> {
  const values: Partial<Record<Name, string>> = {};
  for (const name of names) {
    const value = form.get(name);
    if (value !== null) values[name] = value;
  }
  return values;
}

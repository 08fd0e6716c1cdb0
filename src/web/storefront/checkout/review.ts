import {
  formatAddress,
  parseNecessaryInformation,
  suggestEmail,
  type CountryCode,
  type NecessaryInformation,
} from "#shop/addresses";
import type { FormValues } from "./form-values.ts";

/** What may be a slip, in what was typed. Only the shopper knows; it is asked once and refuses nothing (duty 7.1.3). */
export type Doubt =
  | { readonly field: "email"; readonly suggestion: string }
  | { readonly field: "line1"; readonly lacks: "house-number" };

/** An order's recipient as the label will show it, with what may be a slip. */
export interface Review {
  readonly doubts: readonly Doubt[];
  /** Lines of the label, the name first. */
  readonly label: readonly string[];
}

/** Where a street without a number is nearly always one whose number was forgotten. */
const HOUSES_HAVE_NUMBERS: ReadonlySet<CountryCode> = new Set<CountryCode>(
  "AT AU BE CA CH CZ DE DK ES FI FR GB HU IT JP LU NL NO NZ PL PT SE SG SK US".split(" ") as CountryCode[],
);

/**
 * Looks through what was typed for probable slips. Undefined when there is none, and when something is wrong with it,
 * because that is said first.
 */
export function reviewRecipient(values: FormValues): Review | undefined {
  if (values.ageBand !== "18-or-over") return undefined;
  const parsed = parseNecessaryInformation(values);
  if (!parsed.ok) return undefined;
  const doubts = findDoubts(parsed.value);
  if (doubts.length === 0) return undefined;
  return { doubts, label: formatAddress(parsed.value.address, parsed.value.name) };
}

function findDoubts({ email, address }: NecessaryInformation): Doubt[] {
  const suggestion = suggestEmail(email);
  const lines = `${address.line1} ${address.line2 ?? ""}`;
  return [
    ...(HOUSES_HAVE_NUMBERS.has(address.country) && !/\p{N}/u.test(lines)
      ? [{ field: "line1", lacks: "house-number" } as const]
      : []),
    ...(suggestion === undefined ? [] : [{ field: "email", suggestion } as const]),
  ];
}

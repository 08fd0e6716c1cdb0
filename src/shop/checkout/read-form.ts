import { checkShownVersion, isPolicyLocale } from "#policy/versions";
import { parseAgeBand, parseNecessaryInformation, type FieldProblem, type NecessaryInformation } from "#shop/addresses";
import { isCurrency } from "#shop/markets";
import type { Refusal } from "./checkout.ts";

/** What a form says, once it has been read; nothing of it has been stored. */
export interface Reading {
  readonly person: NecessaryInformation;
  readonly policyVersion: string;
  readonly policyLocale: string;
  readonly expectedTotalMinor: number | undefined;
  readonly expectedCurrency: string | undefined;
}

/** Reads the allow-listed keys of a submitted form, or says why it cannot become an order (duties 0.2, 0.7, 1.1.4). */
export function readForm(form: unknown, now: Date): Reading | Refusal {
  const posted = typeof form === "object" && form !== null ? (form as Readonly<Record<string, unknown>>) : {};
  const age = parseAgeBand(posted["ageBand"]);
  // Until a guardian can confirm an order, it ends here, and nothing of it is kept (duty 5.1).
  if (age.ok && age.value !== "18-or-over") return { ok: false, reason: "under-age" };
  const person = parseNecessaryInformation(form);
  if (!person.ok || !age.ok) {
    const problems = [...(person.ok ? [] : person.problems), ...(age.ok ? [] : [age.problem])];
    return refuseFields(problems);
  }
  const shown = checkShownVersion(posted["policyVersion"], now);
  if (!shown.ok) return { ok: false, reason: "policy-changed" };
  const locale = posted["policyLocale"];
  if (typeof locale !== "string" || !isPolicyLocale(locale, shown.version)) {
    return { ok: false, reason: "policy-changed" };
  }
  const expected = posted["expectedTotalMinor"];
  const isAmount = (typeof expected === "string" && /^\d{1,12}$/.test(expected)) || Number.isSafeInteger(expected);
  return {
    person: person.value,
    policyVersion: shown.version.id,
    policyLocale: locale,
    expectedTotalMinor: isAmount ? Number(expected) : undefined,
    expectedCurrency: isCurrency(posted["expectedCurrency"]) ? posted["expectedCurrency"] : undefined,
  };
}

function refuseFields(problems: readonly FieldProblem[]): Refusal {
  const unserved = problems.find((problem) => problem.code === "unserved-country");
  return unserved?.country === undefined
    ? { ok: false, reason: "invalid", problems }
    : { ok: false, reason: "not-served", country: unserved.country };
}

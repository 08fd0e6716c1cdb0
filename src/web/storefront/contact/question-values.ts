/** What a person typed, as typed; held for one request only. The allow-list of the form (duties 0.4, 1.3.4). */
export type QuestionValues = Readonly<Partial<Record<(typeof FIELDS)[number], string>>>;

const FIELDS = ["email", "phone", "orderNumber", "product", "message"] as const;
/** What the page sends along with it. */
const SENT_ALONG = ["policyVersion", "policyLocale", "formToken", "website"] as const;

export function readQuestion(form: URLSearchParams): QuestionValues {
  return pick(form, FIELDS);
}

/** Everything that `Inquiries.submit` looks at, and nothing else that was posted. */
export function readQuestionForm(form: URLSearchParams): Readonly<Record<string, string>> {
  return pick(form, [...FIELDS, ...SENT_ALONG]);
}

function pick<Name extends string>(form: URLSearchParams, names: readonly Name[]): Partial<Record<Name, string>> {
  const values: Partial<Record<Name, string>> = {};
  for (const name of names) {
    const value = form.get(name);
    if (value !== null) values[name] = value;
  }
  return values;
}

import { AGE_BANDS, CONTACT_FIELDS, type AddressFieldKey } from "#shop/addresses";

/** Fields that a checkout form has, whatever the country. What else is posted is not read (duty 1.1.1). */
const ADDRESS_FIELDS = [
  "line1",
  "line2",
  "dependentLocality",
  "locality",
  "administrativeArea",
  "postcode",
] as const satisfies readonly AddressFieldKey[];

export type RecipientField = (typeof CONTACT_FIELDS)[number]["key"] | (typeof ADDRESS_FIELDS)[number];

/** What was typed, as it was typed, for showing it again and for the parser. Held for one request only. */
export type FormValues = Readonly<Partial<Record<RecipientField | "country" | "ageBand", string>>>;

const RECIPIENT_FIELDS: readonly RecipientField[] = [...CONTACT_FIELDS.map((field) => field.key), ...ADDRESS_FIELDS];

/** The allow-list of a checkout form. */
export function readFormValues(form: URLSearchParams): FormValues {
  return pick(form, [...RECIPIENT_FIELDS, "country", "ageBand"]);
}

/** The allow-list of a corrected address: email and country stay as they are. */
export function readRecipientValues(form: URLSearchParams): FormValues {
  return pick(
    form,
    RECIPIENT_FIELDS.filter((field) => field !== "email"),
  );
}

function pick(form: URLSearchParams, names: readonly (keyof FormValues)[]): FormValues {
  const values: { -readonly [Name in keyof FormValues]: FormValues[Name] } = {};
  for (const name of names) {
    const value = form.get(name);
    if (value !== null) values[name] = value;
  }
  return values;
}

/** A chosen age band is shown again; anything that is none is not. */
export function shownAgeBand(values: FormValues): string | undefined {
  return AGE_BANDS.find((band) => band === values.ageBand);
}

import { addressForm, CONTACT_FIELDS, type AddressField, type CountryCode, type FieldProblem } from "#shop/addresses";
import { SelectField, TextField } from "#web/ui";
import type { Visit } from "../visit.ts";
import type { FormValues, RecipientField } from "./form-values.ts";
import { checkoutMessages } from "./messages/index.ts";

interface RecipientFieldsProps {
  readonly visit: Visit;
  readonly country: CountryCode;
  readonly values: FormValues;
  readonly problems: readonly FieldProblem[];
  readonly withEmail: boolean;
}

/** Name, address in the order of its country, phone and, for a new order, email. */
export function RecipientFields({ visit, country, values, problems, withEmail }: RecipientFieldsProps) {
  const words = checkoutMessages(visit.language);
  const problemOf = (name: string): string | undefined => {
    const found = problems.find((problem) => problem.field === name);
    return found === undefined ? undefined : words.problem(found);
  };
  const contact = (key: (typeof CONTACT_FIELDS)[number]["key"], label: string, hint: string) => (
    <TextField
      {...contactAttributes(key)}
      name={key}
      label={label}
      hint={hint}
      value={values[key]}
      problem={problemOf(key)}
      required
    />
  );
  return (
    <>
      {contact("name", words.name, words.nameHint)}
      {addressForm(country).fields.map((field) => (
        <AddressPart
          visit={visit}
          field={field}
          value={values[field.key as RecipientField]}
          problem={problemOf(field.key)}
        />
      ))}
      {contact("phone", words.phone, words.phoneHint)}
      {withEmail && contact("email", words.email, words.emailHint)}
    </>
  );
}

const INPUT_TYPES = { name: "text", phone: "tel", email: "email" } as const;

function contactAttributes(key: (typeof CONTACT_FIELDS)[number]["key"]) {
  const { autocomplete, inputMode, maxLength } = CONTACT_FIELDS.find((field) => field.key === key)!;
  return { type: INPUT_TYPES[key], autocomplete: `shipping ${autocomplete}`, inputMode, maxLength };
}

interface AddressPartProps {
  readonly visit: Visit;
  readonly field: AddressField;
  readonly value: string | undefined;
  readonly problem: string | undefined;
}

function AddressPart({ visit, field, value, problem }: AddressPartProps) {
  const words = checkoutMessages(visit.language);
  const shared = {
    name: field.key,
    label: words.addressLabel(field.label, field.required),
    value,
    problem,
    required: field.required,
    autocomplete: `shipping ${field.autocomplete}`,
  };
  if (field.options !== undefined) {
    return (
      <SelectField
        {...shared}
        prompt={words.choose}
        choices={field.options.map(({ code, name, ownName }) => ({
          value: code,
          label: ownName === undefined ? name : `${name} ${ownName}`,
        }))}
      />
    );
  }
  return (
    <TextField
      {...shared}
      inputMode={field.inputMode}
      maxLength={field.maxLength}
      hint={field.example === undefined ? undefined : words.addressExample(field.example)}
      class={field.key === "postcode" ? "field-short" : undefined}
    />
  );
}

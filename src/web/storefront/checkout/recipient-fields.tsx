import {
  addressForm,
  CONTACT_FIELDS,
  describeProblem,
  fieldLabel,
  type AddressField,
  type AdministrativeArea,
  type CountryCode,
  type FieldProblem,
} from "#shop/addresses";
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
  const words = checkoutMessages(visit);
  const problemOf = (name: string): string | undefined => {
    const found = problems.find((problem) => problem.field === name);
    return found === undefined ? undefined : describeProblem(found, visit);
  };
  const { fields } = addressForm(country);
  const contact = (key: (typeof CONTACT_FIELDS)[number]["key"], label: string, hint: string) => (
    <TextField
      {...contactAttributes(key)}
      name={key}
      label={label}
      hint={hint}
      value={values[key]}
      problem={problemOf(key)}
      enterKeyHint="next"
      required
    />
  );
  return (
    <>
      {contact("name", words.name, words.nameHint)}
      <div class="address-fields">
        {fields.map((field) => (
          <AddressPart
            visit={visit}
            field={field}
            value={values[field.key as RecipientField]}
            problem={problemOf(field.key)}
            width={widthOf(field, fields)}
          />
        ))}
      </div>
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
  readonly width: FieldWidth;
}

/** Of the line on a page that is wide enough: a third, two thirds, or all of it. */
type FieldWidth = "third" | "two-thirds" | "whole";

/** A postal code stands beside the area, or beside the town where there is no area; the rest has a line of its own. */
function widthOf({ key }: AddressField, fields: readonly AddressField[]): FieldWidth {
  const has = (wanted: AddressField["key"]): boolean => fields.some((field) => field.key === wanted);
  if (key === "postcode") return "third";
  const partner = has("administrativeArea") ? "administrativeArea" : "locality";
  return key === partner && has("postcode") ? "two-thirds" : "whole";
}

function AddressPart({ visit, field, value, problem, width }: AddressPartProps) {
  const words = checkoutMessages(visit);
  const label = fieldLabel(field.label, visit);
  const shared = {
    name: field.key,
    label,
    optional: field.required ? undefined : words.optional,
    class: width,
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
        choices={field.options.map((area) => ({ value: area.code, label: areaName(area, visit) }))}
      />
    );
  }
  return (
    <TextField
      {...shared}
      inputMode={field.inputMode}
      maxLength={field.maxLength}
      enterKeyHint="next"
      hint={field.example === undefined ? undefined : words.addressExample({ example: field.example })}
    />
  );
}

/** An area as the reader knows it: those who read Chinese characters need no Latin name beside them. */
function areaName({ name, ownName }: AdministrativeArea, { language }: Visit): string {
  if (ownName === undefined) return name;
  const readsCharacters = language === "zh" || language === "ja";
  return readsCharacters && /\p{Script=Han}/u.test(ownName) ? ownName : `${name} ${ownName}`;
}

import { addressForm, type CountryCode, type FieldProblem } from "#shop/addresses";

/** Problems in the order in which their fields stand on the page, so that the summary reads from top to bottom. */
export function problemsInOrder(problems: readonly FieldProblem[], country: CountryCode): readonly FieldProblem[] {
  const order = [
    "country",
    "name",
    ...addressForm(country).fields.map((field) => field.key),
    "phone",
    "phoneExtension",
    "email",
    "ageBand",
  ];
  return problems.toSorted((one, other) => order.indexOf(one.field) - order.indexOf(other.field));
}

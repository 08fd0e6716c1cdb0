import { Button } from "../parts/buttons.tsx";
import { SelectField, type Choice } from "./field.tsx";

interface PlaceChoice {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly choices: readonly Choice[];
}

export interface PlaceChooserProps {
  readonly action: string;
  /** Where the parcel goes; first, because it decides the rest. */
  readonly country: PlaceChoice;
  readonly language: PlaceChoice;
  readonly currency: PlaceChoice;
  readonly hidden?: readonly { readonly name: string; readonly value: string }[];
  readonly submit: string;
}

/** Country, language and currency in one form. The answer is an address, so nothing has to be remembered. */
export function PlaceChooser({ action, country, language, currency, hidden = [], submit }: PlaceChooserProps) {
  return (
    <form class="place-chooser stack" action={action}>
      {hidden.map((field) => (
        <input type="hidden" name={field.name} value={field.value} />
      ))}
      {[country, language, currency].map((field) => (
        <SelectField {...field} />
      ))}
      <Button kind="primary" wide>
        {submit}
      </Button>
    </form>
  );
}

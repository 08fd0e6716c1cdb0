import { Icon } from "../parts/icons.tsx";

export interface QuantityStepperProps {
  /** Name under which the wished number is posted, by whichever of the two buttons is pressed. */
  readonly name: string;
  readonly value: number;
  readonly min?: number;
  readonly max: number;
  /** Name of the whole: "Pieces of Harbour Gansey". */
  readonly label: string;
  readonly fewerLabel: string;
  readonly moreLabel: string;
}

/** One piece fewer, one piece more: two buttons that post the new number, so that no script has to count. */
export function QuantityStepper(props: QuantityStepperProps) {
  const { name, value, min = 1, max, label, fewerLabel, moreLabel } = props;
  return (
    <fieldset class="stepper" aria-label={label}>
      <button name={name} value={String(value - 1)} disabled={value <= min} aria-label={fewerLabel}>
        <Icon name="minus" />
      </button>
      <span class="amount">{value}</span>
      <button name={name} value={String(value + 1)} disabled={value >= max} aria-label={moreLabel}>
        <Icon name="plus" />
      </button>
    </fieldset>
  );
}

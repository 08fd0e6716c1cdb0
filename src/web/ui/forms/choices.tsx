import type { Child } from "hono/jsx";
import { classNames } from "../parts/class-names.ts";
import { describedBy, Explanation, fieldId, OptionalMark, type Choice, type FieldProps } from "./field.tsx";

export interface RadioChoice extends Choice {
  readonly hint?: string | undefined;
  /** At the end of the line: a price, a date. */
  readonly end?: string | undefined;
  readonly disabled?: boolean;
}

export interface RadioFieldProps extends FieldProps {
  readonly value?: string | undefined;
  readonly choices: readonly RadioChoice[];
  /** Cards beside each other where there is room. */
  readonly beside?: boolean;
  readonly submits?: string | undefined;
}

/** A question with a few answers, each a card. None is chosen unless `value` is one of them. */
export function RadioField(props: RadioFieldProps) {
  const { name, label, optional, value, choices, beside = false, submits, class: className } = props;
  return (
    <fieldset class={classNames("field", className)} {...describedBy(props)}>
      <legend class="field-legend">
        {label}
        <OptionalMark optional={optional} />
      </legend>
      <Explanation {...props} />
      <div class={classNames("choices", beside && "beside")}>
        {choices.map((choice, index) => (
          <label class="choice">
            <input
              type="radio"
              name={name}
              value={choice.value}
              checked={choice.value === value}
              disabled={choice.disabled}
              data-submits={submits}
              {...(index === 0 ? { id: fieldId(name) } : {})}
            />
            <span class="choice-words">
              <span>{choice.label}</span>
              {choice.hint !== undefined && <small>{choice.hint}</small>}
            </span>
            {choice.end !== undefined && <span class="choice-end amount">{choice.end}</span>}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

export interface CheckboxProps extends Omit<FieldProps, "label" | "optional"> {
  readonly value?: string;
  readonly checked?: boolean;
  readonly required?: boolean;
  /** What is agreed to or asked for; may hold links. */
  readonly children?: Child;
}

/** One statement to be ticked. Never ticked beforehand unless the shopper did it. */
export function Checkbox(props: CheckboxProps) {
  const { name, value = "yes", checked = false, required = false, class: className, children } = props;
  return (
    <div class={classNames("field", className)}>
      <label class="check">
        <input
          type="checkbox"
          id={fieldId(name)}
          name={name}
          value={value}
          checked={checked}
          {...describedBy(props)}
          {...(required ? { "aria-required": "true" } : {})}
        />
        <span>{children}</span>
      </label>
      <Explanation {...props} />
    </div>
  );
}

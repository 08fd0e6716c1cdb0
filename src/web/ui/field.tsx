import type { Child } from "hono/jsx";

interface FieldProps {
  /** Name under which the value is posted; the element's id is made from it. */
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  /** What is wrong with the value. Shown beside the field and read out with it. */
  readonly problem?: string | undefined;
  readonly class?: string | undefined;
}

export interface TextFieldProps extends FieldProps {
  readonly value?: string | undefined;
  readonly type?: "text" | "email" | "tel" | "search";
  readonly autocomplete?: string | undefined;
  readonly inputMode?: "text" | "numeric" | "tel" | "email" | undefined;
  readonly maxLength?: number | undefined;
  readonly required?: boolean;
}

/** The id of a field's control, for links of a problem summary. */
export function fieldId(name: string): string {
  return `field-${name}`;
}

export function TextField(props: TextFieldProps) {
  const { name, value, type = "text", autocomplete, inputMode, maxLength, required = false } = props;
  return (
    <LabelledField {...props}>
      <input
        class="field-input"
        id={fieldId(name)}
        name={name}
        type={type}
        value={value ?? ""}
        autocomplete={autocomplete}
        inputmode={inputMode}
        maxlength={maxLength}
        spellcheck={false}
        {...describedBy(props)}
        {...(required ? { "aria-required": "true" } : {})}
      />
    </LabelledField>
  );
}

export interface Choice {
  readonly value: string;
  readonly label: string;
}

export interface SelectFieldProps extends FieldProps {
  readonly value?: string | undefined;
  readonly choices: readonly Choice[];
  /** First entry without a value, shown until something is chosen. */
  readonly prompt?: string | undefined;
  readonly autocomplete?: string | undefined;
  readonly required?: boolean;
  /** Name of the button that a change presses, where script runs. */
  readonly submits?: string | undefined;
}

export function SelectField(props: SelectFieldProps) {
  const { name, value, choices, prompt, autocomplete, required = false, submits } = props;
  return (
    <LabelledField {...props}>
      <select
        class="field-input"
        id={fieldId(name)}
        name={name}
        autocomplete={autocomplete}
        data-submits={submits}
        {...describedBy(props)}
        {...(required ? { "aria-required": "true" } : {})}
      >
        {prompt !== undefined && <option value="">{prompt}</option>}
        {choices.map((choice) => (
          <option value={choice.value} selected={choice.value === value}>
            {choice.label}
          </option>
        ))}
      </select>
    </LabelledField>
  );
}

export interface RadioFieldProps extends FieldProps {
  readonly value?: string | undefined;
  readonly choices: readonly Choice[];
}

/** A question with a few answers, none chosen unless `value` is one of them. */
export function RadioField(props: RadioFieldProps) {
  const { name, label, hint, problem, value, choices, class: className } = props;
  return (
    <fieldset class={joined("field", className)} {...describedBy(props)}>
      <legend class="field-legend">{label}</legend>
      {hint !== undefined && (
        <p class="field-hint" id={`${fieldId(name)}-hint`}>
          {hint}
        </p>
      )}
      <FieldProblem name={name} problem={problem} />
      <div class="choices">
        {choices.map((choice, index) => (
          <label class="choice">
            <input
              type="radio"
              name={name}
              value={choice.value}
              checked={choice.value === value}
              {...(index === 0 ? { id: fieldId(name) } : {})}
            />
            <span>{choice.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function LabelledField(props: FieldProps & { readonly children?: Child }) {
  const { name, label, hint, problem, class: className, children } = props;
  return (
    <div class={joined("field", className)}>
      <label class="field-label" for={fieldId(name)}>
        {label}
      </label>
      {hint !== undefined && (
        <span class="field-hint" id={`${fieldId(name)}-hint`}>
          {hint}
        </span>
      )}
      <FieldProblem name={name} problem={problem} />
      {children}
    </div>
  );
}

function FieldProblem({ name, problem }: { readonly name: string; readonly problem: string | undefined }) {
  if (problem === undefined) return null;
  return (
    <span class="field-problem" id={`${fieldId(name)}-problem`}>
      {problem}
    </span>
  );
}

/** Ties hint and problem to the control, the problem first. */
function describedBy({ name, hint, problem }: FieldProps): Record<string, string> {
  const ids = [
    ...(problem === undefined ? [] : [`${fieldId(name)}-problem`]),
    ...(hint === undefined ? [] : [`${fieldId(name)}-hint`]),
  ];
  return {
    ...(ids.length === 0 ? {} : { "aria-describedby": ids.join(" ") }),
    ...(problem === undefined ? {} : { "aria-invalid": "true" }),
  };
}

function joined(...names: readonly (string | undefined)[]): string {
  return names.filter((name) => name !== undefined).join(" ");
}

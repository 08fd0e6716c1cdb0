import type { Child } from "hono/jsx";
import { classNames } from "../parts/class-names.ts";

export interface FieldProps {
  /** Name under which the value is posted; the element's id is made from it. */
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  /** What is wrong with the value. Shown beside the field and read out with it. */
  readonly problem?: string | undefined;
  /** The word that marks a field which may stay empty; fields without it are required. */
  readonly optional?: string | undefined;
  readonly class?: string | undefined;
}

/** What browsers need to fill a field in and to show the right keyboard. */
export interface TypingProps {
  readonly value?: string | undefined;
  readonly autocomplete?: string | undefined;
  readonly inputMode?: "text" | "numeric" | "decimal" | "tel" | "email" | "search" | undefined;
  readonly enterKeyHint?: "next" | "done" | "go" | "search" | "send" | undefined;
  readonly maxLength?: number | undefined;
  readonly required?: boolean;
}

export interface TextFieldProps extends FieldProps, TypingProps {
  readonly type?: "text" | "email" | "tel" | "search";
  readonly placeholder?: string | undefined;
}

/** The id of a field's control, for links of a problem summary. */
export function fieldId(name: string): string {
  return `field-${name}`;
}

export function TextField(props: TextFieldProps) {
  const { name, value, type = "text", placeholder } = props;
  return (
    <LabelledField {...props}>
      <input
        class="field-input"
        id={fieldId(name)}
        name={name}
        type={type}
        value={value ?? ""}
        placeholder={placeholder}
        {...typing(props)}
        {...describedBy(props)}
      />
    </LabelledField>
  );
}

export interface TextAreaProps extends FieldProps, TypingProps {
  readonly rows?: number;
}

/** A field for sentences. */
export function TextArea(props: TextAreaProps) {
  const { name, value, rows = 6 } = props;
  return (
    <LabelledField {...props}>
      <textarea
        class="field-input"
        id={fieldId(name)}
        name={name}
        rows={rows}
        {...typing(props)}
        spellcheck={true}
        {...describedBy(props)}
      >
        {value ?? ""}
      </textarea>
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

function LabelledField(props: FieldProps & { readonly children?: Child }) {
  const { name, label, optional, class: className, children } = props;
  return (
    <div class={classNames("field", className)}>
      <label class="field-label" for={fieldId(name)}>
        {label}
        <OptionalMark optional={optional} />
      </label>
      <Explanation {...props} />
      {children}
    </div>
  );
}

export function OptionalMark({ optional }: { readonly optional: string | undefined }) {
  return optional === undefined ? null : <span class="field-optional"> {optional}</span>;
}

/** Hint and problem of a field; `describedBy` ties them to its control. */
export function Explanation({ name, hint, problem }: Pick<FieldProps, "name" | "hint" | "problem">) {
  return (
    <>
      {hint !== undefined && (
        <span class="field-hint" id={`${fieldId(name)}-hint`}>
          {hint}
        </span>
      )}
      {problem !== undefined && (
        <span class="field-problem" id={`${fieldId(name)}-problem`}>
          {problem}
        </span>
      )}
    </>
  );
}

/** Ties hint and problem to the control, the problem first. */
export function describedBy({
  name,
  hint,
  problem,
}: Pick<FieldProps, "name" | "hint" | "problem">): Record<string, string> {
  const ids = [
    ...(problem === undefined ? [] : [`${fieldId(name)}-problem`]),
    ...(hint === undefined ? [] : [`${fieldId(name)}-hint`]),
  ];
  return {
    ...(ids.length === 0 ? {} : { "aria-describedby": ids.join(" ") }),
    ...(problem === undefined ? {} : { "aria-invalid": "true" }),
  };
}

function typing(props: TypingProps): Record<string, string | number | boolean | undefined> {
  const { autocomplete, inputMode, enterKeyHint, maxLength, required = false } = props;
  return {
    autocomplete,
    inputmode: inputMode,
    enterkeyhint: enterKeyHint,
    maxlength: maxLength,
    // Names, streets and emails are no words of a dictionary.
    spellcheck: false,
    ...(required ? { "aria-required": "true" } : {}),
  };
}

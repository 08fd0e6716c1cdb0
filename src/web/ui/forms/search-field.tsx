import { Icon } from "../parts/icons.tsx";

export interface SearchFieldProps {
  readonly id: string;
  readonly action: string;
  readonly label: string;
  readonly buttonLabel: string;
  readonly placeholder?: string;
  readonly value?: string;
  readonly maxLength?: number;
  /** Goes along with the question: the currency. */
  readonly hidden?: readonly { readonly name: string; readonly value: string }[];
  /**
   * Address that answers `?q=` with a fragment of `<li role="none">` entries, each holding one link with the role of an option. Without it, or
   * without script, the field is a plain search field.
   */
  readonly suggestionsHref?: string | undefined;
  readonly suggestionsLabel?: string;
  readonly large?: boolean;
}

/** The search of the range: a form that works alone, and a list of suggestions where script runs. */
export function SearchField(props: SearchFieldProps) {
  const { id, action, label, buttonLabel, placeholder, value, maxLength, hidden = [], suggestionsHref } = props;
  return (
    <search class={props.large === true ? "search large" : "search"}>
      <form action={action} {...(suggestionsHref === undefined ? {} : { "data-suggest": suggestionsHref })}>
        <label class="unseen" for={id}>
          {label}
        </label>
        <input
          id={id}
          type="search"
          name="q"
          value={value}
          placeholder={placeholder}
          maxlength={maxLength}
          enterkeyhint="search"
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
        />
        {hidden.map((field) => (
          <input type="hidden" name={field.name} value={field.value} />
        ))}
        <button aria-label={buttonLabel}>
          <Icon name="search" />
        </button>
        {suggestionsHref !== undefined && (
          <ul class="suggestions" id={`${id}-suggestions`} aria-label={props.suggestionsLabel} hidden></ul>
        )}
      </form>
    </search>
  );
}

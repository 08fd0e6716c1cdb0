import type { Child } from "hono/jsx";
import { Button, IconButton } from "../parts/buttons.tsx";
import { Icon } from "../parts/icons.tsx";
import { Swatch } from "./swatch.tsx";

export interface FilterOption {
  readonly value: string;
  readonly label: string;
  /** How many styles it would leave. */
  readonly count: number;
  readonly chosen: boolean;
  readonly hex?: string;
}

/** A step of a range, as a link that chooses it. */
export interface FilterBand {
  readonly text: string;
  readonly count: number;
  readonly href: string;
  readonly chosen: boolean;
}

/** A question about the range: several answers, or from-to in whole units of the currency, with its usual steps. */
export type FilterGroup =
  | {
      readonly kind: "options";
      readonly name: string;
      readonly legend: string;
      readonly options: readonly FilterOption[];
      readonly open?: boolean;
      /** Beside each other, for short words such as sizes. */
      readonly compact?: boolean;
    }
  | {
      readonly kind: "range";
      readonly legend: string;
      readonly open?: boolean;
      readonly bands?: readonly FilterBand[];
      readonly from: RangeEnd;
      readonly to: RangeEnd;
    };

interface RangeEnd {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly placeholder: string;
}

export interface FilterPanelProps {
  readonly id: string;
  readonly action: string;
  readonly title: string;
  readonly closeLabel: string;
  readonly groups: readonly FilterGroup[];
  readonly hidden?: readonly { readonly name: string; readonly value: string }[];
  /** "Show 12 styles". */
  readonly submit: string;
  readonly clear?: { readonly href: string; readonly text: string } | undefined;
}

/**
 * The filters of a list: a sheet on a phone, a column in a wide window, one form with one address for each answer. Where
 * script runs, a tick in the column sends it at once.
 */
export function FilterPanel(props: FilterPanelProps) {
  const { id, action, title, closeLabel, groups, hidden = [], submit, clear } = props;
  return (
    <div class="overlay drawer filters" id={id} popover="auto">
      <form action={action} data-auto-submit="wide">
        <div class="overlay-head">
          <h2>{title}</h2>
          <IconButton icon="close" label={closeLabel} popover={id} popoverAction="hide" />
        </div>
        <div class="overlay-body">
          {hidden.map((field) => (
            <input type="hidden" name={field.name} value={field.value} />
          ))}
          {groups.map((group) => (
            <details class="disclosure" open={group.open ?? false}>
              <summary>
                <span>{group.legend}</span>
                <Icon name="down" />
              </summary>
              <fieldset class="disclosure-body">
                <legend class="unseen">{group.legend}</legend>
                {group.kind === "options" ? <Options group={group} /> : <Range {...group} />}
              </fieldset>
            </details>
          ))}
        </div>
        <div class="overlay-foot acts">
          <Button kind="primary">{submit}</Button>
          {clear !== undefined && <a href={clear.href}>{clear.text}</a>}
        </div>
      </form>
    </div>
  );
}

function Options({ group }: { readonly group: FilterGroup & { kind: "options" } }) {
  return (
    <div class={group.compact === true ? "filter-options compact" : "filter-options"}>
      {group.options.map((option) => (
        <label class="filter-option">
          <input
            type="checkbox"
            name={group.name}
            value={option.value}
            checked={option.chosen}
            disabled={option.count === 0 && !option.chosen}
          />
          {option.hex !== undefined && <Swatch hex={option.hex} />}
          <span class="filter-words">{option.label}</span>
          <span class="filter-count">{option.count}</span>
        </label>
      ))}
    </div>
  );
}

function Range({ bands = [], from, to }: Pick<FilterGroup & { kind: "range" }, "bands" | "from" | "to">) {
  return (
    <>
      {bands.length > 0 && (
        <ul class="filter-options">
          {bands.map((band) => (
            <li>
              <a
                class="filter-option"
                href={band.href}
                {...(band.chosen ? { "aria-current": "true" } : {})}
                {...(band.count === 0 && !band.chosen ? { "aria-disabled": "true" } : {})}
              >
                <span class="filter-words">{band.text}</span>
                <span class="filter-count">{band.count}</span>
              </a>
            </li>
          ))}
        </ul>
      )}
      <div class="filter-range">
        {[from, to].map((end) => (
          <label class="field">
            <span class="field-hint">{end.label}</span>
            <input
              class="field-input"
              name={end.name}
              value={end.value}
              placeholder={end.placeholder}
              inputmode="numeric"
              autocomplete="off"
              maxlength={9}
            />
          </label>
        ))}
      </div>
    </>
  );
}

export interface FilterChip {
  readonly text: string;
  /** The list without it. */
  readonly href: string;
  /** "Remove filter: Oat". */
  readonly removeLabel: string;
}

/** The filters in force, each with its way out. */
export function FilterChips({
  label,
  chips,
  clear,
}: {
  readonly label: string;
  readonly chips: readonly FilterChip[];
  readonly clear?: { readonly href: string; readonly text: string } | undefined;
}) {
  if (chips.length === 0) return null;
  return (
    <ul class="chips" aria-label={label}>
      {chips.map((chip) => (
        <li>
          <a class="chip" href={chip.href} aria-label={chip.removeLabel}>
            <span>{chip.text}</span>
            <Icon name="close" />
          </a>
        </li>
      ))}
      {clear !== undefined && (
        <li>
          <a class="chips-clear" href={clear.href}>
            {clear.text}
          </a>
        </li>
      )}
    </ul>
  );
}

export interface ListToolsProps {
  /** Id of the filter panel; the button is there on a phone only. */
  readonly panel: string;
  readonly filterLabel: string;
  /** "38 styles". */
  readonly count: string;
  readonly sort: {
    readonly action: string;
    readonly name: string;
    readonly label: string;
    readonly value: string;
    readonly choices: readonly { readonly value: string; readonly label: string }[];
    readonly hidden?: readonly { readonly name: string; readonly value: string }[];
    readonly submit: string;
  };
  readonly children?: Child;
}

/** The line above a list: how many there are, their order, the way to the filters. */
export function ListTools({ panel, filterLabel, count, sort }: ListToolsProps) {
  return (
    <div class="list-tools">
      <Button class="to-filters" icon="filter" popover={panel}>
        {filterLabel}
      </Button>
      <p class="list-count">{count}</p>
      <form class="list-sort" action={sort.action}>
        {(sort.hidden ?? []).map((field) => (
          <input type="hidden" name={field.name} value={field.value} />
        ))}
        <label for={`${panel}-sort`}>{sort.label}</label>
        <select class="field-input" id={`${panel}-sort`} name={sort.name} data-submits="sort">
          {sort.choices.map((choice) => (
            <option value={choice.value} selected={choice.value === sort.value}>
              {choice.label}
            </option>
          ))}
        </select>
        <Button pressedBy="sort">{sort.submit}</Button>
      </form>
    </div>
  );
}

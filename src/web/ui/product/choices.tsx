import type { Child } from "hono/jsx";
import { classNames } from "../parts/class-names.ts";
import { Swatch } from "./swatch.tsx";

export interface ColourOption {
  readonly value: string;
  readonly name: string;
  readonly hex: string;
  readonly accents?: readonly string[];
  /** Said after the name where every size is sold out; the colour can still be looked at. */
  readonly note?: string | undefined;
}

export interface ColourChoiceProps {
  readonly name: string;
  readonly legend: string;
  readonly value: string | undefined;
  readonly colours: readonly ColourOption[];
  /** The chosen one is written into the page's address, where script runs. */
  readonly inAddress?: boolean;
}

/**
 * Colours as dots. The name of the chosen one stands beside the legend. The n-th radio has the id `colour-n`, and what
 * has the class `of-colour-n` inside a `.by-colour` is shown only while it is chosen, without script.
 */
export function ColourChoice({ name, legend, value, colours, inAddress = false }: ColourChoiceProps) {
  return (
    <fieldset class="colour-choice">
      <legend>{legend}</legend>
      <div class="colour-options">
        {colours.map((colour, index) => (
          <label class={classNames("colour", colour.note !== undefined && "gone")}>
            <input
              type="radio"
              name={name}
              id={`colour-${index + 1}`}
              value={colour.value}
              checked={colour.value === value}
              data-address={inAddress ? name : undefined}
            />
            <Swatch hex={colour.hex} accents={colour.accents ?? []} />
            <span class="colour-name">
              {colour.name}
              {colour.note !== undefined && ` (${colour.note})`}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** A colour as a link, for pages that have an address per colour. */
export interface ColourLink extends Omit<ColourOption, "value"> {
  readonly href: string;
  readonly current: boolean;
}

export function ColourLinks({ legend, colours }: { readonly legend: string; readonly colours: readonly ColourLink[] }) {
  return (
    <nav class="colour-choice" aria-label={legend}>
      <span class="colour-legend" aria-hidden="true">
        {legend}
      </span>
      <ul class="colour-options">
        {colours.map((colour) => (
          <li>
            <a
              class={classNames("colour", colour.note !== undefined && "gone")}
              href={colour.href}
              {...(colour.current ? { "aria-current": "true" } : {})}
            >
              <Swatch hex={colour.hex} accents={colour.accents ?? []} />
              <span class="colour-name">
                {colour.name}
                {colour.note !== undefined && ` (${colour.note})`}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

export interface SizeOption {
  readonly value: string;
  readonly label: string;
  /** The same size in the market's own system: "UK 12". */
  readonly other?: string | undefined;
  /** Said of a size that cannot be had: "sold out". */
  readonly gone?: string | undefined;
  /** Facts for scripts, as `data-` attributes. */
  readonly colourCode?: string;
  readonly size?: string;
}

export interface SizeButtonsProps {
  readonly name: string;
  readonly legend: string;
  readonly value: string | undefined;
  readonly sizes: readonly SizeOption[];
  /** At the end of the legend's line: the way to the size chart. */
  readonly aside?: Child;
  readonly problem?: string | undefined;
  /** Tells several groups of one name apart, in ids. */
  readonly id: string;
  readonly class?: string | undefined;
}

/** Sizes as buttons of one group. What is sold out stays in sight, is struck through, and cannot be chosen. */
export function SizeButtons(props: SizeButtonsProps) {
  const { name, legend, value, sizes, aside, problem, id } = props;
  return (
    <fieldset
      class={classNames("size-choice", props.class)}
      {...(problem === undefined ? {} : { "aria-describedby": `${id}-problem`, "aria-invalid": "true" })}
    >
      <legend>{legend}</legend>
      {aside !== undefined && <span class="size-aside">{aside}</span>}
      {problem !== undefined && (
        <p class="field-problem" id={`${id}-problem`}>
          {problem}
        </p>
      )}
      <div class="size-options">
        {sizes.map((size) => (
          <label class={classNames("size", size.gone !== undefined && "gone")}>
            <input
              type="radio"
              name={name}
              value={size.value}
              data-colour={size.colourCode}
              data-size={size.size}
              checked={size.gone === undefined && size.value === value}
              disabled={size.gone !== undefined}
            />
            <span class="size-face">
              <span>{size.label}</span>
              {size.other !== undefined && <small>{size.other}</small>}
            </span>
            {size.gone !== undefined && <span class="unseen"> ({size.gone})</span>}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

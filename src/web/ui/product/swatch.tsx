export interface SwatchProps {
  readonly hex: string;
  /** Further colours of a pattern; the first one takes the lower half. */
  readonly accents?: readonly string[];
  /** Read out; without it the colour's name must stand beside the swatch. */
  readonly label?: string;
}

/** A dot of a colour, or of a pattern's first two. */
export function Swatch({ hex, accents = [], label }: SwatchProps) {
  const [accent] = accents;
  return (
    <svg
      class="swatch"
      viewBox="0 0 20 20"
      width="20"
      height="20"
      focusable="false"
      {...(label === undefined ? { "aria-hidden": "true" } : { role: "img", "aria-label": label })}
    >
      <circle cx="10" cy="10" r="9.5" fill={hex} />
      {accent !== undefined && <path d="M16.72 3.28A9.5 9.5 0 0 1 3.28 16.72Z" fill={accent} />}
      <circle cx="10" cy="10" r="9.5" fill="none" stroke="currentColor" stroke-opacity=".28" />
    </svg>
  );
}

/** A colour that leads to the style in it. */
export interface SwatchLink extends Omit<SwatchProps, "label"> {
  readonly href?: string;
  /** The colour's name; needed by links. */
  readonly name?: string;
}

/** The colours of a style on its card. `label` says how many there are; `more` stands for those not shown. */
export function Swatches({
  label,
  colours,
  more,
}: {
  readonly label: string;
  readonly colours: readonly SwatchLink[];
  readonly more?: string | undefined;
}) {
  return (
    <span class="swatches">
      <span class="unseen">{label}</span>
      {colours.map(({ hex, accents = [], href, name }) =>
        href === undefined ? (
          <Swatch hex={hex} accents={accents} />
        ) : (
          <a class="swatch-link" href={href} title={name}>
            <Swatch hex={hex} accents={accents} label={name ?? ""} />
          </a>
        ),
      )}
      {more !== undefined && (
        <small class="soft" aria-hidden="true">
          {more}
        </small>
      )}
    </span>
  );
}

export type LengthUnit = "cm" | "in";

export interface SizeChartProps {
  /** Unique on the page. */
  readonly id: string;
  readonly caption: string;
  readonly unitLegend: string;
  readonly units: readonly { readonly unit: LengthUnit; readonly label: string }[];
  /** The unit shown first. */
  readonly unit: LengthUnit;
  /** Heading of the first column: "Size". */
  readonly sizeHeading: string;
  readonly columns: readonly string[];
  readonly rows: readonly SizeChartRow[];
}

export interface SizeChartRow {
  readonly size: string;
  readonly other?: string | undefined;
  /** In the order of `columns`; numbers are written out without their unit. */
  readonly cells: readonly Readonly<Record<LengthUnit, string>>[];
  /** The size a shopper is advised to take. */
  readonly advised?: boolean;
}

/**
 * Measurements in both units, of which one is shown: the radio buttons decide it by style alone. Browsers that cannot
 * ask which radio is chosen show both, each with its unit.
 */
export function SizeChart(props: SizeChartProps) {
  const { id, caption, unitLegend, units, unit, sizeHeading, columns, rows } = props;
  return (
    <div class="size-chart">
      <fieldset class="segments">
        <legend class="unseen">{unitLegend}</legend>
        {units.map((choice) => (
          <label class="segment">
            <input
              class={`chosen-${choice.unit}`}
              type="radio"
              name={`${id}-unit`}
              value={choice.unit}
              checked={choice.unit === unit}
              data-address="unit"
            />
            <span>{choice.label}</span>
          </label>
        ))}
      </fieldset>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- A keyboard scrolls only what it can reach. */}
      <section class="sideways" tabindex={0} aria-label={caption}>
        <table class="chart">
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{sizeHeading}</th>
              {columns.map((column) => (
                <th scope="col">{column}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr class={row.advised === true ? "advised" : undefined}>
                <th scope="row">
                  {row.size}
                  {row.other !== undefined && <small> {row.other}</small>}
                </th>
                {row.cells.map((cell) => (
                  <td>
                    <span class="in-cm">{cell.cm}</span>
                    <span class="in-in">{cell.in}</span>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}

import { describePoint, formatLength, MEASUREMENT_POINTS, type MeasurementPoint } from "#shop/catalog";
import { Disclosure, drawMeasurementGuide, listMeasurementLetters, SizeChart } from "#web/ui";
import { otherLabel } from "./choice-form.tsx";
import { catalogueMessages } from "./messages/index.ts";
import type { ProductPageProps } from "./product-page.tsx";

type SizeSectionProps = Pick<ProductPageProps, "visit" | "style" | "unit" | "advice">;

/** The chart in both units, and where the tape lies for each of its columns. */
export function SizeSection({ visit, style, unit, advice }: SizeSectionProps) {
  const words = catalogueMessages(visit);
  const points = MEASUREMENT_POINTS.filter((point) => style.measurements.some((measured) => measured.point === point));
  const advised = advice?.outcome.ok === true ? advice.outcome.size : undefined;
  const cell = (size: string, point: MeasurementPoint) => {
    const measured = style.measurements.find((one) => one.size === size && one.point === point);
    const write = (shown: "cm" | "in"): string =>
      measured === undefined ? "–" : formatLength(measured.lengthMm, shown, visit.language);
    return { cm: write("cm"), in: write("in") };
  };
  if (points.length === 0) return null;
  return (
    <section class="product-sizes" id="sizes">
      <h2>{words.chartHeading}</h2>
      <SizeChart
        id="chart"
        caption={words.chartCaption}
        unitLegend={words.advice.unit}
        units={[
          { unit: "cm", label: words.advice.units.cm },
          { unit: "in", label: words.advice.units.in },
        ]}
        unit={unit}
        sizeHeading={words.size}
        columns={points.map((point) => describePoint(point, visit.language).name)}
        rows={style.sizes.map((size) => ({
          size,
          other: otherLabel(size, style, visit),
          advised: size === advised,
          cells: points.map((point) => cell(size, point)),
        }))}
      />
      <Disclosure summary={words.howToMeasure}>
        <div class="measuring">
          <div
            class="measuring-guide"
            aria-hidden="true"
            dangerouslySetInnerHTML={{ __html: drawMeasurementGuide(style.category) }}
          ></div>
          <dl class="measuring-points">
            {points.map((point) => {
              const { name, how } = describePoint(point, visit.language);
              const letter = listMeasurementLetters(style.category).find((one) => one.point === point)?.letter;
              return (
                <div>
                  <dt>{letter === undefined ? name : `${letter} · ${name}`}</dt>
                  <dd>{how}</dd>
                </div>
              );
            })}
          </dl>
        </div>
      </Disclosure>
    </section>
  );
}

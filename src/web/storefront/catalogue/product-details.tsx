import {
  describeCare,
  describePoint,
  formatLength,
  MEASUREMENT_POINTS,
  type Fibre,
  type StyleDetail,
} from "#shop/catalog";
import { countryName } from "#shop/markets";
import { shop } from "#shop.config";
import type { Visit } from "../visit.ts";
import { catalogueMessages } from "./messages/index.ts";

interface ProductDetailsProps {
  readonly visit: Visit;
  readonly style: StyleDetail;
}

/** What the piece is, how it sits, what it is made of and where, and how to care for it. */
export function ProductDetails({ visit, style }: ProductDetailsProps) {
  const words = catalogueMessages(visit.language);
  return (
    <div class="product-details">
      <section class="details">
        <h2>{words.aboutHeading}</h2>
        {style.description.map((paragraph) => (
          <p>{paragraph}</p>
        ))}
      </section>
      <section class="details">
        <h2>{words.fitHeading}</h2>
        <p>{style.fitNote}</p>
        <SizeChart visit={visit} style={style} />
      </section>
      <section class="details">
        <h2>{words.careHeading}</h2>
        <dl class="facts">
          <dt>{words.fibres}</dt>
          <dd>
            {fibreLines(style.fibres, visit).map((text) => (
              <p>{text}</p>
            ))}
            {style.hasAnimalParts && <p>{words.animalParts}</p>}
          </dd>
          <dt>{words.care}</dt>
          <dd>
            {describeCare(style.care, visit.language).map((text) => (
              <p>{text}</p>
            ))}
          </dd>
        </dl>
      </section>
      <section class="details">
        <h2>{words.madeHeading}</h2>
        <dl class="facts">
          <dt>{words.origin}</dt>
          <dd>{countryName(style.originCountry, visit.language)}</dd>
          <dt>{words.maker}</dt>
          <dd>{shop.company.legalName}</dd>
          <dt>{words.construction}</dt>
          <dd>
            {words.stitches[style.stitch]}, {words.necklines[style.neckline]}, {words.closures[style.closure]}
          </dd>
          <dt>{words.fit}</dt>
          <dd>{words.fits[style.fit]}</dd>
          <dt>{words.wearer}</dt>
          <dd>{words.wearers[style.wearer]}</dd>
          <dt>{words.styleNumber}</dt>
          <dd>{style.code}</dd>
        </dl>
      </section>
    </div>
  );
}

/** One line per part of the garment: "80% wool, 20% nylon". */
function fibreLines(fibres: readonly Fibre[], visit: Visit): string[] {
  const { fibreParts } = catalogueMessages(visit.language);
  const parts = Map.groupBy(fibres, (fibre) => fibre.part);
  return [...parts].map(
    ([part, shares]) => fibreParts[part] + shares.map(({ name, percent }) => `${percent}% ${name}`).join(", "),
  );
}

/** The chart in the market's unit, and folded away in the other one. */
function SizeChart({ visit, style }: ProductDetailsProps) {
  const words = catalogueMessages(visit.language);
  const points = MEASUREMENT_POINTS.filter((point) => style.measurements.some((measured) => measured.point === point));
  if (points.length === 0) return null;
  const unit = visit.market.lengthUnit;
  const otherUnit = unit === "cm" ? "in" : "cm";
  return (
    <>
      <Chart visit={visit} style={style} points={points} unit={unit} />
      <details>
        <summary>{words.otherUnit(otherUnit)}</summary>
        <Chart visit={visit} style={style} points={points} unit={otherUnit} />
      </details>
      <details>
        <summary>{words.howToMeasure}</summary>
        <dl class="facts">
          {points.map((point) => {
            const { name, how } = describePoint(point, visit.language);
            return (
              <>
                <dt>{name}</dt>
                <dd>{how}</dd>
              </>
            );
          })}
        </dl>
      </details>
    </>
  );
}

interface ChartProps extends ProductDetailsProps {
  readonly points: readonly StyleDetail["measurements"][number]["point"][];
  readonly unit: "cm" | "in";
}

function Chart({ visit, style, points, unit }: ChartProps) {
  const words = catalogueMessages(visit.language);
  const lengthOf = (size: string, point: string): string => {
    const measured = style.measurements.find((one) => one.size === size && one.point === point);
    return measured === undefined ? "–" : formatLength(measured.lengthMm, unit);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- A keyboard scrolls only what it can reach.
    <section class="sideways" aria-label={words.chartCaption(unit)} tabindex={0}>
      <table class="chart">
        <caption>{words.chartCaption(unit)}</caption>
        <thead>
          <tr>
            <th scope="col">{words.chartSize}</th>
            {points.map((point) => (
              <th scope="col">{describePoint(point, visit.language).name}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {style.sizes.map((size) => (
            <tr>
              <th scope="row">{size}</th>
              {points.map((point) => (
                <td>{lengthOf(size, point)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

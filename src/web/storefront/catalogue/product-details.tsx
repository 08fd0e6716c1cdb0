import {
  describeAnimalParts,
  describeCare,
  describeFibres,
  describeOrigin,
  labelOf,
  nameOfFact,
  productSafety,
  type Fact,
  type StyleDetail,
} from "#shop/catalog";
import { countryName } from "#shop/markets";
import { Disclosure, listCareSymbols } from "#web/ui";
import type { Visit } from "../visit.ts";
import { listed } from "./listed.ts";
import { catalogueMessages } from "./messages/index.ts";
import type { ProductPageProps } from "./product-page.tsx";
import { namesResponsiblePerson } from "./responsible-person.ts";
import { Warmth } from "./warmth.tsx";

/** What the piece is, how it sits, what it is made of and where, and how to care for it. */
export function ProductDetails(props: ProductPageProps) {
  const { visit, style } = props;
  const words = catalogueMessages(visit);
  return (
    <>
      <Disclosure summary={words.aboutHeading} open>
        {style.description.map((paragraph) => (
          <p>{paragraph}</p>
        ))}
      </Disclosure>
      <Disclosure summary={words.fitHeading}>
        <p>{style.fitNote}</p>
        <Facts {...props} />
      </Disclosure>
      <Disclosure summary={words.careHeading}>
        <Fibres {...props} />
        <CareInstructions {...props} />
      </Disclosure>
      <Disclosure summary={words.madeHeading}>
        <Making {...props} />
      </Disclosure>
    </>
  );
}

/** Facts with a closed list of values, in the order in which people ask for them; the warmth is drawn. */
function Facts({ visit, style }: ProductPageProps) {
  const { language } = visit;
  const words = catalogueMessages(visit);
  const rows: readonly (readonly [Fact, string])[] = [
    ["wearer", labelOf("wearer", style.wearer, language)],
    ["fit", labelOf("fit", style.fit, language)],
    ["feel", labelOf("feel", style.feel, language)],
    [
      "season",
      listed(
        style.seasons.map((season) => labelOf("season", season, language)),
        visit,
      ),
    ],
    ["stitch", labelOf("stitch", style.stitch, language)],
    ["neckline", labelOf("neckline", style.neckline, language)],
    ...(style.closure === "none" ? [] : [["closure", labelOf("closure", style.closure, language)] as const]),
  ];
  return (
    <dl class="facts">
      <dt>{nameOfFact("warmth", language)}</dt>
      <dd>
        <Warmth
          warmth={style.warmth}
          text={words.warmth({ level: style.warmth, name: labelOf("warmth", style.warmth, language) })}
        />
      </dd>
      {rows.map(([fact, value]) => (
        <>
          <dt>{nameOfFact(fact, language)}</dt>
          <dd>{value}</dd>
        </>
      ))}
      <dt>{words.shownOn}</dt>
      <dd>{words.shownOnSize({ height: heightOf(style, visit), size: style.shownOn.size })}</dd>
    </dl>
  );
}

const CENTIMETRES_PER_INCH = 2.54;
const INCHES_PER_FOOT = 12;

/** The height of whom the drawing shows, in the unit of the market. */
function heightOf({ shownOn: { heightCm } }: StyleDetail, visit: Visit): string {
  if (visit.market.lengthUnit === "cm") return catalogueMessages(visit).advice.length.cm({ length: String(heightCm) });
  const inches = Math.round(heightCm / CENTIMETRES_PER_INCH);
  return `${Math.floor(inches / INCHES_PER_FOOT)}′${inches % INCHES_PER_FOOT}″`;
}

function Fibres({ visit, style }: ProductPageProps) {
  return (
    <ul class="fibres">
      {describeFibres(style.fibres, visit.language).map((line) => (
        <li>{line}</li>
      ))}
      {style.hasAnimalParts && <li>{describeAnimalParts(visit.language)}</li>}
    </ul>
  );
}

/** The symbols of the label, each with its instruction. */
function CareInstructions({ visit, style }: ProductPageProps) {
  const symbols = listCareSymbols(style.care);
  return (
    <ul class="care">
      {describeCare(style.care, visit.language).map((text, index) => (
        <li>
          <span class="care-symbol" dangerouslySetInnerHTML={{ __html: symbols[index] ?? "" }}></span>
          <span>{text}</span>
        </li>
      ))}
    </ul>
  );
}

/** Whom the law wants named beside the piece (Regulation (EU) 2023/988, article 19). */
function Making({ visit, style }: ProductPageProps) {
  const words = catalogueMessages(visit);
  const { maker, euResponsiblePerson } = productSafety();
  const place = (company: typeof maker): string =>
    words.companyIn({
      company: company.legalName,
      place: company.locality,
      country: countryName(company.country, visit.language),
    });
  return (
    <>
      <p>{describeOrigin(style.originCountry, visit.language)}</p>
      <dl class="facts">
        <dt>{words.maker}</dt>
        <dd>
          {place(maker)}
          <br />
          <a href={`mailto:${maker.email}`}>{maker.email}</a>
        </dd>
        {namesResponsiblePerson(visit.market.country) && (
          <>
            <dt>{words.responsible}</dt>
            <dd>{euResponsiblePerson === undefined ? words.responsibleNone : place(euResponsiblePerson)}</dd>
          </>
        )}
        <dt>{words.styleNumber}</dt>
        <dd>{style.code}</dd>
      </dl>
    </>
  );
}

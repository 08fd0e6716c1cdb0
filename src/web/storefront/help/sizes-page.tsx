import {
  bodyChestMm,
  describePoint,
  formatLength,
  SIZES,
  sizeLabel,
  sizeSystemName,
  type Category,
} from "#shop/catalog";
import type { SizeSystem } from "#shop/markets";
import { DRAWING_HEIGHT, DRAWING_WIDTH, drawMeasurementGuide, listMeasurementLetters, SizeChart } from "#web/ui";
import { frameMessages } from "../frame/messages/index.ts";
import { pathOf, type Visit } from "../visit.ts";
import { AskAPerson, HelpFrame, HelpSection } from "./help-frame.tsx";
import type { HelpPageProps } from "./index-page.tsx";
import { helpMessages } from "./messages/index.ts";

/** Pullovers are measured as sweaters are. */
const GUIDES = ["sweaters", "coats", "jumpsuits"] as const satisfies readonly Category[];
const SYSTEMS: readonly SizeSystem[] = ["EU", "UK", "US", "JP"];

/** How to measure, how our letters compare with other systems, and how to choose between two of them. */
export function SizesPage(props: HelpPageProps) {
  const { visit } = props;
  const words = helpMessages(visit).sizes;
  return (
    <HelpFrame
      {...props}
      path="/help/sizes"
      title={frameMessages(visit).helpSizes}
      lead={words.lead}
      contents={[
        { id: "measure", heading: words.measureHeading },
        { id: "compare", heading: words.chartHeading },
        { id: "between", heading: words.betweenHeading },
      ]}
    >
      <HelpSection id="measure" heading={words.measureHeading}>
        <p>{words.measure}</p>
        <div class="guides">
          {GUIDES.map((category) => (
            <Guide visit={visit} category={category} />
          ))}
        </div>
      </HelpSection>
      <HelpSection id="compare" heading={words.chartHeading}>
        <p>{words.chart}</p>
        <Comparison visit={visit} wearer="women" caption={words.women} />
        <Comparison visit={visit} wearer="men" caption={words.men} />
      </HelpSection>
      <HelpSection id="between" heading={words.betweenHeading}>
        <p>{words.between.close}</p>
        <p>{words.between.cut}</p>
        <p>{words.between.advice}</p>
        <p>
          {words.between.exchange({ link: (text) => <a href={pathOf(visit, "/help/returns#exchange")}>{text}</a> })}
        </p>
      </HelpSection>
      <AskAPerson visit={visit} />
    </HelpFrame>
  );
}

function Guide({ visit, category }: { readonly visit: Visit; readonly category: (typeof GUIDES)[number] }) {
  const words = helpMessages(visit).sizes;
  const letters = listMeasurementLetters(category).map(({ point, letter }) => ({
    letter,
    ...describePoint(point, visit.language),
  }));
  return (
    <figure class="guide">
      <figcaption>
        <h3>{guideName(category, visit)}</h3>
      </figcaption>
      <img
        src={`data:image/svg+xml,${encodeURIComponent(drawMeasurementGuide(category))}`}
        width={DRAWING_WIDTH}
        height={DRAWING_HEIGHT}
        alt={words.guideAlt({ points: letters.map(({ letter, name }) => `${letter} ${name}`).join(", ") })}
        loading="lazy"
        decoding="async"
      />
      <dl class="letters">
        {letters.map(({ letter, name, how }) => (
          <div>
            <dt>
              <span class="letter">{letter}</span> {name}
            </dt>
            <dd class="small soft">{how}</dd>
          </div>
        ))}
      </dl>
    </figure>
  );
}

function guideName(category: (typeof GUIDES)[number], visit: Visit): string {
  const { categories } = frameMessages(visit);
  return category === "sweaters" ? `${categories.pullovers} · ${categories.sweaters}` : categories[category];
}

interface ComparisonProps {
  readonly visit: Visit;
  readonly wearer: "women" | "men";
  readonly caption: string;
}

/** Our letters, the chest that each is cut for, and what other systems call it. */
function Comparison({ visit, wearer, caption }: ComparisonProps) {
  const words = helpMessages(visit).sizes;
  const { language, market } = visit;
  // The market's own system first.
  const systems = SYSTEMS.toSorted((one, other) => rank(other) - rank(one));
  function rank(system: SizeSystem): number {
    return system === market.sizeSystem ? 1 : 0;
  }
  return (
    <SizeChart
      id={`sizes-${wearer}`}
      caption={caption}
      unitLegend={`${words.unit}: ${caption}`}
      units={[
        { unit: "cm", label: words.centimetres },
        { unit: "in", label: words.inches },
      ]}
      unit={market.lengthUnit}
      sizeHeading={words.size}
      columns={[words.chest, ...systems.map((system) => sizeSystemName(system, language))]}
      rows={SIZES.map((size) => {
        const chest = bodyChestMm(size, wearer);
        const chestCell = { cm: formatLength(chest, "cm", language), in: formatLength(chest, "in", language) };
        const labels = systems.map((system) => sizeLabel(size, wearer, system) ?? "");
        return { size, cells: [chestCell, ...labels.map((label) => ({ cm: label, in: label }))] };
      })}
    />
  );
}

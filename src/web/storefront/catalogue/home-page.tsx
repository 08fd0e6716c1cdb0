import type { CategoryEntry, StyleCard } from "#shop/catalog";
import { shop } from "#shop.config";
import { GarmentDefinitions, GarmentDrawing, type Assets } from "#web/ui";
import { Frame } from "../frame/frame.tsx";
import { pathOf, rangePathOf, type Visit } from "../visit.ts";
import { catalogueMessages } from "./messages/index.ts";
import { StyleGrid, type ShownCard } from "./style-card.tsx";

export interface HomePageProps {
  readonly visit: Visit;
  readonly assets: Assets;
  readonly canonical: string;
  readonly categories: readonly CategoryEntry[];
  /** The first style of each category, for its door; by category code. */
  readonly doorStyles: ReadonlyMap<string, StyleCard>;
  readonly cards: readonly ShownCard[];
}

export function HomePage({ visit, assets, canonical, categories, doorStyles, cards }: HomePageProps) {
  const words = catalogueMessages(visit.language);
  const styles = [...doorStyles.values(), ...cards.map((card) => card.style)];
  const [first, second] = styles;
  return (
    <Frame
      visit={visit}
      assets={assets}
      canonical={canonical}
      title={words.homeTitle}
      description={words.homeDescription}
    >
      <GarmentDefinitions garments={styles} />
      <div class="stack-wide home">
        <section class="hero">
          <div class="stack">
            <h1>{words.homeHeading}</h1>
            <p class="lead">{words.homeLead}</p>
            <p>
              <a class="button primary" href={rangePathOf(visit, "/pullovers")}>
                {words.homeAction}
              </a>
            </p>
          </div>
          <div class="hero-picture">
            {[first, second].map(
              (style) =>
                style !== undefined && <GarmentDrawing garment={style} hex={style.colours.at(-1)?.hex ?? "#b8ab97"} />,
            )}
          </div>
        </section>
        <section>
          <h2>{words.doorsHeading}</h2>
          <ul class="doors">
            {categories.map((category) => (
              <li>
                <Door visit={visit} category={category} style={doorStyles.get(category.code)} />
              </li>
            ))}
          </ul>
        </section>
        <section>
          <h2>{words.newHeading}</h2>
          <StyleGrid visit={visit} cards={cards} />
        </section>
        <section class="assurances">
          {words.assurances.map(({ heading, text }) => (
            <div>
              <h3>{heading}</h3>
              <p>{text}</p>
            </div>
          ))}
        </section>
        <section class="prose">
          <h2>{words.legalHeading}</h2>
          <p>
            {words.legal(shop.company.brand, shop.company.legalName)}{" "}
            <a href={pathOf(visit, "/privacy")}>{words.privacyLink}</a>
          </p>
        </section>
      </div>
    </Frame>
  );
}

interface DoorProps {
  readonly visit: Visit;
  readonly category: CategoryEntry;
  readonly style: StyleCard | undefined;
}

function Door({ visit, category, style }: DoorProps) {
  const words = catalogueMessages(visit.language);
  return (
    <div class="card">
      <div class="card-picture">
        {style !== undefined && (
          <GarmentDrawing garment={style} hex={(style.colours[1] ?? style.colours[0])?.hex ?? "#b8ab97"} />
        )}
      </div>
      <h3 class="card-name">
        <a href={rangePathOf(visit, `/${category.code}`)}>{category.name}</a>
      </h3>
      <p class="card-summary">{words.doorCount(category.styles)}</p>
    </div>
  );
}

import type { Category, CategoryEntry, StyleCard } from "#shop/catalog";
import { ArrowLink, ButtonLink, PictureImage, ProductGrid, type Picture, type ProductCardProps } from "#web/ui";
import { Frame, type FrameProps } from "../frame/frame.tsx";
import { rangePathOf, type Visit } from "../visit.ts";
import { CategoryDoors } from "./category-doors.tsx";
import { homeMessages } from "./messages/index.ts";
import { HowItIsMade } from "./how-it-is-made.tsx";
import { PlainPromises, PolicyIsAProgram } from "./promises.tsx";

/**
 * The pictures of home, chosen by whoever knows the drawings; each stands on a ground of its own, four to five. Only the
 * one of the season is described: beside all others stands what they show.
 */
export interface HomePictures {
  /** The largest of the page, and the one beside it. */
  readonly hero: readonly [Picture, Picture];
  readonly doors: Readonly<Record<Category, Picture>>;
  /** A garment worn, for the story of the season. */
  readonly season: Picture;
  /** Details of four stitches. */
  readonly stitches: readonly Picture[];
}

export interface HomePageProps extends Pick<
  FrameProps,
  "canonical" | "alternates" | "kind" | "structuredData" | "feeds" | "picture"
> {
  readonly visit: Visit;
  readonly assets: FrameProps["assets"];
  readonly categories: readonly CategoryEntry[];
  readonly pictures: HomePictures;
  /** The styles that the two pictures of the hero show. */
  readonly heroStyles: readonly [StyleCard, StyleCard];
  readonly cards: readonly ProductCardProps[];
}

const stress = (text: string) => <em>{text}</em>;

/** The front of the shop: what we make, how warm it is, how it is made, and what we promise. */
export function HomePage(props: HomePageProps) {
  const { visit, categories, pictures, heroStyles, cards, ...frame } = props;
  const words = homeMessages(visit);
  return (
    <Frame {...frame} visit={visit} title={words.title} description={words.description} preloadImage={pictures.hero[0]}>
      <div class="home">
        <section class="hero">
          <div class="hero-words">
            <h1 class="display">{words.heading({ em: stress })}</h1>
            <p class="lead">{words.lead}</p>
            <p class="acts">
              <ButtonLink kind="primary" href={rangePathOf(visit, "/pullovers")}>
                {words.action}
              </ButtonLink>
              <a href={rangePathOf(visit, "/coats")}>{words.second}</a>
            </p>
          </div>
          {heroStyles.map((style, index) => (
            <a
              class={index === 0 ? "hero-picture" : "hero-picture second"}
              href={rangePathOf(visit, `/p/${style.slug}`)}
            >
              <PictureImage picture={{ ...pictures.hero[index]!, alt: "" }} first={index === 0} />
              <span class="picture-name">{style.name}</span>
            </a>
          ))}
        </section>
        <CategoryDoors visit={visit} categories={categories} pictures={pictures.doors} />
        <section class="season" aria-labelledby="season">
          <PictureImage picture={pictures.season} />
          <div class="season-words">
            <p class="season-eyebrow">{words.seasonEyebrow}</p>
            <h2 id="season">{words.seasonHeading({ em: stress })}</h2>
            <p class="lead">{words.seasonText}</p>
            <ArrowLink href={rangePathOf(visit, "/coats")}>{words.seasonAction}</ArrowLink>
          </div>
        </section>
        <section>
          <div class="home-head">
            <h2>{words.newHeading}</h2>
            <ArrowLink href={rangePathOf(visit, "/sweaters")}>{words.newAction}</ArrowLink>
          </div>
          <ProductGrid cards={cards} />
        </section>
        <HowItIsMade visit={visit} pictures={pictures.stitches} />
        <PolicyIsAProgram visit={visit} />
        <PlainPromises visit={visit} />
      </div>
    </Frame>
  );
}

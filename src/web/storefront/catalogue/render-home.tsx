import { CATEGORIES, type Category } from "#shop/catalog";
import type { ShelfCard } from "#shop/shelves";
import type { Picture, View } from "#web/ui";
import { HomePage, type HomePictures } from "../home/home-page.tsx";
import { showGarment, type PicturePlaceName } from "../pictures/index.ts";
import type { Visit } from "../visit.ts";
import { readingOf, type CatalogueParts, type DrawnPage } from "./catalogue-parts.ts";
import { showCards } from "./show-cards.ts";

/** New pieces of each category below the doors. */
const NEW_PER_CATEGORY = 2;

/** A drawing that the front of the shop shows: a style in its first colour, chosen for how it looks there. */
interface Shown {
  readonly slug: string;
  readonly view: View;
}

const HERO: readonly [Shown, Shown] = [
  { slug: "inveray-aran-sweater", view: "worn" },
  { slug: "campion-fair-isle-cardigan", view: "front" },
];
const DOORS: Readonly<Record<Category, Shown>> = {
  pullovers: { slug: "hawthorn-argyle-pullover", view: "front" },
  sweaters: { slug: "bracken-wide-stripe-sweater", view: "front" },
  jumpsuits: { slug: "siskin-moss-stitch-coverall", view: "front" },
  coats: { slug: "fulmar-pea-coat", view: "front" },
};
const SEASON: Shown = { slug: "lapwing-duffle-coat", view: "worn" };
const STITCHES: readonly Shown[] = [
  { slug: "cairnmoor-plait-sweater", view: "detail" },
  { slug: "yarrow-fair-isle-sweater", view: "detail" },
  { slug: "fenwick-waffle-sweater", view: "detail" },
  { slug: "moorland-herringbone-coat", view: "detail" },
];

/** The front of the shop. What was chosen for it and is no longer for sale gives way to what is. */
export async function renderHome(parts: CatalogueParts, visit: Visit): Promise<DrawnPage | undefined> {
  const { shelves, assets, heads, pictures, pieces } = parts;
  const reading = readingOf(parts, visit);
  const chosen = [...HERO, ...Object.values(DOORS), SEASON, ...STITCHES].map(({ slug }) => slug);
  const [categories, cards, shared, ...newest] = await Promise.all([
    shelves.categories(reading),
    shelves.cards([...new Set(chosen)], reading),
    pieces("home"),
    ...CATEGORIES.map((category) => shelves.list({ ...reading, category, sort: "newest", perPage: NEW_PER_CATEGORY })),
  ]);
  const styles = newest.flatMap((list) => list.styles);
  const bySlug = new Map([...styles, ...cards].map((card) => [card.slug, card]));
  const find = ({ slug }: Shown, among: readonly ShelfCard[]): ShelfCard | undefined => bySlug.get(slug) ?? among[0];
  const draw: Draw = (shown, place, among = styles) => {
    const style = find(shown, among);
    const colour = style?.colours[0];
    if (style === undefined || colour === undefined) return undefined;
    return showGarment({ visit, pictures, style, colour, view: shown.view, place });
  };
  const heroStyles = HERO.map((shown) => find(shown, styles));
  const drawn = drawHome(
    draw,
    newest.map((list) => list.styles),
  );
  const [first, second] = heroStyles;
  if (first === undefined || second === undefined || drawn === undefined) return undefined;
  const available = await shelves.availability(styles.flatMap((style) => style.variantIds));
  const interleaved = Array.from({ length: NEW_PER_CATEGORY }, (_, place) =>
    newest.flatMap((list) => list.styles.slice(place, place + 1)),
  ).flat();
  return {
    styles: [...bySlug.values()],
    page: (
      <HomePage
        {...heads.home(visit, shared)}
        visit={visit}
        assets={assets}
        categories={categories}
        pictures={drawn}
        heroStyles={[first, second]}
        cards={showCards(interleaved, { visit, pictures, available, at: reading.at, headingLevel: 3 })}
      />
    ),
  };
}

/** Undefined when there is no style to show. */
type Draw = (shown: Shown, place: PicturePlaceName, among?: readonly ShelfCard[]) => Picture | undefined;

/** Undefined while nothing at all is for sale. */
function drawHome(draw: Draw, byCategory: readonly (readonly ShelfCard[])[]): HomePictures | undefined {
  const [large, small] = [draw(HERO[0], "hero"), draw(HERO[1], "heroSide")];
  const season = draw(SEASON, "season");
  const doors = CATEGORIES.map((category, index) => draw(DOORS[category], "door", byCategory[index]));
  const [pullovers, sweaters, jumpsuits, coats] = doors.map((door) => door ?? large);
  const isWhole = [large, small, season, pullovers, sweaters, jumpsuits, coats].every((one) => one !== undefined);
  if (!isWhole) return undefined;
  return {
    hero: [large!, small!],
    doors: { pullovers: pullovers!, sweaters: sweaters!, jumpsuits: jumpsuits!, coats: coats! },
    season: season!,
    stitches: STITCHES.flatMap((shown) => draw(shown, "stitch") ?? []),
  };
}

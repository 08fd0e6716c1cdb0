import { destination, isCountryCode } from "#shop/addresses";
import type { ColourFamily } from "#shop/catalog";
import { formatPrice } from "#shop/markets";
import { promiseDelivery } from "#shop/pricing";
import type { ShelfCard } from "#shop/shelves";
import { shop } from "#shop.config";
import type { ProductCardProps } from "#web/ui";
import { showGarment, type GarmentPictures } from "../pictures/index.ts";
import type { Visit } from "../visit.ts";
import { productPath } from "./catalogue-address.ts";
import { catalogueMessages } from "./messages/index.ts";
import { showPrice } from "./show-price.ts";

export interface CardScene {
  readonly visit: Visit;
  readonly pictures: GarmentPictures;
  readonly at: Date;
  /** Free pieces per variant. */
  readonly available: ReadonlyMap<string, number>;
  /** Colours that were asked for: a card shows one of them where it can. */
  readonly families?: readonly ColourFamily[] | undefined;
  readonly headingLevel?: 2 | 3;
  /** Cards on the first screen, whose pictures do not wait. */
  readonly first?: number;
}

const SWATCHES_MAX = 5;
/** A style is new for this long, beside others that are older. */
const NEW_DAYS = 45;
const MILLISECONDS_PER_DAY = 86_400_000;

/** Styles as their cards are drawn: the picture in the colour asked for, the price, and what it costs at the door. */
export function showCards(styles: readonly ShelfCard[], scene: CardScene): ProductCardProps[] {
  const newSince = scene.at.getTime() - NEW_DAYS * MILLISECONDS_PER_DAY;
  const isNew = (style: ShelfCard): boolean => style.publishedAt.getTime() > newSince;
  const areAllNew = styles.every(isNew);
  return styles.map((style, index) => ({
    ...showCard(style, scene),
    badge: badgeOf(style, scene, isNew(style) && !areAllNew),
    first: index < (scene.first ?? 0),
  }));
}

function showCard(style: ShelfCard, scene: CardScene): Omit<ProductCardProps, "badge" | "first"> {
  const { visit, pictures, families = [], headingLevel = 2 } = scene;
  const words = catalogueMessages(visit);
  const asked = style.colours.find((colour) => families.includes(colour.family));
  const colour = asked ?? style.colours[0]!;
  const shown = style.colours.slice(0, SWATCHES_MAX);
  return {
    href: productPath(visit, style.slug, { colourCode: asked?.code }),
    name: style.name,
    picture: showGarment({ visit, pictures, style, colour, view: "front", place: "card" }),
    price: { ...showPrice(style, visit), note: deliveredNote(style, scene) },
    summary: style.summary,
    gone: style.soldOut ? words.soldOut : undefined,
    headingLevel,
    swatches: {
      label: words.fromColours({ count: style.colours.length }),
      colours: shown.map(({ code, name, hex, accents }) => ({
        hex,
        accents,
        name,
        href: productPath(visit, style.slug, { colourCode: code }),
      })),
      more:
        shown.length < style.colours.length
          ? words.moreColours({ count: style.colours.length - shown.length })
          : undefined,
    },
  };
}

function badgeOf({ variantIds }: ShelfCard, { visit, available }: CardScene, isNew: boolean): string | undefined {
  const words = catalogueMessages(visit);
  const pieces = variantIds.reduce((sum, variantId) => sum + (available.get(variantId) ?? 0), 0);
  if (pieces > 0 && pieces <= shop.catalog.lowStockPieces) return words.lastPieces;
  return isNew ? words.isNew : undefined;
}

/** What one piece costs at the door; undefined where we do not deliver. */
function deliveredNote({ price, consignment }: ShelfCard, { visit, at }: CardScene): string | undefined {
  const { country } = visit.market;
  if (!isCountryCode(country) || !destination(country, visit.locale).served) return undefined;
  const { totalMinor, dutiesEstimateMinor } = promiseDelivery({
    country,
    currency: price.currency,
    lines: [{ unitPriceMinor: price.amountMinor, quantity: 1, ...consignment }],
    at,
  });
  const total = formatPrice({ amountMinor: totalMinor, currency: price.currency }, visit.locale);
  const words = catalogueMessages(visit);
  return dutiesEstimateMinor === null ? words.cardDelivered({ total }) : words.cardUntaxed({ total });
}

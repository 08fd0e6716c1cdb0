import { describeProblem, destination, isCountryCode } from "#shop/addresses";
import type { DetailColour, StyleDetail } from "#shop/catalog";
import { promiseDelivery } from "#shop/pricing";
import type { Visit } from "../visit.ts";
import type { OpenedOn } from "./catalogue-address.ts";
import type { Delivery } from "./piece-delivery.tsx";
import { ProductPage, type ProductChoice } from "./product-page.tsx";
import { readingOf, type CatalogueParts, type DrawnPage } from "./catalogue-parts.ts";
import { showCards } from "./show-cards.ts";
import type { AskedAdvice } from "./size-advice-form.tsx";

export interface ProductQuestion {
  readonly visit: Visit;
  readonly slug: string;
  readonly opened?: OpenedOn;
  /** In an answer to a form, which is never kept: what was chosen and could not be taken. */
  readonly chosen?: ProductChoice;
  /** In an answer to a form, which is never kept: finds the advice for the style. */
  readonly advise?: (style: StyleDetail) => AskedAdvice;
}

/** A product's page and whatever it shows of other styles; undefined when nothing is for sale under the name. */
export async function productMarkup(
  parts: Omit<CatalogueParts, "pieces">,
  { visit, slug, opened = {}, chosen, advise }: ProductQuestion,
): Promise<DrawnPage | undefined> {
  const { shelves, assets, heads, pictures } = parts;
  const reading = readingOf(parts, visit);
  const style = await shelves.find(slug, reading);
  if (style === undefined) return undefined;
  const companions = await shelves.cards(style.goesWith, reading);
  const available = await shelves.availability([
    ...style.colours.flatMap((colour) => colour.variants.map((variant) => variant.variantId)),
    ...companions.flatMap((card) => card.variantIds),
  ]);
  const advice = advise?.(style);
  const colour = openColour(style.colours, available, chosen?.colourCode ?? opened.colourCode);
  const { at } = reading;
  const size = advice?.outcome.ok === true ? advice.outcome.size : opened.size;
  return {
    styles: [style, ...companions],
    page: (
      <ProductPage
        visit={visit}
        assets={assets}
        pictures={pictures}
        head={heads.style(visit, { style, available, colourCode: colour?.code, at })}
        style={style}
        available={available}
        delivery={deliver(style, visit, at, size)}
        colourCode={colour?.code ?? ""}
        size={size}
        unit={opened.unit ?? visit.market.lengthUnit}
        goesWith={showCards(companions, { visit, pictures, available, at, headingLevel: 3 })}
        chosen={chosen}
        advice={advice}
      />
    ),
  };
}

/** The colour asked for, or else the first of which a piece is left: the page opens on something that can be bought. */
function openColour(
  colours: readonly DetailColour[],
  available: ReadonlyMap<string, number>,
  code: string | undefined,
): DetailColour | undefined {
  return (
    colours.find((colour) => colour.code === code) ??
    colours.find(({ variants }) => variants.some(({ variantId }) => (available.get(variantId) ?? 0) > 0)) ??
    colours[0]
  );
}

/** One piece at the visitor's door, in the size that is opened, or else from the lightest size to the heaviest. */
function deliver(
  { price, colours, hsCode, originCountry }: StyleDetail,
  visit: Visit,
  at: Date,
  size: string | undefined,
): Delivery {
  const { country } = visit.market;
  if (!isCountryCode(country)) throw new Error(`the market ${visit.market.segment} has no country`);
  const place = destination(country, visit.locale);
  if (!place.served) {
    const problem = { field: "country", code: "unserved-country", country, reason: place.reason } as const;
    return { served: false, reason: describeProblem(problem, visit) };
  }
  const variants = colours.flatMap((colour) => colour.variants);
  const opened = variants.filter((variant) => variant.size === size);
  const weights = (opened.length === 0 ? variants : opened).map((variant) => variant.weightGrams);
  const promiseOf = (weightGrams: number) =>
    promiseDelivery({
      country,
      currency: visit.currency,
      lines: [{ unitPriceMinor: price.amountMinor, quantity: 1, weightGrams, hsCode, originCountry }],
      at,
    });
  return { served: true, promise: promiseOf(Math.max(...weights)), lightest: promiseOf(Math.min(...weights)) };
}

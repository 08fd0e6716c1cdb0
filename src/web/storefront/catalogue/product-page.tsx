import type { DetailColour, StyleDetail } from "#shop/catalog";
import { countryName, formatPrice } from "#shop/markets";
import { GarmentDefinitions, GarmentDrawing, Notice, Swatch, type Assets } from "#web/ui";
import { Frame } from "../frame/frame.tsx";
import { frameMessages } from "../frame/messages/index.ts";
import { pathOf, type Visit } from "../visit.ts";
import { Breadcrumb } from "./breadcrumb.tsx";
import { catalogueMessages } from "./messages/index.ts";
import { ProductDetails } from "./product-details.tsx";
import { SizeChoice } from "./size-choice.tsx";

export interface ProductPageProps {
  readonly visit: Visit;
  readonly assets: Assets;
  readonly canonical: string;
  readonly style: StyleDetail;
  /** Free pieces per variant. */
  readonly available: ReadonlyMap<string, number>;
  /** What delivery, tax and duty mean for this piece in the visitor's market; one sentence each. */
  readonly deliveryLines: readonly string[];
  /** What was chosen, when the page answers a form that could not be taken. */
  readonly chosen?: ProductChoice;
}

export interface ProductChoice {
  readonly colourCode: string | undefined;
  readonly variantId: string | undefined;
  readonly problem: string;
}

export function ProductPage(props: ProductPageProps) {
  const { visit, assets, canonical, style, deliveryLines, chosen } = props;
  const words = catalogueMessages(visit.language);
  const category = frameMessages(visit.language).categories[style.category];
  return (
    <Frame
      visit={visit}
      assets={assets}
      canonical={canonical}
      title={style.name}
      description={style.summary}
      currentCategory={style.category}
      stay={`/p/${style.slug}`}
    >
      <GarmentDefinitions garments={[style]} />
      <Breadcrumb visit={visit} steps={[{ name: category, path: `/${style.category}` }]} current={style.name} />
      <div class="product">
        <figure class="product-picture by-colour">
          {style.colours.map((colour, index) => (
            <GarmentDrawing
              class={`of-colour-${index + 1}`}
              garment={style}
              hex={colour.hex}
              label={words.drawing(style.name, colour.name)}
            />
          ))}
        </figure>
        <div class="stack">
          <h1>{style.name}</h1>
          <p class="lead">{style.summary}</p>
          <p class="price">{formatPrice(style.price, visit.locale)}</p>
          <div class="small soft">
            <p>
              <strong>{words.delivery(countryName(visit.market.country, visit.language))}</strong>
            </p>
            {deliveryLines.map((text) => (
              <p>{text}</p>
            ))}
          </div>
          {chosen !== undefined && (
            <Notice tone="alert" title={words.problemHeading}>
              <p>{chosen.problem}</p>
            </Notice>
          )}
          <ChoiceForm {...props} />
        </div>
        <ProductDetails visit={visit} style={style} />
      </div>
    </Frame>
  );
}

function ChoiceForm({ visit, style, available, chosen }: ProductPageProps) {
  const words = catalogueMessages(visit.language);
  const anyLeft = style.colours.some((colour) =>
    colour.variants.some((variant) => isFree(available, variant.variantId)),
  );
  const colourCode = style.colours.some((colour) => colour.code === chosen?.colourCode)
    ? chosen?.colourCode
    : firstColour(style.colours, available)?.code;
  return (
    <form class="stack" method="post" action={pathOf(visit, "/cart/lines")}>
      <input type="hidden" name="style" value={style.slug} />
      <input type="hidden" name="currency" value={visit.currency} />
      <fieldset>
        <legend class="field-legend">{words.colour}</legend>
        <div class="options">
          {style.colours.map((colour, index) => (
            <label class="colour">
              <input
                type="radio"
                name="colour"
                id={`colour-${index + 1}`}
                value={colour.code}
                checked={colour.code === colourCode}
              />
              <Swatch hex={colour.hex} />
              <span>{colour.name}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <div class="by-colour">
        {style.colours.map((colour, index) => (
          <SizeChoice
            visit={visit}
            style={style}
            colour={colour}
            class={`of-colour-${index + 1}`}
            isFree={(variantId) => isFree(available, variantId)}
            chosenVariantId={chosen?.variantId}
          />
        ))}
      </div>
      {anyLeft ? (
        <button class="button primary wide">{words.add}</button>
      ) : (
        <p>
          <strong>{words.soldOut}</strong>
        </p>
      )}
    </form>
  );
}

function isFree(available: ReadonlyMap<string, number>, variantId: string): boolean {
  return (available.get(variantId) ?? 0) > 0;
}

/** The first colour of which a piece is left, so that the page opens on something that can be bought. */
function firstColour(
  colours: readonly DetailColour[],
  available: ReadonlyMap<string, number>,
): DetailColour | undefined {
  return (
    colours.find((colour) => colour.variants.some((variant) => isFree(available, variant.variantId))) ?? colours[0]
  );
}

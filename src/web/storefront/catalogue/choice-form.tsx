import { sizeLabel, sizeSystemName, type DetailColour, type StyleDetail } from "#shop/catalog";
import { shop } from "#shop.config";
import { Button, CART_DRAWER_ID, ColourChoice, Notice, SizeButtons } from "#web/ui";
import { pathOf, type Visit } from "../visit.ts";
import { listed } from "./listed.ts";
import { catalogueMessages } from "./messages/index.ts";
import type { ProductPageProps } from "./product-page.tsx";

type ChoiceFormProps = Pick<ProductPageProps, "visit" | "style" | "available" | "colourCode" | "size" | "chosen">;

/** Colour, size, and the way into the bag. Without script the page of the bag answers, with script its drawer. */
export function ChoiceForm({ visit, style, available, colourCode, size, chosen }: ChoiceFormProps) {
  const words = catalogueMessages(visit);
  const anyLeft = style.colours.some((colour) => isLeft(colour, available));
  return (
    <form class="stack choice-form" method="post" action={pathOf(visit, "/cart/lines")} data-into={CART_DRAWER_ID}>
      {chosen !== undefined && (
        <Notice tone="alert" title={words.problemHeading}>
          <p>{chosen.problem}</p>
        </Notice>
      )}
      <input type="hidden" name="style" value={style.slug} />
      <input type="hidden" name="currency" value={visit.currency} />
      <ColourChoice
        name="colour"
        legend={words.colour}
        value={colourCode}
        inAddress
        colours={style.colours.map((colour) => ({
          value: colour.code,
          name: colour.name,
          hex: colour.hex,
          accents: colour.accents,
          note: isLeft(colour, available) ? undefined : words.sizeGone,
        }))}
      />
      <div class="by-colour">
        {style.colours.map((colour, index) => (
          <div class={`of-colour-${index + 1}`}>
            <Sizes
              visit={visit}
              style={style}
              colour={colour}
              available={available}
              chosenVariantId={chosen?.variantId ?? colour.variants.find((variant) => variant.size === size)?.variantId}
              isOpen={colour.code === colourCode}
            />
          </div>
        ))}
      </div>
      {anyLeft ? (
        <Button kind="primary" wide>
          {words.add}
        </Button>
      ) : (
        <p>
          <strong>{words.soldOut}</strong>
        </p>
      )}
    </form>
  );
}

interface SizesProps extends Pick<ChoiceFormProps, "visit" | "style" | "available"> {
  readonly colour: DetailColour;
  readonly chosenVariantId: string | undefined;
  /** One radio of the name can be chosen: the one in the colour on which the page opens. */
  readonly isOpen: boolean;
}

/** The sizes of one colour. What is sold out stays in sight and cannot be chosen; what is nearly gone is named below. */
function Sizes({ visit, style, colour, available, chosenVariantId, isOpen }: SizesProps) {
  const words = catalogueMessages(visit);
  const free = (variantId: string): number => available.get(variantId) ?? 0;
  const few = colour.variants.filter(
    ({ variantId }) => free(variantId) > 0 && free(variantId) <= shop.catalog.lowStockPieces,
  );
  return (
    <>
      <SizeButtons
        id={`sizes-${colour.code.toLowerCase()}`}
        name="variant"
        legend={words.sizeIn({ colour: colour.name })}
        value={isOpen ? chosenVariantId : undefined}
        aside={<a href="#sizes">{words.sizeChart}</a>}
        sizes={colour.variants.map(({ variantId, size }) => ({
          value: variantId,
          label: size,
          other: otherLabel(size, style, visit),
          gone: free(variantId) > 0 ? undefined : words.sizeGone,
          colourCode: colour.code,
          size,
        }))}
      />
      {few.length > 0 && (
        <p class="small soft few">
          {words.fewLeft({
            sizes: listed(
              few.map(({ size }) => size),
              visit,
            ),
          })}
        </p>
      )}
      {!isLeft(colour, available) && <p class="small soft">{words.allGone({ colour: colour.name })}</p>}
    </>
  );
}

/** The size in the market's own system, where that says more than our letter. */
export function otherLabel(
  size: StyleDetail["sizes"][number],
  { wearer }: Pick<StyleDetail, "wearer">,
  { market, language }: Visit,
): string | undefined {
  const label = sizeLabel(size, wearer, market.sizeSystem);
  return label === undefined || label === size ? undefined : `${sizeSystemName(market.sizeSystem, language)} ${label}`;
}

function isLeft(colour: DetailColour, available: ReadonlyMap<string, number>): boolean {
  return colour.variants.some(({ variantId }) => (available.get(variantId) ?? 0) > 0);
}

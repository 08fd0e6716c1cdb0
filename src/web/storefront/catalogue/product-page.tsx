import type { Size, StyleDetail } from "#shop/catalog";
import { Breadcrumbs, Gallery, Price, ProductGrid, VIEWS, type Assets, type ProductCardProps } from "#web/ui";
import type { PageHead } from "../found/index.ts";
import { Frame } from "../frame/frame.tsx";
import { frameMessages } from "../frame/messages/index.ts";
import { showGarment, viewName, ZOOM_WIDTH, type GarmentPictures } from "../pictures/index.ts";
import { rangePathOf, type Visit } from "../visit.ts";
import { ChoiceForm } from "./choice-form.tsx";
import { catalogueMessages } from "./messages/index.ts";
import { DeliveryLine, DeliveryParts, type PieceDeliveryProps } from "./piece-delivery.tsx";
import { ProductDetails } from "./product-details.tsx";
import { ReturnsLine } from "./returns-line.tsx";
import { showPrice } from "./show-price.ts";
import { SizeAdviceForm, type AskedAdvice } from "./size-advice-form.tsx";
import { SizeSection } from "./size-section.tsx";

export interface ProductPageProps {
  readonly visit: Visit;
  readonly assets: Assets;
  readonly pictures: GarmentPictures;
  readonly head: Partial<PageHead>;
  readonly style: StyleDetail;
  /** Free pieces per variant. */
  readonly available: ReadonlyMap<string, number>;
  readonly delivery: PieceDeliveryProps["delivery"];
  /** The colour on which the page opens. */
  readonly colourCode: string;
  /** A size that the address or an advice chose beforehand; it is chosen only where it can be had. */
  readonly size: Size | undefined;
  readonly unit: "cm" | "in";
  /** Cards of styles that are worn with this one. */
  readonly goesWith: readonly ProductCardProps[];
  /** What was chosen, when the page answers a form that could not be taken. */
  readonly chosen?: ProductChoice | undefined;
  /** What was asked about sizes, and the answer; in an answer to that form only. */
  readonly advice?: AskedAdvice | undefined;
}

export interface ProductChoice {
  readonly colourCode: string | undefined;
  readonly variantId: string | undefined;
  readonly problem: string;
}

export function ProductPage(props: ProductPageProps) {
  const { visit, assets, head, style, delivery, goesWith } = props;
  const words = catalogueMessages(visit);
  const frame = frameMessages(visit);
  const stay = `/p/${style.slug}`;
  return (
    <Frame
      {...head}
      visit={visit}
      assets={assets}
      title={style.name}
      description={style.summary}
      currentCategory={style.category}
      stay={stay}
    >
      <Breadcrumbs
        label={words.breadcrumb}
        steps={[
          { name: frame.home, href: rangePathOf(visit, "/") },
          { name: frame.categories[style.category], href: rangePathOf(visit, `/${style.category}`) },
        ]}
        current={style.name}
      />
      <div class="product">
        <div class="by-colour">
          <Galleries {...props} />
        </div>
        <div class="product-words">
          <div class="stack-tight">
            <h1>{style.name}</h1>
            <p class="lead">{style.summary}</p>
          </div>
          <Price
            large
            {...showPrice(style, visit)}
            note={visit.market.pricesIncludeTax ? words.taxIncluded : undefined}
          />
          {style.formerPrice !== undefined && <p class="small soft">{words.prices.lowest}</p>}
          <ChoiceForm {...props} />
          <div class="stack-tight">
            <DeliveryLine visit={visit} delivery={delivery} stay={stay} />
            <ReturnsLine visit={visit} />
          </div>
          <div>
            <DeliveryParts visit={visit} delivery={delivery} stay={stay} />
            <SizeAdviceForm {...props} />
            <ProductDetails {...props} />
          </div>
        </div>
        <SizeSection {...props} />
      </div>
      {goesWith.length > 0 && (
        <section class="goes-with">
          <h2>{words.goesWith}</h2>
          <ProductGrid cards={goesWith} />
        </section>
      )}
    </Frame>
  );
}

/** Every colour has its pictures; style alone shows those of the chosen one, and only they are fetched. */
function Galleries({ visit, pictures, style, colourCode }: ProductPageProps) {
  const words = catalogueMessages(visit);
  return (
    <>
      {style.colours.map((colour, index) => (
        <Gallery
          class={`of-colour-${index + 1}`}
          label={words.galleryLabel({ name: style.name, colour: colour.name })}
          later={colour.code !== colourCode}
          closeLabel={words.closePicture}
          enlargeLabel={(caption) => words.enlarge({ view: caption })}
          pictures={VIEWS.map((view, place) => {
            const shown = { visit, pictures, style, colour, view };
            const picture = showGarment({ ...shown, place: place === 0 ? "gallery" : "gallerySide" });
            return {
              ...picture,
              id: `${colour.code.toLowerCase()}-${view}`,
              largeHref: pictures.path(style, colour, view, ZOOM_WIDTH),
              caption: viewName(view, visit),
            };
          })}
        />
      ))}
    </>
  );
}

import { PictureImage, type Picture } from "./picture.tsx";
import { Price, type PriceProps } from "./price.tsx";
import { Swatches, type SwatchLink } from "./swatch.tsx";

export interface ProductCardProps {
  readonly href: string;
  readonly name: string;
  readonly picture: Picture;
  readonly price: PriceProps;
  /** One line below the name. */
  readonly summary?: string | undefined;
  readonly swatches?: {
    readonly label: string;
    readonly colours: readonly SwatchLink[];
    readonly more?: string | undefined;
  };
  /** "New", "Last pieces". */
  readonly badge?: string | undefined;
  /** Said of a style of which nothing is left; the picture steps back. */
  readonly gone?: string | undefined;
  readonly headingLevel?: 2 | 3;
  /** On the first screen. */
  readonly first?: boolean;
}

/** One style in a list: picture, name, price, colours. The whole card is the link, and the link's words stay short. */
export function ProductCard(props: ProductCardProps) {
  const { href, name, picture, price, summary, swatches, badge, gone, headingLevel = 3, first = false } = props;
  const link = <a href={href}>{name}</a>;
  return (
    <article class={gone === undefined ? "card" : "card gone"}>
      <div class="card-picture">
        <PictureImage picture={picture} first={first} />
        {(gone ?? badge) !== undefined && (
          <span class={gone === undefined ? "badge" : "badge plain"}>{gone ?? badge}</span>
        )}
      </div>
      <div class="card-words">
        {headingLevel === 2 ? <h2 class="card-name">{link}</h2> : <h3 class="card-name">{link}</h3>}
        <Price {...price} />
        {summary !== undefined && <p class="card-summary">{summary}</p>}
        {swatches !== undefined && <Swatches {...swatches} />}
      </div>
    </article>
  );
}

/** Cards beside each other: two on a phone, three on a tablet, four in a wide window. */
export function ProductGrid({ cards }: { readonly cards: readonly ProductCardProps[] }) {
  return (
    <ul class="grid">
      {cards.map((card) => (
        <li>
          <ProductCard {...card} />
        </li>
      ))}
    </ul>
  );
}

import type { StyleCard } from "#shop/catalog";
import { formatPrice } from "#shop/markets";
import { GarmentDrawing, Swatch } from "#web/ui";
import { rangePathOf, type Visit } from "../visit.ts";
import { catalogueMessages } from "./messages/index.ts";

export interface ShownCard {
  readonly style: StyleCard;
  /** No variant has a free piece. */
  readonly soldOut: boolean;
}

/** Cards in a grid. The page must hold the stitch patterns of the styles. */
export function StyleGrid({ visit, cards }: { readonly visit: Visit; readonly cards: readonly ShownCard[] }) {
  return (
    <ul class="grid">
      {cards.map((card) => (
        <li>
          <Card visit={visit} card={card} />
        </li>
      ))}
    </ul>
  );
}

function Card({ visit, card: { style, soldOut } }: { readonly visit: Visit; readonly card: ShownCard }) {
  const words = catalogueMessages(visit.language);
  return (
    <article class="card">
      <div class="card-picture">
        <GarmentDrawing garment={style} hex={style.colours[0]?.hex ?? "#b8ab97"} />
      </div>
      {soldOut && <span class="tag">{words.soldOut}</span>}
      <h3 class="card-name">
        <a href={rangePathOf(visit, `/p/${style.slug}`)}>{style.name}</a>
      </h3>
      <p class="card-summary">{style.summary}</p>
      <div class="card-facts">
        <span class="amount">{formatPrice(style.price, visit.locale)}</span>
        <span class="swatches">
          <span class="unseen">{words.fromColours(style.colours.length)}</span>
          {style.colours.map((colour) => (
            <Swatch hex={colour.hex} />
          ))}
        </span>
      </div>
    </article>
  );
}

import type { Cart, CartLine as Line } from "#shop/cart";
import { formatMoney } from "#shop/markets";
import { shop } from "#shop.config";
import { Button, CART_DRAWER_ID, CartLine, CartLines, QuantityStepper } from "#web/ui";
import { pathOf, rangePathOf, type Visit } from "../visit.ts";
import type { LinePictures } from "./line-pictures.ts";
import { cartMessages } from "./messages/index.ts";

export interface LinesProps {
  readonly visit: Visit;
  readonly cart: Cart;
  readonly pictures: LinePictures;
  /** In the drawer, changes are shown in the drawer. */
  readonly inDrawer?: boolean;
}

/** What is in the bag, with its number of pieces and its removal. */
export function Lines({ visit, cart, pictures, inDrawer = false }: LinesProps) {
  const words = cartMessages(visit);
  return (
    <>
      <CartLines label={words.linesHeading}>
        {cart.lines.map((line) => (
          <OneLine visit={visit} cart={cart} line={line} pictures={pictures} inDrawer={inDrawer} />
        ))}
      </CartLines>
    </>
  );
}

function OneLine({ visit, cart, line, pictures, inDrawer }: LinesProps & { readonly line: Line }) {
  const words = cartMessages(visit);
  return (
    <CartLine
      href={rangePathOf(visit, `/p/${line.styleSlug}`)}
      title={line.title}
      facts={words.variant(line)}
      picture={pictures.get(line.variantId)}
      total={amountIn(cart, visit, line.totalMinor)}
      each={line.quantity > 1 ? words.each({ price: amountIn(cart, visit, line.unitPriceMinor) }) : undefined}
      change={
        line.formerPriceMinor === undefined
          ? undefined
          : words.priceChanged({
              former: amountIn(cart, visit, line.formerPriceMinor),
              present: amountIn(cart, visit, line.unitPriceMinor),
            })
      }
      problem={isBlocked(line) ? (line.available === 0 ? words.gone : words.fewer(line)) : undefined}
    >
      <form
        method="post"
        action={pathOf(visit, `/cart/lines/${line.variantId}`)}
        {...(inDrawer === true ? { "data-into": CART_DRAWER_ID } : {})}
      >
        {line.available > 0 && (
          <QuantityStepper
            name="quantity"
            value={line.quantity}
            // More than there are cannot be asked for, and what is too much can be made less.
            max={Math.min(shop.cart.piecesPerLineMax, Math.max(line.available, 1))}
            label={words.quantity(line)}
            fewerLabel={words.oneFewer(line)}
            moreLabel={words.oneMore(line)}
          />
        )}
        <Button kind="quiet" name="remove" value="1" label={words.removeLabel(line)}>
          {words.remove}
        </Button>
      </form>
      {isBlocked(line) && line.available > 0 && (
        <form method="post" action={pathOf(visit, `/cart/lines/${line.variantId}`)}>
          <Button kind="quiet" name="quantity" value={String(line.available)}>
            {words.takeWhatIsLeft(line)}
          </Button>
        </form>
      )}
    </CartLine>
  );
}

/** More pieces are wanted than there are. */
export function isBlocked({ available, quantity }: Line): boolean {
  return available < quantity;
}

export function amountIn(cart: Cart, { locale }: Visit, amountMinor: number): string {
  return formatMoney({ amountMinor, currency: cart.currency }, locale);
}

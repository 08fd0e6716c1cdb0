import type { Cart } from "#shop/cart";
import { CartDrawer, EmptyState, Icon } from "#web/ui";
import type { DeliveryPromise } from "#shop/pricing";
import { CategoryLinks } from "../problems/category-links.tsx";
import { describePromise } from "../promise/delivery-promise.tsx";
import { pathOf, type Visit } from "../visit.ts";
import { amountIn, isBlocked, Lines } from "./cart-lines.tsx";
import type { LinePictures } from "./line-pictures.ts";
import { cartMessages } from "./messages/index.ts";

export interface BagDrawerProps {
  readonly visit: Visit;
  readonly cart: Cart;
  readonly pictures: LinePictures;
  /** What the bag costs delivered to the visitor's country; undefined where nothing is delivered. */
  readonly promise?: DeliveryPromise | undefined;
  /** Something was just put in. */
  readonly added?: boolean;
}

/** The bag beside the page that put something into it; a fragment of a page. */
export function BagDrawer({ visit, cart, pictures, promise, added = false }: BagDrawerProps) {
  const words = cartMessages(visit);
  const pieces = cart.lines.reduce((sum, line) => sum + line.quantity, 0);
  const mayOrder = pieces > 0 && !cart.lines.some(isBlocked);
  return (
    <CartDrawer
      title={words.title}
      closeLabel={words.closeDrawer}
      added={added ? words.added : undefined}
      summary={{
        rows: [{ label: words.goods({ pieces }), value: amountIn(cart, visit, cart.subtotalMinor) }],
        notes: [promise === undefined ? words.rest : describePromise(visit, promise)],
      }}
      toCart={{ href: pathOf(visit, "/cart"), text: words.seeBag }}
      toCheckout={mayOrder ? { href: pathOf(visit, "/checkout"), text: words.checkout } : undefined}
    >
      {pieces === 0 ? (
        <EmptyState title={words.empty} picture={<Icon name="bag" />}>
          <CategoryLinks visit={visit} />
        </EmptyState>
      ) : (
        <Lines visit={visit} cart={cart} pictures={pictures} inDrawer />
      )}
    </CartDrawer>
  );
}

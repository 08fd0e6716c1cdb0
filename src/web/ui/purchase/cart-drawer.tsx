import type { Child } from "hono/jsx";
import { ButtonLink } from "../parts/buttons.tsx";
import { Drawer } from "../parts/overlays.tsx";
import { OrderSummary, type OrderSummaryProps } from "./order-summary.tsx";

/** The drawer's place in every page; a form with `data-into` this id shows its answer in it, where script runs. */
export const CART_DRAWER_ID = "bag-drawer";

export interface CartDrawerProps {
  readonly title: string;
  readonly closeLabel: string;
  /** Said when something was just put in. */
  readonly added?: string | undefined;
  readonly summary: OrderSummaryProps;
  readonly toCart: { readonly href: string; readonly text: string };
  readonly toCheckout?: { readonly href: string; readonly text: string } | undefined;
  /** A `CartLines`, or an `EmptyState`. */
  readonly children?: Child;
}

/** The bag beside the page. Without script its place is taken by the bag's own page. */
export function CartDrawer({ title, closeLabel, added, summary, toCart, toCheckout, children }: CartDrawerProps) {
  return (
    <Drawer
      id={CART_DRAWER_ID}
      title={title}
      closeLabel={closeLabel}
      foot={
        <>
          <OrderSummary {...summary} />
          {toCheckout !== undefined && (
            <ButtonLink kind="primary" wide href={toCheckout.href}>
              {toCheckout.text}
            </ButtonLink>
          )}
          <ButtonLink wide href={toCart.href}>
            {toCart.text}
          </ButtonLink>
        </>
      }
    >
      {added !== undefined && <output class="drawer-added">{added}</output>}
      {children}
    </Drawer>
  );
}

import { beginCheckout, type CheckoutParts } from "./begin-checkout.ts";
import type { Checkouts } from "./checkout.ts";
import { createCheckoutGate } from "./gate.ts";
import { quoteCart } from "./quote-cart.ts";

export function createCheckouts(parts: Omit<CheckoutParts, "gate">): Checkouts {
  const gate = createCheckoutGate(parts.clock);
  return {
    quote: async (sessionId, market, country, language) => {
      const quoted = await quoteCart(parts, { sessionId, market, language }, country);
      return quoted.ok ? { ok: true, quote: quoted.quote, cart: quoted.cart } : quoted;
    },
    begin: (request) => beginCheckout({ ...parts, gate }, request),
  };
}

import { destination, type Destination } from "#shop/addresses";
import type { Cart } from "#shop/cart";
import { promiseDelivery, type DeliveryPromise } from "#shop/pricing";
import { buildAssets, type Assets } from "#web/ui";
import { readVisit, type Visit } from "../visit.ts";

/** What pages are drawn with in tests that need no database. */
export interface Scene {
  readonly visit: Visit;
  readonly assets: Assets;
  readonly cart: Cart;
  readonly destination: Destination;
  readonly promise: DeliveryPromise;
}

/** A bag with two coats in Germany, of which one is left. */
export async function setScene(): Promise<Scene> {
  const visit = readVisit("de", "en", undefined);
  if (visit === undefined) throw new Error("there is no German market");
  return {
    visit,
    assets: await buildAssets(),
    destination: destination("DE", "en"),
    cart: {
      market: "de",
      currency: "EUR",
      subtotalMinor: 598_00,
      lines: [
        {
          variantId: "0198c0de-0000-7000-8000-000000000001",
          styleSlug: "kestrel-boiled-wool-coat",
          title: "Kestrel Boiled-Wool Coat",
          colour: "Pine",
          size: "M",
          sku: "C401-PIN-M",
          quantity: 2,
          unitPriceMinor: 299_00,
          formerPriceMinor: undefined,
          available: 1,
          totalMinor: 598_00,
        },
      ],
    },
    promise: promiseDelivery({
      lines: [
        {
          unitPriceMinor: 299_00,
          quantity: 2,
          weightGrams: 1200,
          hsCode: "610210",
          originCountry: "CN",
        },
      ],
      country: "DE",
      currency: "EUR",
      at: new Date("2026-11-22T08:00:00Z"),
    }),
  };
}

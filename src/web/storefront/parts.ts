import type { Clock } from "#platform/clock";
import type { Network } from "#platform/http";
import type { Ids } from "#platform/ids";
import type { Logger } from "#platform/log";
import type { Carts } from "#shop/cart";
import type { Checkouts } from "#shop/checkout";
import type { ShopperOrders } from "#shop/order-access";
import type { Sessions } from "#shop/session";
import type { Assets } from "#web/ui";
import type { CatalogueChanges } from "./catalogue/keep-pages-fresh.ts";
import type { Shelves } from "#shop/shelves";

/** What the storefront works with. It has no database of its own: every act is a part of the shop. */
export interface StorefrontParts {
  readonly network: Network;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly logger: Logger;
  readonly assets: Assets;
  readonly shelves: Shelves;
  readonly catalogueChanges: CatalogueChanges;
  readonly sessions: Sessions;
  readonly carts: Carts;
  readonly checkouts: Checkouts;
  readonly orders: ShopperOrders;
  /** Origins of the payment provider's hosted page: `https://pay.example`. Forms may lead there and nowhere else. */
  readonly paymentOrigins: readonly string[];
  /** Whether this process can serve: database, keyring and what else it needs are reachable. */
  readonly ready: () => Promise<boolean>;
}

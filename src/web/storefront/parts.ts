import type { Clock } from "#platform/clock";
import type { Network } from "#platform/http";
import type { Ids } from "#platform/ids";
import type { Logger } from "#platform/log";
import type { Withdrawals } from "#shop/after-sales";
import type { Carts } from "#shop/cart";
import type { Checkouts } from "#shop/checkout";
import type { Inquiries } from "#shop/inquiries";
import type { ShopperOrders } from "#shop/order-access";
import type { Sessions } from "#shop/session";
import type { Assets, Picture } from "#web/ui";
import type { CatalogueChanges } from "./catalogue/keep-pages-fresh.ts";
import type { Found } from "./found/index.ts";
import type { GarmentPictures } from "./pictures/index.ts";
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
  readonly inquiries: Inquiries;
  readonly withdrawals: Withdrawals;
  /** Where finished pictures are kept. */
  readonly pictureFolder: string;
  /** Origins of the payment provider's hosted page: `https://pay.example`. Forms may lead there and nowhere else. */
  readonly paymentOrigins: readonly string[];
  /**
   * Pictures of garments for `/components`, the page that shows every component in every state. It is there for those
   * who build pages and for tests; without pictures there is no such page.
   */
  readonly componentPictures?: readonly Picture[] | undefined;
  /** Whether nothing can be ordered for the time being; `shop.closed` of the configuration where it is not given. */
  readonly isClosed?: (() => boolean) | undefined;
  /** Whether this process can serve: database, keyring and what else it needs are reachable. */
  readonly ready: () => Promise<boolean>;
}

/** What pages are drawn with: the parts of the shop, the addresses of drawings, and what pages say of themselves. */
export interface PageParts extends StorefrontParts, Pick<Found, "heads" | "pieces"> {
  readonly pictures: GarmentPictures;
}

import type { HttpBindings } from "@hono/node-server";
import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Clock } from "#platform/clock";
import type { Network } from "#platform/http";
import type { Logger } from "#platform/log";
import type { Withdrawals } from "#shop/after-sales";
import type { Carts } from "#shop/cart";
import type { Checkouts } from "#shop/checkout";
import type { Inquiries } from "#shop/inquiries";
import type { ShopperOrders } from "#shop/order-access";
import type { Session, Sessions } from "#shop/session";
import type { Shelves } from "#shop/shelves";

/** What the API acts on: the same faces as the pages. */
export interface ApiParts {
  readonly sessions: Sessions;
  readonly shelves: Pick<Shelves, "categories" | "list" | "find" | "search" | "availability">;
  readonly carts: Carts;
  readonly checkouts: Checkouts;
  readonly orders: ShopperOrders;
  readonly inquiries: Inquiries;
  readonly withdrawals: Withdrawals;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly network: Network;
}

export interface ApiEnv {
  Bindings: HttpBindings;
  Variables: { session: Session };
}

export type Api = OpenAPIHono<ApiEnv>;

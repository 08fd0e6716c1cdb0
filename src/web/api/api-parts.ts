import type { HttpBindings } from "@hono/node-server";
import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Clock } from "#platform/clock";
import type { Network } from "#platform/http";
import type { Logger } from "#platform/log";
import type { CategoryEntry, Reading, StyleDetail, StylePage, StyleSearch } from "#shop/catalog";
import type { Carts } from "#shop/cart";
import type { Checkouts } from "#shop/checkout";
import type { ShopperOrders } from "#shop/order-access";
import type { Session, Sessions } from "#shop/session";

/** What the API acts on: the same faces as the pages. */
export interface ApiParts {
  readonly sessions: Sessions;
  readonly shelves: ApiShelves;
  readonly carts: Carts;
  readonly checkouts: Checkouts;
  readonly orders: ShopperOrders;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly network: Network;
}

/** The range and its free pieces, read from one database: the questions of `#shop/catalog` and `#shop/stock`. */
export interface ApiShelves {
  categories(reading: Pick<Reading, "language" | "at">): Promise<readonly CategoryEntry[]>;
  list(question: Reading & { readonly category?: string; readonly page?: number }): Promise<StylePage>;
  find(slug: string, reading: Reading): Promise<StyleDetail | undefined>;
  search(text: string, question: Reading & { readonly page?: number }): Promise<StyleSearch>;
  /** Free pieces by variant id; a variant without stock may be absent. */
  availability(variantIds: readonly string[]): Promise<ReadonlyMap<string, number>>;
}

export interface ApiEnv {
  Bindings: HttpBindings;
  Variables: { session: Session };
}

export type Api = OpenAPIHono<ApiEnv>;

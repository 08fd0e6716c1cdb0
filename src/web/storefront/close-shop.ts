import type { MiddlewareHandler } from "hono";
import { shop } from "#shop.config";
import type { PageKit, ShopEnv } from "./page-kit.tsx";

/** Acts by which goods are put aside or paid for, below market and language; looking at the bag is none. */
const ORDERING = /^\/[^/]+\/[^/]+\/(?:cart\/lines|checkout|orders\/[^/]+\/pay)$/;

/** While the shop is closed, nothing can be ordered and pages say so; everything else goes on. */
export function closeShop(kit: PageKit): MiddlewareHandler<ShopEnv> {
  const isClosed = kit.parts.isClosed ?? (() => shop.closed);
  return async (context, next) => {
    if (!isClosed() || !ORDERING.test(context.req.path)) return next();
    return kit.showProblem(context, "closed");
  };
}

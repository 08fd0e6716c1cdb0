import { Hono } from "hono";
import { addCartRoutes } from "./cart/cart-routes.tsx";
import { addCheckoutRoutes } from "./checkout/checkout-routes.tsx";
import { addSizeAdviceRoute } from "./catalogue/size-advice-route.ts";
import { closeShop } from "./close-shop.ts";
import { guardForms } from "./form-guard.ts";
import { addComponentsRoute } from "./frame/components-route.tsx";
import { addContactRoutes } from "./contact/contact-routes.tsx";
import { addHelpRoutes } from "./help/help-routes.tsx";
import { addMarketRoutes } from "./market/market-routes.tsx";
import { addOrderRoutes } from "./orders/order-routes.tsx";
import { addTrackRoutes } from "./orders/track-routes.tsx";
import type { PageKit, ShopEnv } from "./page-kit.tsx";
import { addPrivacyRoutes } from "./privacy/privacy-routes.tsx";
import { isOutage, RETRY_AFTER_SECONDS } from "./outage.ts";
import { readVisit } from "./visit.ts";
import { addWithdrawalRoutes } from "./withdrawal/withdrawal-routes.tsx";

/** Everything but the pages of the range and the files for machines, which are answered before it. */
export function createApp(kit: PageKit, headers: Readonly<Record<string, string>>): Hono<ShopEnv> {
  const app = new Hono<ShopEnv>();

  app.use(async (context, next) => {
    await next();
    for (const [name, value] of Object.entries(headers)) context.res.headers.set(name, value);
    if (!context.res.headers.has("Cache-Control")) context.res.headers.set("Cache-Control", "no-store");
  });

  app.use("/:market/:language/*", async (context, next) => {
    const visit = readVisit(context.req.param("market"), context.req.param("language"), undefined);
    if (visit === undefined) return kit.showProblem(context, "notFound");
    context.set("visit", visit);
    return next();
  });

  app.use(guardForms(kit));

  app.use(closeShop(kit));

  app.get("/favicon.ico", (context) => context.redirect(kit.parts.assets.icon.path, 302));
  // Before the markets, whose first segment it would else be taken for.
  addComponentsRoute(app, kit);
  addMarketRoutes(app, kit);
  addSizeAdviceRoute(app, kit);
  addCartRoutes(app, kit);
  addCheckoutRoutes(app, kit);
  // The signed link's address looks like an order's, so it is registered first.
  addTrackRoutes(app, kit);
  addOrderRoutes(app, kit);
  addWithdrawalRoutes(app, kit);
  addContactRoutes(app, kit);
  addHelpRoutes(app, kit);
  addPrivacyRoutes(app, kit);

  app.notFound((context) => kit.showProblem(context, "notFound"));
  app.onError((error, context) => {
    kit.parts.logger.fault("storefront.request-failed", error);
    const page = kit.showProblem(context, "fault");
    if (!isOutage(error)) return page;
    page.headers.set("Retry-After", RETRY_AFTER_SECONDS);
    return new Response(page.body, { status: 503, headers: page.headers });
  });
  return app;
}

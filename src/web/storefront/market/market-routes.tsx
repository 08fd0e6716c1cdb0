import type { Hono } from "hono";
import { destination, isCountryCode } from "#shop/addresses";
import { defaultMarket, findMarketForCountry, isCurrency, type Market } from "#shop/markets";
import type { PageKit, ShopEnv } from "../page-kit.tsx";
import { pathOf, rangePathOf, readVisit } from "../visit.ts";
import { MarketPage } from "./market-page.tsx";

/** A path below market and language that every market has: never one of an order. */
const STAY = /^\/(?:[a-z]{2,20}|p\/[a-z0-9-]{1,60})?$/;

/** Choosing where to: by a form, or for those who come to the front door, by what their browser says of its region. */
export function addMarketRoutes(app: Hono<ShopEnv>, kit: PageKit): void {
  const { carts, assets } = kit.parts;

  app.get("/", (context) => {
    const market = marketOfReader(context.req.header("accept-language") ?? "") ?? defaultMarket();
    context.header("Vary", "Accept-Language");
    return context.redirect(`/${market.segment}/${market.languages[0]}/`, 302);
  });

  app.get("/:market", (context) => {
    const visit = readVisit(context.req.param("market"), "en", undefined);
    return visit === undefined ? kit.showProblem(context, "notFound") : context.redirect(pathOf(visit, "/"), 302);
  });

  app.get("/:market/:language", (context) => context.redirect(pathOf(context.get("visit"), "/"), 308));

  app.get("/:market/:language/market", (context) => {
    const stay = context.req.query("stay") ?? "/";
    const currency = context.req.query("currency");
    const visit = context.get("visit");
    const shown = isCurrency(currency) ? { ...visit, currency } : visit;
    return kit.show(context, <MarketPage visit={shown} assets={assets} stay={STAY.test(stay) ? stay : "/"} />);
  });

  app.post("/:market/:language/market", async (context) => {
    const { language } = context.get("visit");
    const form = context.get("form");
    const visit = readVisit(form.get("market") ?? "", language, form.get("currency"));
    if (visit === undefined) return kit.showProblem(context, "notFound");
    const session = await kit.findSession(context);
    if (session !== undefined) await carts.moveTo(session, visit.market.segment, visit.currency);
    const stay = form.get("stay") ?? "/";
    return context.redirect(rangePathOf(visit, STAY.test(stay) ? stay : "/"), 303);
  });
}

/** Browsers list languages, some with a region: "de-AT,de;q=0.9". The first region that we deliver to is the market. */
function marketOfReader(acceptLanguage: string): Market | undefined {
  for (const tag of acceptLanguage.slice(0, 200).split(",")) {
    const country = /^\s*[a-z]{2,3}(?:-[a-z]{4})?-([a-z]{2})\b/i.exec(tag)?.[1]?.toUpperCase();
    if (country === undefined || !isCountryCode(country) || !destination(country, "en").served) continue;
    const market = findMarketForCountry(country);
    if (market !== undefined) return market;
  }
  return undefined;
}

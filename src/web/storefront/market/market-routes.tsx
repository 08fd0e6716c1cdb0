import type { Hono } from "hono";
import type { Context } from "hono";
import { findMarket, isCurrency, isLanguage, speaks } from "#shop/markets";
import type { PageKit, ShopEnv } from "../page-kit.tsx";
import { pathOf, rangePathOf, readVisit } from "../visit.ts";
import { chooseLanguage, chooseMarket, readAcceptLanguage, type AskedLocale } from "./accept-language.ts";
import { MarketPage } from "./market-page.tsx";

/** A path below market and language that every market has: never one of an order. */
const STAY = /^\/(?:[a-z]{2,20}|help\/[a-z]{2,20}|p\/[a-z0-9-]{1,60})?$/;

/**
 * Choosing where to: by a form, or for those who come to the front door, by the languages that their browser asks for.
 * Nothing is stored either way: the choice is in the address from then on.
 */
export function addMarketRoutes(app: Hono<ShopEnv>, kit: PageKit): void {
  const { carts, assets } = kit.parts;

  app.get("/", (context) => {
    const asked = askedOf(context);
    const market = chooseMarket(asked);
    return context.redirect(`/${market.segment}/${chooseLanguage(market, asked)}/`, 302);
  });

  app.get("/:market", (context) => {
    const market = findMarket(context.req.param("market"));
    if (market === undefined) return kit.showProblem(context, "notFound");
    return context.redirect(`/${market.segment}/${chooseLanguage(market, askedOf(context))}/`, 302);
  });

  app.get("/:market/:language", (context) => context.redirect(pathOf(context.get("visit"), "/"), 308));

  app.get("/:market/:language/market", (context) => {
    const stay = context.req.query("stay") ?? "/";
    const currency = context.req.query("currency");
    const visit = context.get("visit");
    const shown = isCurrency(currency) ? { ...visit, currency } : visit;
    const typed = context.req.query("q") ?? "";
    const page = <MarketPage visit={shown} assets={assets} stay={STAY.test(stay) ? stay : "/"} typed={typed} />;
    return kit.show(context, page);
  });

  app.post("/:market/:language/market", async (context) => {
    const form = context.get("form");
    const market = findMarket(form.get("market") ?? "");
    const wanted = form.get("language") ?? context.get("visit").language;
    // A language that the country's pages do not have gives way to the one that they have first.
    const gives = market !== undefined && isLanguage(wanted) && !speaks(market, wanted);
    const language = gives ? market.languages[0] : wanted;
    const visit = readVisit(market?.segment, language, form.get("currency"));
    if (visit === undefined) return kit.showProblem(context, "notFound");
    const session = await kit.findSession(context);
    if (session !== undefined) await carts.moveTo(session, visit.market.segment, visit.currency);
    const stay = form.get("stay") ?? "/";
    return context.redirect(rangePathOf(visit, STAY.test(stay) ? stay : "/"), 303);
  });
}

/** What the browser asks for. The answer depends on it, and says so to whoever keeps it. */
function askedOf(context: Context): AskedLocale[] {
  context.header("Vary", "Accept-Language");
  return readAcceptLanguage(context.req.header("accept-language") ?? "");
}

import type { Hono } from "hono";
import { destination, isCountryCode, listDestinations, type CountryCode } from "#shop/addresses";
import { isCurrency } from "#shop/markets";
import { listShippingCosts } from "#shop/pricing";
import type { PageKit, ShopContext, ShopEnv } from "../page-kit.tsx";
import { AccessibilityPage } from "./accessibility-page.tsx";
import { CarePage } from "./care-page.tsx";
import { CompanyPage } from "./company-page.tsx";
import { DeliveryPage } from "./delivery-page.tsx";
import { HelpIndexPage, type HelpPageProps } from "./index-page.tsx";
import { ReturnsPage } from "./returns-page.tsx";
import { SizesPage } from "./sizes-page.tsx";

/** Pages that help. They are the same for everybody: no cookie is read or set (duties 1.3.5, 1.3.6). */
export function addHelpRoutes(app: Hono<ShopEnv>, kit: PageKit): void {
  const { assets, clock, heads, inquiries } = kit.parts;

  const propsOf = (context: ShopContext, path: string): HelpPageProps => {
    const visit = context.get("visit");
    const currency = context.req.query("currency");
    const { canonical, alternates } = heads.plain(visit, path);
    return { visit: isCurrency(currency) ? { ...visit, currency } : visit, assets, canonical, alternates };
  };

  app.get("/:market/:language/help", (context) =>
    kit.showPublic(context, <HelpIndexPage {...propsOf(context, "/help")} />),
  );

  app.get("/:market/:language/help/delivery", (context) => {
    const props = propsOf(context, "/help/delivery");
    const { locale, currency } = props.visit;
    const at = clock.now();
    const page = (
      <DeliveryPage
        {...props}
        at={at}
        costs={listShippingCosts({ language: locale, at, currency })}
        destinations={listDestinations(locale)}
        asked={destination(askedCountry(context), locale)}
      />
    );
    return kit.showPublic(context, page);
  });

  app.get("/:market/:language/help/sizes", (context) =>
    kit.showPublic(context, <SizesPage {...propsOf(context, "/help/sizes")} />),
  );
  app.get("/:market/:language/help/care", (context) =>
    kit.showPublic(context, <CarePage {...propsOf(context, "/help/care")} />),
  );
  app.get("/:market/:language/help/returns", (context) =>
    kit.showPublic(context, <ReturnsPage {...propsOf(context, "/help/returns")} />),
  );
  app.get("/:market/:language/company", (context) =>
    kit.showPublic(context, <CompanyPage {...propsOf(context, "/company")} />),
  );
  app.get("/:market/:language/accessibility", (context) => {
    const { answerWithinDays } = inquiries.openForm();
    const page = <AccessibilityPage {...propsOf(context, "/accessibility")} answerWithinDays={answerWithinDays} />;
    return kit.showPublic(context, page);
  });
}

/** The country in the address, or the market's own. */
function askedCountry(context: ShopContext): CountryCode {
  const asked = context.req.query("to") ?? "";
  const { country } = context.get("visit").market;
  if (isCountryCode(asked)) return asked;
  if (isCountryCode(country)) return country;
  throw new Error("a market's country is none that the address form knows");
}

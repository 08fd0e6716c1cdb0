import type { Hono } from "hono";
import { defaultMarket, localeOf } from "#shop/markets";
import { ComponentShow } from "#web/ui";
import type { PageKit, ShopEnv } from "../page-kit.tsx";
import { Frame } from "./frame.tsx";

/** `/components`: every component in every state, where the composition gives pictures for it. Never indexed. */
export function addComponentsRoute(app: Hono<ShopEnv>, kit: PageKit): void {
  const { assets, componentPictures } = kit.parts;
  if (componentPictures === undefined) return;
  const market = defaultMarket();
  const visit = { market, language: "en", currency: market.currency, locale: localeOf(market, "en") } as const;
  app.get("/components", (context) => {
    context.header("X-Robots-Tag", "noindex");
    return kit.show(
      context,
      <Frame visit={visit} assets={assets} title="Components">
        <ComponentShow pictures={componentPictures} />
      </Frame>,
    );
  });
}

import type { Hono } from "hono";
import { currentPolicy, renderPolicy } from "#policy/versions";
import { shop } from "#shop.config";
import type { PageKit, ShopEnv } from "../page-kit.tsx";
import { pathOf } from "../visit.ts";
import { PrivacyPage } from "./privacy-page.tsx";

/** The policy in force, for anyone, without cookie or script (duty 0.5). */
export function addPrivacyRoutes(app: Hono<ShopEnv>, kit: PageKit): void {
  const { assets, clock, network } = kit.parts;
  const { company, contact } = shop;
  const publisher = {
    legalName: company.legalName,
    brand: company.brand,
    site: company.site,
    email: contact.email,
    phone: contact.phone,
  };

  app.get("/:market/:language/privacy", (context) => {
    const visit = context.get("visit");
    const { version, locale } = currentPolicy(visit.language, clock.now());
    context.header("Cache-Control", "public, max-age=0, must-revalidate");
    return kit.show(
      context,
      <PrivacyPage
        visit={visit}
        assets={assets}
        canonical={network.publicUrl + pathOf(visit, "/privacy")}
        policy={renderPolicy(version, locale, publisher)}
      />,
    );
  });
}

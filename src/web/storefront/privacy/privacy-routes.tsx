import type { Hono } from "hono";
import { currentPolicy, policyText, policyVersionId, renderPolicy, type RenderedPolicy } from "#policy/versions";
import { shop } from "#shop.config";
import type { PageKit, ShopContext, ShopEnv } from "../page-kit.tsx";
import { listCookies } from "./cookies.ts";
import { PrivacyPage } from "./privacy-page.tsx";

/** The policy in force, for anyone, without cookie or script (duty 0.5). */
export function addPrivacyRoutes(app: Hono<ShopEnv>, kit: PageKit): void {
  const { assets, clock, network, heads } = kit.parts;
  const { company, contact } = shop;
  const publisher = {
    legalName: company.legalName,
    brand: company.brand,
    site: company.site,
    email: contact.email,
    phone: contact.phone,
  };

  const policyFor = (context: ShopContext): RenderedPolicy => {
    const { version, locale } = currentPolicy(context.get("visit").language, clock.now());
    return renderPolicy(version, locale, publisher);
  };

  app.get("/:market/:language/privacy", (context) => {
    const visit = context.get("visit");
    const { canonical, alternates } = heads.plain(visit, "/privacy");
    return kit.showPublic(
      context,
      <PrivacyPage
        visit={visit}
        assets={assets}
        canonical={canonical}
        alternates={alternates}
        policy={policyFor(context)}
        cookies={listCookies(network.publicUrl)}
      />,
    );
  });

  // The same words as a file to be kept, whose SHA-256 is the fingerprint on the page.
  app.get("/:market/:language/privacy/download", (context) => {
    const policy = policyFor(context);
    return context.body(policyText(policy), 200, {
      "Content-Type": "text/plain; charset=utf-8",
      "Content-Disposition": `attachment; filename="privacy-policy-${policyVersionId(policy)}-${policy.locale}.txt"`,
      "Cache-Control": "public, max-age=0, must-revalidate",
    });
  });
}

import type { Hono } from "hono";
import { parseOrderNumber } from "#shop/orders";
import type { PageKit, ShopEnv } from "../page-kit.tsx";
import { pathOf } from "../visit.ts";
import { CodePage, TrackPage } from "./track-page.tsx";

/**
 * How a visitor proves an order: by a code sent to its email address, or by the signed link in a mail. Until then
 * nothing about the order is said, not even whether it exists (duty 2.1.7).
 */
export function addTrackRoutes(app: Hono<ShopEnv>, kit: PageKit): void {
  const { orders, assets } = kit.parts;

  app.get("/:market/:language/track", (context) =>
    kit.show(context, <TrackPage visit={context.get("visit")} assets={assets} because="asked" />),
  );

  app.post("/:market/:language/track", async (context) => {
    const visit = context.get("visit");
    const typed = context.get("form").get("number") ?? "";
    const number = parseOrderNumber(typed);
    if (number === undefined) {
      const problem = typed.trim() === "" ? "missing" : "no-number";
      return kit.show(
        context,
        <TrackPage visit={visit} assets={assets} because="asked" number={typed} problem={problem} />,
        422,
      );
    }
    const session = await kit.findOrStartSession(context);
    const asked = await orders.requestCode(session.id, number, kit.networkOf(context));
    if (!asked.ok) return kit.showProblem(context, "tooMany");
    session.keep(context);
    return context.redirect(pathOf(visit, `/track/code?number=${number}`), 303);
  });

  app.get("/:market/:language/track/code", (context) => {
    const visit = context.get("visit");
    const number = parseOrderNumber(context.req.query("number"));
    if (number === undefined) return context.redirect(pathOf(visit, "/track"), 303);
    return kit.show(context, <CodePage visit={visit} assets={assets} number={number} />);
  });

  app.post("/:market/:language/track/code", async (context) => {
    const visit = context.get("visit");
    const form = context.get("form");
    const number = parseOrderNumber(form.get("number"));
    if (number === undefined) return context.redirect(pathOf(visit, "/track"), 303);
    const code = form.get("code") ?? "";
    const session = await kit.findSession(context);
    const proven = session === undefined ? undefined : await orders.proveWithCode(session, number, code);
    if (proven?.ok === true) return context.redirect(pathOf(visit, `/orders/${proven.number}`), 303);
    const problem = code.trim() === "" ? "missing" : "wrong";
    return kit.show(context, <CodePage visit={visit} assets={assets} number={number} problem={problem} />, 422);
  });

  app.get("/:market/:language/orders/open", async (context) => {
    const visit = context.get("visit");
    const session = await kit.findOrStartSession(context);
    const proven = await orders.proveWithLink(session.id, context.req.query("t") ?? "");
    if (!proven.ok) {
      return kit.show(context, <TrackPage visit={visit} assets={assets} because="bad-link" />, 403);
    }
    session.keep(context);
    // The token leaves the address at once, so that it is neither bookmarked nor shared.
    return context.redirect(pathOf(visit, `/orders/${proven.number}`), 303);
  });
}

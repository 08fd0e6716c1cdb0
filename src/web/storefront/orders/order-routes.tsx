import type { Hono } from "hono";
import { parseOrderNumber } from "#shop/orders";
import { orderCountry, CorrectAddressPage } from "./correct-address-page.tsx";
import { readRecipientValues, type FormValues } from "../checkout/form-values.ts";
import { PaymentUnavailablePage } from "../checkout/refusal-pages.tsx";
import type { PageKit, PageStatus, ShopContext, ShopEnv } from "../page-kit.tsx";
import { pathOf } from "../visit.ts";
import { OrderPage, type OrderPageProps } from "./order-page.tsx";
import { ReturnPage } from "./return-page.tsx";
import { TrackPage } from "./track-page.tsx";

const NOTICES: ReadonlySet<string> = new Set(["corrected", "canceled"]);

/**
 * Pages of one order. A session that has not proven the order gets the same answer as one that made its number up
 * (duty 2.1.7), whatever it asked for.
 */
export function addOrderRoutes(app: Hono<ShopEnv>, kit: PageKit): void {
  const { orders, withdrawals, assets } = kit.parts;
  const path = "/:market/:language/orders/:number";

  app.get(path, async (context) => {
    const done = context.req.query("done");
    const notice = done !== undefined && NOTICES.has(done) ? (done as OrderPageProps["notice"]) : undefined;
    return showOrder(context, notice);
  });

  app.get(`${path}/return`, async (context) => {
    const session = await kit.findSession(context);
    if (session === undefined) return askForProof(context);
    const outcome = await orders.returnFromPayment(session, numberIn(context));
    if (!outcome.ok) return askForProof(context);
    return kit.show(context, <ReturnPage visit={context.get("visit")} assets={assets} order={outcome.order} />);
  });

  app.post(`${path}/pay`, async (context) => {
    const session = await kit.findSession(context);
    if (session === undefined) return askForProof(context);
    const outcome = await orders.payAgain(session, numberIn(context));
    if (outcome.ok) return context.redirect(outcome.redirectUrl, 303);
    switch (outcome.reason) {
      case "not-proven":
        return askForProof(context);
      case "too-late":
        return showOrder(context, "too-late", 409);
      case "payment-unavailable":
        return kit.show(
          context,
          <PaymentUnavailablePage visit={context.get("visit")} assets={assets} orderNumber={numberIn(context)} />,
          503,
        );
    }
  });

  app.post(`${path}/cancel`, async (context) => {
    const session = await kit.findSession(context);
    const outcome = session === undefined ? NOT_PROVEN : await orders.cancel(session, numberIn(context));
    if (outcome.ok) return toOrder(context, "canceled");
    return outcome.reason === "not-proven" ? askForProof(context) : showOrder(context, "too-late", 409);
  });

  app.get(`${path}/address`, (context) => showCorrection(context, {}));

  app.post(`${path}/address`, async (context) => {
    const values = readRecipientValues(context.get("form"));
    const session = await kit.findSession(context);
    const outcome =
      session === undefined ? NOT_PROVEN : await orders.correctAddress(session, numberIn(context), values);
    if (outcome.ok) return toOrder(context, "corrected");
    switch (outcome.reason) {
      case "not-proven":
        return askForProof(context);
      case "too-late":
        return showOrder(context, "too-late", 409);
      case "invalid":
        return showCorrection(context, values, outcome.problems);
    }
  });

  async function showOrder(
    context: ShopContext,
    notice: OrderPageProps["notice"],
    status: PageStatus = 200,
  ): Promise<Response> {
    const session = await kit.findSession(context);
    const proven = session === undefined ? NOT_PROVEN : await orders.view(session, numberIn(context));
    if (session === undefined || !proven.ok) return askForProof(context);
    const right = await withdrawals.findRight(session, proven.order.number);
    const page = (
      <OrderPage
        visit={context.get("visit")}
        assets={assets}
        order={proven.order}
        right={right.ok ? right : undefined}
        notice={notice}
      />
    );
    return kit.show(context, page, status);
  }

  async function showCorrection(
    context: ShopContext,
    values: FormValues,
    problems: Parameters<typeof CorrectAddressPage>[0]["problems"] = [],
  ): Promise<Response> {
    const session = await kit.findSession(context);
    const outcome = session === undefined ? NOT_PROVEN : await orders.correctionForm(session, numberIn(context));
    if (!outcome.ok) {
      return outcome.reason === "not-proven" ? askForProof(context) : showOrder(context, "too-late", 409);
    }
    return kit.show(
      context,
      <CorrectAddressPage
        visit={context.get("visit")}
        assets={assets}
        number={numberIn(context)}
        country={orderCountry(outcome.country)}
        values={values}
        problems={problems}
      />,
      problems.length > 0 ? 422 : 200,
    );
  }

  function askForProof(context: ShopContext): Response {
    const page = (
      <TrackPage
        visit={context.get("visit")}
        assets={assets}
        because="not-proven"
        number={parseOrderNumber(context.req.param("number"))}
      />
    );
    return kit.show(context, page, 403);
  }
}

const NOT_PROVEN = { ok: false, reason: "not-proven" } as const;

/** The number in the address, in its one spelling; what cannot be a number is passed on and proves nothing. */
function numberIn(context: ShopContext): string {
  const given = context.req.param("number") ?? "";
  return parseOrderNumber(given) ?? given;
}

function toOrder(context: ShopContext, done: "corrected" | "canceled"): Response {
  return context.redirect(pathOf(context.get("visit"), `/orders/${numberIn(context)}?done=${done}`), 303);
}

import type { Hono } from "hono";
import { currentPolicy } from "#policy/versions";
import { destination, isCountryCode, suggestEmail, type Destination, type FieldProblem } from "#shop/addresses";
import type { Cart } from "#shop/cart";
import type { CheckoutOutcome } from "#shop/checkout";
import { promiseOf } from "#shop/pricing";
import { picturesOf, type LinePictures } from "../cart/line-pictures.ts";
import type { PageKit, PageStatus, ShopContext, ShopEnv } from "../page-kit.tsx";
import { pathOf, type Visit } from "../visit.ts";
import { CHECKOUT_ACTS } from "./checkout-acts.ts";
import type { CheckoutNotice } from "./checkout-notices.tsx";
import { CheckoutPage } from "./checkout-page.tsx";
import { readFormValues, type FormValues } from "./form-values.ts";
import { PaymentUnavailablePage, UnderAgePage } from "./refusal-pages.tsx";
import { reviewRecipient, type Review } from "./review.ts";

/** What of a submission is shown again. Nothing of it is stored: it lives in the answer to this request only. */
interface Shown {
  readonly values: FormValues;
  readonly problems?: readonly FieldProblem[];
  readonly notice?: CheckoutNotice;
  readonly review?: Review;
}

/** A key longer than any that we hand out is no key. */
const SUBMISSION_CHARACTERS_MAX = 64;

const NOTICE_STATUS = {
  "total-changed": 409,
  "policy-changed": 409,
  "out-of-stock": 409,
  "key-reused": 409,
  "too-many-holds": 429,
} as const satisfies Record<CheckoutNotice, PageStatus>;

/** One page from the bag to the payment. Every refusal shows the page again, with everything that was typed. */
export function addCheckoutRoutes(app: Hono<ShopEnv>, kit: PageKit): void {
  const { carts, checkouts, shelves, assets, clock, ids } = kit.parts;
  const path = "/:market/:language/checkout";

  app.get(path, async (context) => {
    const visit = context.get("visit");
    const session = await sessionWithCartHere(context);
    if (session === undefined) return context.redirect(pathOf(visit, "/cart"), 303);
    const cart = await carts.read(session, visit.market.segment, visit.language);
    if (cart.lines.some((line) => line.available < line.quantity)) return context.redirect(pathOf(visit, "/cart"), 303);
    return showForm(context, session, { values: {} });
  });

  app.post(path, async (context) => {
    const visit = context.get("visit");
    const form = context.get("form");
    const session = await sessionWithCartHere(context);
    if (session === undefined) return context.redirect(pathOf(visit, "/cart"), 303);
    const values = readFormValues(form);
    switch (form.get("act")) {
      case CHECKOUT_ACTS.country:
        return showForm(context, session, { values });
      case CHECKOUT_ACTS.fitBag:
        await fitBag(session, visit);
        return showForm(context, session, { values });
      case CHECKOUT_ACTS.takeEmail: {
        const { email = "" } = values;
        return showForm(context, session, { values: { ...values, email: suggestEmail(email) ?? email } });
      }
      default: {
        const review = form.get("reviewed") === "yes" ? undefined : reviewRecipient(values);
        if (review !== undefined) return showForm(context, session, { values, review });
        return answer(context, session, values, await begin(context, session, values, form));
      }
    }
  });

  function begin(
    context: ShopContext,
    sessionId: string,
    values: FormValues,
    form: URLSearchParams,
  ): Promise<CheckoutOutcome> {
    const { market, language } = context.get("visit");
    const submission = form.get("submission") ?? "";
    return checkouts.begin({
      sessionId,
      market: market.segment,
      language,
      submission: submission.length <= SUBMISSION_CHARACTERS_MAX ? submission : "",
      changedContent: "renews",
      form: {
        ...values,
        policyVersion: form.get("policyVersion") ?? undefined,
        policyLocale: form.get("policyLocale") ?? undefined,
        expectedTotalMinor: form.get("expectedTotalMinor") ?? undefined,
        expectedCurrency: form.get("expectedCurrency") ?? undefined,
      },
      networkPrefix: kit.networkOf(context),
    });
  }

  async function answer(
    context: ShopContext,
    session: string,
    values: FormValues,
    outcome: CheckoutOutcome,
  ): Promise<Response> {
    const visit = context.get("visit");
    if (outcome.ok) return context.redirect(outcome.redirectUrl, 303);
    switch (outcome.reason) {
      case "invalid":
        return showForm(context, session, { values, problems: outcome.problems }, 422);
      case "not-served":
        return showForm(context, session, { values }, 422);
      case "under-age":
        return kit.show(context, <UnderAgePage visit={visit} assets={assets} />, 422);
      case "empty-cart":
        return context.redirect(pathOf(visit, "/cart"), 303);
      case "payment-unavailable":
        return kit.show(
          context,
          <PaymentUnavailablePage visit={visit} assets={assets} orderNumber={outcome.orderNumber} />,
          503,
        );
      default:
        return showForm(context, session, { values, notice: outcome.reason }, NOTICE_STATUS[outcome.reason]);
    }
  }

  async function showForm(
    context: ShopContext,
    session: string,
    { values, problems = [], notice, review }: Shown,
    status: PageStatus = 200,
  ): Promise<Response> {
    const visit = context.get("visit");
    const chosen = chosenDestination(values, visit);
    const quoted = await checkouts.quote(session, visit.market.segment, chosen.country, visit.language);
    if (!quoted.ok && quoted.reason === "empty-cart") return context.redirect(pathOf(visit, "/cart"), 303);
    const { version, locale } = currentPolicy(visit.language, clock.now());
    const cart = quoted.ok ? quoted.cart : await carts.read(session, visit.market.segment, visit.language);
    const page = (
      <CheckoutPage
        visit={visit}
        assets={assets}
        cart={cart}
        pictures={await readPictures(cart, visit)}
        destination={chosen}
        promise={quoted.ok ? promiseOf(quoted.quote, clock.now()) : undefined}
        values={values}
        problems={problems}
        notice={notice}
        review={review}
        policy={{ versionId: version.id, locale }}
        submission={ids.uuid()}
      />
    );
    return kit.show(context, page, status);
  }

  async function readPictures(cart: Cart, { language }: Visit): Promise<LinePictures> {
    const variantIds = cart.lines.map((line) => line.variantId);
    return picturesOf(
      await shelves.variants(variantIds, { language, currency: cart.currency, at: clock.now() }),
      kit.parts.pictures,
    );
  }

  /** The session, if it has something in a bag for this market. */
  async function sessionWithCartHere(context: ShopContext): Promise<string | undefined> {
    const session = await kit.findSession(context);
    if (session === undefined) return undefined;
    const { market } = context.get("visit");
    const cart = await carts.read(session, market.segment);
    return cart.lines.length > 0 && cart.market === market.segment ? session : undefined;
  }

  async function fitBag(session: string, { market }: Visit): Promise<void> {
    const cart = await carts.read(session, market.segment);
    for (const { variantId, quantity, available } of cart.lines) {
      if (available < quantity) await carts.setQuantity(session, market.segment, { variantId, quantity: available });
    }
  }
}

/** The country that was chosen, or else the market's own. */
function chosenDestination(values: FormValues, visit: Visit): Destination {
  const chosen = values.country ?? "";
  if (isCountryCode(chosen)) return destination(chosen, visit.locale);
  if (isCountryCode(visit.market.country)) return destination(visit.market.country, visit.locale);
  throw new Error("a market's country is none that the address form knows");
}

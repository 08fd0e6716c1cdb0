import type { Hono } from "hono";
import type { Cart, CartChange } from "#shop/cart";
import { isCurrency } from "#shop/markets";
import { promiseOf, type DeliveryPromise } from "#shop/pricing";
import { shop } from "#shop.config";
import { renderFragment } from "#web/ui";
import { catalogueMessages } from "../catalogue/messages/index.ts";
import type { ProductChoice } from "../catalogue/product-page.tsx";
import { productMarkup } from "../catalogue/render-catalogue.tsx";
import type { PageKit, PageStatus, ShopContext, ShopEnv } from "../page-kit.tsx";
import { pathOf, type Visit } from "../visit.ts";
import { BagDrawer } from "./bag-drawer.tsx";
import { CartPage } from "./cart-page.tsx";
import { picturesOf, type LinePictures } from "./line-pictures.ts";
import { cartMessages } from "./messages/index.ts";

type NotChanged = Extract<CartChange, { ok: false }>;

/** What a form of the drawer asks for, and what its answer is: a piece of a page (`#web/ui`, `data-into`). */
const FRAGMENT = "fragment=drawer";
const FRAGMENT_TYPE = `text/html; charset=utf-8; ${FRAGMENT}`;

/**
 * The bag: looking at it, and the forms that change it. Every form answers with a redirect, with the drawer where script
 * asked for it, or says what is wrong.
 */
export function addCartRoutes(app: Hono<ShopEnv>, kit: PageKit): void {
  const { carts, checkouts, shelves, assets, clock } = kit.parts;

  app.get("/:market/:language/cart", async (context) => {
    const session = await kit.findSession(context);
    const added = context.req.query("added") !== undefined;
    if (session === undefined) {
      const visit = context.get("visit");
      return kit.show(
        context,
        <CartPage visit={visit} assets={assets} cart={emptyCart(visit)} pictures={new Map()} cookieMissing={added} />,
      );
    }
    return showCart(context, session, { added });
  });

  app.post("/:market/:language/cart/lines", (context) => addLine(context));

  app.post("/:market/:language/cart/lines/:variant", async (context) => {
    const visit = context.get("visit");
    const form = context.get("form");
    const session = await kit.findSession(context);
    if (session === undefined) return context.redirect(pathOf(visit, "/cart?added"), 303);
    const quantity = form.has("remove") ? 0 : readWholeNumber(form.get("quantity"));
    const line = { variantId: context.req.param("variant"), quantity };
    const changed = await carts.setQuantity(session, visit.market.segment, line);
    if (changed.ok)
      return wantsDrawer(context) ? showDrawer(context, session) : context.redirect(pathOf(visit, "/cart"), 303);
    return showCart(context, session, { problem: describeRefusal(changed, visit) }, statusOf(changed));
  });

  app.post("/:market/:language/cart/prices", async (context) => {
    const session = await kit.findSession(context);
    if (session !== undefined) await carts.acknowledgePrices(session);
    return context.redirect(pathOf(context.get("visit"), "/cart"), 303);
  });

  app.post("/:market/:language/cart/move", async (context) => {
    const visit = context.get("visit");
    const session = await kit.findSession(context);
    if (session !== undefined) await carts.moveTo(session, visit.market.segment);
    return context.redirect(pathOf(visit, "/cart"), 303);
  });

  async function showCart(
    context: ShopContext,
    session: string,
    told: { readonly added?: boolean; readonly problem?: string },
    status: PageStatus = 200,
  ): Promise<Response> {
    const visit = context.get("visit");
    const cart = await carts.read(session, visit.market.segment, visit.language);
    const page = (
      <CartPage
        visit={{ ...visit, currency: cart.market === visit.market.segment ? cart.currency : visit.currency }}
        assets={assets}
        cart={cart}
        pictures={await readPictures(cart, visit)}
        promise={await readPromise(session, cart, visit)}
        added={told.added === true}
        problem={told.problem}
      />
    );
    return kit.show(context, page, status);
  }

  async function showDrawer(context: ShopContext, session: string, added = false): Promise<Response> {
    const visit = context.get("visit");
    const cart = await carts.read(session, visit.market.segment, visit.language);
    const shown = { ...visit, currency: cart.currency };
    const drawer = (
      <BagDrawer
        visit={shown}
        cart={cart}
        pictures={await readPictures(cart, visit)}
        promise={await readPromise(session, cart, visit)}
        added={added}
      />
    );
    return context.body(renderFragment(drawer), 200, { "Content-Type": FRAGMENT_TYPE });
  }

  async function readPictures(cart: Cart, { language }: Visit): Promise<LinePictures> {
    if (cart.lines.length === 0) return new Map();
    const variantIds = cart.lines.map((line) => line.variantId);
    return picturesOf(
      await shelves.variants(variantIds, { language, currency: cart.currency, at: clock.now() }),
      kit.parts.pictures,
    );
  }

  /** What the bag costs at the door of the visitor's country, where the bag is for it and we deliver there. */
  async function readPromise(
    session: string,
    cart: Cart,
    { market, language }: Visit,
  ): Promise<DeliveryPromise | undefined> {
    if (cart.lines.length === 0 || cart.market !== market.segment) return undefined;
    const quoted = await checkouts.quote(session, market.segment, market.country, language);
    return quoted.ok ? promiseOf(quoted.quote, clock.now()) : undefined;
  }

  /** Puts one piece in the bag. The session, and with it the cookie, begins here at the earliest (duty 1.3.5). */
  async function addLine(context: ShopContext): Promise<Response> {
    const form = context.get("form");
    const currency = form.get("currency");
    const visit = withCurrency(context.get("visit"), currency);
    const words = catalogueMessages(visit).addProblem;
    const slug = form.get("style") ?? "";
    const variantId = form.get("variant") ?? undefined;
    const colourCode = form.get("colour") ?? undefined;
    const style = await shelves.find(slug, { language: visit.language, currency: visit.currency, at: clock.now() });
    if (style === undefined) return kit.showProblem(context, "notFound");

    const refuse = async (problem: string, status: PageStatus): Promise<Response> => {
      const chosen: ProductChoice = { colourCode, variantId, problem };
      const found = await productMarkup(kit.parts, { visit, slug, chosen });
      return found === undefined ? kit.showProblem(context, "notFound") : kit.show(context, found.page, status);
    };

    const wantedColour = style.colours.find((colour) => colour.code === colourCode);
    const colour = style.colours.find(({ variants }) => variants.some((variant) => variant.variantId === variantId));
    if (variantId === undefined || colour === undefined) return refuse(words.choose, 422);
    if (wantedColour !== undefined && wantedColour !== colour)
      return refuse(words.otherColour({ colour: wantedColour.name }), 422);

    // Whether the browser keeps the cookie is seen on the bag's page, so the first piece is asked for the plain way and
    // leads there (duty 1.3.6).
    if (wantsDrawer(context) && (await kit.findSession(context)) === undefined) return context.body(null, 204);
    const session = await kit.findOrStartSession(context);
    await moveHere(session.id, visit);
    const added = await carts.add(session.id, visit.market.segment, { variantId, quantity: 1 });
    if (!added.ok) return refuse(describeNotAdded(added, visit), statusOf(added));
    session.keep(context);
    if (wantsDrawer(context)) return showDrawer(context, session.id, true);
    return context.redirect(pathOf(visit, "/cart?added"), 303);
  }

  /** A shopper who takes a piece from this market's pages buys in this market, at the prices seen there. */
  async function moveHere(session: string, { market, currency }: Visit): Promise<void> {
    const cart = await carts.read(session, market.segment);
    if (cart.market !== market.segment || cart.currency !== currency) {
      await carts.moveTo(session, market.segment, currency);
    }
  }
}

function wantsDrawer(context: ShopContext): boolean {
  return (context.req.header("accept") ?? "").includes(FRAGMENT);
}

/** NaN for anything but a few digits; the cart says which numbers it takes. */
function readWholeNumber(text: string | null): number {
  return text !== null && /^\d{1,4}$/.test(text) ? Number(text) : Number.NaN;
}

function withCurrency(visit: Visit, currency: string | null): Visit {
  return { ...visit, currency: isCurrency(currency) ? currency : visit.market.currency };
}

function emptyCart({ market }: Visit): Cart {
  return { market: market.segment, currency: market.currency, lines: [], subtotalMinor: 0 };
}

function statusOf({ reason }: NotChanged): PageStatus {
  return reason === "out-of-stock" || reason === "too-many-lines" ? 409 : 422;
}

function describeRefusal(refused: NotChanged, visit: Visit): string {
  const { problem } = cartMessages(visit);
  switch (refused.reason) {
    case "unknown-variant":
      return problem["unknown-variant"];
    case "bad-quantity":
      return problem["bad-quantity"]({ most: shop.cart.piecesPerLineMax });
    case "too-many-lines":
      return problem["too-many-lines"]({ most: shop.cart.linesMax });
    case "out-of-stock":
      return problem["out-of-stock"]({ available: refused.available ?? 0 });
  }
}

/** On a product's page, the bag may already hold what is left. */
function describeNotAdded(refused: NotChanged, visit: Visit): string {
  const { addProblem } = catalogueMessages(visit);
  switch (refused.reason) {
    case "unknown-variant":
      return addProblem.choose;
    case "bad-quantity":
      return addProblem.tooMany({ most: shop.cart.piecesPerLineMax });
    case "too-many-lines":
      return addProblem.bagFull;
    case "out-of-stock":
      return (refused.available ?? 0) === 0
        ? addProblem.soldOut
        : addProblem.fewer({ available: refused.available ?? 0 });
  }
}

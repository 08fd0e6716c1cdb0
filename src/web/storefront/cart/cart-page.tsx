import type { Cart } from "#shop/cart";
import { countryName, findMarket } from "#shop/markets";
import type { DeliveryPromise } from "#shop/pricing";
import { shop } from "#shop.config";
import { ArrowLink, Button, ButtonLink, EmptyState, Icon, Notice, OrderSummary, type Assets } from "#web/ui";
import { Frame } from "../frame/frame.tsx";
import { CategoryLinks } from "../problems/category-links.tsx";
import { DeliveryPromiseLine } from "../promise/delivery-promise.tsx";
import { pathOf, rangePathOf, type Visit } from "../visit.ts";
import { amountIn, isBlocked, Lines } from "./cart-lines.tsx";
import type { LinePictures } from "./line-pictures.ts";
import { cartMessages } from "./messages/index.ts";

export interface CartPageProps {
  readonly visit: Visit;
  readonly assets: Assets;
  readonly cart: Cart;
  readonly pictures: LinePictures;
  /** What the bag costs delivered to the visitor's country; undefined where nothing is delivered. */
  readonly promise?: DeliveryPromise | undefined;
  /** Something was just put in. */
  readonly added?: boolean;
  /** The browser does not send the session's cookie back. */
  readonly cookieMissing?: boolean;
  /** What became of a change that could not be made. */
  readonly problem?: string | undefined;
}

export function CartPage(props: CartPageProps) {
  const { visit, assets, cart, added, cookieMissing, problem } = props;
  const words = cartMessages(visit);
  const isEmpty = cart.lines.length === 0;
  return (
    <Frame visit={visit} assets={assets} title={words.title} stay="/cart">
      <div class="stack-page-head">
        {!isEmpty && <h1>{words.title}</h1>}
        {cookieMissing === true && <NoCookie visit={visit} />}
        {problem !== undefined && (
          <Notice tone="alert" title={words.problemTitle}>
            <p>{problem}</p>
          </Notice>
        )}
        {added === true && cookieMissing !== true && problem === undefined && (
          <Notice tone="good">
            <p>{words.added}</p>
          </Notice>
        )}
        {isEmpty ? <EmptyCart visit={visit} /> : <FullCart {...props} />}
      </div>
    </Frame>
  );
}

/** Which functions need the cookie, how to allow it, and what works without (duty 1.3.6). */
function NoCookie({ visit }: { readonly visit: Visit }) {
  const words = cartMessages(visit);
  return (
    <Notice tone="alert" title={words.noCookieTitle}>
      <p>{words.noCookie}</p>
      <p>{words.noCookieHow}</p>
      <p>
        {words.noCookieElse({
          contact: (text) => <a href={pathOf(visit, "/contact")}>{text}</a>,
          cookies: (text) => <a href={pathOf(visit, "/privacy#without-cookies")}>{text}</a>,
        })}
      </p>
    </Notice>
  );
}

function EmptyCart({ visit }: { readonly visit: Visit }) {
  const words = cartMessages(visit);
  return (
    <EmptyState title={words.empty} level={1} picture={<Icon name="bag" />}>
      <p>{words.emptyHelp({ days: shop.cart.keptDays })}</p>
      <CategoryLinks visit={visit} />
      <p class="acts">
        <a href={pathOf(visit, "/track")}>{words.emptyTrack}</a>
        <a href={pathOf(visit, "/help/sizes")}>{words.emptySizes}</a>
      </p>
    </EmptyState>
  );
}

function FullCart(props: CartPageProps) {
  const { visit, cart } = props;
  const words = cartMessages(visit);
  const elsewhere = cart.market !== visit.market.segment;
  const blocked = cart.lines.some(isBlocked);
  const repriced = cart.lines.some((line) => line.formerPriceMinor !== undefined);
  return (
    <>
      {elsewhere && <OtherMarket visit={visit} cart={cart} />}
      {blocked && (
        <Notice tone="alert" title={words.blockedTitle}>
          <p>{words.blocked}</p>
        </Notice>
      )}
      {repriced && (
        <Notice tone="warning" title={words.pricesTitle}>
          <p>{words.pricesText}</p>
          <form method="post" action={pathOf(visit, "/cart/prices")}>
            <Button>{words.pricesButton}</Button>
          </form>
        </Notice>
      )}
      <div class="purchase">
        <section class="stack" aria-labelledby="lines-heading">
          <h2 class="unseen" id="lines-heading">
            {words.linesHeading}
          </h2>
          <Lines {...props} />
          <ArrowLink href={rangePathOf(visit, "/")}>{words.goOn}</ArrowLink>
        </section>
        <Sum {...props} mayOrder={!blocked && !elsewhere} />
      </div>
    </>
  );
}

function Sum({ visit, cart, promise, mayOrder }: CartPageProps & { readonly mayOrder: boolean }) {
  const words = cartMessages(visit);
  const pieces = cart.lines.reduce((sum, line) => sum + line.quantity, 0);
  return (
    <section class="panel">
      <h2>{words.sumHeading}</h2>
      <OrderSummary
        rows={[{ label: words.goods({ pieces }), value: amountIn(cart, visit, cart.subtotalMinor) }]}
        notes={[promise === undefined ? words.rest : words.restKnown]}
      />
      {promise !== undefined && <DeliveryPromiseLine visit={visit} promise={promise} />}
      {mayOrder && (
        <ButtonLink kind="primary" wide href={pathOf(visit, "/checkout")}>
          {words.checkout}
        </ButtonLink>
      )}
      <ul class="assurances small">
        <li>
          <Icon name="lock" />
          <span>{words.fourDetails}</span>
        </li>
        <li>
          <Icon name="back" />
          <span>
            <a href={pathOf(visit, "/help/returns")}>{words.returns}</a>
          </span>
        </li>
      </ul>
    </section>
  );
}

/** Markets differ in prices and tax, so a bag is never carried over one without being asked. */
function OtherMarket({ visit, cart }: { readonly visit: Visit; readonly cart: Cart }) {
  const words = cartMessages(visit);
  const there = findMarket(cart.market);
  const thereName = there === undefined ? cart.market : countryName(there.country, visit.language);
  const hereName = countryName(visit.market.country, visit.language);
  return (
    <Notice tone="warning" title={words.otherMarketTitle({ country: thereName })}>
      <p>{words.otherMarket(cart)}</p>
      <form class="acts" method="post" action={pathOf(visit, "/cart/move")}>
        <ButtonLink href={`/${cart.market}/${visit.language}/cart`}>
          {words.stayThere({ country: thereName })}
        </ButtonLink>
        <Button>{words.moveHere({ country: hereName, currency: visit.market.currency })}</Button>
      </form>
    </Notice>
  );
}

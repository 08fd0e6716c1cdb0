import type { Cart, CartLine } from "#shop/cart";
import { CATEGORIES, type Stitch } from "#shop/catalog";
import { countryName, findMarket, formatMoney } from "#shop/markets";
import { shop } from "#shop.config";
import { KnitTile, Notice, StitchPatterns, type Assets } from "#web/ui";
import { Frame } from "../frame/frame.tsx";
import { frameMessages } from "../frame/messages/index.ts";
import { pathOf, rangePathOf, type Visit } from "../visit.ts";
import { cartMessages } from "./messages/index.ts";

/** How a line's knitting looks; by variant. */
export type Tiles = ReadonlyMap<string, { readonly stitch: Stitch; readonly hex: string }>;

export interface CartPageProps {
  readonly visit: Visit;
  readonly assets: Assets;
  readonly cart: Cart;
  readonly tiles: Tiles;
  /** Something was just put in. */
  readonly added?: boolean;
  /** The browser does not send the session's cookie back. */
  readonly cookieMissing?: boolean;
  /** What became of a change that could not be made. */
  readonly problem?: string | undefined;
}

export function CartPage(props: CartPageProps) {
  const { visit, assets, cart, tiles, added, cookieMissing, problem } = props;
  const words = cartMessages(visit.language);
  return (
    <Frame visit={visit} assets={assets} title={words.title} stay="/cart">
      <StitchPatterns stitches={[...tiles.values()].map((tile) => tile.stitch)} />
      <div class="stack-wide">
        <h1>{words.title}</h1>
        {cookieMissing === true && (
          <Notice tone="alert" title={words.noCookieTitle}>
            <p>{words.noCookie}</p>
          </Notice>
        )}
        {problem !== undefined && (
          <Notice tone="alert" title={words.problemTitle}>
            <p>{problem}</p>
          </Notice>
        )}
        {added === true && cookieMissing !== true && problem === undefined && (
          <Notice>
            <p>{words.added}</p>
          </Notice>
        )}
        {cart.lines.length === 0 ? <EmptyCart visit={visit} /> : <FullCart {...props} />}
      </div>
    </Frame>
  );
}

function EmptyCart({ visit }: { readonly visit: Visit }) {
  const words = cartMessages(visit.language);
  const { categories } = frameMessages(visit.language);
  return (
    <div class="stack">
      <p class="lead">{words.empty}</p>
      <p>{words.emptyHelp}</p>
      <ul class="acts">
        {CATEGORIES.map((category) => (
          <li>
            <a class="button" href={rangePathOf(visit, `/${category}`)}>
              {categories[category]}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

function FullCart({ visit, cart, tiles }: CartPageProps) {
  const words = cartMessages(visit.language);
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
        <Notice title={words.pricesTitle}>
          <p>{words.pricesText}</p>
          <form method="post" action={pathOf(visit, "/cart/prices")}>
            <button class="button">{words.pricesButton}</button>
          </form>
        </Notice>
      )}
      <div class="purchase">
        <section aria-labelledby="lines-heading">
          <h2 class="unseen" id="lines-heading">
            {words.linesHeading}
          </h2>
          <ul class="lines">
            {cart.lines.map((line) => (
              <Line visit={visit} cart={cart} line={line} tile={tiles.get(line.variantId)} />
            ))}
          </ul>
        </section>
        <section class="panel">
          <h2>{words.sumHeading}</h2>
          <dl class="sums">
            <dt>{words.goods}</dt>
            <dd>{amountIn(cart, visit, cart.subtotalMinor)}</dd>
            <dd class="note">{words.rest}</dd>
          </dl>
          {!blocked && !elsewhere && (
            <a class="button primary wide" href={pathOf(visit, "/checkout")}>
              {words.checkout}
            </a>
          )}
        </section>
      </div>
    </>
  );
}

/** Markets differ in prices and tax, so a bag is never carried over one without being asked. */
function OtherMarket({ visit, cart }: { readonly visit: Visit; readonly cart: Cart }) {
  const words = cartMessages(visit.language);
  const there = findMarket(cart.market);
  const thereName = there === undefined ? cart.market : countryName(there.country, visit.language);
  const hereName = countryName(visit.market.country, visit.language);
  return (
    <Notice title={words.otherMarketTitle(thereName)}>
      <p>{words.otherMarket(cart.currency)}</p>
      <form class="acts" method="post" action={pathOf(visit, "/cart/move")}>
        <a class="button" href={`/${cart.market}/${visit.language}/cart`}>
          {words.stayThere(thereName)}
        </a>
        <button class="button">{words.moveHere(hereName, visit.market.currency)}</button>
      </form>
    </Notice>
  );
}

interface LineProps {
  readonly visit: Visit;
  readonly cart: Cart;
  readonly line: CartLine;
  readonly tile: { readonly stitch: Stitch; readonly hex: string } | undefined;
}

function Line({ visit, cart, line, tile }: LineProps) {
  const words = cartMessages(visit.language);
  const updateButton = `update-${line.variantId}`;
  return (
    <li>
      <div class="line-picture">{tile !== undefined && <KnitTile stitch={tile.stitch} hex={tile.hex} />}</div>
      <div class="stack-tight">
        <h3 class="line-name">
          <a href={rangePathOf(visit, `/p/${line.styleSlug}`)}>{line.title}</a>
        </h3>
        <p class="small soft">
          {line.colour}, {line.size} · {words.each(amountIn(cart, visit, line.unitPriceMinor))}
        </p>
        {line.formerPriceMinor !== undefined && (
          <p class="small">
            {words.priceChanged(
              amountIn(cart, visit, line.formerPriceMinor),
              amountIn(cart, visit, line.unitPriceMinor),
            )}
          </p>
        )}
        {isBlocked(line) && (
          <p class="field-problem">{line.available === 0 ? words.gone : words.fewer(line.available)}</p>
        )}
        <div class="line-row">
          <form method="post" action={pathOf(visit, `/cart/lines/${line.variantId}`)}>
            <label class="field">
              <span class="small soft">{words.pieces}</span>
              <select
                class="field-input"
                name="quantity"
                aria-label={words.quantity(line.title)}
                data-submits={updateButton}
                // Without this, browsers bring back a number that the server refused.
                autocomplete="off"
              >
                {Array.from({ length: Math.max(shop.cart.piecesPerLineMax, line.quantity) }, (_, index) => (
                  <option value={index + 1} selected={index + 1 === line.quantity}>
                    {index + 1}
                  </option>
                ))}
              </select>
            </label>
            <button class="button quiet" name="remove" value="1" aria-label={words.removeLabel(line.title)}>
              {words.remove}
            </button>
            <button class="button quiet replaced-by-script" data-pressed-by={updateButton}>
              {words.update}
            </button>
          </form>
          <span class="amount">{amountIn(cart, visit, line.totalMinor)}</span>
        </div>
      </div>
    </li>
  );
}

function isBlocked(line: CartLine): boolean {
  return line.available < line.quantity;
}

function amountIn(cart: Cart, visit: Visit, amountMinor: number): string {
  return formatMoney({ amountMinor, currency: cart.currency }, visit.locale);
}

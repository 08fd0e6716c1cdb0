import type { Clock } from "#platform/clock";
import { isUuid, type Ids } from "#platform/ids";
import { sql, type Db, type Executor, type Tx } from "#platform/postgres";
import { listVariants, type VariantLine } from "#shop/catalog";
import { defaultMarket, findMarket, isCurrency, type Currency, type Language } from "#shop/markets";
import { shop } from "#shop.config";
import type { Cart, CartChange, CartLine, Carts } from "./cart.ts";
import { readBuyable } from "./read-buyable.ts";

interface CartParts {
  readonly db: Db;
  readonly clock: Clock;
  readonly ids: Ids;
}

const { linesMax, piecesMax, piecesPerLineMax } = shop.cart;

export function createCarts(parts: CartParts): Carts {
  const { db } = parts;
  const change = (
    sessionId: string,
    market: string,
    line: { variantId: string; quantity: number },
    wantedOf: (present: number) => number,
  ): Promise<CartChange> =>
    db.transact(async (tx) => {
      if (!isUuid(line.variantId)) return { ok: false, reason: "unknown-variant" };
      if (!Number.isInteger(line.quantity) || line.quantity < 0) return { ok: false, reason: "bad-quantity" };
      const cart = await ensureCart(tx, parts, sessionId, market);
      const lines = await listLines(tx, cart.id);
      const present = lines.find((known) => known.variantId === line.variantId);
      const wanted = wantedOf(present?.quantity ?? 0);
      if (wanted === 0) {
        await tx.run(sql`delete from shop.cart_line where cart_id = ${cart.id} and variant_id = ${line.variantId}`);
        return { ok: true, cart: await presentCart(tx, parts, cart) };
      }
      const others = lines.reduce((sum, other) => sum + other.quantity, 0) - (present?.quantity ?? 0);
      if (wanted > piecesPerLineMax || others + wanted > piecesMax) return { ok: false, reason: "bad-quantity" };
      if (present === undefined && lines.length >= linesMax) return { ok: false, reason: "too-many-lines" };
      const [variant] = await describe(tx, parts, cart, [line.variantId]);
      if (variant === undefined || !variant.forSale) return { ok: false, reason: "unknown-variant" };
      const buyable = await readBuyable(tx, sessionId, new Map([[line.variantId, wanted]]));
      const available = buyable.get(line.variantId) ?? 0;
      if (available < wanted) return { ok: false, reason: "out-of-stock", available };
      await tx.run(sql`
        insert into shop.cart_line (cart_id, variant_id, quantity, shown_price_minor, added_at)
        values (${cart.id}, ${line.variantId}, ${wanted}, ${variant.price.amountMinor}, ${parts.clock.now()})
        on conflict (cart_id, variant_id) do update set quantity = excluded.quantity`);
      await tx.run(sql`update shop.cart set changed_at = ${parts.clock.now()} where id = ${cart.id}`);
      return { ok: true, cart: await presentCart(tx, parts, cart) };
    });
  return {
    read: async (sessionId, market) => {
      const cart = await findCart(db, sessionId);
      if (cart === undefined) return emptyCart(market);
      return presentCart(db, parts, cart);
    },
    add: (sessionId, market, line) =>
      line.quantity < 1
        ? Promise.resolve({ ok: false, reason: "bad-quantity" })
        : change(sessionId, market, line, (present) => present + line.quantity),
    setQuantity: (sessionId, market, line) => change(sessionId, market, line, () => line.quantity),
    moveTo: (sessionId, market, currency) =>
      db.transact(async (tx) => {
        const cart = await ensureCart(tx, parts, sessionId, market);
        const moved = { ...cart, ...placeOf(market, currency) };
        await tx.run(sql`
          update shop.cart set market = ${moved.market}, currency = ${moved.currency}, changed_at = ${parts.clock.now()}
          where id = ${cart.id}`);
        // Prices of another currency are no change of price: the shopper asked for them.
        await acknowledge(tx, parts, moved);
        return presentCart(tx, parts, moved);
      }),
    acknowledgePrices: (sessionId) =>
      db.transact(async (tx) => {
        const cart = await findCart(tx, sessionId);
        if (cart !== undefined) await acknowledge(tx, parts, cart);
      }),
  };
}

interface CartRow {
  readonly id: string;
  readonly sessionId: string;
  readonly market: string;
  readonly currency: Currency;
}

interface LineRow {
  readonly variantId: string;
  readonly quantity: number;
  readonly shownPriceMinor: number;
}

const CART_COLUMNS = sql`id, session_id as "sessionId", market, currency`;

async function findCart(executor: Executor, sessionId: string): Promise<CartRow | undefined> {
  return executor.maybe<CartRow>(sql`select ${CART_COLUMNS} from shop.cart where session_id = ${sessionId}`);
}

/** The session's cart, begun if need be and locked: two changes at once count each other's pieces. */
async function ensureCart(tx: Tx, parts: CartParts, sessionId: string, market: string): Promise<CartRow> {
  const known = await tx.maybe<CartRow>(sql`
    select ${CART_COLUMNS} from shop.cart where session_id = ${sessionId} for update`);
  if (known !== undefined) return known;
  const place = placeOf(market, undefined);
  return tx.one<CartRow>(sql`
    insert into shop.cart (id, session_id, market, currency, changed_at)
    values (${parts.ids.uuid()}, ${sessionId}, ${place.market}, ${place.currency}, ${parts.clock.now()})
    on conflict (session_id) do update set changed_at = excluded.changed_at
    returning ${CART_COLUMNS}`);
}

async function listLines(executor: Executor, cartId: string): Promise<LineRow[]> {
  return executor.rows<LineRow>(sql`
    select variant_id as "variantId", quantity, shown_price_minor as "shownPriceMinor"
    from shop.cart_line where cart_id = ${cartId} order by added_at, variant_id`);
}

function describe(
  executor: Executor,
  parts: CartParts,
  cart: CartRow,
  variantIds: readonly string[],
): Promise<VariantLine[]> {
  const language: Language = shop.defaults.language;
  return listVariants(executor, variantIds, { language, currency: cart.currency, at: parts.clock.now() });
}

async function presentCart(executor: Executor, parts: CartParts, cart: CartRow): Promise<Cart> {
  const rows = await listLines(executor, cart.id);
  if (rows.length === 0) return { market: cart.market, currency: cart.currency, lines: [], subtotalMinor: 0 };
  const ids = rows.map((row) => row.variantId);
  const variants = new Map((await describe(executor, parts, cart, ids)).map((variant) => [variant.variantId, variant]));
  const buyable = await readBuyable(executor, cart.sessionId, new Map(rows.map((row) => [row.variantId, row.quantity])));
  const lines = rows.flatMap((row): CartLine[] => {
    const variant = variants.get(row.variantId);
    return variant === undefined ? [] : [presentLine(row, variant, buyable.get(row.variantId) ?? 0)];
  });
  const subtotalMinor = lines.reduce((sum, line) => sum + line.totalMinor, 0);
  return { market: cart.market, currency: cart.currency, lines, subtotalMinor };
}

function presentLine(row: LineRow, variant: VariantLine, available: number): CartLine {
  const unitPriceMinor = variant.price.amountMinor;
  return {
    variantId: row.variantId,
    styleSlug: variant.slug,
    title: variant.styleName,
    colour: variant.colourName,
    size: variant.size,
    sku: variant.sku,
    quantity: row.quantity,
    unitPriceMinor,
    formerPriceMinor: row.shownPriceMinor === unitPriceMinor ? undefined : row.shownPriceMinor,
    // A withdrawn style is shown, so that nobody wonders where it went, but none of it can be bought.
    available: variant.forSale ? available : 0,
    totalMinor: unitPriceMinor * row.quantity,
  };
}

async function acknowledge(tx: Tx, parts: CartParts, cart: CartRow): Promise<void> {
  const rows = await listLines(tx, cart.id);
  const variants = await describe(tx, parts, cart, rows.map((row) => row.variantId));
  await tx.run(sql`
    update shop.cart_line set shown_price_minor = price.amount_minor
    from unnest(
      ${variants.map((variant) => variant.variantId)}::uuid[],
      ${variants.map((variant) => variant.price.amountMinor)}::bigint[]
    ) as price (variant_id, amount_minor)
    where cart_line.cart_id = ${cart.id} and cart_line.variant_id = price.variant_id`);
}

function placeOf(market: string, currency: Currency | undefined): { market: string; currency: Currency } {
  const found = findMarket(market) ?? defaultMarket();
  return { market: found.segment, currency: isCurrency(currency) ? currency : found.currency };
}

function emptyCart(market: string): Cart {
  return { ...placeOf(market, undefined), lines: [], subtotalMinor: 0 };
}

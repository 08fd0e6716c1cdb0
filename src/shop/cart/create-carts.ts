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
        return {
          ok: true,
          cart: await presentLines(
            tx,
            parts,
            cart,
            lines.filter((known) => known !== present),
          ),
        };
      }
      const others = lines.reduce((sum, other) => sum + other.quantity, 0) - (present?.quantity ?? 0);
      if (wanted > piecesPerLineMax || others + wanted > piecesMax) return { ok: false, reason: "bad-quantity" };
      if (present === undefined && lines.length >= linesMax) return { ok: false, reason: "too-many-lines" };
      const asked = [...lines.filter((known) => known !== present), { variantId: line.variantId, quantity: wanted }];
      const goods = await readGoods(tx, parts, cart, asked);
      const variant = goods.variants.find((found) => found.variantId === line.variantId);
      if (variant === undefined || !variant.forSale) return { ok: false, reason: "unknown-variant" };
      const available = goods.buyable.get(line.variantId) ?? 0;
      if (available < wanted) return { ok: false, reason: "out-of-stock", available };
      const [, changed] = await Promise.all([
        tx.run(sql`
          insert into shop.cart_line (cart_id, variant_id, quantity, shown_price_minor, added_at)
          values (${cart.id}, ${line.variantId}, ${wanted}, ${variant.price.amountMinor}, ${parts.clock.now()})
          on conflict (cart_id, variant_id) do update set quantity = excluded.quantity`),
        listLines(tx, cart.id),
      ]);
      return { ok: true, cart: assembleCart(cart, changed, goods) };
    });
  const readCart = async (sessionId: string, market: string) => {
    const found = await findCart(db, sessionId);
    if (found === undefined || found.lines.length === 0) {
      return { cart: found === undefined ? emptyCart(market) : assembleCart(found.cart, [], NO_GOODS), goods: [] };
    }
    const goods = await readGoods(db, parts, found.cart, found.lines);
    return { cart: assembleCart(found.cart, found.lines, goods), goods: goods.variants };
  };
  return {
    read: async (sessionId, market) => (await readCart(sessionId, market)).cart,
    readWithGoods: readCart,
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
        await acknowledge(tx, parts, moved, await listLines(tx, cart.id));
        return presentLines(tx, parts, moved, await listLines(tx, cart.id));
      }),
    acknowledgePrices: (sessionId) =>
      db.transact(async (tx) => {
        const found = await findCart(tx, sessionId);
        if (found !== undefined) await acknowledge(tx, parts, found.cart, found.lines);
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

const CART_COLUMNS = sql`cart.id, session_id as "sessionId", market, currency`;
const LINE_COLUMNS = sql`variant_id as "variantId", quantity, shown_price_minor as "shownPriceMinor"`;

/** The session's cart with its lines, in one reading. */
async function findCart(
  executor: Executor,
  sessionId: string,
): Promise<{ readonly cart: CartRow; readonly lines: readonly LineRow[] } | undefined> {
  const rows = await executor.rows<CartRow & (LineRow | { variantId: null })>(sql`
    select ${CART_COLUMNS}, ${LINE_COLUMNS}
    from shop.cart left join shop.cart_line on cart_line.cart_id = cart.id
    where session_id = ${sessionId} order by added_at, variant_id`);
  const [first] = rows;
  if (first === undefined) return undefined;
  return { cart: first, lines: rows.filter((row) => row.variantId !== null) };
}

/** The session's cart, begun if need be and locked: two changes at once count each other's pieces. */
async function ensureCart(tx: Tx, parts: CartParts, sessionId: string, market: string): Promise<CartRow> {
  const place = placeOf(market, undefined);
  return tx.one<CartRow>(sql`
    insert into shop.cart (id, session_id, market, currency, changed_at)
    values (${parts.ids.uuid()}, ${sessionId}, ${place.market}, ${place.currency}, ${parts.clock.now()})
    on conflict (session_id) do update set changed_at = excluded.changed_at
    returning ${CART_COLUMNS}`);
}

async function listLines(executor: Executor, cartId: string): Promise<LineRow[]> {
  return executor.rows<LineRow>(sql`
    select ${LINE_COLUMNS} from shop.cart_line where cart_id = ${cartId} order by added_at, variant_id`);
}

/** What is known of a cart's goods: their texts and prices, and how many of each could be bought. */
interface Goods {
  readonly variants: readonly VariantLine[];
  readonly buyable: ReadonlyMap<string, number>;
}

const NO_GOODS: Goods = { variants: [], buyable: new Map() };

type Pieces = Pick<LineRow, "variantId" | "quantity">;

async function readGoods(
  executor: Executor,
  parts: CartParts,
  cart: CartRow,
  pieces: readonly Pieces[],
): Promise<Goods> {
  const wanted = new Map(pieces.map(({ variantId, quantity }) => [variantId, quantity]));
  const [variants, buyable] = await Promise.all([
    describe(executor, parts, cart, [...wanted.keys()]),
    readBuyable(executor, cart.sessionId, wanted),
  ]);
  return { variants, buyable };
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

async function presentLines(
  executor: Executor,
  parts: CartParts,
  cart: CartRow,
  rows: readonly LineRow[],
): Promise<Cart> {
  return assembleCart(cart, rows, rows.length === 0 ? NO_GOODS : await readGoods(executor, parts, cart, rows));
}

function assembleCart(cart: CartRow, rows: readonly LineRow[], { variants, buyable }: Goods): Cart {
  const byId = new Map(variants.map((variant) => [variant.variantId, variant]));
  const lines = rows.flatMap((row): CartLine[] => {
    const variant = byId.get(row.variantId);
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

async function acknowledge(tx: Tx, parts: CartParts, cart: CartRow, rows: readonly LineRow[]): Promise<void> {
  const variants = await describe(
    tx,
    parts,
    cart,
    rows.map((row) => row.variantId),
  );
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

import type { Clock } from "#platform/clock";
import { isUuid, type Ids } from "#platform/ids";
import { sql, type Db, type Executor } from "#platform/postgres";
import { defaultMarket, findMarket, isCurrency, type Currency, type Language } from "#shop/markets";
import { shop } from "#shop.config";
import type { Cart, CartChange, Carts } from "./cart.ts";
import { presentCart } from "./present-cart.ts";
import { readBuyable } from "./read-buyable.ts";
import { readCart, type CartPlace, type CartReading, type KeptLine } from "./read-cart.ts";
import { removeLine, storeLine, type LineChange } from "./store-line.ts";

interface CartParts {
  readonly db: Db;
  readonly clock: Clock;
  readonly ids: Ids;
}

const { linesMax, piecesMax, piecesPerLineMax } = shop.cart;
/** Others who change the same cart may be faster again and again; so often, nobody is by accident. */
const CHANGE_ATTEMPTS_MAX = 100;

export function createCarts(parts: CartParts): Carts {
  const { db, clock } = parts;

  const show = async (sessionId: string, place: CartPlace, lines: readonly KeptLine[]): Promise<Cart> =>
    presentCart(place, lines, await readBuyable(db, sessionId, lines));

  const readWithGoods = async (sessionId: string, market: string, language: Language = shop.defaults.language) => {
    const place = placeOf(market, undefined);
    const { cart, lines } = await readCart(db, { sessionId, place, language, at: clock.now() });
    return { cart: await show(sessionId, cart ?? place, lines), goods: lines.map(({ goods }) => goods) };
  };

  const change = async (
    sessionId: string,
    market: string,
    line: { variantId: string; quantity: number },
    wantedOf: (pieces: number) => number,
  ): Promise<CartChange> => {
    if (!isUuid(line.variantId)) return { ok: false, reason: "unknown-variant" };
    if (!Number.isInteger(line.quantity) || line.quantity < 0) return { ok: false, reason: "bad-quantity" };
    const place = placeOf(market, undefined);
    for (let attempt = 0; attempt < CHANGE_ATTEMPTS_MAX; attempt++) {
      const at = clock.now();
      const reading = await readCart(db, { sessionId, place, at, askedId: line.variantId });
      const before = reading.lines.find(({ variantId }) => variantId === line.variantId);
      const quantity = wantedOf(before?.quantity ?? 0);
      const where = { cartId: reading.cart?.id ?? parts.ids.uuid(), version: reading.cart?.version ?? 0, at };
      const asked: LineChange = { ...where, sessionId, place, variantId: line.variantId, before: before?.quantity };
      if (quantity === 0) {
        if (before === undefined || (await removeLine(db, asked))) {
          const rest = reading.lines.filter((kept) => kept !== before);
          return { ok: true, cart: await show(sessionId, reading.cart ?? place, rest) };
        }
        continue;
      }
      const judged = await judge(reading, line.variantId, quantity, (lines) => readBuyable(db, sessionId, lines));
      if (!judged.ok) return judged;
      if (await storeLine(db, asked, judged.line)) {
        return { ok: true, cart: presentCart(reading.cart ?? place, judged.lines, judged.buyable) };
      }
    }
    throw new Error("a cart was changed by others at every attempt");
  };

  return {
    read: async (sessionId, market, language) => (await readWithGoods(sessionId, market, language)).cart,
    readWithGoods,
    add: (sessionId, market, line) =>
      line.quantity < 1
        ? Promise.resolve({ ok: false, reason: "bad-quantity" })
        : change(sessionId, market, line, (pieces) => pieces + line.quantity),
    setQuantity: (sessionId, market, line) => change(sessionId, market, line, () => line.quantity),
    moveTo: (sessionId, market, currency) =>
      db.transact(async (tx) => {
        const place = placeOf(market, currency);
        const at = clock.now();
        await tx.run(sql`
          insert into shop.cart (id, session_id, market, currency, version, changed_at)
          values (${parts.ids.uuid()}, ${sessionId}, ${place.market}, ${place.currency}, 1, ${at})
          on conflict (session_id) do update
          set market = excluded.market, currency = excluded.currency, version = cart.version + 1, changed_at = ${at}`);
        const { cart, lines } = await readCart(tx, { sessionId, place, at });
        // Prices of another currency are no change of price: the shopper asked for them.
        await acknowledge(tx, cart!.id, lines);
        return presentCart(place, lines.map(asSeen), await readBuyable(tx, sessionId, lines));
      }),
    acknowledgePrices: async (sessionId) => {
      const place = placeOf(shop.defaults.market, undefined);
      const { cart, lines } = await readCart(db, { sessionId, place, at: clock.now() });
      if (cart !== undefined) await acknowledge(db, cart.id, lines);
    },
  };
}

type Judged =
  | {
      readonly ok: true;
      readonly line: KeptLine;
      readonly lines: readonly KeptLine[];
      readonly buyable: ReadonlyMap<string, number>;
    }
  | Extract<CartChange, { ok: false }>;

/** Whether a line may have so many pieces: the cart as it would be, or why not. */
async function judge(
  reading: CartReading,
  variantId: string,
  quantity: number,
  readPieces: (lines: readonly KeptLine[]) => Promise<ReadonlyMap<string, number>>,
): Promise<Judged> {
  const before = reading.lines.find((line) => line.variantId === variantId);
  const others = reading.lines.reduce((sum, line) => sum + line.quantity, 0) - (before?.quantity ?? 0);
  if (quantity > piecesPerLineMax || others + quantity > piecesMax) return { ok: false, reason: "bad-quantity" };
  if (before === undefined && reading.lines.length >= linesMax) return { ok: false, reason: "too-many-lines" };
  const goods = before ?? reading.asked;
  if (goods?.goods.forSale !== true) return { ok: false, reason: "unknown-variant" };
  // The price that is seen first is the one that later ones are compared with.
  const shownPriceMinor = before?.shownPriceMinor ?? goods.goods.price.amountMinor;
  const line = { ...goods, quantity, shownPriceMinor };
  const lines =
    before === undefined ? [...reading.lines, line] : reading.lines.map((kept) => (kept === before ? line : kept));
  const buyable = await readPieces(lines);
  const available = buyable.get(variantId) ?? 0;
  return available < quantity ? { ok: false, reason: "out-of-stock", available } : { ok: true, line, lines, buyable };
}

/** Notes that the present prices were shown. */
async function acknowledge(executor: Executor, cartId: string, lines: readonly KeptLine[]): Promise<void> {
  await executor.run(sql`
    update shop.cart_line set shown_price_minor = price.amount_minor
    from unnest(
      ${lines.map(({ variantId }) => variantId)}::uuid[],
      ${lines.map(({ goods }) => goods.price.amountMinor)}::bigint[]
    ) as price (variant_id, amount_minor)
    where cart_line.cart_id = ${cartId} and cart_line.variant_id = price.variant_id`);
}

function asSeen(line: KeptLine): KeptLine {
  return { ...line, shownPriceMinor: line.goods.price.amountMinor };
}

function placeOf(market: string, currency: Currency | undefined): CartPlace {
  const found = findMarket(market) ?? defaultMarket();
  return { market: found.segment, currency: isCurrency(currency) ? currency : found.currency };
}

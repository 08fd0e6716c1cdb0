import { sql, type Tx } from "#platform/postgres";
import { money, type Money } from "#shop/markets";
import { tellStylesChanged } from "./catalogue-channel.ts";

/**
 * Gives a style a new price from a moment on. Earlier prices stay on record, so an order can always be explained and a
 * reduction can name the price before it. Throws a RangeError for an amount that is not a positive whole number.
 */
export async function changePrice(tx: Tx, styleId: string, price: Money, validFrom: Date): Promise<void> {
  const { amountMinor, currency } = money(price.amountMinor, price.currency);
  if (amountMinor <= 0) throw new RangeError("a price is more than nothing");
  await tx.run(sql`
    insert into catalog.price (style_id, currency, valid_from, amount_minor)
    values (${styleId}, ${currency}, ${validFrom}, ${amountMinor})`);
  await tellStylesChanged(tx, [styleId]);
}

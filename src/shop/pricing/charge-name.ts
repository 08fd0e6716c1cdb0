import type { ShopReader } from "#shop/markets";
import { pricingMessages } from "./messages/index.ts";

const TAX = /^(VAT|GST|Consumption tax) (\d+(?:\.\d+)?)%( on customs duty)?$/;

/**
 * What a charge is called in the reader's language. Charges are computed and kept under their English names, so that
 * an order's papers stay what they were; a name that nobody here knows is shown as it is kept.
 */
export function chargeName(name: string, reader: ShopReader): string {
  const words = pricingMessages(reader);
  const [, tax, percent, onDuty] = TAX.exec(name) ?? [];
  if (tax !== undefined) {
    const taxes = onDuty === undefined ? words.taxes : words.taxesOnDuty;
    return taxes[tax as keyof typeof taxes]({ percent: Number(percent) });
  }
  return isKnown(name, words.others) ? words.others[name] : name;
}

function isKnown<Names extends object>(name: string, names: Names): name is keyof Names & string {
  return Object.hasOwn(names, name);
}

import { formatPrice, type Money } from "#shop/markets";
import type { PriceProps } from "#web/ui";
import type { Visit } from "../visit.ts";
import { catalogueMessages } from "./messages/index.ts";

/** A price as it is drawn: beside a reduced one, what it was. */
export function showPrice(
  { price, formerPrice }: { readonly price: Money; readonly formerPrice?: Money | undefined },
  visit: Visit,
): Pick<PriceProps, "amount" | "former" | "nowLabel"> {
  const amount = formatPrice(price, visit.locale);
  if (formerPrice === undefined) return { amount };
  const { before, now } = catalogueMessages(visit).prices;
  return { amount, former: { amount: formatPrice(formerPrice, visit.locale), label: before }, nowLabel: now };
}

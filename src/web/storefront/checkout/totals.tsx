import { formatMoney, type Currency } from "#shop/markets";
import type { Visit } from "../visit.ts";
import { checkoutMessages } from "./messages/index.ts";

/** A sum with everything in it, of a quote or of an order. Amounts are minor units of `currency`. */
export interface ShownTotals {
  readonly currency: Currency;
  readonly subtotalMinor: number;
  readonly shippingMinor: number;
  readonly charges: readonly {
    readonly name: string;
    readonly amountMinor: number;
    /** Part of the prices above it already. */
    readonly included: boolean;
  }[];
  readonly totalMinor: number;
  /** What the carrier will ask for, about; undefined when everything is paid. */
  readonly dutiesEstimateMinor: number | undefined;
  readonly deliveryDaysMin: number;
  readonly deliveryDaysMax: number;
}

export function Totals({ visit, totals }: { readonly visit: Visit; readonly totals: ShownTotals }) {
  const words = checkoutMessages(visit.language);
  const amount = (amountMinor: number): string => formatMoney({ amountMinor, currency: totals.currency }, visit.locale);
  return (
    <dl class="sums">
      <dt>{words.goods}</dt>
      <dd>{amount(totals.subtotalMinor)}</dd>
      <dt>{words.delivery(totals.deliveryDaysMin, totals.deliveryDaysMax)}</dt>
      <dd>{amount(totals.shippingMinor)}</dd>
      {totals.charges
        .filter((charge) => !charge.included)
        .map((charge) => (
          <>
            <dt>{charge.name}</dt>
            <dd>{amount(charge.amountMinor)}</dd>
          </>
        ))}
      <dt class="total">{words.total}</dt>
      <dd class="total">{amount(totals.totalMinor)}</dd>
      {totals.charges
        .filter((charge) => charge.included)
        .map((charge) => (
          <dd class="note">{words.includes(charge.name, amount(charge.amountMinor))}</dd>
        ))}
      <dd class="note">
        {totals.dutiesEstimateMinor === undefined
          ? words.allPaid
          : words.notIncluded(amount(totals.dutiesEstimateMinor))}
      </dd>
    </dl>
  );
}

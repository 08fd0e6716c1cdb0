import { formatMoney, type Currency } from "#shop/markets";
import { chargeName, type DeliveryDates } from "#shop/pricing";
import { OrderSummary } from "#web/ui";
import { formatDays } from "../promise/format-days.ts";
import { promiseMessages } from "../promise/messages/index.ts";
import type { Visit } from "../visit.ts";
import { checkoutMessages } from "./messages/index.ts";

/** A sum with everything in it, of a promise or of an order. Amounts are minor units of `currency`. */
export interface ShownTotals {
  readonly currency: Currency;
  readonly goodsMinor: number;
  readonly shippingMinor: number;
  readonly charges: readonly {
    readonly name: string;
    readonly amountMinor: number;
    /** Part of the prices above it already. */
    readonly included: boolean;
  }[];
  readonly totalMinor: number;
  /** What the carrier will ask for, about; null when everything is paid. */
  readonly dutiesEstimateMinor: number | null;
  readonly daysMin: number;
  readonly daysMax: number;
  /** The days on which that is. */
  readonly dates: DeliveryDates;
}

export function Totals({ visit, totals }: { readonly visit: Visit; readonly totals: ShownTotals }) {
  const words = checkoutMessages(visit);
  const amount = (amountMinor: number): string => formatMoney({ amountMinor, currency: totals.currency }, visit.locale);
  const { charges, dutiesEstimateMinor } = totals;
  return (
    <OrderSummary
      rows={[
        { label: words.goods, value: amount(totals.goodsMinor) },
        {
          label: words.delivery(totals),
          value: amount(totals.shippingMinor),
          note: promiseMessages(visit).arrives({ dates: formatDays(visit, totals.dates) }),
        },
        ...charges
          .filter((charge) => !charge.included)
          .map((charge) => ({ label: chargeName(charge.name, visit), value: amount(charge.amountMinor) })),
      ]}
      total={{ label: words.total, value: amount(totals.totalMinor) }}
      notes={[
        ...charges
          .filter((charge) => charge.included)
          .map((charge) =>
            words.includes({ name: chargeName(charge.name, visit), amount: amount(charge.amountMinor) }),
          ),
        dutiesEstimateMinor === null ? words.allPaid : words.notIncluded({ estimate: amount(dutiesEstimateMinor) }),
      ]}
    />
  );
}

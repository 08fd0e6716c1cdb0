import { formatMoney } from "#shop/markets";
import type { OrderView } from "#shop/orders";
import { checkoutMessages } from "../checkout/messages/index.ts";
import { Totals, type ShownTotals } from "../checkout/totals.tsx";
import type { Visit } from "../visit.ts";
import { ordersMessages } from "./messages/index.ts";
import { Moment } from "./moment.tsx";

/** What was ordered and what it cost, as it was agreed. */
export function OrderItems({ visit, order }: { readonly visit: Visit; readonly order: OrderView }) {
  const words = ordersMessages(visit);
  const checkoutWords = checkoutMessages(visit);
  const amount = (amountMinor: number): string => formatMoney({ amountMinor, currency: order.currency }, visit.locale);
  return (
    <section class="panel">
      <h2>{words.itemsHeading}</h2>
      <ul class="lines plain">
        {order.lines.map((line) => (
          <li>
            <span>
              {line.title}
              <br />
              <small class="soft">{checkoutWords.lineFacts(line)}</small>
            </span>
            <span class="amount">{amount(line.unitPriceMinor * line.quantity)}</span>
          </li>
        ))}
      </ul>
      <Totals visit={visit} totals={totalsOf(order)} />
      {order.refundedMinor > 0 && <p>{words.refunded({ amount: amount(order.refundedMinor) })}</p>}
      <p class="small soft">
        <Moment visit={visit} at={order.placedAt ?? order.createdAt} text={(when) => words.orderedOn({ when })} />
      </p>
    </section>
  );
}

function totalsOf(order: OrderView): ShownTotals {
  const shipping = order.charges.filter((charge) => charge.kind === "shipping");
  return {
    currency: order.currency,
    goodsMinor: order.subtotalMinor,
    shippingMinor: shipping.reduce((sum, charge) => sum + charge.amountMinor, 0),
    charges: order.charges.filter((charge) => charge.kind !== "shipping"),
    totalMinor: order.totalMinor,
    dutiesEstimateMinor: order.dutiesEstimateMinor,
    daysMin: order.deliveryDaysMin,
    daysMax: order.deliveryDaysMax,
    dates: { earliest: order.deliverFrom, latest: order.deliverBy },
  };
}

import type { OrderView } from "#shop/orders";
import type { Assets } from "#web/ui";
import { PlainPage } from "../problems/problem-page.tsx";
import { pathOf, type Visit } from "../visit.ts";
import { ordersMessages } from "./messages/index.ts";

interface ReturnPageProps {
  readonly visit: Visit;
  readonly assets: Assets;
  readonly order: OrderView;
}

/** Where the payment provider sends the shopper back to, whatever came of it. */
export function ReturnPage(props: ReturnPageProps) {
  switch (props.order.fulfilment) {
    case "awaiting_payment":
      return <Unpaid {...props} />;
    case "canceled":
      return <Ended {...props} />;
    default:
      return <Thanks {...props} />;
  }
}

function Thanks({ visit, assets, order }: ReturnPageProps) {
  const words = ordersMessages(visit.language);
  return (
    <PlainPage visit={visit} assets={assets} title={words.thanksTitle}>
      <p class="lead">{words.thanks}</p>
      <p>{words.keepNumber(order.number)}</p>
      <p>{words.expected(order.deliveryDaysMin, order.deliveryDaysMax)}</p>
      <p>
        <a class="button primary" href={pathOf(visit, `/orders/${order.number}`)}>
          {words.seeOrder}
        </a>
      </p>
    </PlainPage>
  );
}

function Unpaid({ visit, assets, order }: ReturnPageProps) {
  const words = ordersMessages(visit.language);
  return (
    <PlainPage visit={visit} assets={assets} title={words.unpaidTitle}>
      <p class="eyebrow number">{words.orderTitle(order.number)}</p>
      <p class="lead">{words.unpaid}</p>
      <p>{words.unpaidJustPaid}</p>
      <form class="acts" method="post" action={pathOf(visit, `/orders/${order.number}/pay`)}>
        {order.mayPay && <button class="button primary">{words.payAgain}</button>}
        <a class="button" href={pathOf(visit, `/orders/${order.number}/return`)}>
          {words.lookAgain}
        </a>
        <a class="button" href={pathOf(visit, "/cart")}>
          {words.changeBag}
        </a>
      </form>
    </PlainPage>
  );
}

function Ended({ visit, assets, order }: ReturnPageProps) {
  const words = ordersMessages(visit.language);
  return (
    <PlainPage visit={visit} assets={assets} title={words.endedTitle}>
      <p class="eyebrow number">{words.orderTitle(order.number)}</p>
      <p class="lead">{words.ended}</p>
      <p class="acts">
        <a class="button primary" href={pathOf(visit, "/cart")}>
          {words.toBag}
        </a>
        <a class="button" href={pathOf(visit, `/orders/${order.number}`)}>
          {words.seeOrder}
        </a>
      </p>
    </PlainPage>
  );
}

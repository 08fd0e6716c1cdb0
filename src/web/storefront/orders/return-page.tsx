import type { OrderView } from "#shop/orders";
import { Button, ButtonLink, Icon, type Assets } from "#web/ui";
import { Frame } from "../frame/frame.tsx";
import { PlainPage } from "../problems/plain-page.tsx";
import { formatDays } from "../promise/format-days.ts";
import { pathOf, type Visit } from "../visit.ts";
import { ordersMessages } from "./messages/index.ts";
import { OrderItems } from "./order-items.tsx";

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
  const words = ordersMessages(visit);
  const dates = formatDays(visit, { earliest: order.deliverFrom, latest: order.deliverBy });
  return (
    <Frame visit={visit} assets={assets} title={words.thanksTitle}>
      <div class="purchase">
        <div class="stack">
          <Icon name="done" class="big-mark" />
          <h1>{words.thanksTitle}</h1>
          <p class="lead">{words.thanks}</p>
          <dl class="key-facts">
            <div>
              <dt>{words.number}</dt>
              <dd class="number">{order.number}</dd>
            </div>
            <div>
              <dt>{words.arrives}</dt>
              <dd>{dates}</dd>
            </div>
          </dl>
          <p>{words.keepNumber(order)}</p>
          <h2 class="heading-small">{words.nextHeading}</h2>
          <ol class="numbered">
            <li>{words.next.check}</li>
            <li>{words.next.pack}</li>
            <li>{words.next.track}</li>
          </ol>
          <p class="acts">
            <ButtonLink kind="primary" href={pathOf(visit, `/orders/${order.number}`)}>
              {words.seeOrder}
            </ButtonLink>
            <a href={pathOf(visit, `/contact?about=${order.number}`)}>{words.askLink}</a>
          </p>
        </div>
        <OrderItems visit={visit} order={order} />
      </div>
    </Frame>
  );
}

function Unpaid({ visit, assets, order }: ReturnPageProps) {
  const words = ordersMessages(visit);
  return (
    <PlainPage visit={visit} assets={assets} title={words.unpaidTitle} eyebrow={words.orderTitle(order)}>
      <p class="lead">{words.unpaid}</p>
      <p>{words.unpaidJustPaid}</p>
      <form class="acts" method="post" action={pathOf(visit, `/orders/${order.number}/pay`)}>
        {order.mayPay && <Button kind="primary">{words.payAgain}</Button>}
        <ButtonLink href={pathOf(visit, `/orders/${order.number}/return`)}>{words.lookAgain}</ButtonLink>
        <ButtonLink href={pathOf(visit, "/cart")}>{words.changeBag}</ButtonLink>
      </form>
    </PlainPage>
  );
}

function Ended({ visit, assets, order }: ReturnPageProps) {
  const words = ordersMessages(visit);
  return (
    <PlainPage visit={visit} assets={assets} title={words.endedTitle} eyebrow={words.orderTitle(order)}>
      <p class="lead">{words.ended}</p>
      <p class="acts">
        <ButtonLink kind="primary" href={pathOf(visit, "/cart")}>
          {words.toBag}
        </ButtonLink>
        <ButtonLink href={pathOf(visit, `/orders/${order.number}`)}>{words.seeOrder}</ButtonLink>
      </p>
    </PlainPage>
  );
}

import { formatMoney } from "#shop/markets";
import type { OrderView } from "#shop/orders";
import { Notice, type Assets } from "#web/ui";
import { Totals, type ShownTotals } from "../checkout/totals.tsx";
import { Frame } from "../frame/frame.tsx";
import { pathOf, type Visit } from "../visit.ts";
import { ordersMessages } from "./messages/index.ts";
import { Moment } from "./moment.tsx";

export interface OrderPageProps {
  readonly visit: Visit;
  readonly assets: Assets;
  readonly order: OrderView;
  /** What was just done, or could not be done. */
  readonly notice?: "corrected" | "canceled" | "too-late" | undefined;
}

/** An order as its owner follows it. Nothing on it is personal: name and address stay where they are kept. */
export function OrderPage(props: OrderPageProps) {
  const { visit, assets, order } = props;
  const words = ordersMessages(visit.language);
  const status = words.statuses[order.status];
  return (
    <Frame visit={visit} assets={assets} title={words.orderTitle(order.number)}>
      <div class="stack-wide">
        <div class="stack">
          <p class="eyebrow number">{words.orderTitle(order.number)}</p>
          <h1>{status.title}</h1>
          <p class="lead prose">{status.text}</p>
          {order.status === "awaiting_payment" && (
            <p>
              <Moment visit={visit} at={order.holdUntil} text={words.heldUntil} />
            </p>
          )}
          <NoticeOf {...props} />
        </div>
        <div class="purchase">
          <div class="stack-wide">
            {order.mayPay && <Pay visit={visit} order={order} />}
            <Timeline visit={visit} order={order} />
            <Parcel visit={visit} order={order} />
            {order.mayChange && <Change visit={visit} order={order} />}
          </div>
          <Items visit={visit} order={order} />
        </div>
      </div>
    </Frame>
  );
}

type Section = Pick<OrderPageProps, "visit" | "order">;

function NoticeOf({ visit, notice }: OrderPageProps) {
  const words = ordersMessages(visit.language);
  switch (notice) {
    case "corrected":
      return (
        <Notice title={words.correctedTitle}>
          <p>{words.corrected}</p>
        </Notice>
      );
    case "canceled":
      return <Notice title={words.canceledTitle} />;
    case "too-late":
      return (
        <Notice tone="alert" title={words.tooLateTitle}>
          <p>{words.tooLate}</p>
        </Notice>
      );
    case undefined:
      return null;
  }
}

function Pay({ visit, order }: Section) {
  const words = ordersMessages(visit.language);
  return (
    <section class="stack">
      <h2>{words.payHeading}</h2>
      <form class="acts" method="post" action={pathOf(visit, `/orders/${order.number}/pay`)}>
        <button class="button primary">{words.payButton}</button>
        <a class="button" href={pathOf(visit, "/cart")}>
          {words.changeBag}
        </a>
      </form>
    </section>
  );
}

function Timeline({ visit, order }: Section) {
  const words = ordersMessages(visit.language);
  if (order.timeline.length === 0) return null;
  return (
    <section class="stack">
      <h2>{words.timelineHeading}</h2>
      <ol class="timeline">
        {order.timeline.toReversed().map((entry) => (
          <li>
            <strong>{words.event(entry.source, entry.what)}</strong>
            <br />
            <small class="soft">
              <Moment visit={visit} at={entry.at} />
            </small>
          </li>
        ))}
      </ol>
      <p class="small soft">{words.timesInUtc}</p>
    </section>
  );
}

function Parcel({ visit, order }: Section) {
  const words = ordersMessages(visit.language);
  const { parcel } = order;
  const moving = order.fulfilment !== "awaiting_payment" && order.fulfilment !== "canceled";
  if (!moving) return null;
  return (
    <section class="stack">
      <h2>{words.parcelHeading}</h2>
      {typeof parcel?.trackingNumber === "string" && (
        <dl class="facts">
          <dt>{words.trackingNumber}</dt>
          <dd class="number">{parcel.trackingNumber}</dd>
        </dl>
      )}
      <p>{words.expected(order.deliveryDaysMin, order.deliveryDaysMax)}</p>
    </section>
  );
}

function Change({ visit, order }: Section) {
  const words = ordersMessages(visit.language);
  return (
    <section class="stack">
      <h2>{words.changeHeading}</h2>
      <p>{words.changeHelp}</p>
      <p>
        <a class="button" href={pathOf(visit, `/orders/${order.number}/address`)}>
          {words.correctLink}
        </a>
      </p>
      <details>
        <summary>{words.cancelSummary}</summary>
        <form class="stack" method="post" action={pathOf(visit, `/orders/${order.number}/cancel`)}>
          <p>{words.cancelHelp}</p>
          <button class="button danger">{words.cancelButton}</button>
        </form>
      </details>
    </section>
  );
}

function Items({ visit, order }: Section) {
  const words = ordersMessages(visit.language);
  const amount = (amountMinor: number): string => formatMoney({ amountMinor, currency: order.currency }, visit.locale);
  return (
    <section class="panel">
      <h2>{words.itemsHeading}</h2>
      <ul class="lines plain">
        {order.lines.map((line) => (
          <li>
            <span>
              {line.quantity} × {line.title}
              <br />
              <small class="soft">
                {line.colour}, {line.size}
              </small>
            </span>
            <span class="amount">{amount(line.unitPriceMinor * line.quantity)}</span>
          </li>
        ))}
      </ul>
      <Totals visit={visit} totals={totalsOf(order)} />
      {order.refundedMinor > 0 && <p>{words.refunded(amount(order.refundedMinor))}</p>}
      <p class="small soft">
        <Moment visit={visit} at={order.placedAt ?? order.createdAt} text={words.orderedOn} />
      </p>
    </section>
  );
}

function totalsOf(order: OrderView): ShownTotals {
  const shipping = order.charges.filter((charge) => charge.kind === "shipping");
  return {
    currency: order.currency,
    subtotalMinor: order.subtotalMinor,
    shippingMinor: shipping.reduce((sum, charge) => sum + charge.amountMinor, 0),
    charges: order.charges.filter((charge) => charge.kind !== "shipping"),
    totalMinor: order.totalMinor,
    dutiesEstimateMinor: order.dutiesEstimateMinor ?? undefined,
    deliveryDaysMin: order.deliveryDaysMin,
    deliveryDaysMax: order.deliveryDaysMax,
  };
}

import type { OwnRight } from "#shop/after-sales";
import type { OrderView } from "#shop/orders";
import { Button, ButtonLink, Disclosure, Notice, Steps, type Assets, type Step } from "#web/ui";
import { ExitNotice } from "../exit/exit-notice.tsx";
import { Frame } from "../frame/frame.tsx";
import { formatDays } from "../promise/format-days.ts";
import { pathOf, type Visit } from "../visit.ts";
import { ordersMessages } from "./messages/index.ts";
import { Moment } from "./moment.tsx";
import { OrderItems } from "./order-items.tsx";
import { isOnItsWay, OrderTimeline } from "./order-timeline.tsx";
import { OwnWithdrawal } from "./own-withdrawal.tsx";

export interface OrderPageProps {
  readonly visit: Visit;
  readonly assets: Assets;
  readonly order: OrderView;
  /** Whether and until when it can be withdrawn from. */
  readonly right?: OwnRight | undefined;
  /** What was just done, or could not be done. */
  readonly notice?: "corrected" | "canceled" | "too-late" | undefined;
}

/** An order as its owner follows it. Nothing on it is personal: name and address stay where they are kept. */
export function OrderPage(props: OrderPageProps) {
  const { visit, assets, order, right } = props;
  const words = ordersMessages(visit);
  const status = words.statuses[order.status];
  return (
    <Frame visit={visit} assets={assets} title={words.orderTitle(order)}>
      <div class="stack-page-head">
        <header class="stack">
          <p class="eyebrow number">{words.orderTitle(order)}</p>
          <h1>{status.title}</h1>
          <p class="lead">{status.text}</p>
          {order.status === "awaiting_payment" && (
            <p>
              <Moment visit={visit} at={order.holdUntil} text={(when) => words.heldUntil({ when })} />
            </p>
          )}
          <Progress visit={visit} order={order} />
          <NoticeOf {...props} />
        </header>
        <div class="purchase">
          <div class="stack-sections">
            {order.mayPay && <Pay visit={visit} order={order} />}
            <Parcel visit={visit} order={order} />
            {order.mayChange && <Change visit={visit} order={order} />}
            {right !== undefined && <OwnWithdrawal visit={visit} order={order} right={right} />}
            <Ask visit={visit} order={order} />
          </div>
          <OrderItems visit={visit} order={order} />
        </div>
      </div>
    </Frame>
  );
}

type Section = Pick<OrderPageProps, "visit" | "order">;

const COURSE = ["received", "verified", "prepared", "shipped", "delivered"] as const;

/** How far along a paid order is; not for one that ended otherwise. */
function Progress({ visit, order }: Section) {
  const words = ordersMessages(visit);
  const reached = COURSE.findIndex((status) => status === order.status);
  if (reached === -1) return null;
  const stateOf = (index: number): Step["state"] =>
    index < reached || order.status === "delivered" ? "done" : index === reached ? "current" : "next";
  return (
    <Steps
      label={words.progressLabel}
      doneLabel={words.progressDone}
      steps={COURSE.map((status, index) => ({ name: words.statuses[status].title, state: stateOf(index) }))}
    />
  );
}

function NoticeOf({ visit, notice }: OrderPageProps) {
  const words = ordersMessages(visit);
  switch (notice) {
    case "corrected":
      return (
        <Notice tone="good" title={words.correctedTitle}>
          <p>{words.corrected}</p>
        </Notice>
      );
    case "canceled":
      return <Notice tone="good" title={words.canceledTitle} />;
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
  const words = ordersMessages(visit);
  return (
    <section class="stack">
      <h2>{words.payHeading}</h2>
      <form class="acts" method="post" action={pathOf(visit, `/orders/${order.number}/pay`)}>
        <Button kind="primary">{words.payButton}</Button>
        <ButtonLink href={pathOf(visit, "/cart")}>{words.changeBag}</ButtonLink>
      </form>
    </section>
  );
}

/**
 * Where the parcel is. Its tracking number is a text to be copied: no address contains it, ours or the carrier's, so it
 * leaks to nobody by a link (duties 7.2.1, 7.2.2).
 */
function Parcel({ visit, order }: Section) {
  const words = ordersMessages(visit);
  const trackingNumber = order.parcel?.trackingNumber;
  return (
    <section class="stack">
      <h2>{words.parcelHeading}</h2>
      {isOnItsWay(order) && (
        <p>
          <strong>
            {words.promisedFor({
              dates: formatDays(visit, { earliest: order.deliverFrom, latest: order.deliverBy }),
            })}
          </strong>{" "}
          <span class="soft">{words.expected({ daysMin: order.deliveryDaysMin, daysMax: order.deliveryDaysMax })}</span>
        </p>
      )}
      <OrderTimeline visit={visit} order={order} />
      {typeof trackingNumber === "string" && (
        <>
          <dl class="facts">
            <dt>{words.trackingNumber}</dt>
            <dd class="number">{trackingNumber}</dd>
          </dl>
          <p>
            <ExitNotice visit={visit} to="tracking" />
          </p>
        </>
      )}
    </section>
  );
}

function Change({ visit, order }: Section) {
  const words = ordersMessages(visit);
  return (
    <section class="section">
      <h2>{words.changeHeading}</h2>
      <p>{words.changeHelp}</p>
      <p>
        <ButtonLink href={pathOf(visit, `/orders/${order.number}/address`)}>{words.correctLink}</ButtonLink>
      </p>
      <Disclosure summary={words.cancelSummary}>
        <form class="stack" method="post" action={pathOf(visit, `/orders/${order.number}/cancel`)}>
          <p>{words.cancelHelp}</p>
          <Button kind="danger">{words.cancelButton}</Button>
        </form>
      </Disclosure>
    </section>
  );
}

function Ask({ visit, order }: Section) {
  const words = ordersMessages(visit);
  return (
    <section class="section">
      <h2>{words.askHeading}</h2>
      <p>{words.askHelp}</p>
      <p class="acts">
        <ButtonLink href={pathOf(visit, `/contact?about=${order.number}`)}>{words.askLink}</ButtonLink>
        <a href={pathOf(visit, "/help/returns")}>{words.returnsLink}</a>
      </p>
    </section>
  );
}

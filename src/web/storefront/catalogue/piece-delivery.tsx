import { formatMoney } from "#shop/markets";
import { chargeName, type DeliveryPromise } from "#shop/pricing";
import { Disclosure, Notice } from "#web/ui";
import { DeliveryPromiseLine } from "../promise/delivery-promise.tsx";
import { rangePathOf, type Visit } from "../visit.ts";
import { catalogueMessages } from "./messages/index.ts";

/** What one piece costs at the visitor's door, or why it is not brought there. */
export type Delivery =
  | {
      readonly served: true;
      /** Of the heaviest size, which costs most. */
      readonly promise: DeliveryPromise;
      readonly lightest: DeliveryPromise;
    }
  | { readonly served: false; readonly reason: string };

export interface PieceDeliveryProps {
  readonly visit: Visit;
  readonly delivery: Delivery;
  /** The page's path below market and language, to which a change of country leads back. */
  readonly stay: string;
}

/** The whole price of one piece at the door and the days, or why it is not brought there. */
export function DeliveryLine({ visit, delivery, stay }: PieceDeliveryProps) {
  if (delivery.served) {
    return <DeliveryPromiseLine visit={visit} promise={delivery.promise} lightest={delivery.lightest} />;
  }
  return (
    <Notice tone="warning">
      <p>{delivery.reason}</p>
      <OtherCountry visit={visit} stay={stay} />
    </Notice>
  );
}

/** What the price at the door is made up of, part by part. */
export function DeliveryParts({ visit, delivery, stay }: PieceDeliveryProps) {
  if (!delivery.served) return null;
  const words = catalogueMessages(visit).parts;
  const { promise } = delivery;
  const amount = (amountMinor: number): string =>
    formatMoney({ amountMinor, currency: promise.currency }, visit.locale);
  const added = promise.charges.filter((charge) => !charge.included);
  const included = promise.charges.filter((charge) => charge.included);
  return (
    <Disclosure summary={words.title}>
      <dl class="sums">
        <dt>{words.piece}</dt>
        <dd>{amount(promise.goodsMinor)}</dd>
        <dt>{words.delivery}</dt>
        <dd>{amount(promise.shippingMinor)}</dd>
        {added.map((charge) => (
          <>
            <dt>{chargeName(charge.name, visit)}</dt>
            <dd>{amount(charge.amountMinor)}</dd>
          </>
        ))}
        <dt class="total">{words.total}</dt>
        <dd class="total">{amount(promise.totalMinor)}</dd>
        {included.map((charge) => (
          <dd class="note">
            {words.included({ name: chargeName(charge.name, visit), amount: amount(charge.amountMinor) })}
          </dd>
        ))}
        {promise.dutiesEstimateMinor !== null && (
          <dd class="note">{words.atTheDoor({ estimate: amount(promise.dutiesEstimateMinor) })}</dd>
        )}
        <dd class="note">{words.heaviest}</dd>
      </dl>
      <OtherCountry visit={visit} stay={stay} />
    </Disclosure>
  );
}

function OtherCountry({ visit, stay }: Pick<PieceDeliveryProps, "visit" | "stay">) {
  return (
    <p class="small">
      <a href={rangePathOf(visit, "/market", { stay })}>{catalogueMessages(visit).otherCountry}</a>
    </p>
  );
}

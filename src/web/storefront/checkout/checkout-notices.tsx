import { formatMoney } from "#shop/markets";
import type { Cart } from "#shop/cart";
import type { DeliveryPromise } from "#shop/pricing";
import { Button, fieldId, Notice } from "#web/ui";
import { pathOf, type Visit } from "../visit.ts";
import { CHECKOUT_ACTS } from "./checkout-acts.ts";
import { checkoutMessages } from "./messages/index.ts";
import type { Review } from "./review.ts";

/** Why an order was not begun, apart from wrong fields. */
export type CheckoutNotice = "total-changed" | "policy-changed" | "out-of-stock" | "too-many-holds" | "key-reused";

interface NoticeOfProps {
  readonly visit: Visit;
  readonly cart: Cart;
  readonly promise: DeliveryPromise | undefined;
  readonly notice: CheckoutNotice | undefined;
}

export function NoticeOf({ visit, notice, promise, cart }: NoticeOfProps) {
  const words = checkoutMessages(visit);
  switch (notice) {
    case undefined:
      return null;
    case "total-changed": {
      const total =
        promise === undefined
          ? ""
          : formatMoney({ amountMinor: promise.totalMinor, currency: promise.currency }, visit.locale);
      return (
        <Notice tone="alert" title={words.totalChangedTitle}>
          <p>{words.totalChanged({ total })}</p>
        </Notice>
      );
    }
    case "policy-changed":
      return (
        <Notice tone="alert" title={words.policyChangedTitle}>
          <p>{words.policyChanged}</p>
          <p>
            <a href={pathOf(visit, "/privacy")}>{words.policyName}</a>
          </p>
        </Notice>
      );
    case "out-of-stock":
      return (
        <Notice tone="alert" title={words.outOfStockTitle}>
          <ul class="bullets">
            {cart.lines
              .filter((line) => line.available < line.quantity)
              .map((line) => (
                <li>{words.outOfStockLine({ ...line, wanted: line.quantity })}</li>
              ))}
          </ul>
          <p>{words.outOfStock}</p>
          <p>
            <Button name="act" value={CHECKOUT_ACTS.fitBag}>
              {words.fitBag}
            </Button>
          </p>
        </Notice>
      );
    case "too-many-holds":
      return (
        <Notice tone="alert" title={words.tooManyTitle}>
          <p>{words.tooMany}</p>
        </Notice>
      );
    case "key-reused":
      return (
        <Notice tone="alert" title={words.againTitle}>
          <p>{words.again}</p>
        </Notice>
      );
  }
}

/** What may be a slip, with the label as it will be printed. The button that orders stays where it is (duty 7.1.3). */
export function ReviewNotice({ visit, review }: { readonly visit: Visit; readonly review: Review }) {
  const words = checkoutMessages(visit);
  return (
    <Notice tone="warning" title={words.reviewTitle}>
      <p>{words.review}</p>
      <ul class="bullets">
        {review.doubts.map((doubt) =>
          doubt.field === "email" ? (
            <li>
              <a href={`#${fieldId("email")}`}>{words.doubtEmail({ suggestion: doubt.suggestion })}</a>
            </li>
          ) : (
            <li>
              <a href={`#${fieldId("line1")}`}>{words.doubtHouseNumber}</a>
            </li>
          ),
        )}
      </ul>
      {review.doubts.some((doubt) => doubt.field === "email") && (
        <p>
          <Button name="act" value={CHECKOUT_ACTS.takeEmail}>
            {words.takeEmail}
          </Button>
        </p>
      )}
      <p class="small soft">{words.reviewLabel}</p>
      <address class="address-label">
        {review.label.map((line) => (
          <span>{line}</span>
        ))}
      </address>
      <input type="hidden" name="reviewed" value="yes" />
    </Notice>
  );
}

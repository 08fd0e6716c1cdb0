import type { Cart } from "#shop/cart";
import { formatMoney } from "#shop/markets";
import type { DeliveryPromise } from "#shop/pricing";
import { shop } from "#shop.config";
import { Button, CartLine, CartLines, Icon } from "#web/ui";
import type { LinePictures } from "../cart/line-pictures.ts";
import { ExitNotice } from "../exit/exit-notice.tsx";
import { pathOf, rangePathOf, type Visit } from "../visit.ts";
import { CHECKOUT_ACTS } from "./checkout-acts.ts";
import { checkoutMessages } from "./messages/index.ts";
import { Totals, type ShownTotals } from "./totals.tsx";

export const SUMMARY_ID = "summary";

export interface SummaryProps {
  readonly visit: Visit;
  readonly cart: Cart;
  readonly pictures: LinePictures;
  readonly promise: DeliveryPromise;
  /** The version of the privacy policy that the page links to, and the locale it is shown in (duty 0.7). */
  readonly policy: { readonly versionId: string; readonly locale: string };
  /** Recognises this form when it is sent twice. */
  readonly submission: string;
}

/** What is ordered, what it costs in all, with whom the contract is made, and the button that makes it. */
export function Summary({ visit, cart, pictures, promise, policy, submission }: SummaryProps) {
  const words = checkoutMessages(visit);
  const amount = (amountMinor: number): string =>
    formatMoney({ amountMinor, currency: promise.currency }, visit.locale);
  return (
    <section class="panel" id={SUMMARY_ID}>
      <h2>{words.summaryHeading}</h2>
      <CartLines label={words.summaryHeading}>
        {cart.lines.map((line) => (
          <CartLine
            href={rangePathOf(visit, `/p/${line.styleSlug}`)}
            title={line.title}
            facts={words.lineFacts(line)}
            picture={pictures.get(line.variantId)}
            total={amount(line.totalMinor)}
          />
        ))}
      </CartLines>
      <p class="small">
        <a href={pathOf(visit, "/cart")}>{words.changeBag}</a>
      </p>
      <Totals visit={visit} totals={totalsOf(promise)} />
      <div class="stack small">
        <p>{words.seller(shop.company)}</p>
        <p>
          {words.policy({
            version: policy.versionId,
            link: (text) => <a href={pathOf(visit, "/privacy")}>{text}</a>,
          })}
        </p>
        <p>{words.returns({ link: (text) => <a href={pathOf(visit, "/help/returns")}>{text}</a> })}</p>
      </div>
      <input type="hidden" name="submission" value={submission} />
      <input type="hidden" name="policyVersion" value={policy.versionId} />
      <input type="hidden" name="policyLocale" value={policy.locale} />
      <input type="hidden" name="expectedTotalMinor" value={String(promise.totalMinor)} />
      <input type="hidden" name="expectedCurrency" value={promise.currency} />
      <p>
        <strong>{words.totalOf({ total: amount(promise.totalMinor) })}</strong>
      </p>
      <Button kind="primary" wide name="act" value={CHECKOUT_ACTS.order}>
        {words.order}
      </Button>
      <div class="pay-next small">
        <Icon name="lock" />
        <div class="stack-tight">
          <p>{words.payNext}</p>
          <p>
            <ExitNotice visit={visit} to="payment" />
          </p>
        </div>
      </div>
    </section>
  );
}

function totalsOf(promise: DeliveryPromise): ShownTotals {
  return { ...promise, dates: promise };
}

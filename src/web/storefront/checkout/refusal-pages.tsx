import type { Assets } from "#web/ui";
import { PlainPage } from "../problems/problem-page.tsx";
import { pathOf, type Visit } from "../visit.ts";
import { checkoutMessages } from "./messages/index.ts";

interface RefusalPageProps {
  readonly visit: Visit;
  readonly assets: Assets;
}

/** A kind word to those under 18 (duty 5.1). The page repeats nothing that was typed. */
export function UnderAgePage({ visit, assets }: RefusalPageProps) {
  const words = checkoutMessages(visit.language);
  return (
    <PlainPage visit={visit} assets={assets} title={words.underAgeTitle}>
      {words.underAge.map((text) => (
        <p>{text}</p>
      ))}
      <p>
        <a class="button" href={pathOf(visit, "/cart")}>
          {words.backToBag}
        </a>
      </p>
    </PlainPage>
  );
}

/** A payment could not be begun: the order exists and waits, or there is none when no number is given. */
export function PaymentUnavailablePage({
  visit,
  assets,
  orderNumber,
}: RefusalPageProps & { readonly orderNumber: string | undefined }) {
  const words = checkoutMessages(visit.language);
  if (orderNumber === undefined) {
    return (
      <PlainPage visit={visit} assets={assets} title={words.noPaymentTitle}>
        {words.noPayment.map((text) => (
          <p>{text}</p>
        ))}
        <p>
          <a class="button" href={pathOf(visit, "/cart")}>
            {words.backToBag}
          </a>
        </p>
      </PlainPage>
    );
  }
  return (
    <PlainPage visit={visit} assets={assets} title={words.paymentTitle}>
      <p class="number">{words.orderNumber(orderNumber)}</p>
      {words.payment.map((text) => (
        <p>{text}</p>
      ))}
      <form method="post" action={pathOf(visit, `/orders/${orderNumber}/pay`)}>
        <button class="button primary">{words.paymentAgain}</button>
      </form>
    </PlainPage>
  );
}

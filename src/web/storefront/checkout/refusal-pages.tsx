import { Button, ButtonLink, Notice, type Assets } from "#web/ui";
import { PlainPage } from "../problems/plain-page.tsx";
import { pathOf, type Visit } from "../visit.ts";
import { checkoutMessages } from "./messages/index.ts";

interface RefusalPageProps {
  readonly visit: Visit;
  readonly assets: Assets;
}

/** A kind word to those under 18 (duty 5.1). The page repeats nothing that was typed. */
export function UnderAgePage({ visit, assets }: RefusalPageProps) {
  const words = checkoutMessages(visit);
  return (
    <PlainPage visit={visit} assets={assets} title={words.underAgeTitle}>
      <p class="lead">{words.underAge}</p>
      <Notice>
        <p>{words.underAgeHelp}</p>
      </Notice>
      <p class="acts">
        <ButtonLink href={pathOf(visit, "/cart")}>{words.backToBag}</ButtonLink>
        <a href={pathOf(visit, "/contact")}>{words.askUs}</a>
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
  const words = checkoutMessages(visit);
  if (orderNumber === undefined) {
    return (
      <PlainPage visit={visit} assets={assets} title={words.noPaymentTitle}>
        <p class="lead">{words.noPayment}</p>
        <p>{words.noPaymentHelp}</p>
        <p class="acts">
          <ButtonLink href={pathOf(visit, "/cart")}>{words.backToBag}</ButtonLink>
          <a href={pathOf(visit, "/contact")}>{words.askUs}</a>
        </p>
      </PlainPage>
    );
  }
  return (
    <PlainPage
      visit={visit}
      assets={assets}
      title={words.paymentTitle}
      eyebrow={words.orderNumber({ number: orderNumber })}
    >
      <p class="lead">{words.payment}</p>
      <p>{words.paymentHelp}</p>
      <form class="acts" method="post" action={pathOf(visit, `/orders/${orderNumber}/pay`)}>
        <Button kind="primary">{words.paymentAgain}</Button>
        <a href={pathOf(visit, "/contact")}>{words.askUs}</a>
      </form>
    </PlainPage>
  );
}

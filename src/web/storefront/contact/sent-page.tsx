import type { InquiryOutcome } from "#shop/inquiries";
import { ButtonLink, Notice, type Assets } from "#web/ui";
import { PlainPage } from "../problems/plain-page.tsx";
import { pathOf, rangePathOf, type Visit } from "../visit.ts";
import { contactMessages } from "./messages/index.ts";

interface SentPageProps {
  readonly visit: Visit;
  readonly assets: Assets;
  readonly sent: Extract<InquiryOutcome, { ok: true }>;
  /** The number of the order that was named. */
  readonly orderNumber: string | undefined;
}

/** A question has become a ticket. Nothing of what was written is repeated (duty 1.3.4). */
export function SentPage({ visit, assets, sent, orderNumber }: SentPageProps) {
  const words = contactMessages(visit);
  return (
    <PlainPage visit={visit} assets={assets} title={words.sentTitle} mark="done">
      <p class="lead">{words.sent[sent.channel]({ days: sent.answerWithinDays })}</p>
      <dl class="key-facts">
        <div>
          <dt>{words.number}</dt>
          <dd class="number">{sent.number}</dd>
        </div>
      </dl>
      {sent.aboutOwnOrder && orderNumber !== undefined && (
        <p>
          <a href={pathOf(visit, `/orders/${orderNumber}`)}>{words.ownOrder({ order: orderNumber })}</a>
        </p>
      )}
      {sent.numbersMasked > 0 && (
        <Notice tone="warning">
          <p>{words.masked({ count: sent.numbersMasked })}</p>
        </Notice>
      )}
      <p>
        <ButtonLink href={rangePathOf(visit, "/")}>{words.goOn}</ButtonLink>
      </p>
    </PlainPage>
  );
}

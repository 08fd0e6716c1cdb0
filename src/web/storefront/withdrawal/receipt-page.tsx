import type { NoRight, OwnRight, Statement } from "#shop/after-sales";
import { ButtonLink, Notice } from "#web/ui";
import type { HelpPageProps } from "../help/index-page.tsx";
import { formatLastDay, formatMoment } from "../orders/moment.tsx";
import { PlainPage } from "../problems/plain-page.tsx";
import { pathOf, type Visit } from "../visit.ts";
import { withdrawalMessages } from "./messages/index.ts";
import { StatementText } from "./read-back-page.tsx";
import { WithdrawalFrame } from "./statement-page.tsx";

export interface ReceiptPageProps extends HelpPageProps {
  readonly statement: Statement;
  readonly receivedAt: Date;
  /** Time zone in which the market's days are counted. */
  readonly zone: string;
  readonly own?: OwnRight | undefined;
}

/** The receipt: what was stated, with date and time. It says the same whatever number was typed. */
export function ReceiptPage(props: ReceiptPageProps) {
  const { visit, statement, receivedAt, zone, own } = props;
  const words = withdrawalMessages(visit);
  const when = words.when({ when: formatMoment(visit, receivedAt, zone), zone: zoneName(visit, receivedAt, zone) });
  return (
    <WithdrawalFrame {...props} title={words.receiptTitle} lead={words.receivedAt({ when })} step="receipt">
      <StatementText visit={visit} statement={statement} own={own} />
      <p>{words.receiptMail(statement)}</p>
      <p>{words.receiptNext({ link: (text) => <a href={pathOf(visit, "/contact")}>{text}</a> })}</p>
    </WithdrawalFrame>
  );
}

/** "Berlin", from `Europe/Berlin`, as the reader's language calls the zone's clock. */
function zoneName({ locale }: Visit, at: Date, timeZone: string): string {
  const format = new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: "longGeneric" });
  return format.formatToParts(at).find(({ type }) => type === "timeZoneName")?.value ?? timeZone;
}

interface NoRightPageProps extends Pick<HelpPageProps, "visit" | "assets"> {
  readonly orderNumber: string;
  readonly refusal: NoRight;
}

/** Plainly why an order of one's own cannot be withdrawn from, and what else there is. */
export function NoRightPage({ visit, assets, orderNumber, refusal }: NoRightPageProps) {
  const words = withdrawalMessages(visit);
  return (
    <PlainPage visit={visit} assets={assets} title={words.noRightTitle} eyebrow={orderNumber}>
      <p class="lead">{reasonOf(refusal, visit)}</p>
      <Notice>
        <p>{words.noRightElse}</p>
      </Notice>
      <p class="acts">
        <ButtonLink href={pathOf(visit, `/contact?about=${orderNumber}`)}>{words.ask}</ButtonLink>
        <a href={pathOf(visit, "/help/returns")}>{words.returns}</a>
      </p>
    </PlainPage>
  );
}

function reasonOf(refusal: NoRight, visit: Visit): string {
  const words = withdrawalMessages(visit).noRight;
  switch (refusal.reason) {
    case "outside-period":
      return words.outsidePeriod({ day: formatLastDay(visit, refusal.until, refusal.zone) });
    case "country-not-covered":
      return words.country;
    case "already-over":
      return words.over;
  }
}

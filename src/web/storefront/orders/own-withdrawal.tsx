import type { OwnRight } from "#shop/after-sales";
import type { OrderView } from "#shop/orders";
import { ButtonLink } from "#web/ui";
import { WITHDRAWAL_PATH } from "../frame/help-links.ts";
import { frameMessages } from "../frame/messages/index.ts";
import { pathOf, type Visit } from "../visit.ts";
import { ordersMessages } from "./messages/index.ts";
import { formatLastDay, Moment } from "./moment.tsx";

interface OwnWithdrawalProps {
  readonly visit: Visit;
  readonly order: OrderView;
  readonly right: OwnRight;
}

/**
 * "Withdraw from contract here", for as long as an order can be withdrawn from and where the law says so; afterwards that
 * it ended and when. Nothing where there is no such right.
 */
export function OwnWithdrawal({ visit, order, right: own }: OwnWithdrawalProps) {
  const words = ordersMessages(visit);
  const { right } = own;
  if (right.verdict === "country-not-covered" || (right.verdict === "already-over" && own.before.length === 0)) {
    return null;
  }
  return (
    <section class="section">
      <h2>{words.withdrawalHeading}</h2>
      {right.verdict === "covered" && (
        <>
          <p>
            {right.until === null
              ? words.withdrawalOpen
              : words.withdrawalUntil({ day: formatLastDay(visit, right.until, right.zone) })}
          </p>
          <p>
            <ButtonLink href={pathOf(visit, `${WITHDRAWAL_PATH}?order=${order.number}`)}>
              {frameMessages(visit).withdraw}
            </ButtonLink>
          </p>
        </>
      )}
      {right.verdict === "outside-period" && (
        <p>
          {words.withdrawalEnded({ day: formatLastDay(visit, right.until, right.zone) })}{" "}
          <a href={pathOf(visit, "/help/returns")}>{frameMessages(visit).helpReturns}</a>
        </p>
      )}
      {own.before.length > 0 && (
        <ul class="bullets">
          {own.before.map(({ number, state, receivedAt }) => (
            <li>
              <Moment
                visit={visit}
                at={receivedAt}
                text={(when) =>
                  words.withdrawalStated({ when, number, state: stateWord(words.withdrawalStates, state) })
                }
              />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function stateWord(words: Readonly<Record<string, string>>, state: string): string {
  return Object.hasOwn(words, state) ? words[state]! : state;
}

import type { OwnRight, Statement } from "#shop/after-sales";
import { Button } from "#web/ui";
import { WITHDRAWAL_PATH } from "../frame/help-links.ts";
import type { HelpPageProps } from "../help/index-page.tsx";
import { pathOf, type Visit } from "../visit.ts";
import { withdrawalMessages } from "./messages/index.ts";
import { WithdrawalFrame } from "./statement-page.tsx";
import { PIECE_PREFIX } from "./statement-values.ts";

export interface ReadBackPageProps extends HelpPageProps {
  readonly statement: Statement;
  readonly policy: { readonly versionId: string; readonly locale: string };
  readonly token: string;
  readonly own?: OwnRight | undefined;
}

/** Second step: the statement as it was understood, and the button that makes it. Nothing has been stored. */
export function ReadBackPage(props: ReadBackPageProps) {
  const { visit, statement, policy, token, own } = props;
  const words = withdrawalMessages(visit);
  return (
    <WithdrawalFrame {...props} title={words.confirmTitle} lead={words.confirmLead} step="confirm">
      <StatementText visit={visit} statement={statement} own={own} />
      <form class="acts" method="post" action={pathOf(visit, `${WITHDRAWAL_PATH}/confirm`)}>
        <input type="hidden" name="name" value={statement.name} />
        <input type="hidden" name="orderNumber" value={statement.orderNumber} />
        <input type="hidden" name="email" value={statement.email} />
        <input type="hidden" name="part" value={statement.part} />
        <input type="hidden" name="pieces" value={statement.pieces ?? ""} />
        {statement.lines.map(({ sku, quantity }) => (
          <input type="hidden" name={`${PIECE_PREFIX}${sku}`} value={String(quantity)} />
        ))}
        <input type="hidden" name="policyVersion" value={policy.versionId} />
        <input type="hidden" name="policyLocale" value={policy.locale} />
        <input type="hidden" name="confirmationToken" value={token} />
        <Button kind="primary">{words.confirm}</Button>
        <Button kind="quiet" name="act" value="change">
          {words.change}
        </Button>
      </form>
    </WithdrawalFrame>
  );
}

interface StatementTextProps {
  readonly visit: Visit;
  readonly statement: Statement;
  readonly own?: OwnRight | undefined;
}

/** The statement in its own words, with who makes it. */
export function StatementText({ visit, statement, own }: StatementTextProps) {
  const words = withdrawalMessages(visit);
  const { name, orderNumber, email, part, pieces, lines } = statement;
  return (
    <div class="statement stack">
      <p class="lead">
        {part === "whole" ? words.declaredWhole({ orderNumber }) : words.declaredSome({ orderNumber })}
      </p>
      {part === "some" && lines.length > 0 && (
        <ul class="bullets">
          {lines.map(({ sku, quantity }) => {
            const line = own?.lines.find((one) => one.sku === sku);
            return (
              <li>
                {quantity} × {line === undefined ? sku : `${line.title}, ${words.variant(line)}`}
              </li>
            );
          })}
        </ul>
      )}
      {part === "some" && pieces !== null && <p>{pieces}</p>}
      <dl class="facts">
        <dt>{words.name}</dt>
        <dd>{name}</dd>
        <dt>{words.email}</dt>
        <dd>{email}</dd>
      </dl>
    </div>
  );
}

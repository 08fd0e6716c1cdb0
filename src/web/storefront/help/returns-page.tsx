import { shop } from "#shop.config";
import { ButtonLink } from "#web/ui";
import { WITHDRAWAL_PATH } from "../frame/help-links.ts";
import { frameMessages } from "../frame/messages/index.ts";
import { pathOf, type Visit } from "../visit.ts";
import { AskAPerson, HelpFrame, HelpSection } from "./help-frame.tsx";
import type { HelpPageProps } from "./index-page.tsx";
import { helpMessages } from "./messages/index.ts";

/** Exchange first, what is damaged, the right of withdrawal with its steps, and who pays for what. */
export function ReturnsPage(props: HelpPageProps) {
  const { visit } = props;
  const words = helpMessages(visit).returns;
  const { days, refundDays, returnAddress } = shop.withdrawal;
  return (
    <HelpFrame
      {...props}
      path="/help/returns"
      title={frameMessages(visit).helpReturns}
      lead={words.lead}
      contents={[
        { id: "exchange", heading: words.exchangeHeading },
        { id: "damaged", heading: words.damagedHeading },
        { id: "withdrawal", heading: words.withdrawalHeading },
        { id: "elsewhere", heading: words.elsewhereHeading },
        { id: "address", heading: words.addressHeading },
      ]}
    >
      <HelpSection id="in-short" heading={words.tableHeading}>
        <InShort visit={visit} />
      </HelpSection>
      <HelpSection id="exchange" heading={words.exchangeHeading}>
        <p>{words.exchange}</p>
        <p>
          <ButtonLink href={pathOf(visit, "/contact")}>{words.exchangeLink}</ButtonLink>
        </p>
      </HelpSection>
      <HelpSection id="damaged" heading={words.damagedHeading}>
        <p>{words.damaged}</p>
      </HelpSection>
      <HelpSection id="withdrawal" heading={words.withdrawalHeading}>
        <p>{words.withdrawal.where({ days })}</p>
        <ol class="numbered">
          <li>{words.withdrawal.one}</li>
          <li>{words.withdrawal.two}</li>
          <li>{words.withdrawal.three}</li>
          <li>{words.withdrawal.four({ days })}</li>
          <li>{words.withdrawal.five({ days: refundDays })}</li>
        </ol>
        <p>{words.withdrawal.wear}</p>
        <p>
          <ButtonLink kind="primary" href={pathOf(visit, WITHDRAWAL_PATH)}>
            {frameMessages(visit).withdraw}
          </ButtonLink>
        </p>
      </HelpSection>
      <HelpSection id="elsewhere" heading={words.elsewhereHeading}>
        <p>{words.elsewhere}</p>
      </HelpSection>
      <HelpSection id="address" heading={words.addressHeading}>
        <p>{returnAddress === null ? words.address : words.addressIs({ address: returnAddress })}</p>
      </HelpSection>
      <AskAPerson visit={visit} />
    </HelpFrame>
  );
}

const CASES = ["exchange", "damaged", "notSent", "whole", "some"] as const;

function InShort({ visit }: { readonly visit: Visit }) {
  const words = helpMessages(visit).returns.table;
  return (
    <table class="facts-table cards-on-phone">
      <thead>
        <tr>
          <th scope="col">{words.case}</th>
          <th scope="col">{words.wayBack}</th>
          <th scope="col">{words.money}</th>
        </tr>
      </thead>
      <tbody>
        {CASES.map((one) => (
          <tr>
            <th scope="row">{words[one].case}</th>
            <td>
              <span class="on-phone">{words.labelled({ label: words.wayBack })}</span>
              {words[one].wayBack}
            </td>
            <td>
              <span class="on-phone">{words.labelled({ label: words.money })}</span>
              {words[one].money}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

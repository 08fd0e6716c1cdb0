import { countryName } from "#shop/markets";
import { shop } from "#shop.config";
import { pathOf } from "../visit.ts";
import { HelpFrame } from "./help-frame.tsx";
import type { HelpPageProps } from "./index-page.tsx";
import { helpMessages } from "./messages/index.ts";

/** Who runs the shop, from the one configured value (duties 0.1, 8.2). */
export function CompanyPage(props: HelpPageProps) {
  const { visit } = props;
  const words = helpMessages(visit).company;
  const { company, contact } = shop;
  return (
    <HelpFrame {...props} path="/company" title={words.title} lead={words.lead(company)}>
      <dl class="facts">
        <dt>{words.legalName}</dt>
        <dd>{company.legalName}</dd>
        <dt>{words.brand}</dt>
        <dd>{company.brand}</dd>
        <dt>{words.seat}</dt>
        <dd>
          {company.seat.locality}, {countryName(company.seat.country, visit.language)}
        </dd>
        <dt>{words.email}</dt>
        <dd>
          <a href={`mailto:${contact.email}`}>{contact.email}</a>
        </dd>
        <dt>{words.phone}</dt>
        <dd>
          <a href={`tel:${contact.phoneE164}`}>{contact.phone}</a>
        </dd>
        <dt>{words.site}</dt>
        <dd>{company.site}</dd>
      </dl>
      <p>{words.responsible}</p>
      <p>{words.privacy({ link: (text) => <a href={pathOf(visit, "/privacy")}>{text}</a> })}</p>
    </HelpFrame>
  );
}

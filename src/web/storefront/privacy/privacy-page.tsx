import { policyVersionId, type RenderedClause, type RenderedItem, type RenderedPolicy } from "#policy/versions";
import { shop } from "#shop.config";
import type { Assets } from "#web/ui";
import { Frame } from "../frame/frame.tsx";
import type { Visit } from "../visit.ts";
import { privacyMessages } from "./messages/index.ts";

export interface PrivacyPageProps {
  readonly visit: Visit;
  readonly assets: Assets;
  readonly canonical: string;
  readonly policy: RenderedPolicy;
}

/** The whole policy in force. Needs no cookie, no session and no script (duty 0.5). */
export function PrivacyPage({ visit, assets, canonical, policy }: PrivacyPageProps) {
  const words = privacyMessages(visit.language);
  const { company, contact } = shop;
  return (
    <Frame visit={visit} assets={assets} title={policy.title} canonical={canonical} stay="/privacy">
      <article class="prose clauses" lang={policy.locale}>
        <header class="stack">
          <h1>{policy.title}</h1>
          <p class="lead">{words.whoWeAre(company.legalName, company.brand)}</p>
          <p>
            {words.version(policy.versionId, dayIn(policy.publishedAt, visit), dayIn(policy.effectiveAt, visit))}{" "}
            {words.contact(contact.email, contact.phone)}
          </p>
        </header>
        {policy.sections.map((section) => (
          <section id={`section-${section.id}`}>
            {section.heading !== null && (
              <h2>
                {section.id}. {section.heading}
              </h2>
            )}
            {section.items.map((item) => (
              <Item item={item} />
            ))}
          </section>
        ))}
        <footer>
          <p class="small soft">{words.fingerprint}</p>
          <p class="hash">
            {policyVersionId(policy)} · {policy.sha256}
          </p>
        </footer>
      </article>
    </Frame>
  );
}

function Item({ item }: { readonly item: RenderedItem }) {
  return (
    <>
      {item.heading !== null && (
        <h3 id={`item-${item.number}`}>
          {item.number} {item.heading}
        </h3>
      )}
      {groupPoints(item.clauses).map((group) =>
        group[0]?.form === "point" ? (
          <ul>
            {group.map((clause) => (
              <li id={clause.id}>{clause.text}</li>
            ))}
          </ul>
        ) : (
          group.map((clause) => <p id={clause.id}>{clause.text}</p>)
        ),
      )}
    </>
  );
}

/** Neighbouring clauses of one form: points make a list, paragraphs stand alone. */
function groupPoints(clauses: readonly RenderedClause[]): RenderedClause[][] {
  const groups: RenderedClause[][] = [];
  for (const clause of clauses) {
    const last = groups.at(-1);
    if (last !== undefined && last[0]?.form === clause.form) last.push(clause);
    else groups.push([clause]);
  }
  return groups;
}

/** The date of an instant at the company's seat. */
function dayIn(instant: string, visit: Visit): string {
  return new Intl.DateTimeFormat(visit.locale, { dateStyle: "long", timeZone: shop.company.timeZone }).format(
    new Date(instant),
  );
}

import { policyVersionId, type RenderedClause, type RenderedItem, type RenderedPolicy } from "#policy/versions";
import { languageTag } from "#shop/markets";
import { shop } from "#shop.config";
import { ButtonLink, Notice, type Alternate, type Assets } from "#web/ui";
import { Frame } from "../frame/frame.tsx";
import { pathOf, type Visit } from "../visit.ts";
import { CookieSections } from "./cookie-sections.tsx";
import type { PublishedCookie } from "./cookies.ts";
import { privacyMessages } from "./messages/index.ts";

export interface PrivacyPageProps {
  readonly visit: Visit;
  readonly assets: Assets;
  readonly canonical: string | undefined;
  readonly alternates: readonly Alternate[];
  readonly policy: RenderedPolicy;
  readonly cookies: readonly PublishedCookie[];
}

/** The whole policy in force, with the cookies that there are. Needs no cookie, no session and no script (duty 0.5). */
export function PrivacyPage({ visit, assets, canonical, alternates, policy, cookies }: PrivacyPageProps) {
  const words = privacyMessages(visit);
  const { company, contact } = shop;
  return (
    <Frame
      visit={visit}
      assets={assets}
      title={policy.title}
      canonical={canonical}
      alternates={alternates}
      stay="/privacy"
    >
      <div class="help">
        <header class="stack help-head">
          <h1 lang={policy.locale}>{policy.title}</h1>
          <p class="lead">{words.whoWeAre(company)}</p>
          <p>
            {words.version({
              version: policy.versionId,
              published: dayIn(policy.publishedAt, visit),
              effective: dayIn(policy.effectiveAt, visit),
            })}{" "}
            {words.contact(contact)}
          </p>
          <p>
            <ButtonLink href={pathOf(visit, "/privacy/download")}>{words.download}</ButtonLink>
          </p>
          {policy.locale !== visit.language && (
            <Notice title={words.inEnglishTitle}>
              <p>{words.inEnglish(contact)}</p>
            </Notice>
          )}
        </header>
        <Contents visit={visit} policy={policy} />
        <div class="help-body clauses">
          <article class="clauses" lang={policy.locale}>
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
          </article>
          <CookieSections visit={visit} cookies={cookies} />
          <footer class="section">
            <p class="small soft">{words.fingerprint}</p>
            <p class="hash">
              {policyVersionId(policy)} · {policy.sha256}
            </p>
          </footer>
        </div>
      </div>
    </Frame>
  );
}

function Contents({ visit, policy }: Pick<PrivacyPageProps, "visit" | "policy">) {
  const words = privacyMessages(visit);
  return (
    <nav class="help-nav" aria-label={words.contents}>
      <h2 class="heading-small">{words.contents}</h2>
      <ol class="help-links">
        {policy.sections.map(
          (section) =>
            section.heading !== null && (
              <li lang={policy.locale === visit.language ? undefined : policy.locale}>
                <a href={`#section-${section.id}`}>
                  {section.id}. {section.heading}
                </a>
              </li>
            ),
        )}
        <li lang={languageTag(visit.language)}>
          <a href="#cookies">{words.cookiesHeading}</a>
        </li>
        <li lang={languageTag(visit.language)}>
          <a href="#without-cookies">{words.withoutHeading}</a>
        </li>
      </ol>
    </nav>
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

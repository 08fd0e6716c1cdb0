import { describeExternalLink, type ExternalSite } from "#shop/partners";
import { languageTag } from "#shop/markets";
import { ExitLink } from "#web/ui";
import type { Visit } from "../visit.ts";
import { exitMessages } from "./messages/index.ts";

/**
 * The way to a partner's own site, marked as one, with its privacy policy beside it (duties 7.2.1, 7.2.2). It leads to
 * the partner's front page: nothing of an order or a person stands in its address, and no page of ours is told to it.
 */
export function ExitNotice({ visit, to }: { readonly visit: Visit; readonly to: ExternalSite["id"] }) {
  const link = describeExternalLink(to, visit.language);
  if (link === undefined) throw new Error(`there is no external site ${to}`);
  const words = exitMessages(visit);
  const { name, host, privacyPolicy } = link;
  const label = words.policy({ name });
  return (
    <ExitLink
      href={link.href}
      leaves={words.leaves({ host })}
      notice={words.notice({ name, host })}
      policyHref={privacyPolicy.href}
      policyLabel={
        privacyPolicy.language === visit.language
          ? label
          : words.policyIn({ label, language: languageName(privacyPolicy.language, visit) })
      }
    >
      {words.goTo[link.leadsTo]({ name })}
    </ExitLink>
  );
}

function languageName(language: Visit["language"], { locale }: Visit): string {
  const tag = languageTag(language);
  return new Intl.DisplayNames(locale, { type: "language" }).of(tag) ?? tag;
}

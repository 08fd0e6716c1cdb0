import { countryName, languageTag, ownNameOf } from "#shop/markets";
import { shop } from "#shop.config";
import { Icon } from "#web/ui";
import { pathOf, rangePathOf, type Visit } from "../visit.ts";
import { HELP_LINKS, WITHDRAWAL_PATH } from "./help-links.ts";
import { frameMessages } from "./messages/index.ts";

export interface FooterProps {
  readonly visit: Visit;
  /** As for the masthead. */
  readonly stay: string;
}

const { company, contact } = shop;

/** How to reach us, where help is, what becomes of an order, and who we are (duties 0.1 and 8.2). */
export function Footer({ visit, stay }: FooterProps) {
  const words = frameMessages(visit);
  const place = `${company.seat.locality}, ${countryName(company.seat.country, visit.language)}`;
  return (
    <footer class="foot">
      <div class="foot-inner">
        <section class="foot-contact">
          <h2>{words.contactHeading}</h2>
          <p>{words.contact}</p>
          <ul class="foot-links">
            <li>
              <a href={`mailto:${contact.email}`}>{contact.email}</a>
            </li>
            <li>
              <a href={`tel:${contact.phoneE164}`}>{contact.phone}</a>
            </li>
          </ul>
        </section>
        <section>
          <h2>{words.helpHeading}</h2>
          <ul class="foot-links">
            {HELP_LINKS.map(({ path, name }) => (
              <li>
                <a href={pathOf(visit, path)}>{words[name]}</a>
              </li>
            ))}
          </ul>
        </section>
        <section>
          <h2>{words.ordersHeading}</h2>
          <ul class="foot-links">
            <li>
              <a href={pathOf(visit, "/track")}>{words.track}</a>
            </li>
            <li>
              <a href={pathOf(visit, "/cart")}>{words.bag}</a>
            </li>
            <li>
              <a href={pathOf(visit, WITHDRAWAL_PATH)}>{words.withdraw}</a>
            </li>
          </ul>
        </section>
        <section class="foot-place">
          <h2>{words.placeHeading}</h2>
          <a href={rangePathOf(visit, "/market", { stay })}>
            <Icon name="globe" />
            <span>
              {countryName(visit.market.country, visit.language)} · {visit.currency}
            </span>
            <span class="unseen">, {words.changeMarket}</span>
          </a>
          <ul class="foot-languages" aria-label={words.languages}>
            {visit.market.languages.map((language) => (
              <li>
                <a
                  href={rangePathOf({ ...visit, language }, stay)}
                  lang={languageTag(language)}
                  hreflang={languageTag(language)}
                  {...(language === visit.language ? { "aria-current": "true" } : {})}
                >
                  {ownNameOf(language)}
                </a>
              </li>
            ))}
          </ul>
        </section>
        <div class="foot-legal">
          <p>{words.legal({ legalName: company.legalName, place })}</p>
          <ul class="foot-legal-links">
            <li>
              <a href={pathOf(visit, "/privacy")}>{words.privacy}</a>
            </li>
            <li>
              <a href={pathOf(visit, "/company")}>{words.company}</a>
            </li>
            <li>
              <a href={pathOf(visit, "/accessibility")}>{words.accessibility}</a>
            </li>
          </ul>
        </div>
      </div>
    </footer>
  );
}

import type { Child } from "hono/jsx";
import { CATEGORIES, type Category } from "#shop/catalog";
import { countryName } from "#shop/markets";
import { shop } from "#shop.config";
import { Document, type Assets } from "#web/ui";
import { pathOf, rangePathOf, type Visit } from "../visit.ts";
import { frameMessages } from "./messages/index.ts";

export interface FrameProps {
  readonly visit: Visit;
  readonly assets: Assets;
  /** Of the page; the brand is added. */
  readonly title: string;
  readonly description?: string | undefined;
  /** Absolute address under which the page should be found; pages without one ask not to be indexed. */
  readonly canonical?: string | undefined;
  readonly currentCategory?: Category | undefined;
  /** Where a change of country or currency should lead back to: a path below market and language, such as `/coats`. */
  readonly stay?: string;
  readonly children?: Child;
}

const { company, contact } = shop;

/** What surrounds every page: who we are, the range, the bag, and how to reach us (duties 0.1 and 8.2). */
export function Frame(props: FrameProps) {
  const { visit, assets, title, description, canonical, children } = props;
  const words = frameMessages(visit.language);
  return (
    <Document
      language={visit.language}
      title={`${title} · ${company.brand}`}
      description={description}
      canonical={canonical}
      assets={assets}
    >
      <a class="skip" href="#content">
        {words.skip}
      </a>
      <Masthead {...props} />
      <main id="content" tabindex={-1}>
        {children}
      </main>
      <Footer {...props} />
    </Document>
  );
}

function Masthead({ visit, currentCategory }: FrameProps) {
  const words = frameMessages(visit.language);
  return (
    <header class="masthead">
      <div class="masthead-top">
        <a class="brand" href={rangePathOf(visit, "/")}>
          {company.brand}
        </a>
        <search class="masthead-search">
          <form class="search-form" action={pathOf(visit, "/search")}>
            <label class="unseen" for="masthead-query">
              {words.searchLabel}
            </label>
            <input
              class="field-input"
              id="masthead-query"
              type="search"
              name="q"
              maxlength={shop.catalog.searchTextCharactersMax}
            />
            {visit.currency !== visit.market.currency && <input type="hidden" name="currency" value={visit.currency} />}
            <button class="button">{words.search}</button>
          </form>
        </search>
        <div class="masthead-links">
          <a class="to-search" href={rangePathOf(visit, "/search")}>
            {words.search}
          </a>
          <a href={pathOf(visit, "/cart")}>{words.bag}</a>
        </div>
      </div>
      <nav aria-label={words.mainNavigation}>
        <ul class="nav-list">
          {CATEGORIES.map((category) => (
            <li>
              <a
                href={rangePathOf(visit, `/${category}`)}
                {...(category === currentCategory ? { "aria-current": "page" } : {})}
              >
                {words.categories[category]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}

function Footer({ visit, stay = "/" }: FrameProps) {
  const words = frameMessages(visit.language);
  const place = `${company.seat.locality}, ${countryName(company.seat.country, visit.language)}`;
  return (
    <footer class="foot">
      <div class="foot-inner">
        <section>
          <h2>{words.deliveryHeading}</h2>
          <p>{words.deliverTo(countryName(visit.market.country, visit.language), visit.currency)}</p>
          <ul class="foot-links">
            <li>
              <a href={rangePathOf(visit, "/market", { stay })}>{words.changeMarket}</a>
            </li>
          </ul>
        </section>
        <section>
          <h2>{words.ordersHeading}</h2>
          <ul class="foot-links">
            <li>
              <a href={pathOf(visit, "/track")}>{words.track}</a>
            </li>
            <li>
              <a href={pathOf(visit, "/privacy")}>{words.privacy}</a>
            </li>
          </ul>
        </section>
        <section>
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
        <p class="foot-legal">{words.legal(company.legalName, place)}</p>
      </div>
    </footer>
  );
}

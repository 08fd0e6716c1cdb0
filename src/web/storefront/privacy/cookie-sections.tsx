import { pathOf, rangePathOf, type Visit } from "../visit.ts";
import type { PublishedCookie } from "./cookies.ts";
import { privacyMessages } from "./messages/index.ts";

interface CookieSectionsProps {
  readonly visit: Visit;
  readonly cookies: readonly PublishedCookie[];
}

/** The table of all cookies (duty 1.3.5), and what works without them (duty 1.3.6). */
export function CookieSections({ visit, cookies }: CookieSectionsProps) {
  const words = privacyMessages(visit);
  return (
    <>
      <section id="cookies">
        <h2>{words.cookiesHeading}</h2>
        <p>{words.cookies}</p>
        <table class="facts-table cards-on-phone cookie-table">
          <thead>
            <tr>
              <th scope="col">{words.cookieName}</th>
              <th scope="col">{words.cookiePurpose}</th>
              <th scope="col">{words.cookieDays}</th>
              <th scope="col">{words.cookieReach}</th>
            </tr>
          </thead>
          <tbody>
            {cookies.map((cookie) => (
              <tr>
                <th scope="row">
                  <code>{cookie.name}</code>
                </th>
                <td>{words.cookieSession}</td>
                <td>{words.cookieKept({ days: cookie.days })}</td>
                <td>{words.cookieLocked}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <p>{words.noOthers}</p>
      </section>
      <section id="without-cookies">
        <h2>{words.withoutHeading}</h2>
        <p>{words.without}</p>
        <h3>{words.worksHeading}</h3>
        <ul class="bullets">
          <li>{words.works.range({ link: (text) => <a href={rangePathOf(visit, "/")}>{text}</a> })}</li>
          <li>{words.works.help({ link: (text) => <a href={pathOf(visit, "/help")}>{text}</a> })}</li>
          <li>{words.works.policy}</li>
          <li>{words.works.question({ link: (text) => <a href={pathOf(visit, "/contact")}>{text}</a> })}</li>
          <li>{words.works.withdrawal({ link: (text) => <a href={pathOf(visit, "/withdraw")}>{text}</a> })}</li>
        </ul>
        <h3>{words.needsHeading}</h3>
        <ul class="bullets">
          <li>{words.needs.bag}</li>
          <li>{words.needs.order}</li>
        </ul>
        <p>{words.how}</p>
      </section>
    </>
  );
}

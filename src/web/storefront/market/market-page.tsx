import { isCountryCode, listDestinations } from "#shop/addresses";
import { findMarketForCountry, type Currency } from "#shop/markets";
import { shop } from "#shop.config";
import { SelectField, type Assets } from "#web/ui";
import { PlainPage } from "../problems/problem-page.tsx";
import { pathOf, type Visit } from "../visit.ts";
import { marketMessages } from "./messages/index.ts";

export interface MarketPageProps {
  readonly visit: Visit;
  readonly assets: Assets;
  /** Where to go on afterwards: a path below market and language. */
  readonly stay: string;
}

export function MarketPage({ visit, assets, stay }: MarketPageProps) {
  const words = marketMessages(visit.language);
  const names = new Intl.DisplayNames(visit.locale, { type: "currency" });
  const nameOf = (currency: Currency): string => `${currency}, ${names.of(currency) ?? currency}`;
  return (
    <PlainPage visit={visit} assets={assets} title={words.title}>
      <p>{words.help}</p>
      <form class="stack" method="post" action={pathOf(visit, "/market")}>
        <input type="hidden" name="stay" value={stay} />
        <SelectField
          name="market"
          label={words.country}
          value={visit.market.segment}
          choices={servedMarkets(visit.locale)}
          autocomplete="country-name"
        />
        <SelectField
          name="currency"
          label={words.currency}
          value={visit.currency === visit.market.currency ? "" : visit.currency}
          prompt={words.countrysOwn}
          choices={shop.currencies.map((currency) => ({ value: currency, label: nameOf(currency) }))}
        />
        <p class="small soft">{words.bagMoves}</p>
        <button class="button primary">{words.button}</button>
      </form>
    </PlainPage>
  );
}

/** The markets whose country we deliver to, by name. */
function servedMarkets(locale: string): { value: string; label: string }[] {
  return listDestinations(locale).flatMap(({ country, name, served }) => {
    const market = served && isCountryCode(country) ? findMarketForCountry(country) : undefined;
    return market === undefined ? [] : [{ value: market.segment, label: name }];
  });
}

import { describeProblem, isCountryCode, listDestinations, type Destination } from "#shop/addresses";
import { findMarketForCountry, languageTag, ownNameOf, type Currency } from "#shop/markets";
import { shop } from "#shop.config";
import { Button, Disclosure, Notice, SelectField, TextField, type Assets } from "#web/ui";
import { Frame } from "../frame/frame.tsx";
import { pathOf, type Visit } from "../visit.ts";
import { findCountries } from "./find-countries.ts";
import { marketMessages } from "./messages/index.ts";
import { REGIONS, regionOf } from "./regions.ts";

export interface MarketPageProps {
  readonly visit: Visit;
  readonly assets: Assets;
  /** Where to go on afterwards: a path below market and language. */
  readonly stay: string;
  /** What was typed to find a country. */
  readonly typed: string;
}

/** Country, language and currency: by three lists, or by finding the country in the world. */
export function MarketPage(props: MarketPageProps) {
  const { visit, assets } = props;
  const words = marketMessages(visit);
  const destinations = listDestinations(visit.locale);
  return (
    <Frame visit={visit} assets={assets} title={words.title} stay={props.stay}>
      <div class="stack-page-head">
        <header class="stack">
          <h1>{words.title}</h1>
          <p class="lead">{words.help}</p>
        </header>
        <div class="market">
          <ThreeLists {...props} destinations={destinations} />
          <AllCountries {...props} destinations={destinations} />
        </div>
      </div>
    </Frame>
  );
}

interface WithDestinations extends MarketPageProps {
  readonly destinations: readonly Destination[];
}

function ThreeLists({ visit, stay, destinations }: WithDestinations) {
  const words = marketMessages(visit);
  const names = new Intl.DisplayNames(visit.locale, { type: "currency" });
  const nameOf = (currency: Currency): string =>
    words.currencyOption({ code: currency, name: names.of(currency) ?? currency });
  return (
    <form class="stack panel" method="post" action={pathOf(visit, "/market")}>
      <input type="hidden" name="stay" value={stay} />
      <SelectField
        name="market"
        label={words.country}
        value={visit.market.segment}
        choices={destinations.flatMap((destination) => {
          const segment = segmentOf(destination);
          return segment === undefined ? [] : [{ value: segment, label: destination.name }];
        })}
      />
      <SelectField
        name="language"
        label={words.language}
        value={visit.language}
        choices={shop.languages.map((language) => ({ value: language, label: ownNameOf(language) }))}
      />
      <SelectField
        name="currency"
        label={words.currency}
        value={visit.currency === visit.market.currency ? "" : visit.currency}
        prompt={words.countrysOwn}
        choices={shop.currencies.map((currency) => ({ value: currency, label: nameOf(currency) }))}
      />
      <p class="small soft">{words.bagMoves}</p>
      <Button kind="primary" wide>
        {words.button}
      </Button>
    </form>
  );
}

/** Every country or region there is: found by typing, or in its part of the world. Each is a button. */
function AllCountries({ visit, stay, typed, destinations }: WithDestinations) {
  const words = marketMessages(visit);
  const found = findCountries(destinations, typed);
  return (
    <section class="stack" aria-labelledby="find-heading">
      <h2 id="find-heading">{words.findHeading}</h2>
      <form class="beside" action={`${pathOf(visit, "/market")}#find-heading`}>
        <input type="hidden" name="stay" value={stay} />
        <TextField
          name="q"
          type="search"
          label={words.findLabel}
          value={typed}
          autocomplete="off"
          enterKeyHint="search"
          maxLength={60}
        />
        <Button>{words.find}</Button>
      </form>
      {typed.trim() === "" ? (
        <ByRegion visit={visit} stay={stay} destinations={destinations} />
      ) : found.length === 0 ? (
        <Notice>
          <p>{words.noneFound}</p>
        </Notice>
      ) : (
        <Countries visit={visit} stay={stay} destinations={found} />
      )}
    </section>
  );
}

type CountriesProps = Pick<WithDestinations, "visit" | "stay" | "destinations">;

function ByRegion({ visit, stay, destinations }: CountriesProps) {
  const names = new Intl.DisplayNames([languageTag(visit.language)], { type: "region" });
  const { country } = visit.market;
  const here = isCountryCode(country) ? regionOf(country) : undefined;
  return (
    <div>
      {REGIONS.map((region) => (
        <Disclosure summary={names.of(region) ?? region} open={region === here}>
          <Countries
            visit={visit}
            stay={stay}
            destinations={destinations.filter((destination) => regionOf(destination.country) === region)}
          />
        </Disclosure>
      ))}
    </div>
  );
}

function Countries({ visit, stay, destinations }: CountriesProps) {
  const words = marketMessages(visit);
  const served = destinations.filter((destination) => segmentOf(destination) !== undefined);
  const unserved = destinations.filter((destination) => !destination.served);
  return (
    <>
      <form method="post" action={pathOf(visit, "/market")}>
        <input type="hidden" name="stay" value={stay} />
        <input type="hidden" name="language" value={visit.language} />
        <ul class="country-list">
          {served.map((destination) => (
            <li>
              <button
                class="country"
                name="market"
                value={segmentOf(destination)}
                {...(destination.country === visit.market.country ? { "aria-current": "true" } : {})}
              >
                <span>{destination.name}</span>
                <span class="small soft">{findMarketForCountry(destination.country)?.currency}</span>
              </button>
            </li>
          ))}
        </ul>
      </form>
      {unserved.length > 0 && (
        <>
          <p class="small soft">{words.notServed}</p>
          <ul class="bullets small soft">
            {unserved.map((destination) => (
              <li>{destination.served ? "" : refusal(destination, visit)}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function refusal({ country, reason }: Extract<Destination, { served: false }>, visit: Visit): string {
  return describeProblem({ field: "country", code: "unserved-country", country, reason }, visit);
}

/** The market of a country that we deliver to. */
function segmentOf({ country, served }: Destination): string | undefined {
  return served ? findMarketForCountry(country)?.segment : undefined;
}

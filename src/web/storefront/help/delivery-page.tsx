import { describeProblem, type Destination } from "#shop/addresses";
import { formatMoney } from "#shop/markets";
import { deliveryDates, PACKING, type ShippingCost } from "#shop/pricing";
import { shop } from "#shop.config";
import { Button, Disclosure, Icon, Notice, SelectField } from "#web/ui";
import { frameMessages } from "../frame/messages/index.ts";
import { formatDays } from "../promise/format-days.ts";
import { pathOf, type Visit } from "../visit.ts";
import { AskAPerson, HelpFrame, HelpSection } from "./help-frame.tsx";
import type { HelpPageProps } from "./index-page.tsx";
import { helpMessages } from "./messages/index.ts";

export interface DeliveryPageProps extends HelpPageProps {
  /** Every country that is served, in the order of its name. */
  readonly costs: readonly ShippingCost[];
  /** Every country or region there is. */
  readonly destinations: readonly Destination[];
  /** The country that is asked about. */
  readonly asked: Destination;
  readonly at: Date;
}

/** What delivery costs, when it arrives and who pays tax and duty, by country, from the tables that quotes are made of. */
export function DeliveryPage(props: DeliveryPageProps) {
  const { visit, costs, destinations, asked } = props;
  const words = helpMessages(visit).delivery;
  const cost = costs.find(({ country }) => country === asked.country);
  return (
    <HelpFrame
      {...props}
      path="/help/delivery"
      title={frameMessages(visit).helpDelivery}
      lead={words.lead}
      contents={[
        { id: "to-country", heading: words.to({ country: asked.name }) },
        { id: "dates", heading: words.datesHeading },
        { id: "duties", heading: words.dutiesHeading },
        { id: "tracking", heading: words.trackingHeading },
        { id: "all-countries", heading: words.allHeading },
      ]}
    >
      <HelpSection id="to-country" heading={words.to({ country: asked.name })}>
        <form class="beside" action={`${pathOf(visit, "/help/delivery")}#to-country`}>
          {visit.currency !== visit.market.currency && <input type="hidden" name="currency" value={visit.currency} />}
          <SelectField
            name="to"
            label={words.chooseLabel}
            value={asked.country}
            choices={destinations.map(({ country, name }) => ({ value: country, label: name }))}
            submits="show-country"
          />
          <Button pressedBy="show-country">{words.choose}</Button>
        </form>
        {cost === undefined ? <NotServed visit={visit} asked={asked} /> : <OneCountry {...props} cost={cost} />}
      </HelpSection>
      <HelpSection id="dates" heading={words.datesHeading}>
        <p>
          {words.dates.rule({
            daysMin: shop.shipping.preparationDaysMin,
            daysMax: shop.shipping.preparationDaysMax,
          })}
        </p>
        <p>{words.dates.same}</p>
      </HelpSection>
      <HelpSection id="duties" heading={words.dutiesHeading}>
        <p>{words.duties.paid({ count: costs.filter((one) => one.dutiesIncluded).length })}</p>
        <p>{words.duties.unpaid}</p>
        <p>{words.duties.identity}</p>
      </HelpSection>
      <HelpSection id="tracking" heading={words.trackingHeading}>
        <p>{words.tracking({ days: shop.shipping.stalledParcelDays })}</p>
        <p>
          <a href={pathOf(visit, "/track")}>{frameMessages(visit).track}</a>
        </p>
      </HelpSection>
      <HelpSection id="all-countries" heading={words.allHeading}>
        <div>
          <Disclosure summary={words.allSummary({ count: costs.length })}>
            <PriceList visit={visit} costs={costs} />
          </Disclosure>
          <Unserved visit={visit} destinations={destinations} />
        </div>
      </HelpSection>
      <AskAPerson visit={visit} />
    </HelpFrame>
  );
}

function NotServed({ visit, asked }: { readonly visit: Visit; readonly asked: Destination }) {
  const words = helpMessages(visit).delivery;
  return (
    <Notice tone="warning">
      {!asked.served && <p>{refusal(asked, visit)}</p>}
      <p>{words.notServed}</p>
    </Notice>
  );
}

const STEPS = [1, 2, 3, 4] as const;
const EXAMPLES = ["one", "two", "three", "four"] as const;

function OneCountry({ visit, cost, at }: DeliveryPageProps & { readonly cost: ShippingCost }) {
  const words = helpMessages(visit).delivery;
  const amount = (amountMinor: number): string => formatMoney({ amountMinor, currency: cost.currency }, visit.locale);
  const dates = formatDays(visit, deliveryDates(cost, at));
  return (
    <>
      <ul class="assurances">
        <li>
          <Icon name="parcel" />
          <span>{words.today({ dates, daysMin: cost.daysMin, daysMax: cost.daysMax })}</span>
        </li>
        <li>
          <Icon name={cost.dutiesIncluded ? "check" : "notice"} />
          <span>{cost.dutiesIncluded ? words.paid : words.unpaid}</span>
        </li>
      </ul>
      <table class="facts-table">
        <thead>
          <tr>
            <th scope="col">{words.weight}</th>
            <th scope="col">{words.holds}</th>
            <th scope="col" class="number-column">
              {words.cost}
            </th>
          </tr>
        </thead>
        <tbody>
          {STEPS.map((step, index) => (
            <tr>
              <th scope="row">{words.grams({ grams: step * cost.stepGrams })}</th>
              <td>{words.examples[EXAMPLES[index]!]}</td>
              <td class="number-column">{amount(cost.firstMinor + index * cost.eachMinor)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="small soft">{words.weights({ parcelGrams: PACKING.parcelGrams, pieceGrams: PACKING.perPieceGrams })}</p>
    </>
  );
}

function PriceList({ visit, costs }: Pick<DeliveryPageProps, "visit" | "costs">) {
  const words = helpMessages(visit).delivery;
  const grams = costs[0]?.stepGrams ?? 0;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- A keyboard scrolls only what it can reach.
    <section class="sideways" tabindex={0} aria-label={words.allHeading}>
      <table class="facts-table">
        <thead>
          <tr>
            <th scope="col">{words.country}</th>
            <th scope="col" class="number-column">
              {words.first({ grams })}
            </th>
            <th scope="col" class="number-column">
              {words.each({ grams })}
            </th>
            <th scope="col" class="number-column">
              {words.days}
            </th>
            <th scope="col">{words.taxAndDuty}</th>
          </tr>
        </thead>
        <tbody>
          {costs.map((cost) => {
            const amount = (amountMinor: number): string =>
              formatMoney({ amountMinor, currency: cost.currency }, visit.locale);
            return (
              <tr>
                <th scope="row">{cost.name}</th>
                <td class="number-column">{amount(cost.firstMinor)}</td>
                <td class="number-column">{amount(cost.eachMinor)}</td>
                <td class="number-column">{words.dayRange(cost)}</td>
                <td>{cost.dutiesIncluded ? words.withOrder : words.atDoor}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

function Unserved({ visit, destinations }: Pick<DeliveryPageProps, "visit" | "destinations">) {
  const words = helpMessages(visit).delivery;
  const unserved = destinations.filter((one) => !one.served);
  return (
    <Disclosure summary={words.notServedSummary({ count: unserved.length })}>
      <p>{words.notServed}</p>
      <ul class="bullets">
        {unserved.map((one) => (
          <li>
            <strong>{one.name}</strong>
            <br />
            <span class="small soft">{refusal(one, visit)}</span>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

function refusal(one: Extract<Destination, { served: false }>, visit: Visit): string {
  return describeProblem(
    { field: "country", code: "unserved-country", country: one.country, reason: one.reason },
    visit,
  );
}

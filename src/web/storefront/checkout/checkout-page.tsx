import { describeProblem, listDestinations, type Destination, type FieldProblem } from "#shop/addresses";
import type { Cart } from "#shop/cart";
import { formatMoney } from "#shop/markets";
import type { Quote } from "#shop/pricing";
import { shop } from "#shop.config";
import { Notice, ProblemSummary, RadioField, SelectField, type Assets } from "#web/ui";
import { Frame } from "../frame/frame.tsx";
import { pathOf, type Visit } from "../visit.ts";
import { shownAgeBand, type FormValues } from "./form-values.ts";
import { checkoutMessages } from "./messages/index.ts";
import { problemsInOrder } from "./problems-in-order.ts";
import { RecipientFields } from "./recipient-fields.tsx";
import { Totals, type ShownTotals } from "./totals.tsx";

export interface CheckoutPageProps {
  readonly visit: Visit;
  readonly assets: Assets;
  readonly cart: Cart;
  readonly destination: Destination;
  /** Undefined where the country is not served: then no form is shown. */
  readonly quote: Quote | undefined;
  readonly values: FormValues;
  readonly problems: readonly FieldProblem[];
  readonly notice?: CheckoutNotice | undefined;
  /** The version of the privacy policy that the page links to, and the locale it is shown in (duty 0.7). */
  readonly policy: { readonly versionId: string; readonly locale: string };
  /** Recognises this form when it is sent twice. */
  readonly submission: string;
}

/** Why an order was not begun, apart from wrong fields. */
export type CheckoutNotice = "total-changed" | "policy-changed" | "out-of-stock" | "too-many-holds" | "key-reused";

/** Names of the buttons' values under `act`. */
export const CHECKOUT_ACTS = { country: "country", fitBag: "fit-bag", order: "order" } as const;

export function CheckoutPage(props: CheckoutPageProps) {
  const { visit, assets, problems, destination } = props;
  const words = checkoutMessages(visit.language);
  return (
    <Frame visit={visit} assets={assets} title={words.title} stay="/cart">
      <div class="stack-wide">
        <h1>{words.title}</h1>
        {problems.length > 0 && (
          <ProblemSummary
            title={words.problemsTitle(problems.length)}
            problems={problemsInOrder(problems, destination.country).map((problem) => ({
              field: problem.field,
              text: words.problem(problem),
            }))}
          />
        )}
        <form class="purchase" method="post" action={pathOf(visit, "/checkout")} novalidate data-enter="next">
          {/* What Enter presses where no script runs: the page is drawn again, and nothing is ordered or changed. */}
          <button class="unseen" name="act" value={CHECKOUT_ACTS.country} tabindex={-1} aria-hidden="true"></button>
          <div class="stack-wide">
            <NoticeOf {...props} />
            <CountryChoice visit={visit} destination={destination} />
            {destination.served && <PersonalFields {...props} />}
          </div>
          {destination.served && <Summary {...props} />}
        </form>
      </div>
    </Frame>
  );
}

function CountryChoice({ visit, destination }: Pick<CheckoutPageProps, "visit" | "destination">) {
  const words = checkoutMessages(visit.language);
  return (
    <section class="stack">
      <h2>{words.countryHeading}</h2>
      <div class="beside">
        <SelectField
          name="country"
          label={words.country}
          hint={words.countryHint}
          value={destination.country}
          choices={listDestinations(visit.locale).map(({ country, name }) => ({ value: country, label: name }))}
          autocomplete="shipping country"
          submits="update-country"
        />
        <button
          class="button replaced-by-script"
          name="act"
          value={CHECKOUT_ACTS.country}
          data-pressed-by="update-country"
        >
          {words.update}
        </button>
      </div>
      {!destination.served && (
        <Notice tone="alert" title={words.notServedTitle(destination.name)}>
          <p>
            {describeProblem({
              field: "country",
              code: "unserved-country",
              country: destination.country,
              reason: destination.reason,
            })}
          </p>
          <p>{words.notServedHelp}</p>
        </Notice>
      )}
      {destination.served && destination.customsMayAskRecipient && (
        <Notice>
          <p>{words.customsMayAsk(destination.name)}</p>
        </Notice>
      )}
    </section>
  );
}

function PersonalFields({ visit, destination, values, problems }: CheckoutPageProps) {
  const words = checkoutMessages(visit.language);
  const ageProblem = problems.find((problem) => problem.field === "ageBand");
  return (
    <>
      <section class="section">
        <h2>{words.addressHeading}</h2>
        <p class="soft">{words.addressNote}</p>
        <RecipientFields visit={visit} country={destination.country} values={values} problems={problems} withEmail />
      </section>
      <section class="section">
        <RadioField
          name="ageBand"
          label={words.ageHeading}
          hint={words.ageHint}
          value={shownAgeBand(values)}
          problem={ageProblem === undefined ? undefined : words.problem(ageProblem)}
          choices={Object.entries(words.ageBands).map(([value, label]) => ({ value, label }))}
        />
      </section>
    </>
  );
}

function Summary({ visit, cart, quote, policy, submission }: CheckoutPageProps) {
  const words = checkoutMessages(visit.language);
  if (quote === undefined) return null;
  const { company } = shop;
  const amount = (amountMinor: number): string => formatMoney({ amountMinor, currency: quote.currency }, visit.locale);
  return (
    <section class="panel">
      <h2>{words.summaryHeading}</h2>
      <ul class="lines plain">
        {cart.lines.map((line) => (
          <li>
            <span>
              {line.quantity} × {line.title}
              <br />
              <small class="soft">
                {line.colour}, {line.size}
              </small>
            </span>
            <span class="amount">{amount(line.totalMinor)}</span>
          </li>
        ))}
      </ul>
      <p class="small">
        <a href={pathOf(visit, "/cart")}>{words.changeBag}</a>
      </p>
      <Totals visit={visit} totals={totalsOf(quote)} />
      <p class="small">{words.seller(company.legalName, company.brand)}</p>
      <p class="small">
        {words.policyBefore}
        <a href={pathOf(visit, "/privacy")}>{words.policyLink}</a>
        {words.policyAfter(policy.versionId)} {words.payNext}
      </p>
      <input type="hidden" name="submission" value={submission} />
      <input type="hidden" name="policyVersion" value={policy.versionId} />
      <input type="hidden" name="policyLocale" value={policy.locale} />
      <input type="hidden" name="expectedTotalMinor" value={String(quote.totalMinor)} />
      <input type="hidden" name="expectedCurrency" value={quote.currency} />
      <p>
        <strong>{words.totalOf(amount(quote.totalMinor))}</strong>
      </p>
      <button class="button primary wide" name="act" value={CHECKOUT_ACTS.order}>
        {words.order}
      </button>
    </section>
  );
}

function totalsOf(quote: Quote): ShownTotals {
  const { duties, delivery } = quote;
  return {
    currency: quote.currency,
    subtotalMinor: quote.subtotalMinor,
    shippingMinor: quote.shippingMinor,
    charges: duties.kind === "delivered-duty-paid" ? duties.charges : [],
    totalMinor: quote.totalMinor,
    dutiesEstimateMinor: duties.kind === "not-included" ? duties.estimateMinor : undefined,
    deliveryDaysMin: delivery.daysMin,
    deliveryDaysMax: delivery.daysMax,
  };
}

function NoticeOf({ visit, notice, quote, cart }: CheckoutPageProps) {
  const words = checkoutMessages(visit.language);
  switch (notice) {
    case undefined:
      return null;
    case "total-changed": {
      const total =
        quote === undefined
          ? ""
          : formatMoney({ amountMinor: quote.totalMinor, currency: quote.currency }, visit.locale);
      return (
        <Notice tone="alert" title={words.totalChangedTitle}>
          <p>{words.totalChanged(total)}</p>
        </Notice>
      );
    }
    case "policy-changed":
      return (
        <Notice tone="alert" title={words.policyChangedTitle}>
          <p>{words.policyChanged}</p>
          <p>
            <a href={pathOf(visit, "/privacy")}>{words.policyLink}</a>
          </p>
        </Notice>
      );
    case "out-of-stock":
      return (
        <Notice tone="alert" title={words.outOfStockTitle}>
          <ul>
            {cart.lines
              .filter((line) => line.available < line.quantity)
              .map((line) => (
                <li>{words.outOfStockLine(line.title, line.colour, line.size, line.quantity, line.available)}</li>
              ))}
          </ul>
          <p>{words.outOfStock}</p>
          <p>
            <button class="button" name="act" value={CHECKOUT_ACTS.fitBag}>
              {words.fitBag}
            </button>
          </p>
        </Notice>
      );
    case "too-many-holds":
      return (
        <Notice tone="alert" title={words.tooManyTitle}>
          <p>{words.tooMany}</p>
        </Notice>
      );
    case "key-reused":
      return (
        <Notice tone="alert" title={words.againTitle}>
          <p>{words.again}</p>
        </Notice>
      );
  }
}

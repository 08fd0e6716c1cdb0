import { describeProblem, listDestinations, type Destination, type FieldProblem } from "#shop/addresses";
import type { Cart } from "#shop/cart";
import { formatMoney } from "#shop/markets";
import type { DeliveryPromise } from "#shop/pricing";
import { Button, Notice, ProblemSummary, RadioField, SelectField, Steps, type Assets } from "#web/ui";
import type { LinePictures } from "../cart/line-pictures.ts";
import { Frame } from "../frame/frame.tsx";
import { pathOf, type Visit } from "../visit.ts";
import { CHECKOUT_ACTS } from "./checkout-acts.ts";
import { NoticeOf, ReviewNotice, type CheckoutNotice } from "./checkout-notices.tsx";
import { shownAgeBand, type FormValues } from "./form-values.ts";
import { checkoutMessages } from "./messages/index.ts";
import { problemsInOrder } from "./problems-in-order.ts";
import { RecipientFields } from "./recipient-fields.tsx";
import type { Review } from "./review.ts";
import { Summary, SUMMARY_ID, type SummaryProps } from "./summary.tsx";

export interface CheckoutPageProps extends Pick<SummaryProps, "policy" | "submission"> {
  readonly visit: Visit;
  readonly assets: Assets;
  readonly cart: Cart;
  /** How the pieces look; without them no pictures are shown. */
  readonly pictures?: LinePictures;
  readonly destination: Destination;
  /** What is ordered costs and when it comes; undefined where the country is not served: then no form is shown. */
  readonly promise: DeliveryPromise | undefined;
  readonly values: FormValues;
  readonly problems: readonly FieldProblem[];
  readonly notice?: CheckoutNotice | undefined;
  readonly review?: Review | undefined;
}

const NO_PICTURES: LinePictures = new Map();

/** The one page from the bag to the payment: where to, who, how old, and the whole sum before the button. */
export function CheckoutPage(props: CheckoutPageProps) {
  const { visit, assets, problems, destination, promise, review, pictures = NO_PICTURES } = props;
  const words = checkoutMessages(visit);
  return (
    <Frame visit={visit} assets={assets} title={words.title} stay="/cart">
      <div class="stack-page-head">
        <Steps
          label={words.stepsLabel}
          doneLabel={words.stepDone}
          steps={[
            { name: words.steps.bag, href: pathOf(visit, "/cart"), state: "done" },
            { name: words.steps.details, state: "current" },
            { name: words.steps.payment, state: "next" },
          ]}
        />
        <div class="stack-tight">
          <h1>{words.title}</h1>
          {promise !== undefined && <ToSummary visit={visit} cart={props.cart} promise={promise} />}
        </div>
        {problems.length > 0 && (
          <ProblemSummary
            title={words.problemsTitle({ count: problems.length })}
            problems={problemsInOrder(problems, destination.country).map((problem) => ({
              field: problem.field,
              text: describeProblem(problem, visit),
            }))}
          />
        )}
        <form class="purchase" method="post" action={pathOf(visit, "/checkout")} novalidate data-enter="next">
          {/* What Enter presses where no script runs: the page is drawn again, and nothing is ordered or changed. */}
          <button class="unseen" name="act" value={CHECKOUT_ACTS.country} tabindex={-1} aria-hidden="true"></button>
          <div class="stack-sections">
            <NoticeOf visit={visit} cart={props.cart} promise={promise} notice={props.notice} />
            {review !== undefined && <ReviewNotice visit={visit} review={review} />}
            <CountryChoice visit={visit} destination={destination} />
            {destination.served && <PersonalFields {...props} />}
          </div>
          {destination.served && promise !== undefined && <Summary {...props} pictures={pictures} promise={promise} />}
        </form>
      </div>
    </Frame>
  );
}

/** On a phone, where the sum stands below the form: what it is, and the way to it. */
function ToSummary({ visit, cart, promise }: Pick<SummaryProps, "visit" | "cart" | "promise">) {
  const pieces = cart.lines.reduce((sum, line) => sum + line.quantity, 0);
  const total = formatMoney({ amountMinor: promise.totalMinor, currency: promise.currency }, visit.locale);
  return (
    <p class="to-summary">
      <a href={`#${SUMMARY_ID}`}>{checkoutMessages(visit).toSummary({ pieces, total })}</a>
    </p>
  );
}

function CountryChoice({ visit, destination }: Pick<CheckoutPageProps, "visit" | "destination">) {
  const words = checkoutMessages(visit);
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
        <Button name="act" value={CHECKOUT_ACTS.country} pressedBy="update-country">
          {words.update}
        </Button>
      </div>
      {!destination.served && (
        <Notice tone="alert" title={words.notServedTitle({ country: destination.name })}>
          <p>
            {describeProblem(
              {
                field: "country",
                code: "unserved-country",
                country: destination.country,
                reason: destination.reason,
              },
              visit,
            )}
          </p>
          <p>
            {words.notServedHelp({
              list: (text) => <a href={pathOf(visit, "/help/delivery#all-countries")}>{text}</a>,
              contact: (text) => <a href={pathOf(visit, "/contact")}>{text}</a>,
            })}
          </p>
        </Notice>
      )}
      {destination.served && destination.customsMayAskRecipient && (
        <Notice>
          <p>{words.customsMayAsk({ country: destination.name })}</p>
        </Notice>
      )}
    </section>
  );
}

function PersonalFields({ visit, destination, values, problems }: CheckoutPageProps) {
  const words = checkoutMessages(visit);
  const ageProblem = problems.find((problem) => problem.field === "ageBand");
  return (
    <>
      <section class="section">
        <h2>{words.addressHeading}</h2>
        <p class="soft prose">{words.addressNote}</p>
        <RecipientFields visit={visit} country={destination.country} values={values} problems={problems} withEmail />
      </section>
      <section class="section">
        <RadioField
          name="ageBand"
          label={words.ageHeading}
          hint={words.ageHint}
          value={shownAgeBand(values)}
          problem={ageProblem === undefined ? undefined : describeProblem(ageProblem, visit)}
          choices={Object.entries(words.ageBands).map(([value, label]) => ({ value, label }))}
        />
      </section>
    </>
  );
}

import { countryName, formatMoney, formatMoneyRange, type Money } from "#shop/markets";
import type { DeliveryPromise } from "#shop/pricing";
import { DeliveredLine } from "#web/ui";
import { pathOf, type Visit } from "../visit.ts";
import { formatDays } from "./format-days.ts";
import { promiseMessages } from "./messages/index.ts";

interface DeliveryPromiseLineProps {
  readonly visit: Visit;
  readonly promise: DeliveryPromise;
  /** The same for the lightest size, where it is not known yet which one is bought: then a range is said. */
  readonly lightest?: DeliveryPromise;
}

/** The whole price at the door and when it is there, as `promiseDelivery` says it everywhere. */
export function DeliveryPromiseLine({ visit, promise, lightest }: DeliveryPromiseLineProps) {
  const { price, rest } = sentences(visit, promise, lightest);
  return (
    <DeliveredLine
      text={price}
      when={rest}
      link={{ href: pathOf(visit, "/help/delivery"), text: promiseMessages(visit).how }}
    />
  );
}

/** The same in one line of text. */
export function describePromise(visit: Visit, promise: DeliveryPromise): string {
  const { price, rest } = sentences(visit, promise);
  return joinSentences(visit, price, rest);
}

function sentences(
  visit: Visit,
  promise: DeliveryPromise,
  lightest: DeliveryPromise = promise,
): { readonly price: string; readonly rest: string } {
  const words = promiseMessages(visit);
  const amount = (amountMinor: number): string =>
    formatMoney({ amountMinor, currency: promise.currency }, visit.locale);
  const { dutiesEstimateMinor } = promise;
  return {
    price: words.deliveredTo({
      country: countryName(promise.country, visit.language),
      total: formatMoneyRange(totalOf(lightest), totalOf(promise), visit.locale),
    }),
    rest: joinSentences(
      visit,
      dutiesEstimateMinor === null ? words.allPaid : words.notIncluded({ estimate: amount(dutiesEstimateMinor) }),
      words.arrives({ dates: formatDays(visit, promise) }),
    ),
  };
}

function totalOf({ totalMinor, currency }: DeliveryPromise): Money {
  return { amountMinor: totalMinor, currency };
}

/** Chinese and Japanese sentences follow each other without a blank. */
function joinSentences({ language }: Visit, ...parts: readonly string[]): string {
  return parts.join(language === "zh" || language === "ja" ? "" : " ");
}

import { describeProblem, destination, isCountryCode } from "#shop/addresses";
import type { StyleDetail } from "#shop/catalog";
import { formatMoney } from "#shop/markets";
import { quote } from "#shop/pricing";
import type { Visit } from "../visit.ts";
import { catalogueMessages } from "./messages/index.ts";

/**
 * What one piece of a style costs delivered to the visitor's market, in sentences: delivery and its days, then tax and
 * duty. Computed as a checkout would, so that the page promises nothing that the total does not keep.
 */
export function deliveryLines(style: StyleDetail, visit: Visit, at: Date): string[] {
  const { country } = visit.market;
  const words = catalogueMessages(visit.language);
  const served = isCountryCode(country) ? destination(country, visit.locale) : undefined;
  if (served === undefined || !served.served) {
    return served === undefined
      ? []
      : [
          describeProblem({
            field: "country",
            code: "unserved-country",
            country: served.country,
            reason: served.reason,
          }),
        ];
  }
  const variant = style.colours[0]?.variants[0];
  if (variant === undefined) return [];
  const cost = quote({
    lines: [
      {
        id: variant.variantId,
        unitPriceMinor: style.price.amountMinor,
        quantity: 1,
        weightGrams: heaviest(style),
        hsCode: style.hsCode,
        originCountry: style.originCountry,
      },
    ],
    destination: { country },
    currency: visit.currency,
    at,
  });
  const amount = (amountMinor: number): string => formatMoney({ amountMinor, currency: visit.currency }, visit.locale);
  const total = amount(cost.totalMinor);
  const { duties, delivery } = cost;
  return [
    words.deliveryCost(amount(cost.shippingMinor), delivery.daysMin, delivery.daysMax),
    duties.kind === "not-included"
      ? words.dutyNotIncluded(total, amount(duties.estimateMinor))
      : words.dutyIncluded(total, amount(cost.addedMinor), cost.addedMinor > 0),
  ];
}

/** The heaviest size, so that no size costs more to send than the page says. */
function heaviest(style: StyleDetail): number {
  return Math.max(...style.colours.flatMap((colour) => colour.variants.map((variant) => variant.weightGrams)));
}

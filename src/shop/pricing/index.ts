export { chargeName } from "./charge-name.ts";
export { deliveryDates, type DeliveryDates } from "./delivery-dates.ts";
export { type Charge, type ConsignmentLine, type LandedLine } from "./landed-cost.ts";
export { listShippingCosts, PACKING, type ShippingCost } from "./list-shipping-costs.ts";
export { promiseDelivery, promiseOf, type DeliveryPromise, type PromiseInput } from "./promise-delivery.ts";
export { quote, type Duties, type Quote, type QuoteInput, type QuoteLine, type QuoteLineInput } from "./quote.ts";
export { deliveryDaysTo, type DeliveryDays } from "./shipping.ts";

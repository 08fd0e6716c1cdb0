export { type Charge, type LandedLine } from "./landed-cost.ts";
export { quote, type Duties, type Quote, type QuoteInput, type QuoteLine, type QuoteLineInput } from "./quote.ts";
export { deliveryDaysTo, type DeliveryDays } from "./shipping.ts";

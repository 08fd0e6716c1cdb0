export { startPaymentProvider, type PaymentProvider, type PaymentProviderOptions } from "./start.ts";

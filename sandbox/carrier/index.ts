export { startCarrier, type Carrier, type CarrierOptions } from "./start.ts";

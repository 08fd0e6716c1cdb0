export type {
  Carrier,
  CarrierContent,
  CarrierEvent,
  CarrierShipmentRequest,
  CarrierWebhookVerdict,
  ShipmentCreation,
  Tracking,
  TrackingScan,
} from "./carrier.ts";
export { CARRIER_PAYLOAD_FIELDS, createSandfreight, type Sandfreight, type SandfreightOptions } from "./sandfreight.ts";
export { TRACKING_STATUSES, type TrackingStatus } from "./tracking-status.ts";
